package nl.poort.registers.catalogus;

import static nl.poort.registers.catalogus.Startcatalogus.leeg;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.Zaaktype.Referentieproces;

/// Types with only what they cannot do without.
final class Catalogusvoorbeeld {
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    private Catalogusvoorbeeld() {}

    static Catalogus catalogus(String domein) {
        return leeg(
                Catalogus.class,
                "domein",
                domein,
                "rsin",
                "000000000",
                "contactpersoonBeheerNaam",
                "Functioneel beheer");
    }

    static Zaaktype zaaktype(UUID catalogus, String identificatie) {
        return leeg(
                Zaaktype.class,
                "identificatie",
                identificatie,
                "omschrijving",
                "Proef " + identificatie,
                "vertrouwelijkheidaanduiding",
                Vertrouwelijkheidaanduiding.OPENBAAR,
                "doel",
                "Proberen",
                "aanleiding",
                "Een proef",
                "indicatieInternOfExtern",
                IndicatieInternOfExtern.EXTERN,
                "handelingInitiator",
                "Vragen",
                "onderwerp",
                "De proef",
                "handelingBehandelaar",
                "Antwoorden",
                "doorlooptijd",
                Period.ofWeeks(8),
                "opschortingEnAanhoudingMogelijk",
                false,
                "verlengingMogelijk",
                false,
                "trefwoorden",
                List.of(),
                "publicatieIndicatie",
                false,
                "verantwoordingsrelatie",
                List.of(),
                "productenOfDiensten",
                List.of(),
                "referentieproces",
                new Referentieproces("Proef", null),
                "verantwoordelijke",
                "Gemeente",
                "catalogus",
                catalogus,
                "besluittypen",
                List.of(),
                "deelzaaktypen",
                List.of(),
                "gerelateerdeZaaktypen",
                List.of(),
                "beginGeldigheid",
                BEGIN);
    }

    static Informatieobjecttype informatieobjecttype(UUID catalogus, String omschrijving) {
        return leeg(
                Informatieobjecttype.class,
                "catalogus",
                catalogus,
                "omschrijving",
                omschrijving,
                "vertrouwelijkheidaanduiding",
                Vertrouwelijkheidaanduiding.OPENBAAR,
                "informatieobjectcategorie",
                "Zaakdossier",
                "trefwoord",
                List.of(),
                "beginGeldigheid",
                BEGIN);
    }
}
