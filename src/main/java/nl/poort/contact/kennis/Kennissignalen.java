package nl.poort.contact.kennis;

import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// What contact centres must know about the articles they answer with, and marking it as seen.
public final class Kennissignalen {
    private static final Actor SYSTEEM = Actor.system("kennis melden");

    private final Db db;
    private final Organisaties organisaties;

    public Kennissignalen(Db db, Organisaties organisaties) {
        this.db = db;
        this.organisaties = organisaties;
    }

    /// Every contact centre that can read the article hears of the repair, in the transaction of the repair itself.
    void opgelost(ProbleemOpgelost g) {
        db.run(SYSTEEM, tx -> {
            var teams = organisaties.teams(SYSTEEM, Schakelsoort.KCC).stream()
                    .filter(t -> g.gedeeld() || t.organisatie().equals(g.organisatie()))
                    .toList();
            var waarom = g.toelichting().isBlank() ? "" : ": " + g.toelichting();
            new KennissignalenSql(tx.handle()).insert(g.root(), teams, g.nummer() + " is opgelost" + waarom, tx.now());
        });
    }

    /// What the own teams have not seen yet, the newest first.
    public List<Kennissignaal> list(Medewerker wie) {
        return db.read(
                wie.actor("signalen bekijken"),
                tx -> new KennissignalenSql(tx.handle()).list(wie.organisatie(), wie.teams()));
    }

    public void gezien(Medewerker wie, UUID artikel, UUID id) {
        db.run(
                wie.actor("signalen bekijken"),
                tx -> new KennissignalenSql(tx.handle()).gezien(wie.organisatie(), artikel, id, tx.now()));
    }
}
