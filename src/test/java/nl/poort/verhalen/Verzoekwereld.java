package nl.poort.verhalen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.Aanvraagkamer;
import nl.poort.Behandeldeuren;
import nl.poort.Behandelkamer;
import nl.poort.Ontvangstkamer;
import nl.poort.Samenwerkkamer;
import nl.poort.TestMap;
import nl.poort.Zgw;
import nl.poort.loket.aanvraag.Betrokkene;
import nl.poort.loket.aanvraag.Bijlagen;
import nl.poort.loket.aanvraag.Concepten;
import nl.poort.loket.aanvraag.Doel;
import nl.poort.loket.aanvraag.Indieningen;
import nl.poort.loket.aanvraag.Projecten;
import nl.poort.loket.aanvraag.Rol;
import nl.poort.loket.aanvraag.Vervolgen;
import nl.poort.loket.aanvraag.Verzoek;
import nl.poort.loket.aanvraag.Verzoekbijlage;
import nl.poort.loket.aanvraag.Verzoeken;
import nl.poort.loket.aanvraag.Verzoeksoort;
import nl.poort.loket.ontvangst.Ontvangst;
import nl.poort.registers.catalogus.Startcatalogus;
import nl.poort.registers.documenten.Documentregister;
import nl.poort.registers.omgeving.Plek;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.opslag.Keuring;
import nl.poort.techniek.opslag.Schijfopslag;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.uitgaand.Uitgaand;

/// Filing, receiving and handling of requests in the stories of the Omgevingswet: the real doors, with the national
/// facility of our own.
final class Verzoekwereld {
    static final Map<String, String> URN = Map.of(
            "Houtopstand vellen", "nl.imow-gm1719.activiteit.HoutopstandVellen",
            "Bouwactiviteit (omgevingsplan)", "nl.imow-gm1719.activiteit.Bouwen",
            "Slopen in een beschermd stads- of dorpsgezicht", "nl.imow-gm1719.activiteit.Slopen",
            "Bouwen onder de Wkb", "nl.imow-gm1719.activiteit.BouwenWkb");
    private static Verzoekwereld huidig;

    final Wereld w = Wereld.nu();
    final Omgevingswereld gezagen = Omgevingswereld.nu();
    private final TestMap map = TestMap.open();
    private final Uitgaand uitgaand = new Uitgaand(List.of());
    private final Zgw zgw;
    final Behandeldeuren deuren;
    final Ontvangstkamer ontvangst;
    final Samenwerkkamer samen;
    final Projecten projecten;
    final Concepten concepten;
    final Bijlagen bijlagen;
    final Indieningen indieningen;
    final Vervolgen vervolgen;
    final Verzoeken verzoeken;
    /// What was filed last.
    Verzoek laatste;

    private Verzoekwereld() {
        var adres = URI.create("https://poort.example");
        var plaats = new Documentregister.Plaats(new Schijfopslag(map.pad(), Keuring.GEEN), 1_000_000);
        zgw = new Zgw(w.m, uitgaand, new Bezorging(w.m.db, uitgaand), adres, plaats);
        zgw.routes();
        var kamer = new Behandelkamer(w.m, zgw);
        kamer.luister();
        deuren = new Behandeldeuren(w.m, zgw, adres);
        deuren.luister();
        ontvangst = new Ontvangstkamer(w.m, zgw, kamer, deuren, uitgaand);
        ontvangst.luister();
        samen = new Samenwerkkamer(w.m, zgw, deuren);
        samen.luister();
        var loket = new Aanvraagkamer(w.m, zgw.documenten.bestanden, adres);
        loket.luister();
        projecten = loket.projecten;
        concepten = loket.concepten;
        bijlagen = loket.bijlagen;
        indieningen = loket.indieningen;
        vervolgen = loket.vervolgen;
        verzoeken = loket.verzoeken;
        for (var naam : List.of("Drimmelen", "OMWB")) {
            sluitAan(naam);
        }
    }

    /// It receives from the national facility, with the starter catalogue.
    void sluitAan(String naam) {
        new Startcatalogus(w.m.db, zgw.catalogus).laad(Toegang.alles(als(naam)), naam);
        ontvangst.aansluitingen.zet(als(naam), gezagen.organisatie(naam).oin().nummer(), "proef:dso", null);
        w.test.eigenaar().useHandle(h -> h.execute("delete from gebeurtenissen.bezorging"));
    }

