package nl.poort.contact.kanalen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// The telephone exchanges that may tell us something, each with a secret of its own.
public final class Telefooncentrales {
    private static final SecureRandom TOEVAL = new SecureRandom();

    private final Db db;

    /// A new secret is shown once; only its hash is kept.
    public record Nieuw(Telefooncentrale centrale, String geheim) {}

    public Telefooncentrales(Db db) {
        this.db = db;
    }

    public Nieuw maak(Medewerker wie, String naam) {
        Kanaalrecht.eisBeheer(wie);
        return maak(wie.actor("telefooncentrale aansluiten"), wie.organisatie(), naam);
    }

    /// For the demo, which has no administrator at hand.
    public Nieuw maak(Actor actor, UUID organisatie, String naam) {
        var fouten = new Veldfouten();
        var schoon = fouten.verplicht("naam", naam, 80, "Geef de telefooncentrale een naam");
        fouten.klaar();
        var geheim = geheim();
        return db.change(actor, tx -> {
            var c = new Telefooncentrale(tx.newId(), organisatie, schoon, 10, true, null);
            new TelefooncentralesSql(tx.handle()).insert(c, hash(geheim), tx.now());
            tx.publish(new CentraleGewijzigd(c.id(), c.naam(), true));
            return new Nieuw(c, geheim);
        });
    }

    /// @param kort seconds within which hanging up may have been a mistake
    public Telefooncentrale wijzig(Medewerker wie, UUID id, String naam, int kort, boolean aan) {
        Kanaalrecht.eisBeheer(wie);
        var fouten = new Veldfouten();
        var schoon = fouten.verplicht("naam", naam, 80, "Geef de telefooncentrale een naam");
        fouten.eis(kort >= 0 && kort <= 120, "kort", "Vul een aantal seconden in van 0 tot 120");
        fouten.klaar();
        return db.change(wie.actor("telefooncentrale wijzigen"), tx -> {
            var sql = new TelefooncentralesSql(tx.handle());
            var oud = sql.lock(wie.organisatie(), id).orElseThrow(() -> Weigering.onbekend("Deze telefooncentrale"));
            var nieuw = new Telefooncentrale(id, wie.organisatie(), schoon, kort, aan, oud.gehoord());
            sql.update(nieuw);
            tx.publish(new CentraleGewijzigd(id, schoon, aan));
            return nieuw;
        });
    }

    /// From now on only the new secret opens; the old one does not.
    public Nieuw nieuwGeheim(Medewerker wie, UUID id) {
        Kanaalrecht.eisBeheer(wie);
        return nieuwGeheim(wie.actor("geheim van telefooncentrale vernieuwen"), wie.organisatie(), id);
    }

    Nieuw nieuwGeheim(Actor actor, UUID organisatie, UUID id) {
        var geheim = geheim();
        return db.change(actor, tx -> {
            var sql = new TelefooncentralesSql(tx.handle());
            var c = sql.lock(organisatie, id).orElseThrow(() -> Weigering.onbekend("Deze telefooncentrale"));
            sql.zetGeheim(organisatie, id, hash(geheim));
            tx.publish(new CentraleGewijzigd(id, c.naam(), c.aan()));
            return new Nieuw(c, geheim);
        });
    }

    public List<Telefooncentrale> list(Actor actor, UUID organisatie) {
        return db.read(actor, tx -> new TelefooncentralesSql(tx.handle()).list(organisatie));
    }

    /// The exchange that shows this secret; compared in constant time.
    public Optional<Telefooncentrale> herken(UUID id, String geheim) {
        return db.read(Actor.system("telefooncentrale herkennen"), tx -> {
            var sql = new TelefooncentralesSql(tx.handle());
            var bekend = sql.geheim(id).orElseGet(() -> new byte[32]);
            return MessageDigest.isEqual(bekend, hash(geheim)) ? sql.find(id) : Optional.empty();
        });
    }

    private static String geheim() {
        var bytes = new byte[24];
        TOEVAL.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String geheim) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(geheim.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
