package nl.poort.keten.behandeling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.Ontvangstkamer;
import nl.poort.loket.ontvangst.Ontvangst;
import nl.poort.loket.ontvangst.Verzoekbericht;
import nl.poort.registers.catalogus.Startcatalogus;
import nl.poort.registers.documenten.Document;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.uitgaand.Uitgaand;
import org.junit.jupiter.api.Assumptions;

/// A municipality and a service that receive requests of the national facility of our own.
final class Ontvangstproef implements AutoCloseable {
    static int serie = 10_000;

    static final String GEMEENTE = "00000001001967549000";
    static final String DIENST = "00000001821002193000";
    private static final Path MONSTERS = Path.of("../shared/samples/dso/stam");

    final Behandelproef p = new Behandelproef();
    private final Uitgaand uitgaand = new Uitgaand(List.of("http://127.0.0.1"));
    final Ontvangstkamer kamer = new Ontvangstkamer(p.m, p.zgw, p.kamer, p.deuren, uitgaand);
    final Organisatie dienst = p.m.organisaties.voegToe(
            Behandelproef.SYSTEEM,
            new Organisatiegegevens("OMWB", Organisatiesoort.OMGEVINGSDIENST, DIENST, null, null, null));
    final Medewerker bea = p.m.medewerkers.voegToe(
            Behandelproef.SYSTEEM,
            p.gemeente.id(),
            new Medewerkergegevens(
                    "Bea Beheer", "bea@example.nl", null, Set.of(Rol.FUNCTIONEEL_BEHEERDER, Rol.TEAMLEIDER), Set.of()));

    Ontvangstproef() {
        p.test.klok().zet("2026-10-05T09:00");
        kamer.luister();
        new Startcatalogus(p.m.db, p.zgw.catalogus).laad(Toegang.alles(als(dienst)), "OMWB");
        kamer.aansluitingen.zet(als(p.gemeente), GEMEENTE, "proef:dso", null);
        kamer.aansluitingen.zet(als(dienst), DIENST, "proef:dso", null);
        lever();
    }

    Actor als(Organisatie o) {
        return new Actor(null, "proef", o.id(), "proef");
    }

    static String monster(String naam) {
        var pad = MONSTERS.resolve(naam);
        Assumptions.assumeTrue(Files.exists(pad), "de voorbeelden van berichten zijn hier niet");
        try {
            return Files.readString(pad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts it ready at the source, with small documents, and tells the receiver.
    Verzoekbericht bied(Organisatie aan, String xml) {
        var bericht = klaar(aan, xml);
        kamer.ontvangsten.neemAan(aan.id(), bericht);
        return bericht;
    }

    /// Puts it ready at the source; the notification gets lost.
    Verzoekbericht klaar(Organisatie aan, String xml) {
        var oin = aan.equals(dienst) ? DIENST : GEMEENTE;
        return kamer.proef.zetKlaar(
                oin,
                xml.getBytes(StandardCharsets.UTF_8),
                p.test.klok().instant(),
                s -> 500 + Math.abs(s.id().hashCode() % 3_000));
    }

    /// Everything that goes by itself happens.
    void draai() {
        for (int i = 0; i < 400 && kamer.ontvangsten.haalOp(50) > 0; i++) {
            lever();
        }
        lever();
    }

    void lever() {
        while (p.test.gebeurtenissen().deliver(1_000) > 0) {
            // listeners may publish
        }
    }

    Ontvangst ontvangst(Organisatie bij, Verzoekbericht b) {
        return p.test.db().read(als(bij), tx -> kamer.ontvangsten.metNummer(tx.actor(), b.nummer())).stream()
                .flatMap(v -> kamer.ontvangsten.berichten(als(bij), v.id()).stream())
                .filter(o -> o.organisatie().equals(bij.id()) && o.volgnummer() == b.volgnummer())
                .findFirst()
                .orElseThrow();
    }

    /// The cases with this number as a mark.
    List<Zaak> zaken(Organisatie bij, String nummer) {
        return p.zgw.zaken.zaken.list(Toegang.alles(als(bij)), Zoekvraag.ALLES).rijen().stream()
                .filter(z -> z.kenmerken().stream().anyMatch(k -> k.kenmerk().equals(nummer)))
                .toList();
    }

    List<String> notities(Organisatie bij, UUID zaak) {
        return p
                .zgw
                .zaken
                .zaaknotities
                .list(Toegang.alles(als(bij)), Zoekvraag.van(Conditie.gelijk("gerelateerdAan", zaak)))
                .rijen()
                .stream()
                .map(n -> n.onderwerp() + "\n" + n.tekst())
                .sorted()
                .toList();
    }

    /// How many documents of the applicant are in the case.
    int stukken(Organisatie bij, UUID zaak) {
        return documenten(bij, zaak).size() - afschriften(bij, zaak).size();
    }

    /// The request itself, in the case.
    List<Document> afschriften(Organisatie bij, UUID zaak) {
        return documenten(bij, zaak).stream()
                .filter(d -> d.beschrijving().startsWith("Verzoek "))
                .toList();
    }

    private List<Document> documenten(Organisatie bij, UUID zaak) {
        var toegang = Toegang.alles(als(bij));
        var relaties = p.zgw.zaken
                .zaakinformatieobjecten
                .list(toegang, new Zoekvraag(List.of(Conditie.gelijk("zaak", zaak)), List.of(), 1, Integer.MAX_VALUE))
                .rijen();
        return List.copyOf(p.zgw.documenten
                .documenten
                .list(toegang, relaties.stream().map(r -> r.informatieobject()).toList())
                .values());
    }

    /// Another request with the same words.
    static String met(String xml, Map<String, String> vervangen) {
        var nieuw = xml;
        for (var e : vervangen.entrySet()) {
            nieuw = nieuw.replace(e.getKey(), e.getValue());
        }
        return nieuw;
    }

    @Override
    public void close() {
        uitgaand.close();
        p.close();
    }

    /// The samples about one number, as another number and project.
    static Map<String, String> eigen() {
        serie++;
        return Map.of("2026100500001", "20261005" + serie, "11111111-0000-4000-8000-000000000001", "project-" + serie);
    }
}
