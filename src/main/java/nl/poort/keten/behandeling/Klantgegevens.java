package nl.poort.keten.behandeling;

import java.util.LinkedHashMap;
import java.util.Map;

/// Who a customer is, as a case needs it.
///
/// @param persoon a person; otherwise a company or organisation
/// @param bsn empty when unknown or not a person
/// @param vestiging empty when unknown
/// @param email and `telefoon`: empty when unknown
public record Klantgegevens(
        boolean persoon,
        String naam,
        String bsn,
        String kvkNummer,
        String rsin,
        String vestiging,
        String email,
        String telefoon) {

    /// By which numbers this customer stands in the roles of a case, as the register of cases calls them.
    Map<String, String> rolnummers() {
        var nummers = new LinkedHashMap<String, String>();
        nummers.put("inpBsn", bsn);
        nummers.put("vestigingsNummer", vestiging);
        nummers.put("innNnpId", rsin);
        nummers.values().removeIf(String::isEmpty);
        return nummers;
    }
}
