package nl.poort.web.zaak;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.behandeling.Zaakdossier;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Taal;

/// The page of a step in the making.
record Stapmaak(
        Medewerker wie,
        Zaakdossier d,
        Taal taal,
        Formulier f,
        Map<String, List<Keuze>> keuzes,
        Map<String, String> vooraf,
        Map<String, String> feiten) {
    UUID zaak() {
        return d.zaak().uuid();
    }

    LocalDate vandaag() {
        return LocalDate.ofInstant(taal.nu(), Tx.ZONE);
    }
}
