package nl.poort;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.poort.registers.autorisatie.Applicatie;
import nl.poort.registers.autorisatie.Applicaties;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;

/// The commands about the programs that use the ZGW APIs.
final class Applicatieopdrachten {
    static final String MAAK = "NAAM CLIENT_ID ORGANISATIE [alles | SCOPE ...] [--geheim]";
    static final String VERNIEUW = "CLIENT_ID [--overgang DAGEN] [--geheim]";
    private static final String GEHEIM = "--geheim";
    private static final String OVERGANG = "--overgang";

    private final Supplier<Aansluiting> aansluiting;
    private final InputStream in;
    private final PrintStream out;

    Applicatieopdrachten(Supplier<Aansluiting> aansluiting, InputStream in, PrintStream out) {
        this.aansluiting = aansluiting;
        this.in = in;
        this.out = out;
    }

    int maak(List<String> woorden) {
        var rest = new ArrayList<>(woorden);
        boolean eigen = rest.remove(GEHEIM);
        if (rest.size() < 3) {
            throw new VerkeerdGebruik("Schrijf het zo: ./poort applicatie maak " + MAAK);
        }
        var geheim = eigen ? gelezen() : Applicaties.nieuwGeheim();
        try (var aan = aansluiting.get()) {
            var organisatie = Organisatiezoeker.zoek(aan.modules(), rest.get(2));
            new Applicatiemaker(aan.modules().db, aan.zgw())
                    .maak(
                            organisatie.id(),
                            new Applicatiemaker.Wens(rest.get(0), rest.get(1), geheim, rest.subList(3, rest.size())));
            out.println(rest.get(0) + " mag de ZGW-API's van " + organisatie.naam() + " gebruiken met client id "
                    + rest.get(1) + ".");
            return toon(eigen, geheim);
        }
    }

    int geheim(List<String> woorden) {
        var rest = new ArrayList<>(woorden);
        boolean eigen = rest.remove(GEHEIM);
        int dagen = overgang(rest);
        if (rest.size() != 1) {
            throw new VerkeerdGebruik("Schrijf het zo: ./poort applicatie geheim " + VERNIEUW);
        }
        var client = rest.getFirst();
        var geheim = eigen ? gelezen() : Applicaties.nieuwGeheim();
        try (var aan = aansluiting.get()) {
            var maker = new Applicatiemaker(aan.modules().db, aan.zgw());
            var plek = vind(aan.modules(), maker, client);
            maker.applicaties()
                    .zetGeheim(
                            Applicatiemaker.programma(plek.organisatie().id()),
                            plek.applicatie().uuid(),
                            client,
                            geheim,
                            Duration.ofDays(dagen));
            out.println(
                    dagen == 0
                            ? "Het oude geheim van " + client + " werkt niet meer."
                            : "Het oude geheim van " + client + " werkt nog " + dagen
                                    + (dagen == 1 ? " dag." : " dagen."));
            return toon(eigen, geheim);
        }
    }

    /// How many days the old secret works too; takes its words away.
    private static int overgang(List<String> woorden) {
        int plek = woorden.indexOf(OVERGANG);
        if (plek < 0) {
            return 0;
        }
        woorden.remove(plek);
        if (plek == woorden.size() || !woorden.get(plek).matches("\\d{1,2}")) {
            throw new VerkeerdGebruik("Zet achter " + OVERGANG + " een aantal dagen, zoals 7");
        }
        return Integer.parseInt(woorden.remove(plek));
    }

    private int toon(boolean eigen, String geheim) {
        if (eigen) {
            return 0;
        }
        out.println("Geheim: " + geheim);
        out.println("Bewaar het nu op een veilige plek: Poort kan het niet nog een keer tonen.");
        return 0;
    }

    int lijst(List<String> woorden) {
        try (var aan = aansluiting.get()) {
            var maker = new Applicatiemaker(aan.modules().db, aan.zgw());
            var organisaties = woorden.isEmpty()
                    ? aan.modules().organisaties.list(Actor.system("applicaties tonen"))
                    : List.of(Organisatiezoeker.zoek(aan.modules(), woorden.getFirst()));
            int aantal = 0;
            for (var organisatie : organisaties) {
                for (var a : maker.list(organisatie.id())) {
                    aantal++;
                    out.println("%s: %s (%s), %s"
                            .formatted(
                                    organisatie.naam(),
                                    a.label(),
                                    String.join(", ", a.clientIds()),
                                    a.heeftAlleAutorisaties() ? "alle rechten" : "een lijst van rechten"));
                }
            }
            if (aantal == 0) {
                out.println("Er zijn nog geen applicaties.");
            }
            return 0;
        }
    }

    int verwijder(List<String> woorden) {
        try (var aan = aansluiting.get()) {
            var maker = new Applicatiemaker(aan.modules().db, aan.zgw());
            var plek = vind(aan.modules(), maker, woorden.getFirst());
            maker.applicaties()
                    .delete(
                            Applicatiemaker.programma(plek.organisatie().id()),
                            plek.applicatie().uuid());
            out.println(plek.applicatie().label() + " is verwijderd: "
                    + String.join(", ", plek.applicatie().clientIds()) + " opent niets meer.");
            return 0;
        }
    }

    private record Plek(Organisatie organisatie, Applicatie applicatie) {}

    private static Plek vind(Modules m, Applicatiemaker maker, String clientId) {
        return maker.findOrganisatie(clientId)
                .map(o -> new Plek(
                        m.organisaties.get(Actor.system("applicatie zoeken"), o),
                        maker.list(o).stream()
                                .filter(a -> a.clientIds().contains(clientId))
                                .findFirst()
                                .orElseThrow()))
                .orElseThrow(() ->
                        new Weigering("client-onbekend", "Er is geen applicatie met client id '" + clientId + "'."));
    }

    /// One line, so that a secret stands neither in the command nor in its history.
    private String gelezen() {
        try {
            var regel = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
            if (regel == null || regel.isBlank()) {
                throw new Weigering("geheim-ontbreekt", "Geef het geheim op één regel op de standaardinvoer.");
            }
            return regel.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
