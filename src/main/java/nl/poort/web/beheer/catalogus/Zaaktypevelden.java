package nl.poort.web.beheer.catalogus;

import static nl.poort.web.beheer.catalogus.Invoerveld.keuze;
import static nl.poort.web.beheer.catalogus.Invoerveld.lang;
import static nl.poort.web.beheer.catalogus.Invoerveld.meer;
import static nl.poort.web.beheer.catalogus.Invoerveld.tekst;
import static nl.poort.web.beheer.catalogus.Invoerveld.van;

import java.util.List;
import java.util.stream.Stream;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.IndicatieInternOfExtern;
import nl.poort.web.Keuze;
import nl.poort.web.beheer.catalogus.Invoerveld.Soort;

/// What an administrator fills in about a type itself.
final class Zaaktypevelden {
    private Zaaktypevelden() {}

    /// @param procestypen of the selectielijst
    static List<Invoerveld> zaaktype(List<Keuze> procestypen) {
        return Stream.of(wat(), termijnen(), overig(procestypen))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Invoerveld> wat() {
        return List.of(
                tekst("omschrijving", "Naam", 80).uitleg("Zoals een inwoner het noemt, zoals Klacht over de gemeente."),
                tekst("identificatie", "Identificatie", 50)
                        .uitleg("Korte code die in alle versies gelijk blijft, zoals KLACHT."),
                lang("doel", "Doel", 1_000).uitleg("Wat er aan het eind bereikt is."),
                lang("aanleiding", "Aanleiding", 1_000).uitleg("Waardoor een zaak begint."),
                tekst("onderwerp", "Onderwerp", 80).uitleg("Waar een zaak over gaat."),
                tekst("handelingInitiator", "Wat doet wie de zaak begint?", 20)
                        .uitleg("In één woord, zoals Aanvragen of Melden."),
                tekst("handelingBehandelaar", "Wat doet de behandelaar?", 20).uitleg("In één woord, zoals Behandelen."),
                keuze(
                        "indicatieInternOfExtern",
                        "Waar begint een zaak?",
                        Keuze.van(
                                IndicatieInternOfExtern.class,
                                i -> i == IndicatieInternOfExtern.INTERN
                                        ? "binnen de organisatie"
                                        : "bij een inwoner of bedrijf")),
                tekst("verantwoordelijke", "Wie is verantwoordelijk?", 50));
    }

    private static List<Invoerveld> termijnen() {
        return List.of(
                van("doorlooptijd", "Doorlooptijd", Soort.TERMIJN)
                        .uitleg("Hoe lang een zaak volgens de wet hoogstens duurt, zoals 8 weken."),
                van("servicenorm", "Servicenorm", Soort.TERMIJN)
                        .uitleg("Wat de inwoner mag verwachten, zoals 4 weken.")
                        .mag(),
                van("opschortingEnAanhoudingMogelijk", "De termijn mag stilstaan (opschorten)", Soort.VINK),
                van("verlengingMogelijk", "De termijn mag worden verlengd", Soort.VINK),
                van("verlengingstermijn", "Hoe lang verlengen?", Soort.TERMIJN)
                        .uitleg("Alleen als verlengen mag.")
                        .mag());
    }

    private static List<Invoerveld> overig(List<Keuze> procestypen) {
        return List.of(
                keuze(
                        "vertrouwelijkheidaanduiding",
                        "Hoe vertrouwelijk?",
                        Schermwoorden.keuzes(Vertrouwelijkheidaanduiding.class)),
                keuze("selectielijstProcestype", "Procestype van de selectielijst", procestypen)
                        .uitleg("Dit bepaalt uit welke bewaartermijnen u bij een resultaat kiest.")
                        .mag(),
                van("publicatieIndicatie", "Wij maken het begin van een zaak bekend", Soort.VINK),
                lang("publicatietekst", "Tekst van de bekendmaking", 1_000).mag(),
                van("trefwoorden", "Trefwoorden", Soort.REGELS)
                        .uitleg("Eén per regel, van hoogstens 30 tekens. Daarop vindt men dit zaaktype.")
                        .mag(),
                tekst("referentieproces.naam", "Referentieproces", 80)
                        .uitleg("Zoals andere gemeenten dit proces noemen."),
                lang("toelichting", "Toelichting voor medewerkers", 1_000).mag());
    }

    static List<Invoerveld> informatieobjecttype() {
        return List.of(
                tekst("omschrijving", "Naam", 80).uitleg("Zoals Brief of Aanvraag. Gelijk in alle versies."),
                tekst("informatieobjectcategorie", "Categorie", 80).uitleg("Zoals Zaakdossier."),
                keuze(
                        "vertrouwelijkheidaanduiding",
                        "Hoe vertrouwelijk?",
                        Schermwoorden.keuzes(Vertrouwelijkheidaanduiding.class)),
                van("trefwoord", "Trefwoorden", Soort.REGELS)
                        .uitleg("Eén per regel.")
                        .mag());
    }

    static List<Invoerveld> besluittype(List<Keuze> documenten) {
        return List.of(
                tekst("omschrijving", "Naam", 80).uitleg("Zoals Omgevingsvergunning. Gelijk in alle versies."),
                tekst("besluitcategorie", "Categorie", 40).mag(),
                van("reactietermijn", "Termijn voor bezwaar", Soort.TERMIJN)
                        .uitleg("Meestal 6 weken.")
                        .mag(),
                van("publicatieIndicatie", "Wij maken dit besluit bekend", Soort.VINK),
                lang("publicatietekst", "Tekst van de bekendmaking", 1_000).mag(),
                van("publicatietermijn", "Hoe lang ligt het ter inzage?", Soort.TERMIJN)
                        .mag(),
                meer("informatieobjecttypen", "Documenten waarin het staat", documenten),
                lang("toelichting", "Toelichting voor medewerkers", 1_000).mag());
    }

    static List<Invoerveld> catalogus() {
        return List.of(
                tekst("naam", "Naam", 200),
                tekst("domein", "Domein", 5).uitleg("Hoogstens vijf hoofdletters, zoals ALGEM."),
                tekst("rsin", "RSIN", 9).uitleg("Negen cijfers. Gebruik 000000000 als uw organisatie er geen heeft."),
                tekst("contactpersoonBeheerNaam", "Wie beheert de catalogus?", 40),
                tekst("contactpersoonBeheerTelefoonnummer", "Telefoon", 20).mag(),
                tekst("contactpersoonBeheerEmailadres", "E-mail", 254).mag());
    }
}
