package nl.poort.registers.autorisatie;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// What an application may do in one component; for cases, documents and decisions: of which type and up to which
/// level (ac-003).
public record Autorisatie(
        @Veld(verplicht = true) Component component,
        @Veld(verplicht = true, max = 100) List<String> scopes,

        @Veld(naar = "zaaktype", weglaten = true) UUID zaaktype,

        @Veld(naar = "informatieobjecttype", weglaten = true)
        UUID informatieobjecttype,

        @Veld(naar = "besluittype", weglaten = true) UUID besluittype,

        @Veld(weglaten = true) Vertrouwelijkheidaanduiding maxVertrouwelijkheidaanduiding) {

    /// The type this is about, whatever its component.
    UUID type() {
        if (zaaktype != null) {
            return zaaktype;
        }
        return informatieobjecttype != null ? informatieobjecttype : besluittype;
    }
}
