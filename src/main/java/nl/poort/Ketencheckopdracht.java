package nl.poort;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.poort.keten.ketentest.Checkstand;
import nl.poort.keten.ketentest.Checkstap;
import nl.poort.keten.ketentest.Ketencheck;
import nl.poort.techniek.json.Json;

/// `./poort ketencheck`: plays all steps against the running system, says green or red for each, and writes a finding
/// for what is red: one, however often it runs.
final class Ketencheckopdracht {
    static final String VORM = "[--url ADRES] [--grens SECONDEN] [--json]";
    private static final List<String> OPTIES = List.of("--url", "--grens");

    private final Supplier<Aansluiting> aansluiting;
    private final URI adres;
    private final PrintStream out;

    Ketencheckopdracht(Supplier<Aansluiting> aansluiting, URI adres, PrintStream out) {
        this.aansluiting = aansluiting;
        this.adres = adres;
        this.out = out;
    }

    /// @return 0 when every step is green
    int voer(List<String> woorden) {
        boolean json = woorden.contains("--json");
        var rest = woorden.stream().filter(w -> !w.equals("--json")).toList();
        var doel = URI.create(optie(rest, "--url", adres + ""));
        var grens = optie(rest, "--grens", Ketencheckwerk.GRENS.toSeconds() + "");
        if (!isGoed(rest) || doel.getAuthority() == null || !grens.matches("[1-9]\\d{0,3}")) {
            throw new VerkeerdGebruik("Schrijf het zo: ./poort ketencheck " + VORM);
        }
        try (var aan = aansluiting.get()) {
            var werk = new Ketencheckwerk(aan.modules(), new Ketentestdeuren(aan.modules()));
            var check = werk.loop(doel, Duration.ofSeconds(Long.parseLong(grens)), false);
            out.println(json ? json(check) : tekst(check));
            return check.isGroen() ? 0 : 1;
        }
    }

    private static boolean isGoed(List<String> woorden) {
        for (int i = 0; i < woorden.size(); i += 2) {
            if (!OPTIES.contains(woorden.get(i)) || i + 1 == woorden.size()) {
                return false;
            }
        }
        return true;
    }

    private static String optie(List<String> woorden, String naam, String anders) {
        int plaats = woorden.indexOf(naam);
        return plaats < 0 || plaats + 1 == woorden.size() ? anders : woorden.get(plaats + 1);
    }

    private static String tekst(Ketencheck check) {
        var regels = new StringBuilder();
        for (var s : check.stappen()) {
            regels.append("%-12s %2d. %s (%s)%n".formatted(s.stand().naam(), s.nr(), s.naam(), seconden(s.millis())));
            regel(regels, "gedaan", s.gedaan());
            regel(regels, "verwacht", s.verwacht());
            regel(regels, "gezien", s.gezien());
        }
        var duur = seconden((int) check.duur().toMillis());
        return regels
                + (check.isGroen()
                        ? "De keten is heel: alle stappen zijn groen, in " + duur + "."
                        : "De keten is niet heel. De bevindingen staan bij de ketentest Ketencheck.");
    }

    private static void regel(StringBuilder regels, String wat, String tekst) {
        if (!tekst.isEmpty()) {
            regels.append("              %-9s%s%n".formatted(wat + ":", tekst));
        }
    }

    private static String seconden(int millis) {
        return "%.1f s".formatted(millis / 1000.0).replace('.', ',');
    }

    private static String json(Ketencheck check) {
        var uit = new LinkedHashMap<String, Object>();
        uit.put("begonnen", check.begonnen().toString());
        uit.put("klaar", check.klaar().toString());
        uit.put("groen", check.isGroen());
        uit.put(
                "stappen",
                check.stappen().stream().map(Ketencheckopdracht::json).toList());
        return Json.write(uit);
    }

    private static Map<String, Object> json(Checkstap s) {
        var uit = new LinkedHashMap<String, Object>();
        uit.put("stap", s.nr());
        uit.put("naam", s.naam());
        uit.put(
                "stand",
                s.stand() == Checkstand.NIET_GEDAAN ? "niet_gedaan" : s.stand().naam());
        uit.put("gedaan", s.gedaan());
        uit.put("verwacht", s.verwacht());
        uit.put("gezien", s.gezien());
        uit.put("millis", s.millis());
        return uit;
    }
}
