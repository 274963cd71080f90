package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.UUID;

/// What a new Overdracht asks, of whom within the team, and how it starts.
///
/// @param schakel the name of the link in the chain agreement
/// @param medewerker the one person it is meant for, or null
/// @param antwoord the outcome, only for what is noted as done
record Opdracht(
        String schakel,
        UUID medewerker,
        String gevraagd,
        Context context,
        Overdrachtstand stand,
        TeDoen teDoen,
        Instant uiterlijk,
        String referentie,
        String antwoord) {

    static Opdracht aanbod(String schakel, UUID medewerker, String gevraagd, Context context, Instant uiterlijk) {
        return new Opdracht(
                schakel,
                medewerker,
                gevraagd,
                context,
                Overdrachtstand.AANGEBODEN,
                TeDoen.AANNEMEN,
                uiterlijk,
                null,
                "");
    }

    static Opdracht aangenomen(
            String schakel, UUID medewerker, String gevraagd, Context context, TeDoen teDoen, Instant uiterlijk) {
        return new Opdracht(
                schakel, medewerker, gevraagd, context, Overdrachtstand.AANGENOMEN, teDoen, uiterlijk, null, "");
    }

    static Opdracht klaar(String schakel, String gevraagd, String antwoord) {
        return new Opdracht(
                schakel,
                null,
                gevraagd,
                Context.LEEG,
                Overdrachtstand.TERUGGEKOPPELD,
                TeDoen.NIETS,
                null,
                null,
                antwoord);
    }

    Opdracht metReferentie(String eigen) {
        return new Opdracht(schakel, medewerker, gevraagd, context, stand, teDoen, uiterlijk, eigen, antwoord);
    }
}
