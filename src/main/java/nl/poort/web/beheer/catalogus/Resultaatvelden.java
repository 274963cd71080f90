package nl.poort.web.beheer.catalogus;

import static nl.poort.web.beheer.catalogus.Invoerveld.keuze;
import static nl.poort.web.beheer.catalogus.Invoerveld.tekst;

import java.util.List;
import nl.poort.registers.catalogus.Archiefnominatie;
import nl.poort.registers.catalogus.Objecttype;
import nl.poort.web.Keuze;
import nl.poort.web.beheer.catalogus.Invoerveld.Soort;

/// What is filled in about how a case can end, and what that means for the archive.
final class Resultaatvelden {
    private static final String GROEP = "brondatumArchiefprocedure.";

    private Resultaatvelden() {}

    static List<Invoerveld> van(Deelkeuzes k) {
        return List.of(
                tekst("omschrijving", "Naam", 30).uitleg("Zoals Verleend of Geweigerd."),
                keuze("resultaattypeomschrijving", "Wat betekent het?", k.omschrijvingen())
                        .uitleg("In de woorden die alle gemeenten gebruiken."),
                keuze("selectielijstklasse", "Klasse van de selectielijst", k.klassen())
                        .uitleg("Daaruit volgt of een zaak wordt bewaard of vernietigd, en na hoe lang."),
                keuze(
                                "archiefnominatie",
                                "Bewaren of vernietigen",
                                Keuze.van(Archiefnominatie.class, Schermwoorden::archief))
                        .uitleg("Leeg: zoals de selectielijst zegt.")
                        .mag(),
                Invoerveld.van("archiefactietermijn", "Na hoe lang?", Soort.TERMIJN)
                        .uitleg("Leeg: zoals de selectielijst zegt.")
                        .mag(),
                keuze(GROEP + "afleidingswijze", "Vanaf wanneer telt dat?", Schermwoorden.afleidingswijzen()),
                tekst(GROEP + "datumkenmerk", "Naam van het gegeven met de datum", 80)
                        .uitleg("Alleen bij een eigenschap, een andere registratie of waar de zaak over gaat.")
                        .mag(),
                Invoerveld.van(GROEP + "procestermijn", "Vaste termijn", Soort.TERMIJN)
                        .uitleg("Alleen bij een vaste termijn nadat de zaak klaar is.")
                        .mag(),
                keuze(GROEP + "objecttype", "Soort object", Schermwoorden.keuzes(Objecttype.class))
                        .uitleg("Alleen bij een andere registratie of waar de zaak over gaat.")
                        .mag(),
                tekst(GROEP + "registratie", "Naam van de andere registratie", 80)
                        .uitleg("Alleen bij een andere registratie.")
                        .mag(),
                Invoerveld.van(GROEP + "einddatumBekend", "Die datum is bij de start al bekend", Soort.VINK),
                Deelvormen.TOELICHTING);
    }
}
