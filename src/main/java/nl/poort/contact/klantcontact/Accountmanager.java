package nl.poort.contact.klantcontact;

import java.util.UUID;

/// Who helps a company: by name, with the team that takes over when that person is away.
///
/// @param partij the one company it is for; null = every company without one of its own
/// @param telefoon of this person, else of the team; null when neither is known
public record Accountmanager(UUID partij, String bedrijf, UUID team, UUID medewerker, String naam, String telefoon) {
    public boolean voorIedereen() {
        return partij == null;
    }
}
