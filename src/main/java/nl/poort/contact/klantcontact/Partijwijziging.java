package nl.poort.contact.klantcontact;

import java.time.Instant;
import java.util.UUID;

/// One field of a party changed.
///
/// @param wie the person or API key that changed it; null for the customer and for the program itself
/// @param naam of who changed it, as a timeline shows it
/// @param oud what stood there; null when nothing did. A BSN is never kept here
/// @param nieuw what stands there since; null when it was taken away
public record Partijwijziging(
        UUID partij, UUID id, Instant tijd, UUID wie, String naam, Partijveld veld, String oud, String nieuw) {}
