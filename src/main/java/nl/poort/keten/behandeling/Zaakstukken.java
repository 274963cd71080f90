package nl.poort.keten.behandeling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.catalogus.Informatieobjecttype;
import nl.poort.registers.documenten.Document;
import nl.poort.registers.documenten.Documentregister;
import nl.poort.registers.documenten.Documentstatus;
import nl.poort.registers.documenten.Gebruiksrecht;
import nl.poort.registers.documenten.Inhoud;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.zaken.Zaakinformatieobject;
import nl.poort.techniek.Records;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Wijziging;

/// The documents of a case: add one, a new version, who may use it, read it.
///
/// Content comes in first, by [#neem], byte for byte to disk and outside any transaction.
public final class Zaakstukken {
    private static final int TITEL = 200;
    private static final int NAAM = 255;

    private final Zaakbronnen bronnen;
    private final Documentregister register;

    public Zaakstukken(Zaakbronnen bronnen) {
        this.bronnen = bronnen;
        this.register = bronnen.dossier().documenten();
    }

    /// Where content may wait while it comes in.
    public Path map() {
        return register.bestanden.map();
    }

    /// Takes content in; whoever calls this calls [#gooiWeg] after.
    public Inhoud neem(InputStream in) {
        try (var uit = register.bestanden.ontvanger()) {
            in.transferTo(uit);
            return new Inhoud(uit.klaar());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void gooiWeg(Inhoud inhoud) {
        register.bestanden.gooiWeg(inhoud);
    }

    /// Which kinds of documents belong to this case.
    public List<Informatieobjecttype> soorten(Medewerker wie, UUID zaak) {
        return bronnen.db()
                .read(
                        wie.actor("document toevoegen"),
                        tx -> soorten(Zaakwerk.laad(tx, bronnen, wie, "document toevoegen", zaak)));
    }

    private List<Informatieobjecttype> soorten(Zaakwerk werk) {
        return bronnen
                .dossier()
                .catalogus()
                .informatieobjecttypen()
                .list(
                        Toegang.alles(werk.toegang.actor()),
                        werk.dossier.zaaktype().informatieobjecttypen())
                .values()
                .stream()
                .sorted(java.util.Comparator.comparing(Informatieobjecttype::omschrijving))
                .toList();
    }

    /// @param inhoud null when nothing was sent
    public UUID voegToe(Medewerker wie, UUID zaak, Stukwens wens, Inhoud inhoud) {
        return bronnen.db().change(wie.actor("document toevoegen"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.DOCUMENT, zaak);
            var fouten = new Veldfouten();
            fouten.eis(isVol(inhoud), "inhoud", "Kies een bestand. Het mag niet leeg zijn.");
            var titel = fouten.verplicht("titel", wens.titel(), TITEL, "Geef het document een titel");
            fouten.eis(
                    soorten(werk).stream().anyMatch(s -> s.uuid().equals(wens.soort())),
                    "soort",
                    "Kies wat voor document het is");
            fouten.eis(
                    wens.ontvangen() == null
                            || !wens.ontvangen().isAfter(tx.local().toLocalDate()),
                    "ontvangen",
                    "Deze dag moet nog komen");
            fouten.eis(
                    wens.vertrouwelijkheid() == null
                            || wens.vertrouwelijkheid().compareTo(Zaakrechten.hoogste(wie)) <= 0,
                    "vertrouwelijkheid",
                    "Kies iets wat u zelf ook mag zien");
            var voorwaarden = fouten.tekst("voorwaarden", wens.voorwaarden(), Zaakbehandeling.TEKST);
            fouten.klaar();
            var document = register.documenten.create(werk.toegang, document(werk, wens, titel, inhoud));
            if (voorwaarden != null) {
                leg(werk, document.uuid(), voorwaarden);
            }
            bronnen.dossier()
                    .zaken()
                    .zaakinformatieobjecten
                    .create(
                            werk.toegang,
                            new Zaakinformatieobject(null, document.uuid(), zaak, null, titel, "", null, null, null));
            return document.uuid();
        });
    }

    private static boolean isVol(Inhoud inhoud) {
        return inhoud != null && inhoud.bestand() != null && inhoud.bestand().omvang() > 0;
    }

    private static Document document(Zaakwerk werk, Stukwens wens, String titel, Inhoud inhoud) {
        var vorm = Records.vorm(Document.class);
        return Records.with(
                vorm.maak(new Object[vorm.delen().length]),
                "bronorganisatie",
                werk.zaak().bronorganisatie(),
                "creatiedatum",
                wens.ontvangen() == null ? werk.tx.local().toLocalDate() : wens.ontvangen(),
                "titel",
                titel,
                "vertrouwelijkheidaanduiding",
                wens.vertrouwelijkheid(),
                "auteur",
                wens.ontvangen() == null ? Zaakbehandeling.kort(werk.wie.naam(), TITEL) : "Ontvangen",
                "status",
                wens.ontvangen() == null ? Documentstatus.IN_BEWERKING : null,
                "formaat",
                naam(wens.formaat()),
                "taal",
                "nld",
                "bestandsnaam",
                naam(wens.bestandsnaam()),
                "ontvangstdatum",
                wens.ontvangen(),
                "indicatieGebruiksrecht",
                wens.voorwaarden() == null || wens.voorwaarden().isBlank() ? false : null,
                "informatieobjecttype",
                wens.soort(),
                "trefwoorden",
                List.of(),
                "meegestuurd",
                inhoud);
    }

    private static String naam(String gestuurd) {
        return gestuurd == null ? "" : Zaakbehandeling.kort(gestuurd, NAAM);
    }

    /// Another version of a document of the case; the one before it stays to be read.
    public void nieuweVersie(Medewerker wie, UUID zaak, UUID document, String bestandsnaam, Inhoud inhoud) {
        bronnen.db().run(wie.actor("nieuwe versie"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.DOCUMENT, zaak);
            var huidig = stuk(werk, document);
            var fouten = new Veldfouten();
            fouten.eis(isVol(inhoud), "inhoud", "Kies een bestand. Het mag niet leeg zijn.");
            fouten.klaar();
            if (huidig.status() == Documentstatus.DEFINITIEF || huidig.status() == Documentstatus.GEARCHIVEERD) {
                throw new Weigering("document-vast", "Dit document is definitief. Voeg een nieuw document toe.");
            }
            wijzig(werk, huidig, List.of("meegestuurd", inhoud, "bestandsnaam", naam(bestandsnaam)));
        });
    }

