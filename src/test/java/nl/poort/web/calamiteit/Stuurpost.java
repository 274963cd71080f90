package nl.poort.web.calamiteit;

import static nl.poort.web.calamiteit.Calamiteitsite.stuur;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.poort.keten.calamiteiten.Calamiteit;
import nl.poort.web.Proefsite.Browser;
import org.junit.jupiter.api.AfterEach;

/// De Wit at the screens: the steps that several tests begin with.
abstract class Stuurpost {
    final Calamiteitsite site = new Calamiteitsite();
    final Browser dewit = site.browser(site.dewit);

    @AfterEach
    void sluit() {
        site.close();
    }

    static String pad(Calamiteit c) {
        return "/calamiteit/" + c.id();
    }

    static void gelukt(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(303);
    }

    void bevestigd(Calamiteit c) {
        site.om("2026-05-21T15:20");
        gelukt(stuur(dewit, pad(c) + "/bevestiging"));
    }

    HttpResponse<String> besluit(Calamiteit c, String... anders) {
        var velden = Calamiteitsite.velden(
                "soort", "NIET_BINNEN_DE_KETEN",
                "motivering", "Oostveld moet een oud plan terugzetten",
                "deelnemers", "Tess",
                "schakel1", site.tbo.id().toString(),
                "genomenOp", "2026-05-21T15:45",
                "om", "2026-05-21T16:30",
                "leden", site.dewit.id().toString(),
                "lid1", "Van Dam",
                "rol1", "woordvoerder");
        for (int i = 0; i < anders.length; i += 2) {
            velden.put(anders[i], anders[i + 1]);
        }
        return dewit.post(pad(c) + "/besluit", velden);
    }

    void opgeschaald(Calamiteit c) {
        bevestigd(c);
        site.om("2026-05-21T15:45");
        gelukt(besluit(c, "akkoord", "ja"));
    }

    void actie(Calamiteit c, String wat) {
        gelukt(stuur(
                dewit,
                pad(c) + "/actie",
                "actie",
                wat,
                "team",
                site.tbo.id().toString(),
                "uiterlijk",
                "2026-05-21T20:00"));
    }

    void gereed(Calamiteit c) {
        for (var a : site.dossier(c).acties()) {
            gelukt(stuur(dewit, pad(c) + "/actie/" + a.id(), "resultaat", "Het oude plan staat terug"));
        }
    }

    HttpResponse<String> banner(Calamiteit c, String... anders) {
        var velden = Calamiteitsite.velden(
                "tekst", "Aanvragen komen bij de verkeerde gemeente aan",
                "omweg", "Laat de klant nog niet indienen",
                "klanttekst", "Wij weten ervan en werken eraan",
                "organisaties", site.regio.id().toString(),
                "volgendBericht", "2026-05-21T18:30");
        for (int i = 0; i < anders.length; i += 2) {
            velden.put(anders[i], anders[i + 1]);
        }
        return dewit.post(pad(c) + "/banner", velden);
    }
}
