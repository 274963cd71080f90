package nl.poort;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Databank;
import nl.poort.techniek.http.Gezondheid;
import nl.poort.techniek.http.Gezondheid.Uitslag;
import nl.poort.web.Taal;

/// What the health page looks at: the database, without which nothing works; what waits to be told, to
/// people and to systems; the duty roster.
final class Polsslag {
    private static final Actor GEZONDHEID = Actor.system("gezondheid");
    /// So far ahead must the duty roster be filled (S0-72).
    private static final Duration ROOSTER = Duration.ofDays(14);

    private final Databank databank;
    private final Modules m;
    private final Koppelingen koppelingen;
    private final Duration elke;

    /// @param elke how often the robot walks along the chain; zero = only when somebody asks
    Polsslag(Databank databank, Modules modules, Koppelingen koppelingen, Duration elke) {
        this.databank = databank;
        this.m = modules;
        this.koppelingen = koppelingen;
        this.elke = elke;
    }

    Gezondheid delen() {
        return new Gezondheid()
                .voegToe("database", true, this::database)
                .voegToe("bezorging", false, this::bezorging)
                .voegToe("berichten", false, this::berichten)
                .voegToe("koppelingen", false, this::koppelingen)
                .voegToe("viruscontrole", false, this::keuring)
                .voegToe("dienstrooster", false, this::rooster)
                .voegToe("keten", false, this::keten);
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

    private Uitslag koppelingen() {
        var stand = koppelingen.stand();
        if (stand.isGoed()) {
            return Uitslag.goed("Alle systemen horen wat zij vroegen");
        }
        var wat = new ArrayList<String>();
        voeg(wat, stand.wachtend(), "ontvanger antwoordt niet", "ontvangers antwoorden niet");
        voeg(wat, stand.opgeschort(), "abonnement is opgeschort", "abonnementen zijn opgeschort");
        voeg(wat, stand.opgegeven(), "melding is opgegeven", "meldingen zijn opgegeven");
        return Uitslag.slecht(String.join(", ", wat));
    }

    private static void voeg(List<String> wat, int aantal, String een, String meer) {
        if (aantal > 0) {
            wat.add(aantal + " " + (aantal == 1 ? een : meer));
        }
    }

    private Uitslag keuring() {
        var keuringen = koppelingen.zgw.documenten.bestanden.keuringen();
        var stand = keuringen.stand();
        if (!keuringen.keuring().isAan()) {
            return stand.wachtend() == 0
                    ? Uitslag.goed("Uit: bestanden worden niet op virussen nagekeken (POORT_CLAMD is niet ingesteld)")
                    : Uitslag.slecht(stand.wachtend()
                            + " bestanden wachten op controle, maar er is geen virusscanner ingesteld (POORT_CLAMD)");
        }
        var wat = new ArrayList<String>();
        voeg(wat, stand.wachtend(), "bestand wacht op controle", "bestanden wachten op controle");
        voeg(wat, stand.besmet(), "bestand met een virus ligt apart", "bestanden met een virus liggen apart");
        var bij = wat.isEmpty() ? "" : ": " + String.join(", ", wat);
        return keuringen.keuring().leeft()
                ? new Uitslag(stand.wachtend() == 0, "De virusscanner kijkt elk bestand na" + bij)
                : Uitslag.slecht("De virusscanner antwoordt niet" + bij);
    }

    /// What the robot found on its last walk.
    private Uitslag keten() {
        var laatste = koppelingen.omgeving.ketentest.checks.laatste();
        if (laatste.isEmpty()) {
            return Uitslag.goed("De keten is nog niet nagelopen (./poort ketencheck)");
        }
        var nu = m.db.clock().instant();
        var wanneer = new Taal(nu).moment(laatste.get().begonnen());
        if (!elke.isZero() && laatste.get().klaar().plus(elke.multipliedBy(2)).isBefore(nu)) {
            return Uitslag.slecht("De robot liep de keten voor het laatst na: " + wanneer);
        }
        var rood = laatste.get().rood();
        return rood.isEmpty()
                ? Uitslag.goed("Alle " + laatste.get().stappen().size() + " stappen zijn groen, " + wanneer)
                : Uitslag.slecht(
                        "Stap " + rood.getFirst().nr() + " (" + rood.getFirst().naam() + ") is rood, " + wanneer);
    }

    private Uitslag rooster() {
        var nu = m.db.clock().instant();
        var gaten = m.dienstroosters.zelfcontrole(GEZONDHEID, nu, nu.plus(ROOSTER));
        return gaten.isEmpty()
                ? Uitslag.goed("De komende twee weken heeft er steeds iemand dienst")
                : Uitslag.slecht(gaten.getFirst().tekst());
    }
}
