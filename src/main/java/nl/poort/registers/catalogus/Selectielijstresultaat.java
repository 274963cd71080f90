package nl.poort.registers.catalogus;

import java.time.Period;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// How long a case that ended so is kept (a class of the selectielijst).
public record Selectielijstresultaat(
        UUID uuid,
        @Veld(verplicht = true, naar = "procestype") UUID procesType,
        @Veld(verplicht = true) Integer nummer,
        @Veld String volledigNummer,
        @Veld Boolean generiek,
        @Veld Boolean specifiek,
        @Veld(verplicht = true) String naam,
        @Veld String omschrijving,
        @Veld String herkomst,
        @Veld Archiefnominatie waardering,
        @Veld(value = "Zoals nihil") String procestermijn,
        @Veld String procestermijnWeergave,
        @Veld(nul = true) Period bewaartermijn,
        @Veld String toelichting,
        @Veld Boolean algemeenBestuurEnInrichtingOrganisatie,
        @Veld Boolean bedrijfsvoeringEnPersoneel,
        @Veld Boolean publiekeInformatieEnRegistratie,
        @Veld Boolean burgerzaken,
        @Veld Boolean veiligheid,
        @Veld Boolean verkeerEnVervoer,
        @Veld Boolean economie,
        @Veld Boolean onderwijs,
        @Veld Boolean sportCultuurEnRecreatie,
        @Veld Boolean sociaalDomein,
        @Veld Boolean volksgezonheidEnMilieu,
        @Veld Boolean vhrosv,
        @Veld Boolean heffenBelastingen,
        @Veld Boolean alleTaakgebieden,
        @Veld String procestermijnOpmerking) {}
