package nl.poort.registers.organisatie;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody (the root) has other roles: sessions must end, so that no old right lives on.
public record RolGewijzigd(UUID root, UUID organisatie, List<String> was, List<String> wordt) implements Gebeurtenis {}
