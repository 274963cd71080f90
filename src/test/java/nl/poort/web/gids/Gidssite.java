package nl.poort.web.gids;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.poort.Kennisschermen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Proefaccounts;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Proefsite.Browser;
import nl.poort.web.demo.Demokennis;
import nl.poort.web.portaal.Burgersite;

/// The website, the desk and the editor on the shelves of the demo: one site for all tests of this package.
final class Gidssite {
    private static Gidssite een;
    final Burgersite burgers =
            new Burgersite(s -> new Kennisschermen(s.m, URI.create("http://localhost:8080")).routes());
    final Actor redactie = new Actor(null, "Redactie", burgers.kcc.organisatie(), "demo maken");
    final Medewerker kees = redacteur("Kees Smit");

    static synchronized Gidssite get() {
        if (een == null) {
            een = new Gidssite();
        }
        return een;
    }

    private Gidssite() {
        new Demokennis(burgers.m.db, redactie, LocalDate.parse("2026-03-09"), Map.of("bouwen", burgers.bouwen.id()))
                .maak();
    }

    private Medewerker redacteur(String naam) {
        var wie = burgers.m.medewerkers.voegToe(
                Burgersite.SYSTEEM,
                burgers.kcc.organisatie(),
                new Medewerkergegevens(
                        naam,
                        naam.split(" ")[0].toLowerCase() + "@geheim.example",
                        null,
                        Set.of(Rol.KWALITEITSZORG),
                        Set.of(burgers.kcc.id())));
        Proefaccounts.maak(burgers.database, wie.id());
        return wie;
    }

    Browser als(Medewerker wie) {
        var browser = burgers.browser();
        browser.post("/aanmelden", Map.of("email", wie.email(), "wachtwoord", Burgersite.WACHTWOORD));
        return browser;
    }
}
