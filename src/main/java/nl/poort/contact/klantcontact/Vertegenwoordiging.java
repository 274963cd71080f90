package nl.poort.contact.klantcontact;

import java.time.LocalDate;
import java.util.UUID;

/// Who speaks for whom, and since when.
///
/// @param vertegenwoordiger the party that speaks
/// @param vertegenwoordigde the party spoken for
/// @param hoedanigheid such as "adviseur", "curator", "ouder"
/// @param tot last day, null while it lasts
public record Vertegenwoordiging(
        UUID id, UUID vertegenwoordiger, UUID vertegenwoordigde, String hoedanigheid, LocalDate vanaf, LocalDate tot) {}
