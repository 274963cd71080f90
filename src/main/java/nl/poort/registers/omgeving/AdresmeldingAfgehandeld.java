package nl.poort.registers.omgeving;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody did something about an address that was not there.
public record AdresmeldingAfgehandeld(UUID root, String kenmerk, String uitkomst) implements Gebeurtenis {}
