package nl.poort.schermen;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every form of a calamity, from the priority 1 of a partner to the evaluation.
final class Calamiteitreis {
    private final Kijker kijker;
    private final Invuller invuller;
    private final Map<String, String> plek;
    private String hier;

    Calamiteitreis(Kijker kijker, Invuller invuller, Map<String, String> plek) {
        this.kijker = kijker;
        this.invuller = invuller;
        this.plek = plek;
    }

    void loop() {
        List.<Runnable>of(this::opschalen, this::besluiten, this::maatregelen, this::paraatheid)
                .forEach(invuller::probeer);
    }

    private void opschalen() {
        var situatie = invuller.goed("", "/demo", "/demo/situatie/3", Map.of());
        plek.put("situatie", Ketenreis.pad(situatie));
        var vraag = "/werkplek/vraag/" + Ketenreis.id(plek.get("situatie"));
        invuller.goed("noor", vraag, "/aanneming", Map.of());
        invuller.goed(
                "noor",
                vraag,
                "/doorzetting",
                Map.of("naar", kijker.gids.team("tbo").toString(), "zoekschakel", "tbo"));
        invuller.goed("tess", vraag, "/aanneming", Map.of());
        invuller.goed("tess", vraag, "/analyse", Map.of("impact", "GROOT", "vraagsoort", "FOUT_IN_OMGEVINGSPLAN"));
        invuller.goed("tess", vraag, "/prioriteit", Map.of("prioriteit", "1"));
        plek.put("p1", vraag);
        var page = invuller.op("dewit", "/calamiteit");
        hier = page.locator("main a[href*='/calamiteit/0']")
                .first()
                .getAttribute("href")
                .replaceAll("[#?].*", "");
        plek.put("calamiteit", hier);
        invuller.goed("dewit", hier, "/bevestiging", Map.of());
    }

    private void besluiten() {
        var goed = new HashMap<String, String>();
        for (int i = 1; i <= 3; i++) {
            goed.put("lid" + i, "");
            goed.put("rol" + i, "");
            goed.put("deelnemer" + i, "");
        }
        goed.remove("lid1");
        goed.remove("rol1");
        goed.put("genomenOp", nu(0));
        akkoord(invuller.doe("dewit", hier + "/besluit?soort=NIET_BINNEN_DE_KETEN", "/besluit", goed));
        invuller.doe("dewit", hier + "/team", "/team", goed);
        invuller.goed("dewit", hier, "/teamlid/", Map.of("knop", "button[value=BEREIKT]"));
    }

    private String nu(int minuten) {
        return java.time.LocalDateTime.ofInstant(kijker.klok.instant(), nl.poort.techniek.db.Tx.ZONE)
                .plusMinutes(minuten)
                .toString();
    }

    private void maatregelen() {
        invuller.doe("dewit", hier + "/actie", "/actie", Map.of());
        var eigen = Map.of("team", kijker.gids.team("tbo").toString());
        invuller.goed("dewit", hier + "/actie", "/actie", eigen);
        var page = invuller.op("dewit", hier);
        plek.put("actie", page.locator("main a[href*='/actie/']").first().getAttribute("href"));
        plek.put(
                "eigenactie",
                invuller.op("tess", "/calamiteit/acties")
                        .locator("main a[href*='/calamiteit/acties/']")
                        .first()
                        .getAttribute("href"));
        akkoord(invuller.doe("dewit", hier + "/nieuws", "/nieuws", Map.of("volgende", nu(60))));
        akkoord(invuller.doe("dewit", hier + "/vertraging", "/vertraging", Map.of("verwacht", nu(2000))));
        var regio = Map.of("andere", "Gemeente Oostveld", "volgendBericht", nu(60));
        akkoord(invuller.doe("dewit", hier + "/banner", "/banner", regio));
        invuller.doe(
                "dewit",
                hier + "/verzoek",
                "/verzoek",
                Map.of("ingediendOp", "2026-03-08T10:00", "naarGezag", "Gemeente Oostveld"));
        page = invuller.op("dewit", hier);
        plek.put("verzoek", page.locator("main a[href*='/verzoek/']").first().getAttribute("href"));
        invuller.doe("dewit", hier + "/koppeling", "/koppeling", Map.of("kenmerk", plek.get("kenmerk")));
    }

    private void paraatheid() {
        invuller.doe("dewit", "/calamiteit", "/calamiteit/paraatheid", Map.of("van", nu(10), "tot", nu(600)));
    }

    /// After the round: what ends the calamity.
    void klaar() {
        invuller.goed("dewit", "/calamiteit", "/einde", Map.of());
        invuller.doe("dewit", plek.get("actie"), plek.get("actie").replaceAll(".*/actie", "/actie"), Map.of());
        invuller.doe("tess", plek.get("eigenactie"), plek.get("eigenactie"), Map.of());
        var verzoek = plek.get("verzoek");
        var tijden = Map.of("ingediendOp", "2026-03-08T10:00", "ontvangenOp", nu(0));
        invuller.doe("dewit", verzoek, verzoek, tijden);
        invuller.goed("dewit", hier, "/inlichting", Map.of());
        akkoord(invuller.doe("dewit", hier + "/afschaling", "/afschaling", Map.of()));
        invuller.doe("dewit", hier + "/evaluatie", "/evaluatie", Map.of());
    }

    /// Says yes on the page that shows it once more.
    private void akkoord(Page page) {
        invuller.kijkNa(page);
        Kijker.verstuur(page, page.locator("main button[name=akkoord]"));
        if (page.title().startsWith("Fout")) {
            throw new AssertionError(
                    page.url() + " " + page.locator(".p-fouten").innerText());
        }
    }
}
