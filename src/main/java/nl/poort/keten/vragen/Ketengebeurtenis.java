package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Everything that happens on the way of a Vraag, told to whoever listens. They hold ids and moments, no personal data.
public sealed interface Ketengebeurtenis extends Gebeurtenis {

    UUID vraag();

    @Override
    default UUID root() {
        return vraag();
    }

    /// @param toegezegd before when the customer hears
    record VraagGesteld(UUID vraag, String kenmerk, UUID klant, UUID contactschakel, Instant toegezegd)
            implements Ketengebeurtenis {}

    record OverdrachtAangeboden(UUID vraag, UUID overdracht, UUID vanTeam, UUID naarTeam, String gevraagd)
            implements Ketengebeurtenis {}

    record OverdrachtAangenomen(UUID vraag, UUID overdracht, UUID vanTeam, UUID naarTeam, UUID medewerker)
            implements Ketengebeurtenis {}

    /// Who had accepted it let it go again; it waits for a colleague of the same team.
    record OverdrachtLosgelaten(UUID vraag, UUID overdracht, UUID naarTeam, UUID door, String reden)
            implements Ketengebeurtenis {}

    /// Letting go was undone: it is with the same person as before.
    record OverdrachtHernomen(UUID vraag, UUID overdracht, UUID naarTeam, UUID medewerker)
            implements Ketengebeurtenis {}

    /// @param voorstel the team the system proposes instead, or null
    record OverdrachtGeweigerd(UUID vraag, UUID overdracht, UUID vanTeam, UUID naarTeam, String reden, UUID voorstel)
            implements Ketengebeurtenis {}

    /// @param escalatie the Overdracht that took its place in the same transaction
    record OverdrachtVerlopen(UUID vraag, UUID overdracht, UUID vanTeam, UUID naarTeam, UUID escalatie)
            implements Ketengebeurtenis {}

    record OverdrachtBeantwoord(UUID vraag, UUID overdracht, UUID vanTeam, UUID naarTeam, String antwoord)
            implements Ketengebeurtenis {}

    record OverdrachtTeruggekoppeld(UUID vraag, UUID overdracht, UUID vanTeam, UUID naarTeam)
            implements Ketengebeurtenis {}

    record OverdrachtIngetrokken(UUID vraag, UUID overdracht, UUID vanTeam, UUID naarTeam, String reden)
            implements Ketengebeurtenis {}

    record InformatieGevraagd(UUID vraag, UUID overdracht, UUID vanTeam, UUID naarTeam, String tekst)
            implements Ketengebeurtenis {}

    record InformatieGegeven(UUID vraag, UUID overdracht, UUID vanTeam, UUID naarTeam, String tekst)
            implements Ketengebeurtenis {}

    /// The specialist was asked while the customer waited; it counts as first contact resolution (S2-081).
    record RuggespraakGehouden(UUID vraag, UUID overdracht, UUID naarTeam, String uitkomst)
            implements Ketengebeurtenis {}

    /// A call without an answer; the customer gets a message with the next moment (scenario 1).
    record BelpogingGedaan(UUID vraag, String kenmerk, UUID klant, int poging, Instant volgende)
            implements Ketengebeurtenis {}

    /// @param oud the kind before, kept in the history (S0-67)
    record VraagsoortGewijzigd(UUID vraag, Vraagsoort oud, Vraagsoort nieuw, String reden)
            implements Ketengebeurtenis {}

    /// The analysis of a link: cause and reach; the priority it proposes still has to be confirmed.
    record AnalyseVastgelegd(UUID vraag, String oorzaak, String impact, int voorgesteldePrioriteit)
            implements Ketengebeurtenis {}

    /// @param deadline the new end of the chain clock
    record PrioriteitGewijzigd(
            UUID vraag, String kenmerk, int oud, int nieuw, UUID doorTeam, Instant deadline, String reden)
            implements Ketengebeurtenis {}

    record NiveauGewijzigd(UUID vraag, int oud, int nieuw, String reden) implements Ketengebeurtenis {}

    record RegievoerderGewijzigd(UUID vraag, UUID medewerker) implements Ketengebeurtenis {}

    /// The customer was told before the breach that it takes longer (domain.md 3.1).
    record VertragingGemeld(UUID vraag, String kenmerk, UUID klant, Instant nieuweDatum, String reden)
            implements Ketengebeurtenis {}

    /// The answer is back at the contact link, which now must tell the customer.
    record VraagBeantwoord(UUID vraag, String kenmerk, UUID klant, String antwoord, String bron)
            implements Ketengebeurtenis {}

    /// @param sessie the check the customer was in ([Context#SESSIE]), which can go on with this text; empty = none
    record KlantGeinformeerd(UUID vraag, String kenmerk, UUID klant, Bekendmaking hoe, String tekst, String sessie)
            implements Ketengebeurtenis {}

    /// @param artikel the known problem it belonged to, or null
    record VraagGesloten(UUID vraag, String kenmerk, String oorzaak, UUID artikel) implements Ketengebeurtenis {}

    record VraagHeropend(UUID vraag, String kenmerk, UUID klant, String reden) implements Ketengebeurtenis {}

    /// @param hoofdvraag the Vraag it travels along with from now on
    record VraagSamengevoegd(UUID vraag, String kenmerk, UUID klant, UUID hoofdvraag) implements Ketengebeurtenis {}

    /// What the customer sees as next step has changed.
    record StapGewijzigd(UUID vraag, String kenmerk, UUID klant, String stap, String bijWie, Instant uiterlijk)
            implements Ketengebeurtenis {}

    record VraagOpgeschaald(UUID vraag, UUID calamiteit) implements Ketengebeurtenis {}

    record VraagAfgeschaald(UUID vraag, UUID calamiteit) implements Ketengebeurtenis {}

    /// @param klok such as `KETEN` or `ANTWOORD`
    record KlokOverschreden(UUID vraag, UUID onderwerp, String klok, Instant deadline) implements Ketengebeurtenis {}

    record KlokGewaarschuwd(UUID vraag, UUID onderwerp, String klok, Instant deadline) implements Ketengebeurtenis {}
}
