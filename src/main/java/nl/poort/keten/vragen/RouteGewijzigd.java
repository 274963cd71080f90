package nl.poort.keten.vragen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A row of the routing table was added or ended.
///
/// @param root the organisation whose route it is
/// @param wat `toegevoegd` or `beëindigd`
/// @param datum the day from which it holds
public record RouteGewijzigd(UUID root, UUID route, String wat, String datum) implements Gebeurtenis {}
