package nl.poort.keten.behandeling;

import java.time.LocalDate;
import java.util.UUID;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;

/// A document that is added to a case.
///
/// @param vertrouwelijkheid null = as its type says
/// @param ontvangen the day it came in, null when we made it
/// @param voorwaarden on which others' rights it may be used, null when there are none
/// @param bestandsnaam as it was sent
/// @param formaat as it was sent, such as `application/pdf`
public record Stukwens(
        String titel,
        UUID soort,
        Vertrouwelijkheidaanduiding vertrouwelijkheid,
        LocalDate ontvangen,
        String voorwaarden,
        String bestandsnaam,
        String formaat) {}
