package nl.poort.contact.kanalen;

import java.util.Locale;
import nl.poort.contact.klantcontact.Adressoort;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.techniek.Weigering;

/// Who sends, as the channel tells it. It is a claim: anybody can write a name and an address.
///
/// @param adres in the one form of its kind; empty when there is none
/// @param naam empty when unknown
public record Afzender(Adressoort soort, String adres, String naam) {
    public static final Afzender ONBEKEND = new Afzender(Adressoort.OVERIG, "", "");

    public Afzender {
        adres = adres == null ? "" : Schoon.regel(adres, 254);
        naam = naam == null ? "" : Schoon.regel(naam, 200);
        try {
            adres = adres.isEmpty() ? "" : new DigitaalAdres(soort, adres, true).adres();
        } catch (Weigering geenAdres) {
            soort = Adressoort.OVERIG; // kept as it came: an answer cannot go there, but nothing is lost
        }
    }

    public static Afzender email(String adres, String naam) {
        return new Afzender(Adressoort.EMAIL, adres, naam);
    }

    public static Afzender telefoon(String nummer, String naam) {
        return new Afzender(Adressoort.TELEFOON, nummer, naam);
    }

    public static Afzender whatsapp(String nummer, String naam) {
        return new Afzender(Adressoort.WHATSAPP, nummer, naam);
    }

    /// The id or name on another platform.
    public static Afzender overig(String adres, String naam) {
        return new Afzender(Adressoort.OVERIG, adres, naam);
    }

    /// The form in which two senders are compared: a number is the same on the telephone and on WhatsApp.
    public String sleutel() {
        return adres.toLowerCase(Locale.ROOT);
    }

    public boolean bekend() {
        return !adres.isEmpty();
    }

    @Override
    public String toString() {
        return "Afzender " + soort; // an address does not belong in a log
    }
}
