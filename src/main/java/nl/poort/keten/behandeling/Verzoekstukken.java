package nl.poort.keten.behandeling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.poort.loket.ontvangst.Ontvangst;
import nl.poort.loket.ontvangst.Ontvangsten;
import nl.poort.loket.ontvangst.Stuk;
import nl.poort.loket.ontvangst.Verzoekdossier;
import nl.poort.registers.catalogus.Informatieobjecttype;
import nl.poort.registers.documenten.Document;
import nl.poort.registers.zaken.Zaak;
import nl.poort.registers.zaken.Zaakinformatieobject;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// The documents of a request stand in its case: what is here, as soon as it is, each once. Withdrawn ones stay, with
/// what withdrew them in the notes.
final class Verzoekstukken {
    private static final int TEGELIJK = 25;

    private final Startbronnen bronnen;
    private final Ontvangsten ontvangsten;

    Verzoekstukken(Startbronnen bronnen, Ontvangsten ontvangsten) {
        this.bronnen = bronnen;
        this.ontvangsten = ontvangsten;
    }

    void voegToe(Actor actor, UUID verzoek) {
        for (var o : ontvangsten.berichten(actor, verzoek)) {
            if (!o.kopie() && o.indiendatum() != null) {
                voegToe(actor, verzoek, o);
            }
        }
    }

    private void voegToe(Actor actor, UUID verzoek, Ontvangst o) {
        var binnen =
                ontvangsten.stukken(actor, o).stream().filter(Stuk::isBinnen).toList();
        for (int i = 0; i < binnen.size(); i += TEGELIJK) {
            var deel = binnen.subList(i, Math.min(i + TEGELIJK, binnen.size()));
            bronnen.db().run(actor, tx -> {
                var v = ontvangsten.lock(tx, verzoek);
                if (v.zaak() != null) {
                    voegToe(tx, v, o, deel);
                }
            });
        }
        bronnen.db().run(actor, tx -> {
            var v = ontvangsten.lock(tx, verzoek);
            if (v.zaak() != null) {
                ontvangsten.inZaak(actor, verzoek, o.volgnummer());
            }
        });
    }

    private void voegToe(Tx tx, Verzoekdossier v, Ontvangst o, List<Stuk> stukken) {
        var toegang = Toegang.alles(tx.actor());
        var zaak = bronnen.registers().zaken().zaken.get(toegang, v.zaak());
        var alEr = alEr(toegang, v.zaak());
        var soort = soort(toegang, zaak.zaaktype());
        for (var stuk : stukken) {
            var identificatie = identificatie(stuk);
            if (soort == null || !alEr.add(identificatie)) {
                continue;
            }
            var document = bronnen.registers().documenten().documenten.create(toegang, document(zaak, soort, o, stuk));
            bronnen.registers()
                    .zaken()
                    .zaakinformatieobjecten
                    .create(
                            toegang,
                            new Zaakinformatieobject(
                                    null, document.uuid(), v.zaak(), null, document.titel(), "", null, null, null));
        }
    }

    private Document document(Zaak zaak, Informatieobjecttype soort, Ontvangst o, Stuk stuk) {
        return Startregels.leeg(
                Document.class,
                "identificatie",
                null,
                "bronorganisatie",
                zaak.bronorganisatie(),
                "creatiedatum",
                o.indiendatum(),
                "titel",
                Verzoekregels.kort(stuk.naam().isBlank() ? "Document " + stuk.nr() : stuk.naam(), 200),
                "auteur",
                "Aanvrager",
                "taal",
                "nld",
                "bestandsnaam",
                Verzoekregels.kort(stuk.naam(), 255),
                "beschrijving",
                Verzoekregels.kort(identificatie(stuk), 1000),
                "ontvangstdatum",
                o.indiendatum(),
                "indicatieGebruiksrecht",
                false,
                "informatieobjecttype",
                soort.uuid(),
                "meegestuurd",
                bronnen.registers().documenten().bestanden.bewaard(stuk.hash(), stuk.grootte()));
    }

    /// What a document is known by: the number it has in the request, and its content.
    private static String identificatie(Stuk stuk) {
        return "Omgevingsloket " + stuk.document() + " " + stuk.hash();
    }

    private Set<String> alEr(Toegang toegang, UUID zaak) {
        var relaties = bronnen.registers()
                .zaken()
                .zaakinformatieobjecten
                .list(toegang, new Zoekvraag(List.of(Conditie.gelijk("zaak", zaak)), List.of(), 1, Integer.MAX_VALUE))
                .rijen();
        var bekend = new HashSet<String>();
        bronnen.registers()
                .documenten()
                .documenten
                .list(
                        toegang,
                        relaties.stream()
                                .map(Zaakinformatieobject::informatieobject)
                                .toList())
                .values()
                .forEach(d -> bekend.add(d.beschrijving()));
        return bekend;
    }

    /// An attachment when the zaaktype knows that kind, else the first kind it knows; null when it knows none.
    private Informatieobjecttype soort(Toegang toegang, UUID zaaktype) {
        var catalogus = bronnen.registers().catalogus();
        var typen = List.copyOf(catalogus
                .informatieobjecttypen()
                .list(toegang, catalogus.zaaktypen().get(toegang, zaaktype).informatieobjecttypen())
                .values());
        return typen.stream()
                .filter(t -> t.omschrijving().equals("Bijlage"))
                .findFirst()
                .or(() -> typen.stream().findFirst())
                .orElse(null);
    }
}
