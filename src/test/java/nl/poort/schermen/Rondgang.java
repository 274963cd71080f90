package nl.poort.schermen;

import com.microsoft.playwright.Page;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Route;

/// Goes round all pages of the program, as the people they are for. What is wrong is noted, so that one round tells
/// everything.
final class Rondgang {
    /// What answers with something else than a page, and why nobody looks at it here.
    private static final Map<String, String> GEEN_PAGINA = Map.of(
            "/beheer/notificaties/{id}",
            "LeveringenTest: needs a receiver that listens",
            "/werkplek/vraag/{id}/versie",
            "een stukje van de pagina, als er iets anders is",
            "/live",
            "stuurt gebeurtenissen, houdt nooit op",
            "/health/live",
            "voor bewaking, JSON",
            "/metrics",
            "voor bewaking, tekst",
            "/sturing/cijfers.csv",
            "een bestand",
            "/sturing/cijfers.json",
            "voor een programma");

    private final Kijker kijker;
    private final List<Route> routes;
    private final Set<String> gezien = new LinkedHashSet<>();
    private final List<String> gebreken = new ArrayList<>();

    Rondgang(Kijker kijker) {
        this.kijker = kijker;
        this.routes = kijker.poort.ingangen();
    }

    /// Looks at every one of these pages.
    ///
    /// @param wie a login, empty for a visitor
    void langs(String wie, String... paden) {
        for (var pad : paden) {
            langs(wie, pad, 200);
        }
    }

    void langs(String wie, String pad, int status) {
        var page = wie.isEmpty() ? kijker.bezoeker() : kijker.als(wie);
        var antwoord = page.navigate(kijker.adres(pad));
        if (antwoord.status() != status) {
            gebreken.add(wie + " " + pad + " geeft " + antwoord.status());
            return;
        }
        routes.stream()
                .filter(r -> r.method() == HandlerType.GET && past(r, Ketenreis.pad(page)))
                .findFirst()
                .ifPresent(r -> gezien.add(r.path()));
        bekijk(page, wie + pad);
    }

    private void bekijk(Page page, String naam) {
        kijker.zoekGif(page);
        if (page.locator("h1").count() != 1) {
            gebreken.add(naam + " heeft niet een enkele kop");
        }
        try {
            kijker.pas(page, naam);
        } catch (AssertionError e) {
            gebreken.add(e.getMessage().replaceAll("\\s+", " "));
        }
    }

    /// Whether this is the route of the address: a literal piece goes before a named one, as in the program.
    private boolean past(Route route, String pad) {
        var kaal = pad.replaceAll("[?#].*", "");
        if (!kaal.matches(patroon(route))) {
            return false;
        }
        return routes.stream()
                .filter(r -> r.method() == route.method() && !r.path().equals(route.path()))
                .noneMatch(r -> kaal.matches(patroon(r)) && letterlijk(r) > letterlijk(route));
    }

    private static String patroon(Route route) {
        return route.path().replaceAll("\\{[^}]*}", "[^/]+");
    }

    private static int letterlijk(Route route) {
        return route.path().replaceAll("\\{[^}]*}", "").length();
    }

    /// The pages of the program that nobody saw.
    List<String> vergeten() {
        return routes.stream()
                .filter(r -> r.method() == HandlerType.GET && r.recht() != Recht.API)
                .map(Route::path)
                .filter(p -> !gezien.contains(p) && !GEEN_PAGINA.containsKey(p) && !p.contains("/api/v1/"))
                .toList();
    }

    /// The forms of the program that nobody sent.
    List<String> nietVerstuurd(Collection<String> paden) {
        return routes.stream()
                .filter(r -> r.method() == HandlerType.POST && r.recht() != Recht.API)
                .filter(r -> paden.stream().noneMatch(p -> past(r, p)))
                .map(Route::path)
                .toList();
    }

    List<String> gebreken() {
        return gebreken;
    }

    int aantal() {
        return gezien.size();
    }
}
