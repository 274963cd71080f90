package nl.poort.techniek.register;

import java.util.UUID;

/// A reference to something of ours, shown and sent as an object: `{"uuid": …, "url": …}`. The APIs about customers
/// write references so; which kind of resource it is stands in [Veld#naar].
public record Verwijzing(@Veld(verplicht = true) UUID uuid) {

    /// Null stays null: a column may be empty.
    public static Verwijzing naar(UUID uuid) {
        return uuid == null ? null : new Verwijzing(uuid);
    }

    /// The id it holds, or null.
    public static UUID id(Verwijzing verwijzing) {
        return verwijzing == null ? null : verwijzing.uuid();
    }
}
