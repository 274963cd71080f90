package nl.poort.schermen;

import java.util.List;
import java.util.Map;

/// Every form of who keeps the registers, the knowledge and the keys.
final class Beheerreis {
    private final Kijker kijker;
    private final Invuller invuller;
    private final Map<String, String> plek;

    Beheerreis(Kijker kijker, Invuller invuller, Map<String, String> plek) {
        this.kijker = kijker;
        this.invuller = invuller;
        this.plek = plek;
    }

    void loop() {
        List.<Runnable>of(
                        this::organisaties, this::mensen, this::afspraken, this::teksten, this::kennis, this::sleutels)
                .forEach(invuller::probeer);
    }

    private void organisaties() {
        var nieuw = "/beheer/organisaties/nieuw";
        var goed = Map.of("code", "gm9998", "oin", "", "rsin", "");
        plek.put("organisatie", Ketenreis.pad(invuller.doe("bea", nieuw, nieuw, goed)));
        // the organisation everybody sees in the header
        var eigen = "/beheer/organisaties/" + kijker.gids.mens("bea").organisatie();
        plek.put("eigen", eigen);
        invuller.doe("bea", eigen + "/wijziging", eigen + "/wijziging", Map.of("code", "demo-westveld"));
        var website = Map.of("website", "https://www.voorbeeld.nl");
        invuller.doe("bea", eigen + "/contactpunt", eigen + "/contactpunt", website);
        invuller.doe("bea", eigen + "/teams/nieuw", eigen + "/teams/nieuw", Map.of("soort", "DESKUNDIGE"));
        for (var team : List.of("kcc", "bouwen")) {
            var pad = eigen + "/teams/" + kijker.gids.team(team);
            plek.put("team", pad);
            invuller.doe("bea", pad, pad, Map.of());
        }
    }

    private void mensen() {
        var nieuw = "/beheer/mensen/nieuw";
        var rollen = Map.of(
                "rollen",
                "CALAMITEITENMANAGER KCC_MEDEWERKER",
                "email",
                "nieuw@example.nl",
                "teams",
                kijker.gids.team("kcc").toString());
        var pad = Ketenreis.pad(invuller.doe("bea", nieuw, nieuw, rollen));
        plek.put("medewerker", pad);
        invuller.doe("bea", pad, pad, Map.of());
        var page = invuller.goed("bea", pad, pad + "/uitnodiging", Map.of());
        var link = page.locator("main").innerText().replaceAll("(?s).*(/wachtwoord/[\\w-]+).*", "$1");
        plek.put("wachtwoord", link);
        invuller.doe(
                "bea",
                "/beheer/rooster",
                "/beheer/rooster",
                Map.of("van", "2026-03-30T12:00", "tot", "2026-04-06T12:00"));
        invuller.goed("bea", "/beheer/rooster?week=2026-03-30", "/verwijdering", Map.of());
    }

    /// After the round: a password ends the link, and who left is shown no more.
    void mensenKlaar() {
        var pad = plek.get("medewerker");
        invuller.doe("", plek.get("wachtwoord"), plek.get("wachtwoord"), Map.of());
        invuller.goed("bea", pad, pad + "/blokkade", Map.of());
        invuller.goed("bea", pad, pad + "/deblokkade", Map.of());
        invuller.goed("bea", pad + "/vertrek", pad + "/vertrek", Map.of());
    }

