package nl.poort.contact.klantinteracties;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.register.Toegang;

/// How a system outside acts in the chain: for a team, as a partner with a key does.
final class Teamlid {
    private static final UUID ZONDER_NAAM = new UUID(0, 0);

    private Teamlid() {}

    /// Somebody of this team, with the name of the application.
    static Medewerker van(Toegang toegang, UUID team) {
        var actor = toegang.actor();
        return new Medewerker(
                Objects.requireNonNullElse(actor.id(), ZONDER_NAAM),
                actor.organisation(),
                actor.name(),
                "",
                null,
                Set.of(Rol.TEAMLEIDER),
                Set.of(team));
    }
}
