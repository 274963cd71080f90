package nl.poort.keten.behandeling;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// What happens between a Vraag and its cases; it stands in the history of the Vraag. Ids, numbers and public words, no
/// personal data.
public sealed interface Koppelgebeurtenis extends Gebeurtenis {
    UUID vraag();

    @Override
    default UUID root() {
        return vraag();
    }

    /// @param kenmerk of the Vraag; `nummer` of the case begins with it
    /// @param zaaktype the kind of case in words
    /// @param uiterlijk before when it is decided; null when the zaaktype has no term
    record ZaakGestart(UUID vraag, String kenmerk, UUID zaak, String nummer, String zaaktype, Instant uiterlijk)
            implements Koppelgebeurtenis {}

    record ZaakGekoppeld(UUID vraag, String kenmerk, UUID zaak, String nummer, String zaaktype)
            implements Koppelgebeurtenis {}

    record ZaakOntkoppeld(UUID vraag, String kenmerk, UUID zaak, String nummer, String reden)
            implements Koppelgebeurtenis {}

    /// The case reached another stage.
    ///
    /// @param status as colleagues call it, `tekst` as the customer reads it
    /// @param informeren another program set it, and the zaaktype says that the customer gets a message
    record ZaakVoortgegaan(
            UUID vraag, String kenmerk, UUID zaak, String nummer, String status, String tekst, boolean informeren)
            implements Koppelgebeurtenis {}

    /// The case ended; when it was the last one, its outcome is the answer of the Vraag.
    record ZaakAfgerond(UUID vraag, String kenmerk, UUID zaak, String nummer, String uitkomst)
            implements Koppelgebeurtenis {}

    /// The case goes on after it had ended, and so does the Vraag.
    record ZaakVoortgezet(UUID vraag, String kenmerk, UUID zaak, String nummer) implements Koppelgebeurtenis {}
}
