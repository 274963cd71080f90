package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What was agreed with a partner that does part of the work: which statuses it may tell, and how often.
///
/// @param elke within so many working days the partner tells how far it is
/// @param status the last one told, or null
public record Uitbesteding(
        UUID vraag,
        UUID overdracht,
        List<String> statussen,
        int elke,
        String status,
        String toelichting,
        Instant gezetOp) {}
