package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The editor did something with what a colleague told.
public record KennismeldingAfgehandeld(UUID root, String code, String uitkomst) implements Gebeurtenis {}
