package nl.poort.registers.catalogus;

import static nl.poort.registers.catalogus.Startcatalogus.leeg;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.catalogus.Resultaattype.BrondatumArchiefprocedure;
import nl.poort.registers.catalogus.Zaaktype.Referentieproces;
import nl.poort.techniek.Records;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Naamlink;

/// Makes types of what stands in the file of the [Startcatalogus]. Pure.
final class Startregels {
    private static final int PROCESTYPE = 1;
    private static final int RESULTAAT = 2;
    private static final int OMSCHRIJVING = 3;

    /// What has the same name in the file and in a [Zaaktype].
    private static final List<String> GELIJK = List.of(
            "identificatie",
            "omschrijving",
            "doel",
            "aanleiding",
            "handelingInitiator",
            "handelingBehandelaar",
            "onderwerp",
            "doorlooptijd",
            "servicenorm",
            "verlengingstermijn",
            "trefwoorden");

    private Startregels() {}

    static Zaaktype zaaktype(UUID catalogus, LocalDate begin, Startcatalogus.Soort s, String verantwoordelijke) {
        var zaaktype = leeg(
                Zaaktype.class,
                "vertrouwelijkheidaanduiding",
                s.vertrouwelijkheid(),
                "indicatieInternOfExtern",
                s.intern() ? IndicatieInternOfExtern.INTERN : IndicatieInternOfExtern.EXTERN,
                "opschortingEnAanhoudingMogelijk",
                true,
                "verlengingMogelijk",
                s.verlengingstermijn() != null,
                "publicatieIndicatie",
                false,
                "productenOfDiensten",
                List.of(),
                "selectielijstProcestype",
                Link.naar("procestype", lijst(PROCESTYPE, s.procestype())),
                "referentieproces",
                new Referentieproces(s.omschrijving(), null),
                "verantwoordelijke",
                verantwoordelijke.substring(0, Math.min(50, verantwoordelijke.length())),
                "catalogus",
                catalogus,
                "besluittypen",
                s.besluiten().stream().map(Naamlink::van).toList(),
                "deelzaaktypen",
                List.of(),
                "gerelateerdeZaaktypen",
                List.of(),
                "beginGeldigheid",
                begin);
        for (var naam : GELIJK) {
            zaaktype = Records.with(zaaktype, naam, Records.get(s, naam));
        }
        return zaaktype;
    }

    static Statustype statustype(UUID zaaktype, int volgnummer, Startcatalogus.Stap stap) {
        return leeg(
                Statustype.class,
                "zaaktype",
                zaaktype,
                "omschrijving",
                stap.omschrijving(),
                "statustekst",
                stap.tekst(),
                "volgnummer",
                volgnummer,
                "informeren",
                true,
                "checklistitemStatustype",
                List.of(),
                "eigenschappen",
                List.of());
    }

    static Resultaattype resultaattype(UUID zaaktype, Startcatalogus.Einde einde) {
        int klasse = einde.klasse().get(0) * 100 + einde.klasse().get(1);
        return leeg(
                Resultaattype.class,
                "zaaktype",
                zaaktype,
                "omschrijving",
                einde.omschrijving(),
                "resultaattypeomschrijving",
                Link.naar("resultaattypeomschrijving", lijst(OMSCHRIJVING, einde.generiek())),
                "selectielijstklasse",
                Link.naar("selectielijstresultaat", lijst(RESULTAAT, klasse)),
                "brondatumArchiefprocedure",
                new BrondatumArchiefprocedure(Afleidingswijze.AFGEHANDELD, "", false, null, "", null),
                "besluittypen",
                List.of(),
                "informatieobjecttypen",
                List.of());
    }

    static ZaaktypeInformatieobjecttype document(UUID zaaktype, int volgnummer, String naam) {
        return leeg(
                ZaaktypeInformatieobjecttype.class,
                "zaaktype",
                zaaktype,
                "informatieobjecttype",
                Naamlink.van(naam),
                "volgnummer",
                volgnummer,
                "richting",
                naam.equals("Brief") || naam.equals("Besluit") ? Richting.UITGAAND : Richting.INKOMEND);
    }

    /// An id in the example list that comes with the program (migration 1201).
    private static UUID lijst(int deel, int nummer) {
        return UUID.fromString("a0000000-0000-4000-8000-0000000%02d%03d".formatted(deel, nummer));
    }
}
