package nl.poort.contact.afspraken;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.registers.klokken.Kalenderbeheer;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// Reads the days of a location as they are in this transaction.
final class Agendalezer {
    private static final Actor KALENDER = Actor.system("openingstijden lezen");

    private final Kalenderbeheer kalenders;

    Agendalezer(Kalenderbeheer kalenders) {
        this.kalenders = kalenders;
    }

    /// What the days are read for.
    ///
    /// @param medewerker whose time it takes; null = a desk of the location
    /// @param zonder an appointment that is being moved, or null
    record Vraag(UUID organisatie, UUID locatie, UUID medewerker, UUID zonder) {}

    Agendadag dag(Tx tx, Vraag v, LocalDate dag) {
        return dagen(tx, v, dag, dag.plusDays(1)).getFirst();
    }

    /// @param tot not this one any more
    List<Agendadag> dagen(Tx tx, Vraag v, LocalDate van, LocalDate tot) {
        var sql = new RoostersSql(tx.handle());
        var roosters = sql.roosters(v.organisatie(), v.locatie());
        var dicht = sql.sluitingen(v.organisatie(), v.locatie(), van);
        var bezet = bezet(tx, v, van, tot);
        return van.datesUntil(tot)
                .map(dag -> {
                    var eigen = bezet.getOrDefault(dag, List.of());
                    var leeg = new Agendadag(dag, List.of(), List.of(), eigen);
                    var heel = dicht.containsKey(dag)
                            ? leeg
                            : roosters.stream()
                                    .filter(r -> !r.vanaf().isAfter(dag))
                                    .findFirst()
                                    .map(r -> new Agendadag(
                                            dag,
                                            Agendaregels.open(
                                                    r, kalenders.kalenders(KALENDER, v.organisatie(), dag), dag),
                                            r.aanbod(),
                                            eigen))
                                    .orElse(leeg);
                    return v.medewerker() == null ? heel : heel.van(eigen);
                })
                .toList();
    }

    private static Map<LocalDate, List<Agendadag.Bezet>> bezet(Tx tx, Vraag v, LocalDate van, LocalDate tot) {
        return new AfsprakenSql(tx.handle())
                .bezet(v.organisatie(), v.locatie(), v.medewerker(), van, tot, v.zonder()).stream()
                        .collect(Collectors.groupingBy(
                                t -> t.begin().atZone(Tx.ZONE).toLocalDate(),
                                Collectors.mapping(
                                        t -> new Agendadag.Bezet(tijd(t.begin()), tijd(t.einde())),
                                        Collectors.toList())));
    }

    private static LocalTime tijd(Instant t) {
        return t.atZone(Tx.ZONE).toLocalTime();
    }
}