    /// Whether there are rights of others on a document, and which.
    ///
    /// @param voorwaarden null or blank when there are none
    public void legGebruiksrechtVast(Medewerker wie, UUID zaak, UUID document, String voorwaarden) {
        bronnen.db().run(wie.actor("gebruiksrecht vastleggen"), tx -> {
            var werk = Zaakwerk.stap(tx, bronnen, wie, Zaakstap.DOCUMENT, zaak);
            var huidig = stuk(werk, document);
            if (huidig.indicatieGebruiksrecht() != null) {
                throw new Weigering("gebruiksrecht-bekend", "Van dit document is dit al bekend");
            }
            if (voorwaarden == null || voorwaarden.isBlank()) {
                wijzig(werk, huidig, List.of("indicatieGebruiksrecht", false));
            } else {
                leg(werk, document, Zaakbehandeling.kort(voorwaarden.strip(), Zaakbehandeling.TEKST));
            }
        });
    }

    private void leg(Zaakwerk werk, UUID document, String voorwaarden) {
        register.gebruiksrechten.create(
                werk.toegang, new Gebruiksrecht(null, document, werk.tx.now(), null, voorwaarden));
    }

    /// Nobody else changes it meanwhile.
    private void wijzig(Zaakwerk werk, Document oud, List<Object> namenEnWaarden) {
        var slot = register.sloten.vergrendel(werk.toegang, oud.uuid());
        var velden = new java.util.HashSet<>(Set.of("lock"));
        for (int i = 0; i < namenEnWaarden.size(); i += 2) {
            velden.add((String) namenEnWaarden.get(i));
        }
        var nieuw = Records.with(Records.with(oud, "lock", slot), namenEnWaarden.toArray());
        if (velden.contains("meegestuurd")) {
            velden.add("bestandsomvang");
            nieuw = Records.with(nieuw, "bestandsomvang", null);
        }
        register.documenten.update(werk.toegang, new Wijziging<>(oud.uuid(), nieuw, velden, true));
        register.sloten.ontgrendel(werk.toegang, oud.uuid(), slot);
    }

    /// A document that belongs to this case and may be seen.
    private static Document stuk(Zaakwerk werk, UUID document) {
        return werk.dossier.stukken().stream()
                .filter(s -> s.document() != null && s.document().uuid().equals(document))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Dit document"))
                .document();
    }

    /// A document of the case as it is or was, with its content from a byte on.
    ///
    /// @param versie null = as it is now
    public Stukinhoud open(Medewerker wie, UUID zaak, UUID document, Integer versie) {
        return bronnen.db().read(wie.actor("document lezen"), tx -> {
            var werk = Zaakwerk.laad(tx, bronnen, wie, "document lezen", zaak);
            stuk(werk, document);
            var d = register.documenten.get(werk.toegang, document, versie, null);
            if (d.bestand() == null) {
                throw Weigering.onbekend("De inhoud van dit document");
            }
            return new Stukinhoud(d, vanaf -> register.documenten.open(werk.toegang, d, vanaf));
        });
    }

    /// A document with its content.
    public record Stukinhoud(Document document, java.util.function.LongFunction<InputStream> open) {}
}
