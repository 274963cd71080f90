package nl.poort.web.beheer.catalogus;

import java.util.List;
import nl.poort.web.Keuze;

/// One field of a form, as data: what a record's component is called to people and how it is filled in.
///
/// @param naam the component, with dots for one within another (`specificatie.formaat`)
/// @param uitleg may be null
/// @param max of a text, in characters
public record Invoerveld(
        String naam, String label, Soort soort, String uitleg, boolean verplicht, int max, List<Keuze> keuzes) {

    /// How it is filled in.
    public enum Soort {
        TEKST,
        LANG,
        /// One thing per line.
        REGELS,
        GETAL,
        DATUM,
        TERMIJN,
        KEUZE,
        MEER,
        VINK
    }

    public Invoerveld {
        keuzes = List.copyOf(keuzes);
    }

    static Invoerveld tekst(String naam, String label, int max) {
        return new Invoerveld(naam, label, Soort.TEKST, null, true, max, List.of());
    }

    static Invoerveld lang(String naam, String label, int max) {
        return new Invoerveld(naam, label, Soort.LANG, null, true, max, List.of());
    }

    static Invoerveld van(String naam, String label, Soort soort) {
        return new Invoerveld(naam, label, soort, null, true, 20_000, List.of());
    }

    static Invoerveld keuze(String naam, String label, List<Keuze> keuzes) {
        return new Invoerveld(naam, label, Soort.KEUZE, null, true, 1_000, keuzes);
    }

    static Invoerveld meer(String naam, String label, List<Keuze> keuzes) {
        return new Invoerveld(naam, label, Soort.MEER, null, false, 1_000, keuzes);
    }

    Invoerveld uitleg(String zin) {
        return new Invoerveld(naam, label, soort, zin, verplicht, max, keuzes);
    }

    Invoerveld mag() {
        return new Invoerveld(naam, label, soort, uitleg, false, max, keuzes);
    }

    /// What is said when it is not there.
    String gemis() {
        return switch (soort) {
            case KEUZE -> "Kies bij ‘" + label + "’ iets uit de lijst";
            case DATUM -> "Vul bij ‘" + label + "’ een datum in, zoals 11-3-2026";
            case TERMIJN -> "Vul bij ‘" + label + "’ een termijn in, zoals 6 weken of 10 dagen";
            case GETAL -> "Vul bij ‘" + label + "’ een getal in";
            case TEKST, LANG, REGELS, MEER, VINK -> "Vul ‘" + label + "’ in";
        };
    }
}
