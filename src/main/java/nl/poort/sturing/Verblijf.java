package nl.poort.sturing;

import java.time.Duration;
import java.util.UUID;
import nl.poort.registers.organisatie.Schakelsoort;

/// One stay of a Vraag with a link: the row behind a figure.
///
/// @param wacht up to now when nobody accepted it yet
/// @param werk null when it is not answered yet
public record Verblijf(
        UUID vraag, String kenmerk, Schakelsoort schakel, String team, String stand, Duration wacht, Duration werk) {}
