package nl.poort.web.ketencheck;

import java.time.LocalDate;

/// What the robot plays with: a place, an activity, and people of its own.
///
/// @param werk how a citizen calls the work in the search
/// @param urn of the activity
/// @param adviseur the name of the organisation that is asked for advice
/// @param vandaag the day it is for the program that is looked at
public record Proef(
        String werk,
        String urn,
        Plaats plaats,
        Ontvanger ontvanger,
        String adviseur,
        Mensen mensen,
        LocalDate vandaag) {

    /// @param gezag who decides there, as a person reads it
    public record Plaats(String gezag, String postcode, String huisnummer) {}

    /// The organisation that receives what is asked there.
    public record Ontvanger(String naam, String oin) {}

    /// @param medewerker makes the rules and handles the case
    /// @param adviesgever works at the other organisation
    /// @param afzender where a receipt goes for the applicant: an address that nobody has
    public record Mensen(Inlog medewerker, Inlog adviesgever, String afzender) {}

    public record Inlog(String email, String wachtwoord) {}

    static final String NAAM = "Ketencheck";

    String modelnaam(String wat) {
        return NAAM + " " + vandaag + " " + wat;
    }
}
