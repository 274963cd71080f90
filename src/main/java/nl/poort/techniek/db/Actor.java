package nl.poort.techniek.db;

import java.util.UUID;

/// Who acts, for which organisation and for which purpose; stored with every gebeurtenis and given to row
/// level security.
///
/// @param id the person or API key; null for the program itself
/// @param name as shown in a timeline
/// @param organisation the organisation whose data may be seen; null = the program itself (jobs), sees all
/// @param purpose why data are handled, such as `vraag beantwoorden` (AVG art. 5)
public record Actor(UUID id, String name, UUID organisation, String purpose) {

    /// The program itself: jobs, outbox, escalations. Sees all organisations.
    public static Actor system(String job) {
        return new Actor(null, "Poort", null, job);
    }

    /// Nobody's organisation: of somebody without one, who may see no rows at all.
    public static final UUID NOBODY = new UUID(0, 0);

    /// Somebody without an account (a customer with kenmerk and code): sees only what the use case hands out.
    ///
    /// @param organisation null = none, which is not the program itself
    public static Actor outsider(String name, UUID organisation, String purpose) {
        return new Actor(null, name, organisation == null ? NOBODY : organisation, purpose);
    }

    public Actor withPurpose(String other) {
        return new Actor(id, name, organisation, other);
    }
}
