package nl.poort.web.beheer.catalogus;

import static nl.poort.web.beheer.catalogus.Invoerveld.keuze;
import static nl.poort.web.beheer.catalogus.Invoerveld.lang;
import static nl.poort.web.beheer.catalogus.Invoerveld.tekst;
import static nl.poort.web.beheer.catalogus.Invoerveld.van;
import static nl.poort.web.beheer.catalogus.Recordformulier.leeg;

import java.util.List;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.registers.catalogus.Eigenschap;
import nl.poort.registers.catalogus.Formaat;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.catalogus.Publicatiecontrole.Plek;
import nl.poort.registers.catalogus.Resultaattype;
import nl.poort.registers.catalogus.Richting;
import nl.poort.registers.catalogus.Roltype;
import nl.poort.registers.catalogus.Statustype;
import nl.poort.registers.catalogus.Zaakobjecttype;
import nl.poort.registers.catalogus.ZaaktypeInformatieobjecttype;
import nl.poort.registers.catalogus.Zaaktypeinhoud;
import nl.poort.web.beheer.catalogus.Invoerveld.Soort;

/// The kinds of parts of a zaaktype, in the order of its page.
final class Deelvormen {
    static final Invoerveld TOELICHTING =
            lang("toelichting", "Toelichting voor medewerkers", 1_000).mag();

    static final Deelvorm<Statustype> STATUS = new Deelvorm<>(
            "statustypen",
            "status",
            Plek.STATUSTYPEN,
            Statustype.class,
            Catalogusdeuren::statustypen,
            Zaaktypeinhoud::statustypen,
            Statustype::omschrijving,
            Deelvormen::statusKort,
            Deelvormen::statusNieuw,
            Deelvormen::statusvelden);

    static final Deelvorm<Resultaattype> RESULTAAT = new Deelvorm<>(
            "resultaattypen",
            "resultaat",
            Plek.RESULTAATTYPEN,
            Resultaattype.class,
            Catalogusdeuren::resultaattypen,
            Zaaktypeinhoud::resultaattypen,
            Resultaattype::omschrijving,
            Deelvormen::archief,
            Deelvormen::resultaatNieuw,
            Resultaatvelden::van);

    static final Deelvorm<Roltype> ROL = new Deelvorm<>(
            "roltypen",
            "rol",
            Plek.ROLTYPEN,
            Roltype.class,
            Catalogusdeuren::roltypen,
            Zaaktypeinhoud::roltypen,
            Roltype::omschrijving,
            Deelvormen::rolKort,
            Deelvormen::rolNieuw,
            Deelvormen::rolvelden);

    static final Deelvorm<Eigenschap> EIGENSCHAP = new Deelvorm<>(
            "eigenschappen",
            "eigenschap",
            Plek.EIGENSCHAPPEN,
            Eigenschap.class,
            Catalogusdeuren::eigenschappen,
            Zaaktypeinhoud::eigenschappen,
            Eigenschap::naam,
            Deelvormen::eigenschapKort,
            Deelvormen::eigenschapNieuw,
            Deelvormen::eigenschapvelden);

    static final Deelvorm<ZaaktypeInformatieobjecttype> DOCUMENT = new Deelvorm<>(
            "documenten",
            "document",
            Plek.DOCUMENTEN,
            ZaaktypeInformatieobjecttype.class,
            Catalogusdeuren::zaaktypeInformatieobjecttypen,
            Zaaktypeinhoud::documenten,
            ZaaktypeInformatieobjecttype::informatieobjecttypeOmschrijving,
            Deelvormen::documentKort,
            Deelvormen::documentNieuw,
            Deelvormen::documentvelden);

    static final Deelvorm<Zaakobjecttype> OBJECT = new Deelvorm<>(
            "objecten",
            "soort object",
            Plek.GEGEVENS,
            Zaakobjecttype.class,
            Catalogusdeuren::zaakobjecttypen,
            Zaaktypeinhoud::objecten,
            Zaakobjecttype::relatieOmschrijving,
            Deelvormen::objectKort,
            Deelvormen::objectNieuw,
            Deelvormen::objectvelden);

    static final List<Deelvorm<?>> ALLE = List.of(STATUS, RESULTAAT, ROL, EIGENSCHAP, DOCUMENT, OBJECT);

    private Deelvormen() {}

    private static String statusKort(Statustype deel, Deelkeuzes k) {
        return deel.statustekst() == null ? "" : deel.statustekst();
    }

    private static Statustype statusNieuw(Zaaktypeinhoud z) {
        return leeg(
                Statustype.class,
                "volgnummer",
                z.statustypen().isEmpty() ? 1 : z.statustypen().getLast().volgnummer() + 1,
                "informeren",
                true);
    }

