package nl.poort.registers.autorisatie;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// What an application may do in one component; for cases, documents and decisions: of which type and up to which
/// level (ac-003). Instead of one version of a type it may name a whole catalogue, or all versions of a type in it: an
/// addition of ours to the standard, for a right that must not be given again with every new version.
///
/// @param catalogus all types of this catalogue, also those it gets later
/// @param identificatie of these only the type of this name: the identificatie of a zaaktype, the omschrijving of
///     another type
public record Autorisatie(
        @Veld(verplicht = true) Component component,
        @Veld(verplicht = true, max = 100) List<String> scopes,

        @Veld(naar = "zaaktype", weglaten = true) UUID zaaktype,

        @Veld(naar = "informatieobjecttype", weglaten = true)
        UUID informatieobjecttype,

        @Veld(naar = "besluittype", weglaten = true) UUID besluittype,

        @Veld(weglaten = true) Vertrouwelijkheidaanduiding maxVertrouwelijkheidaanduiding,

        @Veld(
                value = "Alle typen van deze catalogus, in plaats van een type (toevoeging van Poort)",
                naar = "catalogus",
                weglaten = true)
        UUID catalogus,

        @Veld(
                value = "Hiervan alleen alle versies van het type met deze identificatie of omschrijving",
                weglaten = true,
                max = 80)
        String identificatie) {

    public Autorisatie(
            Component component,
            List<String> scopes,
            UUID zaaktype,
            UUID informatieobjecttype,
            UUID besluittype,
            Vertrouwelijkheidaanduiding maxVertrouwelijkheidaanduiding) {
        this(
                component,
                scopes,
                zaaktype,
                informatieobjecttype,
                besluittype,
                maxVertrouwelijkheidaanduiding,
                null,
                null);
    }

    /// The kind of type its component is about; null where there is none.
    public String typesoort() {
        return switch (component) {
            case ZRC -> "zaaktype";
            case DRC -> "informatieobjecttype";
            case BRC -> "besluittype";
            case AC, NRC, ZTC, KC -> null;
        };
    }

    /// The type this is about, whatever its component.
    UUID type() {
        if (zaaktype != null) {
            return zaaktype;
        }
        return informatieobjecttype != null ? informatieobjecttype : besluittype;
    }
}
