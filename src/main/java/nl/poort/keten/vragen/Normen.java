package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.ketenafspraken.Ketenafspraak;
import nl.poort.registers.ketenafspraken.Schakelnorm;
import nl.poort.registers.ketenafspraken.Stap;
import nl.poort.registers.ketenafspraken.Terugrekening;
import nl.poort.registers.klokken.Kalenders;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstart;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.organisatie.Schakelsoort;

/// Which clocks a step on the way gets, under the agreement of this Vraag at this priority.
///
/// @param ketenEinde the end of the chain clock: link deadlines are counted back from it
record Normen(Ketenafspraak afspraak, int prioriteit, Kalenders kalenders, UUID vraag, Instant ketenEinde) {

    Kalendersoort kalender() {
        return Ketenafspraak.kalender(prioriteit);
    }

    Norm keten() {
        return afspraak.ketennorm(prioriteit).orElseThrow(this::ontbreekt);
    }

    /// The norm of a link that takes work on; a kind of link the agreement does not name gets the first one's.
    Schakelnorm werk(Schakelsoort soort) {
        var rijen = rijen(Stap.ANTWOORD);
        return rijen.stream()
                .filter(n -> n.soort() == soort)
                .findFirst()
                .or(() -> rijen.stream().findFirst())
                .orElseThrow(this::ontbreekt);
    }

    Optional<Schakelnorm> afmelding(Schakelsoort soort) {
        return rijen(Stap.AFMELDING).stream().filter(n -> n.soort() == soort).findFirst();
    }

    Optional<Schakelnorm> terugkoppeling() {
        return rijen(Stap.TERUGKOPPELING).stream().findFirst();
    }

    /// The clocks of an offer: accept within the answer time, and answer so early that the way back still fits.
    List<Klokstart> aanbod(UUID overdracht, Schakelsoort naar, List<Schakelsoort> terugweg, Instant nu) {
        var norm = werk(naar);
        var uiterlijk = uiterlijk(terugweg, nu);
        var klokken = new ArrayList<Klokstart>();
        klokken.add(start(overdracht, Kloksoort.AANNAME, norm.naam(), norm.aanname(), nu, uiterlijk));
        klokken.add(start(overdracht, Kloksoort.ANTWOORD, norm.naam(), norm.antwoord(), nu, uiterlijk));
        return klokken;
    }

    Klokstart keten(Instant nu) {
        return keten(nu, null);
    }

    /// @param tijdvak the moment the customer chose, or null
    Klokstart keten(Instant nu, Tijdvak tijdvak) {
        var norm = Terugbelregels.norm(kalenders, nu, keten(), tijdvak);
        return start(vraag, Kloksoort.KETEN, "keten", norm, nu, null);
    }

    Klokstart stap(UUID overdracht, Kloksoort soort, Schakelnorm norm, Instant nu) {
        return start(overdracht, soort, norm.naam(), norm.antwoord(), nu, null);
    }

    /// The chain deadline minus what the links on the way back need. Is the chain late already, then there is no cap
    /// (null): a promise that ends before it begins would be broken, renewed and broken again without end.
    private Instant uiterlijk(List<Schakelsoort> terugweg, Instant nu) {
        var terug = new ArrayList<Norm>();
        for (int i = 0; i < terugweg.size() - 1; i++) {
            afmelding(terugweg.get(i)).map(Schakelnorm::antwoord).ifPresent(terug::add);
        }
        terugkoppeling()
                .map(Schakelnorm::antwoord)
                .filter(n -> !terugweg.isEmpty())
                .ifPresent(terug::add);
        var einde = Terugrekening.uiterlijk(kalenders, kalender(), ketenEinde, terug);
        if (ketenEinde.isAfter(nu)) {
            return einde.isBefore(nu) ? ketenEinde : einde;
        }
        return null;
    }

    private Klokstart start(UUID onderwerp, Kloksoort soort, String schakel, Norm norm, Instant nu, Instant uiterlijk) {
        return new Klokstart(vraag, onderwerp, soort, schakel, kalender(), norm, nu, uiterlijk);
    }

    private IllegalStateException ontbreekt() {
        return new IllegalStateException(
                "ketenafspraak " + afspraak.naam() + " heeft geen norm voor prioriteit " + prioriteit);
    }

    private List<Schakelnorm> rijen(Stap stap) {
        return afspraak.schakels(prioriteit).stream()
                .filter(n -> n.stap() == stap)
                .toList();
    }
}