    private static List<Invoerveld> statusvelden(Deelkeuzes k) {
        return List.of(
                tekst("omschrijving", "Naam", 80).uitleg("Zoals de behandelaar hem noemt, zoals In beoordeling."),
                lang("statustekst", "Wat leest de inwoner?", 1_000)
                        .uitleg("In gewone taal, in de tegenwoordige tijd, zoals: Wij beoordelen uw aanvraag."),
                van("volgnummer", "Volgnummer", Soort.GETAL).uitleg("De status met het hoogste nummer sluit de zaak."),
                van("informeren", "De inwoner krijgt bericht van deze status", Soort.VINK),
                van("doorlooptijd", "Hoe lang duurt deze stap?", Soort.TERMIJN).mag(),
                TOELICHTING);
    }

    private static String rolKort(Roltype deel, Deelkeuzes k) {
        return Schermwoorden.gewoon(deel.omschrijvingGeneriek());
    }

    private static Roltype rolNieuw(Zaaktypeinhoud z) {
        return leeg(Roltype.class);
    }

    private static List<Invoerveld> rolvelden(Deelkeuzes k) {
        return List.of(
                tekst("omschrijving", "Naam", 100).uitleg("Zoals Aanvrager of Melder."),
                keuze(
                        "omschrijvingGeneriek",
                        "Wat voor rol is het?",
                        Schermwoorden.keuzes(OmschrijvingGeneriek.class)));
    }

    private static String eigenschapKort(Eigenschap deel, Deelkeuzes k) {
        return Schermwoorden.gewoon(deel.specificatie().formaat()) + ", " + deel.definitie();
    }

    private static Eigenschap eigenschapNieuw(Zaaktypeinhoud z) {
        return leeg(Eigenschap.class);
    }

    private static List<Invoerveld> eigenschapvelden(Deelkeuzes k) {
        return List.of(
                tekst("naam", "Naam", 20),
                tekst("definitie", "Wat wordt vastgelegd?", 255),
                keuze("specificatie.formaat", "Soort waarde", Schermwoorden.keuzes(Formaat.class)),
                tekst("specificatie.lengte", "Lengte", 14).uitleg("In tekens. Bij datum 8, bij datum tijd 14."),
                tekst("specificatie.kardinaliteit", "Hoe vaak?", 3).uitleg("1, of N als het vaker mag."),
                van("specificatie.waardenverzameling", "Welke waarden mogen?", Soort.REGELS)
                        .uitleg("Eén per regel. Leeg: alles mag.")
                        .mag(),
                tekst("specificatie.groep", "Groep", 32).mag(),
                keuze("statustype", "Nodig voor de status", k.statussen()).mag(),
                TOELICHTING);
    }

    private static String documentKort(ZaaktypeInformatieobjecttype deel, Deelkeuzes k) {
        return Schermwoorden.gewoon(deel.richting());
    }

    private static ZaaktypeInformatieobjecttype documentNieuw(Zaaktypeinhoud z) {
        return leeg(
                ZaaktypeInformatieobjecttype.class,
                "volgnummer",
                z.documenten().isEmpty() ? 1 : z.documenten().getLast().volgnummer() + 1);
    }

    private static List<Invoerveld> documentvelden(Deelkeuzes k) {
        return List.of(
                keuze("informatieobjecttype", "Welk document?", k.documenten()),
                keuze("richting", "Welke kant op?", Schermwoorden.keuzes(Richting.class)),
                van("volgnummer", "Volgnummer", Soort.GETAL),
                keuze("statustype", "Nodig voor de status", k.statussen()).mag());
    }

    private static String objectKort(Zaakobjecttype deel, Deelkeuzes k) {
        return deel.objecttype().waarde();
    }

    private static Zaakobjecttype objectNieuw(Zaaktypeinhoud z) {
        return leeg(Zaakobjecttype.class, "anderObjecttype", false);
    }

    private static List<Invoerveld> objectvelden(Deelkeuzes k) {
        return List.of(
                tekst("relatieOmschrijving", "Hoe hoort het bij de zaak?", 80)
                        .uitleg("Zoals: Het pand waar het om gaat."),
                tekst("objecttype", "Adres van het objecttype", 200)
                        .uitleg("In de Objecttypen API, begint met https://."),
                van("anderObjecttype", "Dit objecttype staat niet in de standaard", Soort.VINK));
    }

    private static Resultaattype resultaatNieuw(Zaaktypeinhoud z) {
        return leeg(Resultaattype.class);
    }

    private static String archief(Resultaattype r, Deelkeuzes k) {
        var termijn = r.archiefactietermijn() == null ? "" : " na " + Termijntekst.schrijf(r.archiefactietermijn());
        var klasse = k.klasse().getOrDefault(r.selectielijstklasse().waarde(), "");
        return Schermwoorden.archief(r.archiefnominatie())
                + termijn
                + (klasse.isEmpty() ? "" : " · selectielijst " + klasse);
    }
}
