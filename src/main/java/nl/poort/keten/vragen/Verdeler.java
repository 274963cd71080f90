package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.organisatie.Aanwezigheden;
import nl.poort.registers.organisatie.Aanwezigheid;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Team;
import nl.poort.registers.organisatie.Vaardigheden;
import nl.poort.registers.organisatie.Vaardigheid;
import nl.poort.techniek.db.Tx;

/// Shares pieces of work out one after the other: each that is given counts for the next.
final class Verdeler {
    private final Routekeuze routes;
    private final Map<UUID, Verdeelmens> mensen;

    /// Who is in the organisation, what they can do and how busy they are, at this moment.
    record Mensenbron(Vaardigheden vaardigheden, Aanwezigheden aanwezigheden) {}

    Verdeler(Routekeuze routes, Collection<Verdeelmens> mensen) {
        this.routes = routes;
        this.mensen = new LinkedHashMap<>();
        mensen.forEach(m -> this.mensen.put(m.id(), m));
    }

    /// Everybody of the organisation who may handle work, by name.
    ///
    /// @param proef to try out: everybody is there, with nothing in hand
    static List<Verdeelmens> mensen(Tx tx, Bronnen bronnen, Mensenbron bron, UUID organisatie, boolean proef) {
        var dag = Vragen.dag(tx);
        var kan = bron.vaardigheden().list(tx.actor(), organisatie, dag);
        var grenzen = bron.vaardigheden().grenzen(tx.actor(), organisatie, dag);
        var erZijn = bron.aanwezigheden().van(tx.actor(), organisatie, tx.now());
        var wie = bronnen.medewerkers().list(tx.actor(), organisatie).stream()
                .filter(m -> m.mag(Recht.VRAAG_BEHANDELEN))
                .toList();
        var drukte = proef
                ? Map.<UUID, Integer>of()
                : new VerdelingSql(tx.handle(), organisatie)
                        .drukte(wie.stream().map(m -> m.id()).toList());
        return wie.stream()
                .map(m -> new Verdeelmens(
                        m.id(),
                        m.naam(),
                        List.copyOf(m.teams()),
                        kan.stream()
                                .filter(v -> v.medewerker().equals(m.id()))
                                .map(Vaardigheid::naam)
                                .toList(),
                        proef || erIs(erZijn.get(m.id())),
                        drukte.getOrDefault(m.id(), 0),
                        grenzen.van(m.id())))
                .sorted(Comparator.comparing(Verdeelmens::naam))
                .toList();
    }

    private static boolean erIs(Aanwezigheid a) {
        return a != null && a.stand() == Aanwezigheid.Stand.AANWEZIG;
    }

    /// What must be mastered for this question in this team, by the rows that lead there.
    List<String> nodig(Vraag v, Team van, Team naar, Instant moment) {
        var nodig = new ArrayList<String>();
        routes.passend(routes.vraag(v, van.soort(), moment))
                .filter(r -> r.vaardigheid() != null)
                .filter(r -> r.naarTeam() == null
                        ? r.naarSchakel() == naar.soort()
                        : r.naarTeam().equals(naar.id()))
                .map(Route::vaardigheid)
                .filter(naam ->
                        nodig.stream().noneMatch(n -> Vaardigheid.sleutel(n).equals(Vaardigheid.sleutel(naam))))
                .forEach(nodig::add);
        return nodig;
    }

    /// Proposes somebody, and counts it as given.
    Verdeelvoorstel geef(UUID team, Collection<String> nodig) {
        var voorstel = Verdeelregels.kies(
                mensen.values().stream().filter(m -> m.teams().contains(team)).toList(), nodig);
        if (voorstel.iemand()) {
            mensen.computeIfPresent(voorstel.medewerker(), (id, m) -> m.metEenMeer());
        }
        return voorstel;
    }

    /// How busy they are with what was given.
    List<Verdeelmens> stand() {
        return List.copyOf(mensen.values());
    }
}
