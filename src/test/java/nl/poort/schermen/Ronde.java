package nl.poort.schermen;

import java.util.Map;

/// Who looks at which page, and when: before there is anything, when everything runs, and when it is over.
final class Ronde {
    private final Rondgang rondgang;
    private final Map<String, String> plek;

    Ronde(Rondgang rondgang, Map<String, String> plek) {
        this.rondgang = rondgang;
        this.plek = plek;
    }

    private String plek(String naam) {
        var pad = plek.get(naam);
        if (pad == null) {
            throw new IllegalStateException("nog niet gemaakt: " + naam);
        }
        return pad;
    }

    /// The empty pages of a fresh program, and what goes wrong.
    void leeg() {
        rondgang.langs("", "/", "/aanmelden", "/demo", "/demo/postvak", "/health/ready", "/vraag-stellen", "/volg");
        rondgang.langs("", "/gast/bestaatniet", 404);
        rondgang.langs("", "/wachtwoord/bestaatniet", 410);
        rondgang.langs("", "/bestaat/niet", 404);
        rondgang.langs("sanne", "/werkplek", "/werkplek/regie", "/werkplek/zoeken", "/calamiteit/acties");
        rondgang.langs("sanne", "/beheer", 403);
        rondgang.langs("sanne", "/werkplek?doen=onzin", 400);
        rondgang.langs("dewit", "/calamiteit");
        rondgang.langs("bea", "/beheer/berichten", "/beheer/sleutels", "/beheer/applicaties", "/beheer/rooster");
        rondgang.langs("bea", "/beheer/notificaties");
        rondgang.langs("imre", "/sturing", "/sturing/niets-kwijt");
    }

    void alles() {
        rondgang.langs("", "/", plek("loket"), "/vraag-stellen/ontvangen", "/volg/vraag", "/gast", plek("gast"));
        rondgang.langs("", plek("wachtwoord"), plek("situatie"), "/demo/postvak", "/vraag-stellen");
        werkplek();
        beheer();
        var hier = plek("calamiteit");
        rondgang.langs("dewit", "/calamiteit", hier, plek("actie"), plek("verzoek"));
        for (var blad :
                new String[] {"nieuws", "vertraging", "banner", "actie", "verzoek", "koppeling", "team", "afschaling"
                }) {
            rondgang.langs("dewit", hier + "/" + blad);
        }
        for (var soort : new String[] {"TOCH_BINNEN_DE_KETEN", "NIET_OPSCHALEN_NAAR_SCT", "OPSCHALEN_NAAR_SCT"}) {
            rondgang.langs("dewit", hier + "/besluit?soort=" + soort);
        }
        rondgang.langs("dewit", hier + "/evaluatie");
        rondgang.langs("tess", "/calamiteit/acties", plek("eigenactie"), "/werkplek", plek("p1"));
        rondgang.langs("imre", "/sturing", "/sturing?blik=keten", "/sturing/schakel/KCC");
        rondgang.langs("imre", "/sturing/niets-kwijt?alles=ja", "/sturing/niets-kwijt?blik=keten");
    }

    private void werkplek() {
        rondgang.langs("sanne", "/werkplek", "/werkplek/contact", plek("bevestiging"), "/werkplek/regie");
        rondgang.langs("sanne", plek("vraag"), plek("heropend"), plek("hoofd"), plek("mee"), plek("gastvraag"));
        rondgang.langs("sanne", "/werkplek/zoeken", "/kennis", "/kennis?zoek=img+src", "/kennis/" + plek("nummer"));
        rondgang.langs("petra", "/werkplek", plek("tweede"));
        rondgang.langs("rob", "/werkplek/regie", plek("heropend"));
        rondgang.langs("sanne", "/keten");
        rondgang.langs("noor", "/keten", plek("p1").replace("/werkplek/", "/keten/"), "/werkplek");
    }

    private void beheer() {
        var eigen = plek("eigen");
        rondgang.langs("bea", "/beheer", "/beheer/organisaties", "/beheer/organisaties/nieuw", plek("organisatie"));
        rondgang.langs(
                "bea", eigen, eigen + "/wijziging", eigen + "/contactpunt", eigen + "/teams/nieuw", plek("team"));
        rondgang.langs(
                "bea", "/beheer/mensen", "/beheer/mensen/nieuw", plek("medewerker"), plek("medewerker") + "/vertrek");
        rondgang.langs("bea", "/beheer/rooster", "/beheer/normen", plek("norm"), plek("normnieuw"));
        rondgang.langs("bea", "/beheer/routes?op=2026-12-01", "/beheer/routes/nieuw", plek("route"));
        rondgang.langs(
                "bea", "/beheer/kalender", "/beheer/kalender/openingstijden", "/beheer/berichten", "/beheer/sleutels");
        rondgang.langs("bea", "/beheer/teksten", "/beheer/teksten/antwoord");
        rondgang.langs("bea", plek("applicatie"), plek("applicatie") + "/rechten/zrc");
        var artikel = plek("artikel");
        rondgang.langs("kees", "/beheer/kennis", "/beheer/kennis/nieuw", artikel, artikel + "/wijziging");
        for (var stap : new String[] {"teruggave", "probleem", "oplossing", "vervanging", "intrekking"}) {
            rondgang.langs("kees", artikel + "/" + stap);
        }
    }

    /// What can only be seen at the end.
    void klaar() {
        rondgang.langs("dewit", plek("calamiteit"), "/calamiteit");
        rondgang.langs("", "/demo/postvak");
    }
}
