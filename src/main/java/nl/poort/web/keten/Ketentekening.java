package nl.poort.web.keten;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.keten.vragen.Schakelstand;
import nl.poort.keten.vragen.TeDoen;
import nl.poort.registers.ketenafspraken.Ketenafspraak;
import nl.poort.registers.ketenafspraken.Schakelnorm;
import nl.poort.registers.ketenafspraken.Stap;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.web.Taal;

/// A chain as it is drawn: the links on the way out, those on the way back, and what lies at each now. Pure.
///
/// @param heen from the customer outwards
/// @param terug from the farthest link back to the customer
/// @param anders links that have work of this chain but no place in the agreement
/// @param langst the name of the link where something lies longest, null when nothing lies anywhere
public record Ketentekening(
        String ketennorm, List<Schakel> heen, List<Schakel> terug, List<Schakel> anders, String langst) {

    /// One link in the picture.
    ///
    /// @param aanname null when nothing has to be taken on
    /// @param antwoord null when the agreement names no norm
    /// @param langst how long the oldest lies there, null when nothing does
    public record Schakel(
            String naam, String wat, String aanname, String antwoord, int open, int teLaat, Duration langst) {

        public String langstTekst() {
            return langst == null ? "–" : Taal.duur(langst);
        }
    }

    static Ketentekening van(
            Ketenafspraak afspraak,
            int prioriteit,
            List<Schakelstand> standen,
            Function<UUID, Team> teams,
            Instant nu) {
        var normen = afspraak.schakels(prioriteit);
        var heen = new ArrayList<Schakel>();
        var terug = new ArrayList<Schakel>();
        var geplaatst = new ArrayList<Schakelstand>();
        var loketten = EnumSet.noneOf(Schakelsoort.class);
        normen.stream().filter(n -> n.stap() == Stap.TERUGKOPPELING).forEach(n -> loketten.add(n.soort()));
        normen.stream().filter(n -> n.stap() == Stap.ANTWOORD).forEach(n -> loketten.remove(n.soort()));
        for (var loket : loketten) {
            var hier = hier(standen, teams, loket, Stap.ANTWOORD);
            heen.add(schakel(hoofdletter(loket.naam()), "eerste antwoord", null, null, hier, nu));
            geplaatst.addAll(hier);
        }
        for (var n : normen) {
            var hier = hier(standen, teams, n.soort(), n.stap());
            geplaatst.addAll(hier);
            (n.stap() == Stap.ANTWOORD ? heen : terug).add(schakel(n, hier, nu));
        }
        var anders = standen.stream()
                .filter(s -> !geplaatst.contains(s))
                .collect(Collectors.groupingBy(s -> teams.apply(s.team()).naam(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> schakel(e.getKey(), "buiten de afspraak", null, null, e.getValue(), nu))
                .toList();
        var ketennorm = afspraak.ketennorm(prioriteit).map(Norm::tekst).orElse("geen norm");
        return new Ketentekening(ketennorm, heen, terug, anders, langst(heen, terug, anders));
    }

    /// Everything in one list, for the table.
    public List<Schakel> alle() {
        return Stream.of(heen, terug, anders).flatMap(Collection::stream).toList();
    }

    public int open() {
        return alle().stream().mapToInt(Schakel::open).sum();
    }

    public int teLaat() {
        return alle().stream().mapToInt(Schakel::teLaat).sum();
    }

    private static String langst(List<Schakel> heen, List<Schakel> terug, List<Schakel> anders) {
        return Stream.of(heen, terug, anders)
                .flatMap(Collection::stream)
                .filter(s -> s.langst() != null)
                .max(java.util.Comparator.comparing(Schakel::langst))
                .map(Schakel::naam)
                .orElse(null);
    }

    private static List<Schakelstand> hier(
            List<Schakelstand> standen, Function<UUID, Team> teams, Schakelsoort soort, Stap stap) {
        return standen.stream()
                .filter(s -> teams.apply(s.team()).soort() == soort && stap(s.teDoen()) == stap)
                .toList();
    }

    private static final Set<TeDoen> AAN_DE_KLANT =
            EnumSet.of(TeDoen.TERUGKOPPELEN, TeDoen.VERTRAGING_MELDEN, TeDoen.BELLEN);

    private static Stap stap(TeDoen teDoen) {
        if (teDoen == TeDoen.AFMELDEN) {
            return Stap.AFMELDING;
        }
        return AAN_DE_KLANT.contains(teDoen) ? Stap.TERUGKOPPELING : Stap.ANTWOORD;
    }

    private static Schakel schakel(Schakelnorm n, List<Schakelstand> hier, Instant nu) {
        var wat = switch (n.stap()) {
            case ANTWOORD -> "antwoordt";
            case AFMELDING -> "meldt af";
            case TERUGKOPPELING -> "vertelt het de klant";
        };
        return schakel(
                hoofdletter(n.naam()),
                wat,
                n.aanname() == null ? null : n.aanname().tekst(),
                n.antwoord().tekst(),
                hier,
                nu);
    }

    private static Schakel schakel(
            String naam, String wat, String aanname, String antwoord, List<Schakelstand> hier, Instant nu) {
        var oudste = hier.stream().map(Schakelstand::sinds).min(java.util.Comparator.naturalOrder());
        return new Schakel(
                naam,
                wat,
                aanname,
                antwoord,
                hier.stream().mapToInt(Schakelstand::open).sum(),
                hier.stream().mapToInt(Schakelstand::teLaat).sum(),
                oudste.map(sinds -> Duration.between(sinds, nu)).orElse(null));
    }

    private static String hoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + tekst.substring(1);
    }
}
