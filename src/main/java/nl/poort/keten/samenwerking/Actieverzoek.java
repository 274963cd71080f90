package nl.poort.keten.samenwerking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.poort.keten.vragen.Overdrachtstand;

/// One thing that is asked of one partner on a case: an Overdracht of kind advies, with its own date and state.
///
/// @param organisatie who asks, or who keeps it when somebody outside asked
/// @param naarOrganisatie the partner, with `naarTeam` the team there
/// @param vanTeam who asks
/// @param gevraagd in words what is asked
/// @param uiterlijk the last day on which the answer is in time
/// @param teLaatOp when was told that it is late, null when it was not
/// @param reden why it was refused or withdrawn
/// @param strekking null when it is no advice or not there yet
/// @param advies the answer in words
/// @param contactpersoon who can be asked about the answer
/// @param document what came with the answer, null when nothing did
/// @param extern what the national facility calls it, or null
public record Actieverzoek(
        UUID samenwerking,
        UUID id,
        UUID organisatie,
        UUID partner,
        UUID naarOrganisatie,
        UUID naarTeam,
        UUID vanTeam,
        UUID vanMedewerker,
        String vanNaam,
        String soort,
        String titel,
        String gevraagd,
        Overdrachtstand stand,
        LocalDate uiterlijk,
        Instant gevraagdOp,
        Instant aangenomenOp,
        String aangenomenDoor,
        Instant gereedOp,
        Instant afgerondOp,
        Instant teLaatOp,
        String reden,
        Strekking strekking,
        String advies,
        String contactpersoon,
        String contactmail,
        UUID document,
        String extern) {

    /// What is asked, of whom, and before when.
    ///
    /// @param team of the partner
    /// @param extern what the national facility calls it, or null
    record Vraag(
            Partner partner,
            UUID team,
            String soort,
            String titel,
            String gevraagd,
            LocalDate uiterlijk,
            String extern) {}

    /// Who asks.
    ///
    /// @param medewerker null when it is somebody outside
    record Vrager(UUID team, UUID medewerker, String naam) {}

    /// As it begins: asked, and nothing answered yet.
    static Actieverzoek gevraagd(Samenwerking s, UUID id, Vrager van, Vraag v, Instant nu) {
        return new Actieverzoek(
                s.id(),
                id,
                s.organisatie(),
                v.partner().id(),
                v.partner().organisatie(),
                v.team(),
                van.team(),
                van.medewerker(),
                van.naam(),
                v.soort(),
                v.titel(),
                v.gevraagd(),
                Overdrachtstand.AANGEBODEN,
                v.uiterlijk(),
                nu,
                null,
                "",
                null,
                null,
                null,
                "",
                null,
                "",
                "",
                "",
                null,
                v.extern());
    }

    /// The partner still has something to do.
    public boolean isOpen() {
        return stand == Overdrachtstand.AANGEBODEN || stand == Overdrachtstand.AANGENOMEN;
    }

    /// The answer should have been there.
    public boolean isTeLaat(LocalDate vandaag) {
        return isOpen() && vandaag.isAfter(uiterlijk);
    }

    /// Who refused, or of whom it was taken back, has no reason to read the application any more.
    public boolean toontAanvraag() {
        return stand != Overdrachtstand.GEWEIGERD && stand != Overdrachtstand.INGETROKKEN;
    }

    /// As people who ask and give advice call its state.
    public String standTekst() {
        return Actieregels.tekst(stand);
    }

    @Override
    public String toString() {
        return "Actieverzoek " + id + " " + stand;
    }
}
