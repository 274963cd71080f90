package nl.poort.web.ketentest;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.ketentest.Stap;
import nl.poort.techniek.uitgaand.Uitgaand;

/// Plays the steps of the plan against the running system, by the same pages as a person, and says what came of each.
/// What Poort does not do (yet) is told as that, and is never green.
public final class Ketenrobot {
    private static final int MEESTE_VRAGEN = 200;

    private final Robotblad burger;
    private final Robotblad bureau;
    private final Proef proef;

    /// What is asked, and where.
    ///
    /// @param email who logs in to look at the rules; empty = nobody, and those steps cannot be done
    public record Proef(String werk, String postcode, String huisnummer, String email, String wachtwoord) {}

    /// What came of a step.
    public enum Stand {
        GROEN("groen"),
        ROOD("rood"),
        KAN_NOG_NIET("kan nog niet");

        private final String naam;

        Stand(String naam) {
            this.naam = naam;
        }

        /// As a person reads it.
        public String naam() {
            return naam;
        }
    }

    /// @param bewijs what was seen, without data of people
    public record Uitkomst(Stap stap, Stand stand, String bewijs) {}

    private record Oordeel(Stand stand, String bewijs) {}

    public Ketenrobot(Uitgaand uitgaand, URI adres, Proef proef) {
        this.burger = new Robotblad(uitgaand, adres);
        this.bureau = new Robotblad(uitgaand, adres);
        this.proef = proef;
    }

    /// All steps, in order; a step that fails does not keep the others from being tried.
    public List<Uitkomst> speel(List<Stap> stappen) {
        var uitkomsten = new ArrayList<Uitkomst>();
        for (var stap : stappen) {
            var oordeel = speel(stap.nr());
            uitkomsten.add(new Uitkomst(stap, oordeel.stand(), oordeel.bewijs()));
        }
        return uitkomsten;
    }

    private Oordeel speel(int stap) {
        return switch (stap) {
            case 1 -> kies();
            case 2, 3 -> nogNiet("een plan publiceren en terugzien gaat met de plansoftware, buiten Poort");
            case 4 -> regels("ergunningcheck", "een vergunningcheck");
            case 5 -> regels("ndieningsvereisten", "een aanvraagformulier");
            case 6 -> regels("gepubliceerd", "een gepubliceerd regelbestand");
            case 8 -> check();
            default -> nogNiet("de robot kan deze stap nog niet doen");
        };
    }

    private static Oordeel groen(String bewijs) {
        return new Oordeel(Stand.GROEN, bewijs);
    }

    private static Oordeel rood(String bewijs) {
        return new Oordeel(Stand.ROOD, bewijs);
    }

    private static Oordeel nogNiet(String bewijs) {
        return new Oordeel(Stand.KAN_NOG_NIET, bewijs);
    }

    private static Oordeel mislukt(Robotblad blad) {
        return rood(
                blad.status() == 0
                        ? blad.tekst()
                        : blad.pad() + " antwoordt met " + blad.status() + " (" + blad.kop() + ")");
    }

    private Oordeel kies() {
        burger.open("/vergunningcheck?zoek=" + proef.werk().replace(' ', '+'));
        if (burger.status() != 200) {
            return mislukt(burger);
        }
        return burger.waarden("werk").isEmpty()
                ? rood("zoeken op '" + proef.werk() + "' vindt geen werkzaamheid")
                : groen("zoeken op '" + proef.werk() + "' vindt "
                        + burger.waarden("werk").size() + " werkzaamheden");
    }

    private Oordeel regels(String woord, String wat) {
        if (proef.email().isEmpty()) {
            return nogNiet("geef met --als een account op dat de regels mag zien");
        }
        if (bureau.status() == 0) {
            bureau.open("/aanmelden");
            bureau.stuur("/aanmelden", Map.of("email", proef.email(), "wachtwoord", proef.wachtwoord()));
        }
        bureau.open("/beheer/regels");
        if (bureau.status() != 200) {
            return mislukt(bureau);
        }
        return bureau.tekst().contains(woord)
                ? groen("in de regelwerkplaats staat " + wat)
                : rood("in de regelwerkplaats staat niet " + wat);
    }

    /// A citizen at this place, who gives the first answer to every question until there is a conclusion.
    private Oordeel check() {
        burger.open("/vergunningcheck?zoek=" + proef.werk().replace(' ', '+'));
        var werk = burger.waarden("werk").stream().findFirst();
        if (burger.status() != 200 || werk.isEmpty()) {
            return burger.status() == 200 ? rood("er is geen werkzaamheid om te checken") : mislukt(burger);
        }
        burger.open("/vergunningcheck/plek?werk=" + werk.get());
        burger.stuur(
                "/vergunningcheck/plek",
                velden("werk", werk.get(), "postcode", proef.postcode(), "huisnummer", proef.huisnummer()));
        int vragen = 0;
        while (burger.status() == 200 && burger.pad().startsWith("/vergunningcheck/vraag") && vragen < MEESTE_VRAGEN) {
            vragen++;
            var vraag = burger.waarden("vraag").stream().findFirst().orElse("");
            burger.stuur("/vergunningcheck/antwoord", velden("vraag", vraag, "antwoord", antwoord()));
        }
        if (burger.status() != 200) {
            return mislukt(burger);
        }
        return burger.pad().startsWith("/vergunningcheck/uitkomst")
                ? groen("na " + vragen + " vragen: " + burger.kop())
                : rood("na " + vragen + " vragen is er geen conclusie (" + burger.kop() + ")");
    }

    private String antwoord() {
        return switch (burger.soort("antwoord").orElse("text")) {
            case "radio", "checkbox" -> burger.waarden("antwoord").getFirst();
            case "date" -> "2026-01-01";
            default -> "1";
        };
    }

    private static Map<String, String> velden(String... namen) {
        var velden = new LinkedHashMap<String, String>();
        velden.put("_sleutel", UUID.randomUUID().toString());
        for (int i = 0; i < namen.length; i += 2) {
            velden.put(namen[i], namen[i + 1]);
        }
        return velden;
    }
}