    private void afspraken() {
        var page = invuller.op("bea", "/beheer/normen");
        plek.put("norm", page.locator("main a[href*='/beheer/normen/']").first().getAttribute("href"));
        var nieuw = plek.get("norm").replaceAll("[?#].*", "").replaceAll("/nieuw$", "") + "/nieuw";
        plek.put("normnieuw", nieuw);
        invuller.goed("bea", nieuw, nieuw, Map.of("houd", "ja"));
        invuller.doe("bea", "/beheer/routes/nieuw", "/beheer/routes/nieuw", Map.of());
        invuller.goed("bea", "/beheer/routes/nieuw", "/beheer/routes/nieuw", Map.of());
        page = invuller.op("bea", "/beheer/routes?op=2026-12-01");
        plek.put("route", page.locator("main a[href$='/einde']").first().getAttribute("href"));
        invuller.doe("bea", plek.get("route"), plek.get("route"), Map.of());
        plek.put(
                "route",
                invuller.op("bea", "/beheer/routes?op=2026-12-01")
                        .locator("main a[href$='/einde']")
                        .first()
                        .getAttribute("href"));
        var kalender = "/beheer/kalender";
        invuller.doe("bea", kalender, kalender + "/besluitdagen", Map.of("dag", "2026-05-04"));
        invuller.goed("bea", kalender, "/verwijdering", Map.of());
        invuller.goed("bea", kalender, kalender + "/besluitdagen", Map.of("dag", "2026-05-05"));
        var tijden = new java.util.HashMap<String, String>(Map.of("sluitdagen", "2026-02-16"));
        for (int dag = 1; dag <= 7; dag++) {
            tijden.put("van." + dag, dag < 6 ? "08:00" : "");
            tijden.put("tot." + dag, dag < 6 ? "17:00" : "");
        }
        invuller.goed("bea", kalender + "/openingstijden", kalender + "/openingstijden", tijden);
    }

    /// How a message to a customer is worded: its subject is what the attacker is after.
    private void teksten() {
        var pad = "/beheer/teksten/antwoord";
        var onderwerp = Gif.LADINGEN.get(13);
        invuller.doe("bea", pad, pad, Map.of("houd", "ja", "onderwerp", onderwerp, "knop", "button:not([name])"));
    }

    /// Holds at once, and is looked over next year.
    private static final Map<String, String> NU = Map.of("herzienOp", "2027-01-01", "vanaf", "", "tot", "");

    private String artikel() {
        var nieuw = "/beheer/kennis/nieuw";
        var pad = Ketenreis.pad(invuller.goed("kees", nieuw, nieuw, NU));
        invuller.kijkNa(invuller.op("kees", pad + "/wijziging"));
        return pad;
    }

    private void kennis() {
        var nieuw = "/beheer/kennis/nieuw";
        var eerste = Ketenreis.pad(invuller.doe("kees", nieuw, nieuw, NU));
        invuller.kijkNa(invuller.op("kees", eerste + "/wijziging"));
        invuller.doe("kees", eerste + "/wijziging", "/wijziging", NU);
        invuller.kijkNa(invuller.op("kees", eerste + "/wijziging"));
        invuller.goed("kees", eerste, "/controle", Map.of());
        invuller.doe("kees", eerste + "/teruggave", "/teruggave", Map.of());
        invuller.goed("kees", eerste, "/controle", Map.of());
        invuller.goed("karin", eerste, "/publicatie", Map.of());
        invuller.goed("kees", eerste + "/probleem", "/probleem", Map.of());
        invuller.goed("kees", eerste + "/oplossing", "/oplossing", Map.of());
        invuller.kijkNa(invuller.op("sanne", "/kennis"));
        invuller.goed("sanne", "/kennis", "/kennis/gezien", Map.of());
        var tweede = artikel();
        var nummer = invuller.op("kees", tweede).locator("main").innerText().replaceAll("(?s).*?(KA-\\d+).*", "$1");
        invuller.goed("kees", tweede, "/controle", Map.of());
        invuller.goed("karin", tweede, "/publicatie", Map.of());
        invuller.goed("kees", tweede + "/probleem", "/probleem", Map.of());
        plek.put("nummer", nummer);
        invuller.doe("kees", eerste + "/vervanging", "/vervanging", Map.of("door", nummer));
        invuller.doe("kees", artikel() + "/intrekking", "/intrekking", Map.of());
        plek.put("artikel", tweede);
    }

    private void sleutels() {
        var pad = "/beheer/sleutels";
        var page = invuller.doe(
                "bea", pad, pad, Map.of("teams", kijker.gids.team("kcc").toString()));
        plek.put("sleutel", page.locator("main code").first().innerText());
        plek.put(
                "applicatie",
                invuller.op("bea", "/beheer/applicaties")
                        .locator("main table a")
                        .first()
                        .getAttribute("href"));
        invuller.goed(
                "bea", pad, pad, Map.of("teams", kijker.gids.team("bouwen").toString()));
        invuller.goed("bea", pad, "/intrekking", Map.of());
    }
}
