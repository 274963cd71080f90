package nl.poort.contact.afspraken;

import java.util.UUID;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.registers.organisatie.Emailadres;
import nl.poort.registers.organisatie.Telefoonnummer;
import nl.poort.techniek.Veldfouten;

/// Who comes: a name, and a way to reach this person.
///
/// @param email null when there is none, as the telephone number; one of both is there
/// @param partij the customer as we know him, or null
/// @param opmerking what we must know before, or null
public record Afspraakklant(String naam, String email, String telefoon, UUID partij, String opmerking) {

    /// Checks what was typed, all at once.
    public static Afspraakklant van(String naam, String email, String telefoon, UUID partij, String opmerking) {
        var fouten = new Veldfouten();
        var wie = fouten.verplicht("naam", naam, 80, "Vul uw naam in");
        var mail = fouten.waarde("email", email, () -> new Emailadres(email).waarde());
        var bel = fouten.waarde("telefoon", telefoon, () -> new Telefoonnummer(telefoon).waarde());
        fouten.eis(!leeg(email) || !leeg(telefoon), "email", "Vul een e-mailadres of een telefoonnummer in");
        var extra = fouten.tekst("opmerking", opmerking, 500);
        fouten.klaar();
        return new Afspraakklant(wie, mail, bel, partij, extra);
    }

    /// Somebody we know already.
    public static Afspraakklant van(Partij p) {
        return new Afspraakklant(p.naam(), p.email().orElse(null), p.telefoon().orElse(null), p.id(), null);
    }

    private static boolean leeg(String tekst) {
        return tekst == null || tekst.isBlank();
    }

    @Override
    public String toString() {
        return "Afspraakklant";
    }
}
