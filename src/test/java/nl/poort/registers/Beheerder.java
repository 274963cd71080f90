package nl.poort.registers;

import java.util.List;
import java.util.Set;
import nl.poort.Zgw;
import nl.poort.registers.organisatie.Accounts;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Proefaccounts;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Proefsite;
import nl.poort.web.Route;
import nl.poort.web.aanmelden.AanmeldPagina;

/// A functional administrator in a browser, beside the APIs of a [Registerproef].
public final class Beheerder {
    private static final Actor PROGRAMMA = Actor.system("proef");

    private Beheerder() {}

    /// What she logs in on; belongs to the routes of the server.
    public static List<Route> aanmelden(Zgw zgw) {
        return new AanmeldPagina(new Accounts(zgw.db()), List.of(), false).routes();
    }

    public static Proefsite.Browser van(Registerproef p, Organisatie organisatie, String email) {
        var wie = p.m.medewerkers.voegToe(
                PROGRAMMA,
                organisatie.id(),
                new Medewerkergegevens("Bea", email, null, Set.of(Rol.FUNCTIONEEL_BEHEERDER), Set.of()));
        Proefaccounts.maak(p.test, wie.id());
        var browser = Proefsite.browser(p.port());
        browser.meldAan(email);
        return browser;
    }
}
