package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Everything that happens to a Calamiteit, told to whoever listens. They hold ids and moments, no
/// personal data.
public sealed interface Calamiteitgebeurtenis extends Gebeurtenis {

    UUID calamiteit();

    @Override
    default UUID root() {
        return calamiteit();
    }

    record CalamiteitGemeld(UUID calamiteit, String kenmerk, UUID vraag, UUID oproep)
            implements Calamiteitgebeurtenis {}

    /// These people must get a message now: confirm before `uiterlijk`.
    ///
    /// @param alarm nobody on the list was left: all managers are called
    record CalamiteitenmanagerOpgeroepen(
            UUID calamiteit, UUID oproep, UUID vraag, List<UUID> medewerkers, Instant uiterlijk, boolean alarm)
            implements Calamiteitgebeurtenis {}

    /// Red: the list was empty or nobody on it confirmed.
    record OproepalarmGegeven(UUID calamiteit, UUID oproep, String reden) implements Calamiteitgebeurtenis {}

    record OproepBevestigd(UUID calamiteit, UUID oproep, UUID medewerker) implements Calamiteitgebeurtenis {}

    record CalamiteitTeruggegeven(UUID calamiteit, String reden) implements Calamiteitgebeurtenis {}

    record BesluitGenomen(
            UUID calamiteit, UUID besluit, Besluitsoort besluitsoort, Instant genomenOp, String motivering)
            implements Calamiteitgebeurtenis {}

    record VraagGekoppeld(UUID calamiteit, UUID vraag, Koppelsoort koppelsoort) implements Calamiteitgebeurtenis {}

    /// @param medewerkers those with an account here: they get a message
    record TeamOpgeroepen(UUID calamiteit, Teamsoort team, Instant om, List<UUID> medewerkers)
            implements Calamiteitgebeurtenis {}

    record BereikVastgelegd(UUID calamiteit, UUID lid, Bereik bereik) implements Calamiteitgebeurtenis {}

    record ActieToegevoegd(UUID calamiteit, UUID actie, UUID team, Instant uiterlijk)
            implements Calamiteitgebeurtenis {}

    record ActieAfgerond(UUID calamiteit, UUID actie) implements Calamiteitgebeurtenis {}

    record NieuwsGebracht(UUID calamiteit, UUID nieuws, Instant volgendeOp) implements Calamiteitgebeurtenis {}

    record BannerGeplaatst(UUID calamiteit, UUID banner, List<UUID> organisaties) implements Calamiteitgebeurtenis {}

    record BannerBeeindigd(UUID calamiteit, UUID banner) implements Calamiteitgebeurtenis {}

    /// The customer of a linked Vraag hears when it is expected to be solved; the promise of that Vraag
    /// itself is not in danger. For the others `VertragingGemeld` of the Vraag is sent.
    ///
    /// @param klant party, or null
    /// @param klantTeam the asking team when an organisation is the customer, or null
    record VerwachtingGemeld(
            UUID calamiteit, UUID vraag, String kenmerk, UUID klant, UUID klantTeam, Instant verwacht, String reden)
            implements Calamiteitgebeurtenis {}

    record VerzoekGeraakt(UUID calamiteit, UUID verzoek) implements Calamiteitgebeurtenis {}

    record VerzoekOntvangen(UUID calamiteit, UUID verzoek, UUID gezag, Instant ingediendOp)
            implements Calamiteitgebeurtenis {}

    record AanvragerIngelicht(UUID calamiteit, UUID verzoek, UUID aanvrager) implements Calamiteitgebeurtenis {}

    /// The customer of a linked Vraag hears that the service works again.
    record HerstelGemeld(UUID calamiteit, UUID vraag, String kenmerk, UUID klant, UUID klantTeam, String tekst)
            implements Calamiteitgebeurtenis {}

    record CalamiteitAfgeschaald(UUID calamiteit, List<UUID> vragen) implements Calamiteitgebeurtenis {}

    record CalamiteitGeevalueerd(UUID calamiteit) implements Calamiteitgebeurtenis {}

    /// News, an action or the evaluation is late.
    ///
    /// @param klok such as `NIEUWS` or `ACTIE`
    record TermijnOverschreden(UUID calamiteit, UUID onderwerp, String klok, Instant deadline)
            implements Calamiteitgebeurtenis {}
}
