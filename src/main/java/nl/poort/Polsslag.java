package nl.poort;

import java.time.Duration;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Databank;
import nl.poort.techniek.http.Gezondheid;
import nl.poort.techniek.http.Gezondheid.Uitslag;

/// What the health page looks at: the database, without which nothing works; what waits to be told; the duty roster.
final class Polsslag {
    private static final Actor GEZONDHEID = Actor.system("gezondheid");
    /// So far ahead must the duty roster be filled (S0-72).
    private static final Duration ROOSTER = Duration.ofDays(14);

    private final Databank databank;
    private final Modules m;

    Polsslag(Databank databank, Modules modules) {
        this.databank = databank;
        this.m = modules;
    }

    Gezondheid delen() {
        return new Gezondheid()
                .voegToe("database", true, this::database)
                .voegToe("bezorging", false, this::bezorging)
                .voegToe("berichten", false, this::berichten)
                .voegToe("dienstrooster", false, this::rooster);
    }

    private Uitslag database() {
        return databank.isAlive()
                ? Uitslag.goed("Bereikbaar, en veilig ingesteld sinds de start")
                : Uitslag.slecht("Niet bereikbaar");
    }

    private Uitslag bezorging() {
        int wachtend = m.gebeurtenissen.wachtend(GEZONDHEID).size();
        return wachtend == 0
                ? Uitslag.goed("Niets blijft liggen")
                : Uitslag.slecht(wachtend + " bezorgingen worden opnieuw geprobeerd");
    }

    private Uitslag berichten() {
        var stand = m.berichten.wachtend();
        return stand.haperend() == 0
                ? Uitslag.goed(stand.wachtend() == 0 ? "Alle berichten zijn weg" : stand.wachtend() + " gaan nu weg")
                : Uitslag.slecht(stand.haperend() + " berichten komen nog niet weg: " + stand.laatsteFout());
    }

    private Uitslag rooster() {
        var nu = m.db.clock().instant();
        var gaten = m.dienstroosters.zelfcontrole(GEZONDHEID, nu, nu.plus(ROOSTER));
        return gaten.isEmpty()
                ? Uitslag.goed("De komende twee weken heeft er steeds iemand dienst")
                : Uitslag.slecht(gaten.getFirst().tekst());
    }
}
