package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.poort.Poort;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partijsoort;
import nl.poort.contact.klantcontact.Voorkeur;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Werkfilter;
import nl.poort.web.Proefsite;
import nl.poort.web.Proefsite.Browser;
import nl.poort.web.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// I16: what stands on the screens of each role about a customer is what that role needs, and no more: the pages of
/// everybody of the demo are held against the list.
class PersoonsgegevensTest {
    /// `-Dpoort.gegevens=ja` walks along every link, some thousand pages; else only where the customer is known to be.
    private static final boolean ALLES = System.getProperty("poort.gegevens") != null;
    private static final int PER_ROUTE = 1;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final List<String> MENSEN =
            List.of("", "sanne", "ilse", "petra", "rob", "kees", "bea", "imre", "olga", "noor", "tess", "dewit");
    private static final List<String> LIJSTEN = List.of(
            "/werkplek", "/werkplek/regie", "/werkplek/contact", "/keten", "/beheer", "/sturing", "/calamiteit");
    private static final Set<String> CONTACT = Set.of("naam", "telefoon", "email");

    /// Who may see what, and why. Nobody has a BSN on a page that opens by itself.
    private static final Map<String, Set<String>> LIJST = Map.of(
            // they keep the contact with the customer: they call and write
            "sanne /werkplek/vraag/{id}", CONTACT,
            "rob /werkplek/vraag/{id}", CONTACT,
            "kees /werkplek/vraag/{id}", CONTACT);

    /// A thing about the planted customer, as it would stand on a page.
    private static final Map<String, Pattern> GEGEVENS = Map.of(
            "bsn", Pattern.compile("999[ .]?993[ .]?653"),
            "telefoon", Pattern.compile("(06|\\+31 ?6|0031 ?6)[ -]?12 ?34 ?98 ?76"),
            "email", Pattern.compile("fenna\\.proefma@klant\\.example"),
            "naam", Pattern.compile("Proefma"));

    @RegisterExtension
    static final GedeeldeKijker GEDEELD = new GedeeldeKijker();

    @Test
    void elke_rol_ziet_van_een_klant_alleen_wat_op_de_lijst_staat() {
        var poort = GEDEELD.kijker().poort;
        var gevonden = new TreeMap<String, Set<String>>();
        var gelezen = new ArrayList<String>();
        var vragen = plant(poort);
        for (var mens : MENSEN) {
            gelezen.addAll(loop(poort, mens, vragen, gevonden));
        }
        System.out.println("I16: " + gelezen.size() + " pages, " + gevonden);
        assertThat(gelezen).contains("ilse /werkplek/vraag/{id}", "noor /werkplek/vraag/{id}");
        // the mailbox of the demo holds what would have been mailed; it is not there outside a demo
        gevonden.keySet().removeIf(plek -> plek.endsWith(" /demo/postvak"));
        assertThat(gevonden).isEqualTo(new TreeMap<>(LIJST));
        assertThat(gelezen).hasSizeGreaterThan(ALLES ? 500 : 40);
    }

    private static List<UUID> plant(Poort poort) {
        var m = poort.modules();
        var gids = new Demogids(poort);
        var sanne = gids.mens("sanne");
        var fenna = m.partijen.registreer(
                sanne.actor("klant vastleggen"),
                new NieuwePartij(
                        Partijsoort.NATUURLIJK_PERSOON,
                        "Fenna Proefma",
                        new Bsn("999993653"),
                        null,
                        null,
                        null,
                        List.of(
                                DigitaalAdres.email("fenna.proefma@klant.example"),
                                DigitaalAdres.telefoon("0612349876")),
                        Voorkeur.GEEN));
        var vragen = new ArrayList<UUID>();
        for (var team : List.of("bouwen", "iplo")) {
            var vraag = m.vragen.stellen(
                    sanne.actor("vraag stellen"),
                    NieuweVraag.van(
                            m.kenmerken.reserveer(sanne.actor("vraag stellen")),
                            "Mag ik een dakkapel plaatsen?",
                            fenna.id(),
                            gids.team("kcc"),
                            sanne.id(),
                            Terugkoppelwijze.BELLEN));
            var wortel = m.werklijst.list(sanne, new Werkfilter(null, false, null, null, null, 200)).stream()
                    .filter(r -> r.vraag().equals(vraag.id()))
                    .findFirst()
                    .orElseThrow();
            m.overdrachten.doorzetten(
                    sanne,
                    wortel.overdracht(),
                    Aanbod.van(Overdrachtsoort.DOORZENDING, gids.team(team), "Mag dit hier?"));
            vragen.add(vraag.id());
        }
        return vragen;
    }

    /// Along every link from the entrances, some pages of every kind.
    private static List<String> loop(Poort poort, String mens, List<UUID> vragen, Map<String, Set<String>> gevonden) {
        var browser = Proefsite.browser(poort.port());
        if (!mens.isEmpty()) {
            var in = browser.post(
                    "/aanmelden", Map.of("email", mens + "@demo.poort.example", "wachtwoord", "welkom bij poort"));
            assertThat(in.statusCode()).isEqualTo(303);
        }
        var keer = new HashMap<String, Integer>();
        var gezien = new HashSet<String>();
        var wachtend = new ArrayDeque<String>();
        vragen.forEach(v -> wachtend.add("/werkplek/vraag/" + v));
        vragen.forEach(v -> keer.merge("/werkplek/vraag/{id}", -1, Integer::sum));
        wachtend.addAll(LIJSTEN);
        if (ALLES) {
            poort.ingangen().stream()
                    .filter(r -> r.method() == HandlerType.GET && !r.path().contains("{"))
                    .map(Route::path)
                    .forEach(wachtend::add);
        }
        var gelezen = new ArrayList<String>();
        while (!wachtend.isEmpty()) {
            var pad = wachtend.poll();
            var soort = soort(poort, pad);
            boolean telt = !soort.isEmpty()
                    && !soort.equals("/live")
                    && gezien.add(pad)
                    && keer.merge(soort, 1, Integer::sum) <= PER_ROUTE;
            if (telt && lees(browser, pad, mens + " " + soort, wachtend, gevonden)) {
                gelezen.add(mens + " " + soort);
            }
        }
        return gelezen;
    }

    private static boolean lees(
            Browser browser, String pad, String wie, ArrayDeque<String> wachtend, Map<String, Set<String>> gevonden) {
        var antwoord = browser.get(pad);
        if (antwoord.statusCode() != 200) {
            return false;
        }
        var tekst = antwoord.body();
        GEGEVENS.forEach((naam, vorm) -> {
            if (vorm.matcher(tekst).find()) {
                gevonden.computeIfAbsent(wie, w -> new TreeSet<>()).add(naam);
            }
        });
        if (!ALLES) {
            return true;
        }
        LINK.matcher(tekst)
                .results()
                .map(r -> r.group(1).replace("&amp;", "&").replace(" ", "%20"))
                .forEach(wachtend::add);
        return true;
    }

    private static String soort(Poort poort, String pad) {
        var kaal = pad.replaceFirst("\\?.*", "");
        return poort.ingangen().stream()
                .filter(r -> r.method() == HandlerType.GET)
                .map(Route::path)
                .filter(p -> kaal.matches(p.replaceAll("\\{[^}]*}", "[^/]+")))
                .min(java.util.Comparator.comparingInt(
                        p -> p.replaceAll("[^{]", "").length()))
                .orElse("");
    }
}
