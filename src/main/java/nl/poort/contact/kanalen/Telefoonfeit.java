package nl.poort.contact.kanalen;

import java.time.Instant;
import java.util.UUID;

/// One thing that happened in a call, written once however often it was told.
///
/// @param toestel empty when the exchange named none
/// @param medewerker who sat there then, null when nobody
record Telefoonfeit(Belsoort soort, String toestel, UUID medewerker, String oorzaak, Instant tijd) {}
