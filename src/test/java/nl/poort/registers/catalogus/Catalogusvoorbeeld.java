package nl.poort.registers.catalogus;

import static nl.poort.registers.catalogus.Startcatalogus.leeg;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.Zaaktype.GerelateerdZaaktype;
import nl.poort.registers.catalogus.Zaaktype.Referentieproces;
import nl.poort.techniek.Records;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Naamlink;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Wijziging;

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

    /// A concept in which every kind of part refers to the others, and to other zaaktypen.
    static void metAlles(Catalogusdeuren d, Toegang t, UUID catalogus) {
        var z = Records.with(
                zaaktype(catalogus, "ALLES"),
                "deelzaaktypen",
                List.of(Naamlink.van("KLACHT")),
                "gerelateerdeZaaktypen",
                List.of(new GerelateerdZaaktype(Naamlink.van("BEZWAAR"), "BEZWAAR", AardRelatie.VERVOLG, "Daarna")));
        var id = d.zaaktypen().create(t, z).uuid();
        var status = d.statustypen()
                .create(t, Startregels.statustype(id, 1, new Startcatalogus.Stap("Begin", "Wij beginnen.")));
        var eigenschap = d.eigenschappen()
                .create(
                        t,
                        leeg(
                                Eigenschap.class,
                                "zaaktype",
                                id,
                                "naam",
                                "Bouwsom",
                                "definitie",
                                "Wat het kost",
                                "specificatie",
                                new Eigenschap.Specificatie("", Formaat.GETAL, "10", "1", List.of()),
                                "statustype",
                                status.uuid()));
        var gevraagd = Records.with(status, "eigenschappen", List.of(eigenschap.uuid()));
        d.statustypen().update(t, new Wijziging<>(status.uuid(), gevraagd, Set.of("eigenschappen"), true));
        d.zaaktypeInformatieobjecttypen()
                .create(t, Records.with(Startregels.document(id, 1, "Brief"), "statustype", status.uuid()));
        d.zaakobjecttypen()
                .create(
                        t,
                        leeg(
                                Zaakobjecttype.class,
                                "zaaktype",
                                id,
                                "anderObjecttype",
                                false,
                                "objecttype",
                                new Link("https://objecten.example.nl/pand"),
                                "relatieOmschrijving",
                                "Het pand"));
    }
}
