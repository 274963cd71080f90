package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// What happens when a customer is to be called back. They hold ids and moments, no personal data.
public sealed interface Terugbelgebeurtenis extends Gebeurtenis {

    UUID vraag();

    @Override
    default UUID root() {
        return vraag();
    }

    /// @param voorkeur part of the day, or null
    /// @param uiterlijk before when the customer is called
    record TerugbellenToegezegd(UUID vraag, UUID overdracht, UUID naarTeam, String voorkeur, Instant uiterlijk)
            implements Terugbelgebeurtenis {}

    /// It stands on the name of a person because nobody of the group accepted it in time.
    record TerugbellenOpNaam(UUID vraag, UUID overdracht, UUID naarTeam, UUID medewerker)
            implements Terugbelgebeurtenis {}

    /// @param uitkomst a [Beluitkomst]
    record KlantGebeld(UUID vraag, UUID overdracht, String uitkomst, int poging) implements Terugbelgebeurtenis {}

    /// So many attempts failed; the customer gets a message with a link to choose a moment.
    ///
    /// @param wachtTot until when we wait for that
    record KlantNietBereikt(UUID vraag, String kenmerk, UUID klant, int pogingen, Instant wachtTot)
            implements Terugbelgebeurtenis {}

    /// @param doorKlant the customer chose it on the page; else it was agreed in a call
    record BelmomentGekozen(UUID vraag, UUID overdracht, Instant van, Instant tot, boolean doorKlant)
            implements Terugbelgebeurtenis {}

    /// It did not work: another team is to call.
    record TerugbellenOvergenomen(UUID vraag, UUID overdracht, UUID naarTeam) implements Terugbelgebeurtenis {}
}
