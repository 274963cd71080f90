package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody is asked to read a concept before it is published.
public record ControleGevraagd(UUID root, String nummer, String titel) implements Gebeurtenis {}
