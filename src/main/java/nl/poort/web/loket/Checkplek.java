package nl.poort.web.loket;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import nl.poort.registers.omgeving.Adres;
import nl.poort.registers.omgeving.Adressen;
import nl.poort.registers.omgeving.Plek;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;

/// Where it is: by postcode and house number.
final class Checkplek {
    private final Adressen adressen;

    /// @param adressen more than one house with this number
    record Beeld(List<Keuze> adressen) {}

    Checkplek(Adressen adressen) {
        this.adressen = adressen;
    }

    Beeld beeld(Context ctx) {
        return new Beeld(List.of());
    }

    Plek lees(Context ctx, Formulier f) {
        var postcode = f.tekst("postcode", "Vul een postcode in", 20);
        var nummer = f.tekst("huisnummer", "Vul een huisnummer in", 20);
        f.weiger();
        Optional<Adres> adres = adressen.zoek(postcode, nummer).stream().findFirst();
        if (adres.isEmpty()) {
            f.fout("postcode", "Dit adres kennen wij niet");
            f.weiger();
        }
        return Plek.op(adres.orElseThrow());
    }
}
