package nl.poort.contact.klantcontact;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// What another contact link may take over under a kenmerk, so that the customer is not asked again (S0-52).
///
/// @param contact the first contact, at the other organisation
/// @param klant name and addresses, never a BSN; null when the customer stayed anonymous
public record Overname(
        String kenmerk,
        UUID contact,
        UUID organisatie,
        Instant tijd,
        String onderwerp,
        String eigenWoorden,
        Map<String, String> context,
        NieuwePartij klant) {}
