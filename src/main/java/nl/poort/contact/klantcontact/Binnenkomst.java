package nl.poort.contact.klantcontact;

import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.Veldfouten;

/// What comes in at the desk: over which channel, from whom as far as the line says, and what it goes on with.
///
/// @param kanaal code of a [Kanaal]
/// @param afzender the number or address on the line (a telephone number in E.164); null when it does not say
/// @param referentie of the exchange or provider, such as a call id: the same one twice is the same contact; or null
/// @param partij whom the number belongs to, not checked; null when unknown or more than one
/// @param vraag the Vraag this thread is about already, or null
/// @param context what came along, by name
/// @param woorden what the customer wrote, or null
public record Binnenkomst(
        String kanaal,
        String afzender,
        String referentie,
        UUID partij,
        UUID vraag,
        Map<String, String> context,
        String woorden) {

    public Binnenkomst {
        var fouten = new Veldfouten();
        fouten.verplicht("kanaal", kanaal, 40, "Kies het kanaal");
        fouten.tekst("afzender", afzender, 200);
        fouten.tekst("referentie", referentie, 200);
        fouten.tekst("woorden", woorden, 20_000);
        fouten.klaar();
        context = context == null ? Map.of() : Map.copyOf(context);
    }

    /// Somebody begins by hand: who it is must still be said.
    public static Binnenkomst van(String kanaal) {
        return new Binnenkomst(kanaal, null, null, null, null, Map.of(), null);
    }

    /// A call comes in.
    public static Binnenkomst oproep(String nummer, String referentie, UUID partij) {
        return new Binnenkomst("telefoon", nummer, referentie, partij, null, Map.of(), null);
    }
}
