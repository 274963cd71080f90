package nl.poort.schermen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.poort.techniek.db.Tx;

/// Somebody who fills in every form of the program: first with nothing, then with one thing missing, then well.
///
/// What is wrong with a form is noted, not thrown, so that one run tells everything.
final class Invuller {
    private final Kijker kijker;
    private final Gif gif;
    private final Set<String> geprobeerd = new LinkedHashSet<>();
    private final Set<String> verstuurd = new LinkedHashSet<>();
    private final List<String> gebreken = new ArrayList<>();

    Invuller(Kijker kijker, Gif gif) {
        this.kijker = kijker;
        this.gif = gif;
    }

    /// The paths forms were sent to and done.
    Set<String> verstuurd() {
        return verstuurd;
    }

    /// What was not right about a form that was filled in wrongly.
    List<String> gebreken() {
        return gebreken;
    }

    Page op(String wie, String pad) {
        var page = wie.isEmpty() ? kijker.bezoeker() : kijker.als(wie);
        page.navigate(pad.startsWith("http") ? pad : kijker.adres(pad));
        return page;
    }

    /// Sends the form empty, then with its first field missing (each form once), then right; gives the page that
    /// follows.
    ///
    /// @param actie how the address of the form ends
    /// @param goed what to fill in where an attack or a first choice will not do; several boxes apart by a space
    Page doe(String wie, String pad, String actie, Map<String, String> goed) {
        if (geprobeerd.add(actie.replaceAll("[0-9a-f-]{36}", "{id}"))) {
            leeg(op(wie, pad), actie, goed.get("knop"));
            eenFout(zoek(op(wie, pad), actie, goed), actie, goed);
        }
        return goed(wie, pad, actie, goed);
    }

    /// Sends the form right at once: it has a button only, or everything in it may be left out.
    Page goed(String wie, String pad, String actie, Map<String, String> goed) {
        var page = zoek(op(wie, pad), actie, goed);
        var form = form(page, actie);
        vul(form, goed, true);
        verstuur(form, goed.get("knop"));
        kijkNa(page);
        return page;
    }

    /// A part of the round; when it breaks off the rest still goes on.
    void probeer(Runnable deel) {
        try {
            deel.run();
        } catch (RuntimeException | AssertionError e) {
            var plaats = java.util.Arrays.stream(e.getStackTrace())
                    .filter(r -> r.getClassName().endsWith("reis"))
                    .findFirst();
            gebreken.add("afgebroken bij " + plaats.map(Object::toString).orElse("?") + ": " + e.getMessage());
        }
    }

    /// Holds a page against what an attacker hoped for; and it is not refused.
    void kijkNa(Page page) {
        kijker.zoekGif(page);
        if (page.title().startsWith("Fout")) {
            throw new AssertionError(page.url() + ": "
                    + page.locator("main").innerText().lines().limit(12).toList());
        }
    }

    /// A form in which a link of the chain is searched first.
    private Page zoek(Page page, String actie, Map<String, String> goed) {
        if (goed.containsKey("zoekschakel") && !goed.get("zoekschakel").isEmpty()) {
            var form = form(page, actie);
            form.evaluate(Formulierscript.VUL, goed);
            verstuur(form, "button[name=zoek][value=schakel]");
        }
        return page;
    }

    private void leeg(Page page, String actie, String knop) {
        var form = form(page, actie);
        var verplicht = (List<?>) form.evaluate(Formulierscript.LEEG);
        verstuur(form, knop);
        for (var gebrek : (List<?>) page.evaluate(Formulierscript.FOUTEN, verplicht)) {
            gebreken.add(actie + " (leeg): " + gebrek);
        }
    }

    private void eenFout(Page page, String actie, Map<String, String> goed) {
        var form = form(page, actie);
        var eerste = (String) form.evaluate(Formulierscript.EERSTE_VERPLICHT);
        if (eerste.isEmpty()) {
            return;
        }
        var getypt = vul(form, goed, false);
        form.evaluate(Formulierscript.WIS, eerste);
        getypt.remove(eerste);
        if (getypt.isEmpty()) {
            return;
        }
        verstuur(form, goed.get("knop"));
        if (!page.title().startsWith("Fout:")) {
            gebreken.add(actie + ": zonder " + eerste + " werd het niet geweigerd");
            return;
        }
        kijker.zoekGif(page);
        @SuppressWarnings("unchecked")
        var staat = (Map<String, String>) form(page, actie).evaluate(Formulierscript.WAARDEN);
        getypt.forEach((veld, tekst) -> {
            if (!tekst.equals(staat.getOrDefault(veld, "(niets)").replace("\r\n", "\n"))) {
                gebreken.add(actie + ": van " + veld + " bleef niet staan wat er stond: " + staat.get(veld));
            }
        });
    }

    /// @return what was typed in text fields
    private Map<String, String> vul(Locator form, Map<String, String> goed, boolean bewaar) {
        var waarden = new HashMap<String, String>(goed);
        var getypt = new LinkedHashMap<String, String>();
        for (var o : (List<?>) form.evaluate(Formulierscript.VELDEN, goed)) {
            var veld = (Map<?, ?>) o;
            var naam = String.valueOf(veld.get("naam"));
            if (!goed.containsKey(naam)) {
                waarden.put(naam, waarde(naam, String.valueOf(veld.get("soort")), bewaar));
            }
            if (!veld.get("soort").equals("password")) {
                getypt.put(naam, waarden.get(naam));
            }
        }
        form.evaluate(Formulierscript.VUL, waarden);
        return getypt;
    }

    private String waarde(String naam, String soort, boolean bewaar) {
        var nu = LocalDateTime.ofInstant(kijker.klok.instant(), Tx.ZONE).withSecond(0);
        var teksten = bewaar ? gif : new Gif();
        return switch (soort) {
            case "email" -> "klant" + gif.gegeven().size() + "@example.nl";
            case "tel" -> "06 12345678";
            case "date" -> nu.toLocalDate().plusDays(1).toString();
            case "time" -> "14:00";
            case "datetime-local" -> nu.plus(Duration.ofHours(1)).toString();
            case "password" -> "Een lang genoeg wachtwoord 7";
            case "textarea" -> teksten.alinea(naam);
            default -> teksten.regel(naam);
        };
    }

    /// The form whose address ends so, folded open.
    private Locator form(Page page, String actie) {
        var adres = "form[method=post][action" + (actie.endsWith("/") ? "*" : "$") + "='" + actie + "']";
        var form =
                page.locator(adres + ":visible, details:not([open]) " + adres).first();
        form.evaluate(Formulierscript.OPEN);
        return form;
    }

    private void verstuur(Locator form, String knop) {
        var page = form.page();
        var pad = (String) form.evaluate(
                "(f, k) => (k && f.querySelector(k)?.getAttribute('formaction')) || f.getAttribute('action')", knop);
        form.evaluate(Formulierscript.VERSTUUR, knop);
        Kijker.wachtOpVolgende(page);
        if (!page.title().startsWith("Fout")) {
            verstuurd.add(pad);
        }
    }
}
