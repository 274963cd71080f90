package nl.poort.web.gast;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.poort.keten.vragen.Overdrachtstand;

/// What a guest sees of one Overdracht; made by [Gastdossier].
///
/// @param vrager who asks, with organisation
/// @param telefoon of the asker as people write it, null when there is none
/// @param gevraagd what is asked of the guest
/// @param eigenWoorden of the customer; empty when it is over
/// @param context facts that came along, by name; empty when it is over
/// @param uiterlijk before when the next thing must be done, null when nothing
/// @param einde why nothing can be done any more, null while something can
/// @param antwoord what the guest answered, empty when not yet
public record Gastbeeld(
        String kenmerk,
        String vrager,
        String telefoon,
        String belnummer,
        String gevraagd,
        String eigenWoorden,
        Map<String, String> context,
        Overdrachtstand stand,
        Instant aangebodenOp,
        Instant uiterlijk,
        String einde,
        String antwoord,
        List<Regel> gesprek) {

    /// One sentence of question and answer in between.
    public record Regel(Instant op, boolean vanGast, String tekst) {}

    public boolean teAannemen() {
        return stand == Overdrachtstand.AANGEBODEN;
    }

    public boolean teAntwoorden() {
        return stand == Overdrachtstand.AANGENOMEN;
    }

    public boolean wachtOpInformatie() {
        return stand == Overdrachtstand.INFO_GEVRAAGD;
    }
}
