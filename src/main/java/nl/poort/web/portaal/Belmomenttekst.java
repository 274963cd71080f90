package nl.poort.web.portaal;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.poort.keten.vragen.Dagdeel;
import nl.poort.keten.vragen.Tijdvak;
import nl.poort.techniek.db.Tx;

/// A slot as people say it: "donderdag 28 mei ’s ochtends, tussen 08:30 en 12:00 uur".
public final class Belmomenttekst {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.of("nl", "NL"));
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("HH:mm");

    private Belmomenttekst() {}

    public static String van(Tijdvak t) {
        var van = t.van().atZone(Tx.ZONE);
        return DAG.format(van) + " " + Dagdeel.van(t.van()).tekst() + ", tussen " + UUR.format(van) + " en "
                + UUR.format(t.tot().atZone(Tx.ZONE)) + " uur";
    }
}
