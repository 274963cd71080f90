package nl.poort.techniek.register;

import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A resource of a register was made, changed or removed: the line of its audit trail and the notification to who
/// subscribed, in one.
///
/// @param root the main object (zaak, document, besluit): order and audit trail go by it
/// @param register which one, such as `zaken`
/// @param bron the kind of resource, such as `status`
/// @param actie `create`, `update`, `partial_update` or `destroy`
/// @param weergave how a person would call it
/// @param oud and `nieuw` the fields before and after; null where there was or is nothing
/// @param applicatie the application that did it; null inside the program
/// @param kenmerken to filter notifications on; an own reference as [Link] text
public record BronGewijzigd(
        UUID root,
        UUID id,
        UUID organisatie,
        String register,
        String hoofdbron,
        String bron,
        String actie,
        String weergave,
        Map<String, Object> oud,
        Map<String, Object> nieuw,
        Map<String, String> kenmerken,
        UUID applicatie,
        Toegang.Gebruiker gebruiker,
        String toelichting)
        implements Gebeurtenis {}
