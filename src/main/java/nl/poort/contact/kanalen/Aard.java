package nl.poort.contact.kanalen;

import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraagsoort;

/// What a channel knows of a question besides the words; most know nothing.
///
/// @param klant as filled in by the customer; null = who has the address of the sender
/// @param kenmerk a number the customer filled in; null when none. In the words it is found without this
public record Aard(Vraagsoort soort, Onderwerp onderwerp, Terugkoppelwijze wijze, NieuwePartij klant, String kenmerk) {
    public static final Aard GEWOON =
            new Aard(Vraagsoort.INFORMATIE, Onderwerp.WET, Terugkoppelwijze.SCHRIJVEN, null, null);

    /// Who rings or stands before us is told by voice.
    public static final Aard GESPROKEN =
            new Aard(Vraagsoort.INFORMATIE, Onderwerp.WET, Terugkoppelwijze.BELLEN, null, null);
}
