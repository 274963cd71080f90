package nl.poort.registers.organisatie;

import java.util.Set;
import java.util.UUID;
import nl.poort.techniek.db.Actor;

/// Somebody who works in the chain for one organisation, with roles and teams.
///
/// @param telefoon in E.164, null when unknown
public record Medewerker(
        UUID id, UUID organisatie, String naam, String email, String telefoon, Set<Rol> rollen, Set<UUID> teams) {

    public Medewerker {
        rollen = Set.copyOf(rollen);
        teams = Set.copyOf(teams);
    }

    /// This person, acting for the own organisation and for this purpose (AVG).
    public Actor actor(String doel) {
        return new Actor(id, naam, organisatie, doel);
    }

    public boolean mag(Recht recht) {
        return Rolregels.rechten(rollen).contains(recht);
    }

    public boolean zitIn(UUID team) {
        return teams.contains(team);
    }
}
