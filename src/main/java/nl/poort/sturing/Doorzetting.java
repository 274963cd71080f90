package nl.poort.sturing;

import nl.poort.registers.organisatie.Schakelsoort;

/// Who asked whom, how often, and how often that was the wrong door.
public record Doorzetting(Schakelsoort van, Schakelsoort naar, int aantal, int geweigerd) {}