    static Verzoekwereld nu() {
        if (huidig == null || huidig.w != Wereld.nu()) {
            if (huidig != null) {
                huidig.map.close();
            }
            huidig = new Verzoekwereld();
        }
        return huidig;
    }

    Actor als(String naam) {
        return new Actor(null, "verhaal", gezagen.organisatie(naam).id(), "verhaal");
    }

    UUID[] concept(List<String> activiteiten) {
        return concept(activiteiten, Plek.punt(115_900, 410_300).metAdres("Park 1, 4921BV Made", "4921BV", "1"));
    }

    /// A concept of W. Baas with these activities of Drimmelen, at this place.
    UUID[] concept(List<String> activiteiten, Plek plek) {
        var project = projecten.begin(Doel.INITIEREN, "");
        var verzoek = project.verzoeken().getFirst().id();
        var keuzes = activiteiten.stream()
                .map(a -> new Concepten.Keuze(URN.get(a), a, "gm1719", "Drimmelen"))
                .toList();
        return vul(
                project.id(), verzoek, Verzoeksoort.AANVRAAG_VERGUNNING, String.join(", ", activiteiten), keuzes, plek);
    }

    /// What W. Baas fills in of a concept.
    UUID[] vul(UUID project, UUID verzoek, Verzoeksoort soort, String naam, List<Concepten.Keuze> keuzes, Plek plek) {
        concepten.noem(project, verzoek, naam, "", soort);
        concepten.plaats(project, verzoek, plek);
        concepten.kies(project, verzoek, keuzes);
        concepten.gegevens(
                project,
                verzoek,
                List.of(new Betrokkene(
                        Rol.INITIATIEFNEMER, "W. Baas", "", "", "w.baas@example.nl", "0612345678", "Park 1, Made")));
        return new UUID[] {project, verzoek};
    }

    void bijlage(UUID[] concept, String naam, byte[] inhoud) {
        var nieuw =
                new Bijlagen.Nieuw(naam, "Tekening", new Verzoekbijlage.Plaatsing("", "", false), inhoud.length, naam);
        try {
            bijlagen.neem(concept[0], concept[1], nieuw, new ByteArrayInputStream(inhoud));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// It becomes ten o'clock of that day, unless that has been.
    void opDag(String dag) {
        var moment = w.moment(dag + " 10:00");
        if (w.moment().isBefore(moment)) {
            w.test.klok().zet(moment);
        }
    }

    Verzoek dienIn(String dag, String activiteit) {
        opDag(dag);
        return dienIn(concept(List.of(activiteit)));
    }

    /// Files it, and whatever goes by itself happens.
    Verzoek dienIn(UUID[] concept) {
        laatste = indieningen.indienen(concept[0], concept[1]);
        draai();
        return laatste;
    }

    /// The number of the day before the next one.
    void teller(String dag, int nummer) {
        w.test.eigenaar()
                .useHandle(h -> h.execute(
                        "insert into aanvraag.dagteller (dag, laatste) values (?::date, ?)"
                                + " on conflict (dag) do update set laatste = excluded.laatste",
                        dag,
                        nummer));
    }

    void draai() {
        for (int i = 0; i < 3; i++) {
            w.draai();
            ontvangst.ontvangsten.haalOp(50);
            ontvangst.wacht.verwerk();
        }
        w.draai();
    }

    List<Zaak> zaken(String bij, String nummer) {
        return zgw.zaken.zaken.list(Toegang.alles(als(bij)), Zoekvraag.ALLES).rijen().stream()
                .filter(z -> z.kenmerken().stream().anyMatch(k -> k.kenmerk().equals(nummer)))
                .toList();
    }

    List<Ontvangst> berichten(String bij, String nummer) {
        return ontvangst.ontvangsten.metNummer(als(bij), nummer).stream()
                .filter(v -> v.organisatie().equals(gezagen.organisatie(bij).id()))
                .flatMap(v -> ontvangst.ontvangsten.berichten(als(bij), v.id()).stream())
                .toList();
    }

    LocalDate deadline(String bij, UUID zaak) {
        var dossier = deuren.behandeling.get(gezagen.medewerker(bij), zaak);
        return dossier.termijn()
                .beslistermijn()
                .orElseThrow()
                .deadline()
                .minusSeconds(1)
                .atZone(nl.poort.techniek.db.Tx.ZONE)
                .toLocalDate();
    }
}
