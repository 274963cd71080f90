package nl.poort;

import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Scanner;
import java.util.function.Supplier;
import nl.poort.keten.ketentest.Bevindingsoort;
import nl.poort.keten.ketentest.Ernst;
import nl.poort.keten.ketentest.Ketenchecks;
import nl.poort.keten.ketentest.NieuweBevinding;
import nl.poort.keten.ketentest.Stappenplan;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.demo.Demoketen;
import nl.poort.web.ketentest.Ketenrobot;
import nl.poort.web.ketentest.Ketenrobot.Stand;

/// `./poort ketencheck`: plays the steps against the running system, says green or red for each, and writes a finding
/// for what is red: one, however often it runs.
final class Ketencheckopdracht {
    static final String VORM = "[--url ADRES] [--als E-MAIL] [--werk WOORDEN] [--postcode POSTCODE] [--nummer NUMMER]";
    private static final Actor ROBOT = Actor.system("ketencheck");
    private static final List<String> OPTIES = List.of("--url", "--als", "--werk", "--postcode", "--nummer");

    private final Supplier<Aansluiting> aansluiting;
    private final URI adres;
    private final InputStream in;
    private final PrintStream out;

    Ketencheckopdracht(Supplier<Aansluiting> aansluiting, URI adres, InputStream in, PrintStream out) {
        this.aansluiting = aansluiting;
        this.adres = adres;
        this.in = in;
        this.out = out;
    }

    int voer(List<String> woorden) {
        for (int i = 0; i < woorden.size(); i += 2) {
            if (!OPTIES.contains(woorden.get(i)) || i + 1 == woorden.size()) {
                throw new VerkeerdGebruik("Schrijf het zo: ./poort ketencheck " + VORM);
            }
        }
        var doel = URI.create(optie(woorden, "--url", adres + ""));
        try (var aan = aansluiting.get()) {
            return speel(aan.modules(), doel, proef(aan.modules(), woorden));
        }
    }

    private static String optie(List<String> woorden, String naam, String anders) {
        int plaats = woorden.indexOf(naam);
        return plaats < 0 ? anders : woorden.get(plaats + 1);
    }

    /// In the demo with its own administrator; elsewhere the password is read and never stands on a command line.
    private Ketenrobot.Proef proef(Modules m, List<String> woorden) {
        var demo = m.organisaties.findOpCode(ROBOT, "demo-westveld").isPresent()
                ? Demoketen.accounts().stream()
                        .filter(a -> a.login().startsWith("bea@"))
                        .findFirst()
                : java.util.Optional.<nl.poort.web.aanmelden.AanmeldPagina.Demoaccount>empty();
        var email = optie(woorden, "--als", demo.map(a -> a.login()).orElse(""));
        var wachtwoord = woorden.contains("--als")
                ? lees()
                : demo.map(a -> a.wachtwoord()).orElse("");
        return new Ketenrobot.Proef(
                optie(woorden, "--werk", "boom"),
                optie(woorden, "--postcode", "9901AB"),
                optie(woorden, "--nummer", "1"),
                email,
                wachtwoord);
    }

    private String lees() {
        out.println("Typ het wachtwoord van dit account en druk op Enter.");
        var regels = new Scanner(in, java.nio.charset.StandardCharsets.UTF_8);
        return regels.hasNextLine() ? regels.nextLine() : "";
    }

    private int speel(Modules m, URI doel, Ketenrobot.Proef proef) {
        var deuren = new Ketentestdeuren(m);
        var organisatie = m.organisaties
                .findBeherend(ROBOT)
                .map(Organisatie::id)
                .or(() ->
                        m.organisaties.list(ROBOT).stream().map(Organisatie::id).findFirst())
                .orElseThrow(() -> new Weigering("geen-organisatie", "Maak eerst een organisatie"));
        var test = new Ketenchecks(m.db).vanRobot(ROBOT, organisatie);
        boolean rood = false;
        try (var uitgaand = new Uitgaand(List.of("intern:" + doel.getScheme() + "://" + doel.getAuthority()))) {
            var stappen = deuren.plannen.get(ROBOT, Stappenplan.STANDAARD).stappen();
            for (var u : new Ketenrobot(uitgaand, doel, proef).speel(stappen)) {
                out.println("%-12s %2d. %s: %s"
                        .formatted(u.stand().naam(), u.stap().nr(), u.stap().naam(), u.bewijs()));
                rood |= u.stand() == Stand.ROOD;
                bewaar(deuren, test, u);
            }
        }
        out.println(
                rood
                        ? "De keten is niet heel. De bevindingen staan bij de ketentest Ketencheck."
                        : "Wat de robot kan doen, is groen.");
        return rood ? 1 : 0;
    }

    private static void bewaar(Ketentestdeuren deuren, java.util.UUID test, Ketenrobot.Uitkomst u) {
        var sleutel = "stap-" + u.stap().nr();
        switch (u.stand()) {
            case ROOD ->
                deuren.bevindingen.meldRobot(
                        ROBOT,
                        test,
                        sleutel,
                        new NieuweBevinding(
                                null,
                                u.stap().nr(),
                                Bevindingsoort.SOFTWARE,
                                Ernst.HOOG,
                                "Ketencheck, stap " + u.stap().naam() + ": " + u.bewijs(),
                                ""));
            case GROEN -> deuren.bevindingen.herstelRobot(ROBOT, test, sleutel, u.bewijs());
            case KAN_NOG_NIET -> {
                // nothing was tried: nothing is known
            }
        }
    }
}
