package nl.poort.keten.samenwerking;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.catalogus.Informatieobjecttype;
import nl.poort.registers.documenten.Document;
import nl.poort.registers.documenten.Documentstatus;
import nl.poort.registers.documenten.Inhoud;
import nl.poort.registers.zaken.Zaakinformatieobject;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Wijziging;

/// What a partner sends comes into the dossier of whose case it is; written by the program, after [Deelname] allowed
/// it.
record Adviesstukken(Samenwerkbronnen bronnen) {
    private static final int KORT = 200;
    private static final int NAAM = 255;

    /// A document from a partner.
    record Zending(String titel, String auteur, String bestandsnaam, String formaat, Inhoud inhoud) {}

    static Toegang toegang(Samenwerking s) {
        return Toegang.alles(new Actor(null, "Poort", s.organisatie(), "document van partner"));
    }

    /// As a new document of the case.
    UUID neemOp(Tx tx, Samenwerking s, Zending z) {
        eisVol(z.inhoud());
        var toegang = toegang(s);
        var document = bronnen.dossier()
                .documenten()
                .documenten
                .create(toegang, document(tx, s, z, soort(s, toegang).uuid()))
                .uuid();
        if (s.zaak() != null) {
            bronnen.dossier()
                    .zaken()
                    .zaakinformatieobjecten
                    .create(
                            toegang,
                            new Zaakinformatieobject(
                                    null, document, s.zaak(), null, kort(z.titel(), KORT), "", null, null, null));
        }
        return document;
    }

    private static void eisVol(Inhoud inhoud) {
        if (inhoud == null || inhoud.bestand() == null || inhoud.bestand().omvang() == 0) {
            throw new Weigering(
                    "document-leeg",
                    "Kies een bestand. Het mag niet leeg zijn.",
                    java.util.Map.of("inhoud", "Kies een bestand. Het mag niet leeg zijn."));
        }
    }

    private Document document(Tx tx, Samenwerking s, Zending z, UUID soort) {
        var vorm = Records.vorm(Document.class);
        return Records.with(
                vorm.maak(new Object[vorm.delen().length]),
                "bronorganisatie",
                rsin(s),
                "creatiedatum",
                tx.local().toLocalDate(),
                "titel",
                kort(z.titel(), KORT),
                "auteur",
                kort(z.auteur(), KORT),
                "formaat",
                kort(z.formaat(), NAAM),
                "taal",
                "nld",
                "bestandsnaam",
                kort(z.bestandsnaam(), NAAM),
                "ontvangstdatum",
                tx.local().toLocalDate(),
                "indicatieGebruiksrecht",
                false,
                "informatieobjecttype",
                soort,
                "trefwoorden",
                List.of(),
                "meegestuurd",
                z.inhoud());
    }

    /// Of the case, else of the organisation that keeps the cooperation.
    private String rsin(Samenwerking s) {
        if (s.zaak() != null) {
            var zaak = bronnen.dossier()
                    .zaken()
                    .zaken
                    .list(toegang(s), List.of(s.zaak()))
                    .get(s.zaak());
            if (zaak != null) {
                return zaak.bronorganisatie();
            }
        }
        return bronnen.mensen()
                .organisaties()
                .find(Actor.system("document van partner"), s.organisatie())
                .map(o -> o.rsin())
                .map(Object::toString)
                .orElse("000000000");
    }

    /// The kind that is called advice; when the case has no such kind, its first one.
    private Informatieobjecttype soort(Samenwerking s, Toegang toegang) {
        var typen = bronnen.dossier().catalogus().informatieobjecttypen();
        var kandidaten = s.zaak() == null
                ? typen.list(toegang, Zoekvraag.ALLES).rijen()
                : List.copyOf(typen.list(toegang, soorten(s, toegang)).values());
        return kandidaten.stream()
                .filter(t -> t.omschrijving().toLowerCase(Locale.ROOT).contains("advies"))
                .findFirst()
                .or(() -> kandidaten.stream().min(java.util.Comparator.comparing(Informatieobjecttype::omschrijving)))
                .orElseThrow(() -> new Weigering(
                        "geen-documentsoort", "Bij deze zaak horen geen documenten. Zet uw antwoord in de tekst."));
    }

    private List<UUID> soorten(Samenwerking s, Toegang toegang) {
        var zaak = bronnen.dossier().zaken().zaken.get(toegang, s.zaak());
        return bronnen.dossier()
                .catalogus()
                .zaaktypen()
                .get(toegang, zaak.zaaktype())
                .informatieobjecttypen();
    }

    /// Another version of a document that is shared; the one before stays to be read.
    void nieuweVersie(Samenwerking s, UUID document, String bestandsnaam, Inhoud inhoud) {
        eisVol(inhoud);
        var toegang = toegang(s);
        var register = bronnen.dossier().documenten();
        var huidig = register.documenten.get(toegang, document);
        if (huidig.status() == Documentstatus.DEFINITIEF || huidig.status() == Documentstatus.GEARCHIVEERD) {
            throw new Weigering("document-vast", "Dit document is definitief. Stuur een nieuw document mee.");
        }
        var slot = register.sloten.vergrendel(toegang, document);
        var nieuw = Records.with(
                huidig,
                "lock",
                slot,
                "meegestuurd",
                inhoud,
                "bestandsnaam",
                kort(bestandsnaam, NAAM),
                "bestandsomvang",
                null);
        var velden = Set.of("lock", "meegestuurd", "bestandsnaam", "bestandsomvang");
        register.documenten.update(toegang, new Wijziging<>(document, nieuw, velden, true));
        register.sloten.ontgrendel(toegang, document, slot);
    }

    static String kort(String tekst, int hoogstens) {
        var schoon = tekst == null ? "" : tekst;
        return schoon.length() <= hoogstens ? schoon : schoon.substring(0, hoogstens - 1) + "…";
    }
}
