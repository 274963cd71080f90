package nl.poort.web.afspraken;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nl.poort.contact.afspraken.Afspraakmoment;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;

/// What was chosen so far, as it stands in the address of the next step.
///
/// @param locatie null while there is still a choice
/// @param om null until a time was chosen
/// @param vanaf the first day to show, null for the first that is free
public record Keuzeadres(UUID bij, UUID product, UUID locatie, LocalDateTime om, LocalDate vanaf) {

    static Keuzeadres lees(UUID bij, Formulier f) {
        return new Keuzeadres(bij, f.idOfNiets("product"), f.idOfNiets("locatie"), moment(f.waarde("om")), dag(f));
    }

    private static LocalDate dag(Formulier f) {
        return f.waarde("vanaf").isEmpty() ? null : f.datumOfNiets("vanaf");
    }

    static LocalDateTime moment(String tekst) {
        try {
            return tekst.isEmpty() ? null : LocalDateTime.parse(tekst);
        } catch (DateTimeParseException e) {
            throw new Weigering("moment-voorbij", "Kies een tijd uit de lijst");
        }
    }

    public Keuzeadres op(UUID andereLocatie) {
        return new Keuzeadres(bij, product, andereLocatie, om, vanaf);
    }

    /// One step back: another time is chosen.
    public Keuzeadres zonderMoment() {
        return new Keuzeadres(bij, product, locatie, null, vanaf);
    }

    /// From the first free day again.
    public Keuzeadres zonderDag() {
        return new Keuzeadres(bij, product, locatie, om, null);
    }

    Afspraakmoment moment() {
        if (product == null || locatie == null || om == null) {
            throw new Weigering("onvolledig", "Kies eerst waarvoor u komt, waar en wanneer");
        }
        return Afspraakmoment.van(locatie, product, om);
    }

    /// The part after `?`.
    public String vraag() {
        return "?bij=" + bij
                + (product == null ? "" : "&product=" + product)
                + (locatie == null ? "" : "&locatie=" + locatie)
                + (om == null ? "" : "&om=" + om)
                + (vanaf == null ? "" : "&vanaf=" + vanaf);
    }
}
