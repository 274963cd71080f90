package nl.poort.contact.klantcontact;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.Records;

/// A contact to be registered. Everything but the channel may be null and be filled in later, before it is closed.
///
/// @param tijd when it was, null = now; never in the future
/// @param kenmerk a known number the customer names; null = a new one is reserved
/// @param inWachtrij true when nobody talks with the customer yet
/// @param id of the [LopendContact] it was until now; null = a new one
public record NieuwContact(
        String kanaal,
        Richting richting,
        Instant tijd,
        UUID partij,
        UUID namens,
        Klantrol rol,
        String onderwerp,
        String eigenWoorden,
        Map<String, String> context,
        String kenmerk,
        UUID vraag,
        UUID vervolgOp,
        boolean inWachtrij,
        UUID id) {

    public NieuwContact {
        context = context == null ? Map.of() : java.util.Collections.unmodifiableMap(new LinkedHashMap<>(context));
    }

    /// A contact that begins now.
    public NieuwContact(
            String kanaal,
            Richting richting,
            Instant tijd,
            UUID partij,
            UUID namens,
            Klantrol rol,
            String onderwerp,
            String eigenWoorden,
            Map<String, String> context,
            String kenmerk,
            UUID vraag,
            UUID vervolgOp,
            boolean inWachtrij) {
        this(
                kanaal,
                richting,
                tijd,
                partij,
                namens,
                rol,
                onderwerp,
                eigenWoorden,
                context,
                kenmerk,
                vraag,
                vervolgOp,
                inWachtrij,
                null);
    }

    /// A customer comes in with own words.
    public static NieuwContact inkomend(String kanaal, UUID partij, String eigenWoorden) {
        return new NieuwContact(
                kanaal,
                Richting.INKOMEND,
                null,
                partij,
                null,
                null,
                null,
                eigenWoorden,
                Map.of(),
                null,
                null,
                null,
                false);
    }

    /// We go to the customer of a Vraag, for instance to call back.
    public static NieuwContact uitgaand(String kanaal, UUID partij, String kenmerk, UUID vraag) {
        return new NieuwContact(
                kanaal, Richting.UITGAAND, null, partij, null, null, null, null, Map.of(), kenmerk, vraag, null, false);
    }

    public NieuwContact over(String nieuwOnderwerp) {
        return Records.with(this, "onderwerp", nieuwOnderwerp);
    }

    public NieuwContact met(Map<String, String> nieuweContext) {
        return Records.with(this, "context", nieuweContext);
    }

    public NieuwContact metKenmerk(String bekend) {
        return Records.with(this, "kenmerk", bekend);
    }

    public NieuwContact als(Klantrol nieuweRol, UUID voorWie) {
        return Records.with(this, "namens", voorWie, "rol", nieuweRol);
    }

    public NieuwContact bijVraag(UUID nieuweVraag) {
        return Records.with(this, "vraag", nieuweVraag);
    }
}
