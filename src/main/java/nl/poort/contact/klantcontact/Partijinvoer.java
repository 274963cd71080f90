package nl.poort.contact.klantcontact;

import java.util.ArrayList;
import nl.poort.registers.organisatie.KvkNummer;
import nl.poort.registers.organisatie.Rsin;
import nl.poort.registers.organisatie.Vestigingsnummer;
import nl.poort.techniek.Veldfouten;

/// A party as typed on a form; every field may be null. [#lees] tells all errors at once.
public record Partijinvoer(
        Partijsoort soort,
        String naam,
        String bsn,
        String kvkNummer,
        String rsin,
        String vestigingsnummer,
        String email,
        String telefoon,
        String voorkeurskanaal,
        String voorkeursmoment) {

    /// The most used form: name, e-mail and telephone of a person.
    public static Partijinvoer persoon(String naam, String email, String telefoon) {
        return new Partijinvoer(
                Partijsoort.NATUURLIJK_PERSOON, naam, null, null, null, null, email, telefoon, null, null);
    }

    public NieuwePartij lees() {
        var fouten = new Veldfouten();
        var adressen = new ArrayList<DigitaalAdres>();
        var mail = fouten.waarde("email", email, () -> DigitaalAdres.email(email));
        var bel = fouten.waarde("telefoon", telefoon, () -> DigitaalAdres.telefoon(telefoon));
        if (mail != null) {
            adressen.add(mail);
        }
        if (bel != null) {
            adressen.add(bel);
        }
        var partij = new NieuwePartij(
                soort,
                naam,
                fouten.waarde("bsn", bsn, () -> new Bsn(bsn)),
                fouten.waarde("kvkNummer", kvkNummer, () -> new KvkNummer(kvkNummer)),
                fouten.waarde("rsin", rsin, () -> new Rsin(rsin)),
                fouten.waarde("vestigingsnummer", vestigingsnummer, () -> new Vestigingsnummer(vestigingsnummer)),
                adressen,
                new Voorkeur(
                        voorkeurskanaal == null || voorkeurskanaal.isBlank() ? null : voorkeurskanaal.strip(),
                        fouten.tekst("voorkeursmoment", voorkeursmoment, 80)));
        var schoon = Partijregels.schoon(partij, fouten);
        fouten.klaar();
        return schoon;
    }
}
