package nl.poort;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Taal;
import nl.poort.web.api.Sleutels;

/// The commands of `./poort`: they work on the same database as the program, whether it runs or not.
///
/// The exit code is 0 when it was done, 1 when it was refused or a part of it failed, 2 when the command is not right.
public final class Opdrachten {
    private final Supplier<Aansluiting> aansluiting;
    private final URI adres;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    /// @param adres the address people use, for the links
    /// @param in where a secret is read from
    Opdrachten(Supplier<Aansluiting> aansluiting, URI adres, InputStream in, PrintStream out, PrintStream err) {
        this.aansluiting = aansluiting;
        this.adres = adres;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /// Does what was typed after `./poort`, and says what was done.
    ///
    /// @return the exit code
    public static int voer(String[] args, Instellingen instellingen) {
        return new Opdrachten(
                        () -> Aansluiting.open(instellingen),
                        instellingen.publicUrl(),
                        System.in,
                        System.out,
                        System.err)
                .voer(List.of(args));
    }

    int voer(List<String> woorden) {
        try {
            return switch (opdracht(woorden)) {
                case "ketencheck" -> ketencheck(woorden.subList(1, woorden.size()));
                case "organisaties importeer" -> importeer(deel(woorden, 1, 1, "BESTAND"));
                case "organisatie maak" -> organisatie(deel(woorden, 2, 2, "NAAM SOORT"));
                case "organisatie beheert" -> beheert(deel(woorden, 1, 1, "ORGANISATIE"));
                case "account maak" -> account(deel(woorden, 3, 99, "NAAM EMAIL ORGANISATIE [ROL ...]"));
                case "sleutel maak" -> sleutel(deel(woorden, 2, 2, "ORGANISATIE NAAM"));
                case "applicatie maak" -> applicaties().maak(deel(woorden, 3, 99, Applicatieopdrachten.MAAK));
                case "applicatie geheim" -> applicaties().geheim(deel(woorden, 1, 4, Applicatieopdrachten.VERNIEUW));
                case "applicatie lijst" -> applicaties().lijst(deel(woorden, 0, 1, "[ORGANISATIE]"));
                case "applicatie verwijder" -> applicaties().verwijder(deel(woorden, 1, 1, "CLIENT_ID"));
                case "catalogus laad" ->
                    zeg(Registeropdrachten.catalogus(aansluiting, deel(woorden, 1, 1, "ORGANISATIE")));
                case "catalogus exporteer" ->
                    zeg(new Catalogusopdrachten(aansluiting)
                            .exporteer(deel(woorden, 2, 3, "ORGANISATIE BESTAND [DOMEIN | ZAAKTYPE]")));
                case "catalogus importeer" ->
                    zeg(new Catalogusopdrachten(aansluiting)
                            .importeer(deel(woorden, 2, 3, "ORGANISATIE BESTAND [DOMEIN]"), out));
                case "selectielijst importeer" ->
                    zeg(Registeropdrachten.selectielijst(
                            aansluiting,
                            deel(woorden, 1, 9, "BESTAND [BESTAND ...]").stream()
                                    .map(Opdrachten::bestand)
                                    .toList()));
                case "regels toets" -> new Regelopdrachten(out).toets(deel(woorden, 3, 9_999, Regelopdrachten.TOETS));
                case "omgeving laad" ->
                    new Omgevingsopdrachten(aansluiting, out).laad(deel(woorden, 2, 2, Omgevingsopdrachten.LAAD));
                case "help", "--help", "-h" -> zeg(Opdrachthulp.TEKST);
                default ->
                    throw new VerkeerdGebruik("Poort kent de opdracht '" + String.join(" ", woorden) + "' niet.");
            };
        } catch (VerkeerdGebruik e) {
            err.println(e.getMessage());
            err.println("Kijk met ./poort help welke opdrachten er zijn.");
            return 2;
        } catch (Weigering w) {
            err.println(w.velden().isEmpty() ? w.getMessage() : "Dit kan zo niet:");
            w.velden().values().forEach(zin -> err.println("- " + zin));
            return 1;
        }
    }

    /// The first two words; of a command of one word only that one.
    private static String opdracht(List<String> woorden) {
        return woorden.getFirst().equals("ketencheck")
                ? "ketencheck"
                : String.join(" ", woorden.subList(0, Math.min(2, woorden.size())));
    }

    private int ketencheck(List<String> opties) {
        return new Ketencheckopdracht(aansluiting, adres, out).voer(opties);
    }

    static List<String> deel(List<String> woorden, int minstens, int hoogstens, String vorm) {
        var rest = woorden.subList(2, woorden.size());
        if (rest.size() < minstens || rest.size() > hoogstens) {
            throw new VerkeerdGebruik("Schrijf het zo: ./poort " + woorden.get(0) + " " + woorden.get(1) + " " + vorm);
        }
        return rest;
    }

    private Applicatieopdrachten applicaties() {
        return new Applicatieopdrachten(aansluiting, in, out);
    }

    private int zeg(String tekst) {
        out.println(tekst);
        return 0;
    }

    private int importeer(List<String> woorden) {
        var bestand = bestand(woorden.getFirst());
        try (var reader = Files.newBufferedReader(bestand);
                var aan = aansluiting.get()) {
            var verslag = aan.modules().organisaties.importeer(Actor.system("organisaties importeren"), reader);
            verslag.fouten().forEach(f -> err.println("regel " + f.regel() + ": " + f.zin()));
            out.println(verslag.tekst());
            return verslag.fouten().isEmpty() ? 0 : 1;
        } catch (UncheckedIOException | IOException e) {
            boolean letters = e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException;
            throw new Weigering(
                    "bestand-onleesbaar",
                    letters
                            ? bestand + " is geen UTF-8. Sla het bestand op als UTF-8 en probeer het opnieuw."
                            : bestand + " is niet te lezen.");
        }
    }

    static Path bestand(String tekst) {
        try {
            var bestand = Path.of(tekst);
            if (Files.isRegularFile(bestand)) {
                return bestand;
            }
        } catch (InvalidPathException e) {
            // told below
        }
        throw new Weigering("bestand-ontbreekt", "Er is geen bestand " + tekst + ".");
    }

    private int organisatie(List<String> woorden) {
        var soort = Arrays.stream(Organisatiesoort.values())
                .filter(s -> heet(s.name(), woorden.get(1)) || heet(s.naam(), woorden.get(1)))
                .findFirst()
                .orElseThrow(() -> new VerkeerdGebruik("Kies als soort een van: " + namen(Organisatiesoort.values())));
        try (var aan = aansluiting.get()) {
            var nieuw = aan.modules()
                    .organisaties
                    .voegToe(Actor.system("organisatie maken"), Organisatiegegevens.van(woorden.get(0), soort));
            return zeg(nieuw.naam() + " is toegevoegd, met een eerste team.");
        }
    }

    private int beheert(List<String> woorden) {
        try (var aan = aansluiting.get()) {
            var nieuw = Organisatiezoeker.zoek(aan.modules(), woorden.getFirst());
            aan.modules().organisaties.draagBeheerOver(Actor.system("beheer overdragen"), nieuw.id());
            return zeg(nieuw.naam() + " beheert voortaan wat alle organisaties delen.");
        }
    }

    private int account(List<String> woorden) {
        var wie = Actor.system("account maken");
        var rollen = rollen(woorden.subList(3, woorden.size()));
        try (var aan = aansluiting.get()) {
            var m = aan.modules();
            var organisatie = Organisatiezoeker.zoek(m, woorden.get(2));
            var bestaand = m.medewerkers.findOpEmail(wie, organisatie.id(), woorden.get(1));
            var link = m.db.change(wie, tx -> {
                var mens = bestaand.orElseGet(() -> m.medewerkers.voegToe(
                        wie,
                        organisatie.id(),
                        new Medewerkergegevens(woorden.get(0), woorden.get(1), null, rollen, Set.of())));
                return m.accounts.nodigUit(wie, mens.id());
            });
            out.println(
                    bestaand.isPresent()
                            ? link.wie().naam() + " was al bekend bij " + organisatie.naam()
                                    + ". De rollen zijn niet veranderd. Dit is een nieuwe link:"
                            : link.wie().naam() + " is toegevoegd bij " + organisatie.naam() + ". Geef deze link aan "
                                    + link.wie().naam() + ", en aan niemand anders:");
            out.println(adres + "/wachtwoord/" + link.sleutel());
            var nu = new Taal(m.db.clock().instant());
            return zeg("De link werkt één keer, tot " + nu.moment(link.tot()) + ". Hij is nergens bewaard.");
        }
    }

    private int sleutel(List<String> woorden) {
        var wie = Actor.system("sleutel maken");
        try (var aan = aansluiting.get()) {
            var m = aan.modules();
            var organisatie = Organisatiezoeker.zoek(m, woorden.get(0));
            var sleutel = new Sleutels(m.db, m.organisaties, m.medewerkers)
                    .maak(wie, organisatie.id(), woorden.get(1), Set.of());
            out.println("Sleutel '" + woorden.get(1) + "' voor alle teams van " + organisatie.naam() + ":");
            out.println(sleutel);
            return zeg("Bewaar hem nu op een veilige plek: Poort kan hem niet nog een keer tonen.");
        }
    }

    private static Set<Rol> rollen(List<String> woorden) {
        if (woorden.isEmpty()) {
            return EnumSet.of(Rol.FUNCTIONEEL_BEHEERDER);
        }
        return woorden.stream()
                .map(w -> Arrays.stream(Rol.values())
                        .filter(r -> heet(r.name(), w) || heet(r.naam(), w))
                        .findFirst()
                        .orElseThrow(
                                () -> new VerkeerdGebruik("'" + w + "' is geen rol. Kies uit: " + namen(Rol.values()))))
                .collect(Collectors.toSet());
    }

    private static boolean heet(String naam, String tekst) {
        return naam.equalsIgnoreCase(tekst.strip());
    }

    private static String namen(Enum<?>[] waarden) {
        return Arrays.stream(waarden)
                .map(w -> w.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
