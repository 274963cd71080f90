package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.util.UUID;
import nl.poort.techniek.register.Naamlink;
import nl.poort.techniek.register.Veld;

/// Which documents belong to cases of one zaaktype, and from which stage (Catalogi 1.4.0).
public record ZaaktypeInformatieobjecttype(
        UUID uuid,
        @Veld(verplicht = true, naar = "zaaktype") UUID zaaktype,
        @Veld(alleenLezen = true) String zaaktypeIdentificatie,
        @Veld(naar = "catalogus", alleenLezen = true) UUID catalogus,

        @Veld(verplicht = true, naar = "informatieobjecttype", max = 100)
        Naamlink informatieobjecttype,

        @Veld(verplicht = true) Integer volgnummer,
        @Veld(verplicht = true) Richting richting,
        @Veld(nul = true, naar = "statustype") UUID statustype,
        String informatieobjecttypeOmschrijving)
        implements Onderdeel {

    @Override
    public LocalDate beginGeldigheid() {
        return null;
    }
}
