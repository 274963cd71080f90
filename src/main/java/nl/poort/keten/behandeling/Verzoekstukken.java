package nl.poort.keten.behandeling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poort.loket.aanvraag.Afschrift;
import nl.poort.loket.ontvangst.Ontvangst;
import nl.poort.loket.ontvangst.Ontvangsten;
import nl.poort.loket.ontvangst.Stuk;
import nl.poort.loket.ontvangst.Verzoekafschriften;
import nl.poort.loket.ontvangst.Verzoekdossier;
import nl.poort.registers.catalogus.Informatieobjecttype;
import nl.poort.registers.documenten.Algoritme;
import nl.poort.registers.documenten.Document;
import nl.poort.registers.documenten.Inhoud;
import nl.poort.registers.documenten.Integriteit;
import nl.poort.registers.zaken.Zaak;
import nl.poort.registers.zaken.Zaakinformatieobject;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The request itself (PDF and XML) and its documents stand in its case: what is here, as soon as it is, each once.
/// Withdrawn ones stay, with what withdrew them in the notes.
final class Verzoekstukken {
    private static final Logger LOG = LoggerFactory.getLogger(Verzoekstukken.class);
    private static final int TEGELIJK = 25;

    private final Startbronnen bronnen;
    private final Ontvangsten ontvangsten;
    private final Verzoekafschriften afschriften;

    /// A document that can be made: what it is called, by what it is known again, and its content.
    private record Nieuw(String titel, String bestandsnaam, String bekendAls, Inhoud inhoud, Integriteit integriteit) {}

    Verzoekstukken(Startbronnen bronnen, Ontvangsten ontvangsten, Verzoekafschriften afschriften) {
        this.bronnen = bronnen;
        this.ontvangsten = ontvangsten;
        this.afschriften = afschriften;
    }

    void voegToe(Actor actor, UUID verzoek) {
        for (var o : ontvangsten.berichten(actor, verzoek)) {
            if (!o.kopie() && o.indiendatum() != null) {
                zelf(actor, verzoek, o);
                voegToe(actor, verzoek, o);
            }
        }
    }

    /// The request as it was filed, with the number by which can be seen that it did not change.
    private void zelf(Actor actor, UUID verzoek, Ontvangst o) {
        var v = bronnen.db().change(actor, tx -> ontvangsten.lock(tx, verzoek));
        if (v.zaak() == null) {
            return;
        }
        var alEr = bronnen.db().read(actor, tx -> alEr(Toegang.alles(actor), v.zaak()));
        if (Stream.of(Afschrift.Soort.values()).allMatch(soort -> alEr.contains(bekendAls(o, soort)))) {
            return;
        }
        for (var copie : afschriften.list(actor, v, o.volgnummer())) {
            if (!alEr.contains(bekendAls(o, copie.inhoud().soort()))) {
                neem(copie.inhoud().inhoud()).ifPresent(inhoud -> zelf(actor, verzoek, o, copie.inhoud(), inhoud));
            }
        }
    }

    private void zelf(Actor actor, UUID verzoek, Ontvangst o, Afschrift a, Inhoud inhoud) {
        var naam = "Verzoek " + o.verzoeknummer();
        var nieuw = new Nieuw(
                naam + " (" + a.soort() + ")",
                naam + "." + a.soort().name().toLowerCase(Locale.ROOT),
                bekendAls(o, a.soort()),
                inhoud,
                new Integriteit(Algoritme.SHA_256, a.sha256(), o.indiendatum()));
        try {
            bronnen.db().run(actor, tx -> voegToe(tx, ontvangsten.lock(tx, verzoek), o, List.of(nieuw)));
        } finally {
            bronnen.registers().documenten().bestanden.gooiWeg(inhoud);
        }
    }

    private static String bekendAls(Ontvangst o, Afschrift.Soort soort) {
        return "Verzoek " + o.nummer() + " " + o.volgnummer() + " " + soort;
    }

    /// Empty when the scanner refuses it: then it stays where it is, with the request.
    private Optional<Inhoud> neem(byte[] bytes) {
        try (var uit = bronnen.registers().documenten().bestanden.ontvanger()) {
            uit.write(bytes);
            return Optional.of(new Inhoud(uit.klaar()));
        } catch (Weigering w) {
            LOG.warn("a copy of a request was not kept as a document: {}", w.code());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
                    voegToe(tx, v, o, deel.stream().map(this::nieuw).toList());
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

    private Nieuw nieuw(Stuk stuk) {
        return new Nieuw(
                stuk.naam().isBlank() ? "Document " + stuk.nr() : stuk.naam(),
                stuk.naam(),
                // the number it has in the request, and its content
                "Omgevingsloket " + stuk.document() + " " + stuk.hash(),
                bronnen.registers().documenten().bestanden.bewaard(stuk.hash(), stuk.grootte()),
                null);
    }

    private void voegToe(Tx tx, Verzoekdossier v, Ontvangst o, List<Nieuw> stukken) {
        var toegang = Toegang.alles(tx.actor());
        var zaak = bronnen.registers().zaken().zaken.get(toegang, v.zaak());
        var alEr = alEr(toegang, v.zaak());
        var soort = soort(toegang, zaak.zaaktype());
        for (var stuk : stukken) {
            if (soort == null || !alEr.add(Verzoekregels.kort(stuk.bekendAls(), 1000))) {
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

    private Document document(Zaak zaak, Informatieobjecttype soort, Ontvangst o, Nieuw nieuw) {
        return Startregels.leeg(
                Document.class,
                "identificatie",
                null,
                "bronorganisatie",
                zaak.bronorganisatie(),
                "creatiedatum",
                o.indiendatum(),
                "titel",
                Verzoekregels.kort(nieuw.titel(), 200),
                "auteur",
                "Aanvrager",
                "taal",
                "nld",
                "bestandsnaam",
                Verzoekregels.kort(nieuw.bestandsnaam(), 255),
                "beschrijving",
                Verzoekregels.kort(nieuw.bekendAls(), 1000),
                "ontvangstdatum",
                o.indiendatum(),
                "indicatieGebruiksrecht",
                false,
                "informatieobjecttype",
                soort.uuid(),
                "integriteit",
                nieuw.integriteit(),
                "meegestuurd",
                nieuw.inhoud());
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
