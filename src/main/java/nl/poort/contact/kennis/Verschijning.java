package nl.poort.contact.kennis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// From and until when an article is there, where it stands, and who goes on with the question.
///
/// @param vanaf the first day; empty = as soon as it is published
/// @param tot the last day; empty = until somebody withdraws it
/// @param website also for everybody without a login, on the public pages
/// @param team to whom a colleague hands over when the answer is not enough; empty = no team of its own
public record Verschijning(Optional<LocalDate> vanaf, Optional<LocalDate> tot, boolean website, Optional<UUID> team) {
    public static final Verschijning INTERN =
            new Verschijning(Optional.empty(), Optional.empty(), false, Optional.empty());

    public static final Verschijning WEBSITE =
            new Verschijning(Optional.empty(), Optional.empty(), true, Optional.empty());

    public static Verschijning van(LocalDate vanaf, LocalDate tot, boolean website, UUID team) {
        return new Verschijning(
                Optional.ofNullable(vanaf), Optional.ofNullable(tot), website, Optional.ofNullable(team));
    }
}
