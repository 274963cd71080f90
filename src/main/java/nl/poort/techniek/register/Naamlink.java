package nl.poort.techniek.register;

import java.util.UUID;

/// A reference to something of ours that has versions: written by its name or by the address of one version, kept by
/// name, and read as the address of the version of that day.
///
/// @param naam null when it was written by address
/// @param id null when it was written by name, or when no version is valid on the day
public record Naamlink(String naam, UUID id) {
    public static Naamlink van(String naam) {
        return new Naamlink(naam, null);
    }

    public static Naamlink naar(UUID id) {
        return new Naamlink(null, id);
    }
}
