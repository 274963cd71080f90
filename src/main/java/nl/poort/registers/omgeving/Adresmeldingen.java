package nl.poort.registers.omgeving;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Front door to addresses that were not there: told by whoever missed them, found by every desk of the chain.
public final class Adresmeldingen {
    private static final Actor BEZOEKER = Actor.system("onbekend adres melden");
    private static final String TEKENS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"; // nobody reads 0 for O, or 1 for I or L
    private static final int LENGTE = 6;
    private static final int LANGSTE = 20;
    private static final SecureRandom TOEVAL = new SecureRandom();

    private final Db db;

    public Adresmeldingen(Db db) {
        this.db = db;
    }

    /// Keeps what was typed, whatever it is.
    public Adresmelding meld(String postcode, String huisnummer) {
        return db.change(BEZOEKER, tx -> {
            var sql = new AdresmeldingenSql(tx.handle());
            var melding =
                    new Adresmelding(tx.newId(), kenmerk(), kort(postcode), kort(huisnummer), tx.now(), null, null, "");
            while (!sql.insert(melding)) {
                melding = new Adresmelding(
                        melding.id(), kenmerk(), melding.postcode(), melding.huisnummer(), tx.now(), null, null, "");
            }
            tx.publish(new AdresOnbekend(melding.id(), melding.kenmerk(), melding.postcode(), melding.huisnummer()));
            return melding;
        });
    }

    /// By the code somebody reads out, also in lower case and without the dash.
    public Optional<Adresmelding> find(String getypt) {
        var kaal = getypt == null ? "" : getypt.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (!kaal.matches("AO[A-Z0-9]{" + LENGTE + "}")) {
            return Optional.empty();
        }
        return db.read(BEZOEKER, tx -> new AdresmeldingenSql(tx.handle()).find("AO-" + kaal.substring(2)));
    }

    /// What still has to be done, oldest first; at most 500.
    public List<Adresmelding> open(Medewerker wie) {
        eisRecht(wie);
        return db.read(wie.actor("onbekende adressen bekijken"), tx -> new AdresmeldingenSql(tx.handle()).open());
    }

    public Adresmelding handelAf(Medewerker wie, UUID id, String uitkomst) {
        eisRecht(wie);
        var tekst = uitkomst == null ? "" : uitkomst.strip();
        if (tekst.isEmpty() || tekst.length() > 500) {
            throw Weigering.veld("uitkomst", "verplicht", "Schrijf in hoogstens 500 tekens op wat u hebt gedaan");
        }
        return db.change(wie.actor("onbekend adres afhandelen"), tx -> {
            var sql = new AdresmeldingenSql(tx.handle());
            if (!sql.handelAf(id, wie.naam(), tekst, tx.now())) {
                throw new Weigering("al-afgehandeld", "Deze melding is al afgehandeld");
            }
            var melding = sql.get(id);
            tx.publish(new AdresmeldingAfgehandeld(id, melding.kenmerk(), tekst));
            return melding;
        });
    }

    private static void eisRecht(Medewerker wie) {
        if (!wie.mag(Recht.WERKPLEK)) {
            throw new Weigering("geen-recht", "U werkt niet met meldingen van adressen");
        }
    }

    private static String kort(String tekst) {
        var schoon = tekst == null
                ? ""
                : tekst.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", " ").strip();
        return schoon.substring(0, Math.min(LANGSTE, schoon.length()));
    }

    private static String kenmerk() {
        var tekst = new StringBuilder("AO-");
        for (int i = 0; i < LENGTE; i++) {
            tekst.append(TEKENS.charAt(TOEVAL.nextInt(TEKENS.length())));
        }
        return tekst.toString();
    }
}
