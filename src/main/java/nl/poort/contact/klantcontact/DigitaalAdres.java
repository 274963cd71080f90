package nl.poort.contact.klantcontact;

import nl.poort.registers.organisatie.Emailadres;
import nl.poort.registers.organisatie.Telefoonnummer;
import nl.poort.techniek.Veldfouten;

/// An address where somebody can be reached; checked and written in one form by its kind.
///
/// @param voorkeur the one to use first among those of its kind
public record DigitaalAdres(Adressoort soort, String adres, boolean voorkeur) {
    public DigitaalAdres {
        adres = switch (soort) {
            case EMAIL -> new Emailadres(adres).waarde();
            case TELEFOON, WHATSAPP -> new Telefoonnummer(adres).waarde();
            case OVERIG -> {
                var fouten = new Veldfouten();
                var tekst = fouten.verplicht("adres", adres, 254, "Vul een adres in");
                fouten.klaar();
                yield tekst;
            }
        };
    }

    public static DigitaalAdres email(String adres) {
        return new DigitaalAdres(Adressoort.EMAIL, adres, true);
    }

    public static DigitaalAdres telefoon(String nummer) {
        return new DigitaalAdres(Adressoort.TELEFOON, nummer, true);
    }

    /// The form in which two addresses are compared.
    String sleutel() {
        return adres.toLowerCase(java.util.Locale.ROOT);
    }
}
