package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.UUID;
import nl.poort.registers.organisatie.Team;

/// Somebody asks somebody to do something for a Vraag and gets it back.
///
/// @param ouder the Overdracht of the asker; null for the root, in which the contact link holds the Vraag for the
/// customer
/// @param vanTeam the asker; null when the customer asked (root)
/// @param schakel the name of the link in the chain agreement, such as `IPLO frontdesk`
/// @param teDoen what the receiver must do now
/// @param uiterlijk before when the receiver must do it
/// @param referentie the asker's own reference: the same reference twice gives one Overdracht (invariant 28)
/// @param belpogingen how often the customer was called without success
public record Overdracht(
        UUID vraag,
        UUID id,
        UUID ouder,
        Overdrachtsoort soort,
        UUID vanTeam,
        UUID vanOrganisatie,
        UUID naarTeam,
        UUID naarOrganisatie,
        UUID naarMedewerker,
        String schakel,
        String gevraagd,
        Context context,
        Overdrachtstand stand,
        TeDoen teDoen,
        Instant uiterlijk,
        Instant aangebodenOp,
        Instant aangenomenOp,
        UUID aangenomenDoor,
        Instant beantwoordOp,
        Instant teruggekoppeldOp,
        Instant afgerondOp,
        String reden,
        String antwoord,
        String bron,
        Context resultaat,
        String referentie,
        int belpogingen) {

    /// A new one in the state it starts in: offered, accepted at once, or noted as done.
    static Overdracht nieuw(
            UUID vraag,
            UUID id,
            UUID ouder,
            Overdrachtsoort soort,
            Team van,
            Team naar,
            Opdracht opdracht,
            Instant nu) {
        boolean klaar = opdracht.stand() == Overdrachtstand.TERUGGEKOPPELD;
        boolean aangenomen = klaar || opdracht.stand() == Overdrachtstand.AANGENOMEN;
        return new Overdracht(
                vraag,
                id,
                ouder,
                soort,
                van == null ? null : van.id(),
                van == null ? null : van.organisatie(),
                naar.id(),
                naar.organisatie(),
                opdracht.medewerker(),
                opdracht.schakel(),
                opdracht.gevraagd(),
                opdracht.context(),
                opdracht.stand(),
                opdracht.teDoen(),
                opdracht.uiterlijk(),
                nu,
                aangenomen ? nu : null,
                aangenomen ? opdracht.medewerker() : null,
                klaar ? nu : null,
                klaar ? nu : null,
                klaar ? nu : null,
                "",
                opdracht.antwoord(),
                "",
                Context.LEEG,
                opdracht.referentie(),
                0);
    }

    public boolean isWortel() {
        return ouder == null && !soort.isKlus();
    }
}
