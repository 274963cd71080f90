package nl.poort.keten.vragen;

import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The signals of a team or person, and marking them as seen.
public final class Signalen {
    private final Db db;

    public Signalen(Db db) {
        this.db = db;
    }

    public List<Signaal> list(Medewerker wie) {
        return db.read(wie.actor("signalen bekijken"), tx -> new SignalenSql(tx.handle()).list(wie.teams(), wie.id()));
    }

    /// Tells a team about a Vraag; called by other modules and listeners.
    public void meld(Actor actor, UUID vraag, UUID team, UUID medewerker, String tekst) {
        db.run(actor, tx -> {
            new SignalenSql(tx.handle()).insert(vraag, tx.newId(), team, medewerker, tekst, tx.now());
            new VragenSql(tx.handle()).find(vraag).ifPresent(v -> regie(tx, v, medewerker, tekst));
        });
    }

    /// Every message about a Vraag also comes on the list of who directs it, whatever team that is of.
    ///
    /// @param al who hears it already, or null
    static void regie(Tx tx, Vraag vraag, UUID al, String tekst) {
        var regie = vraag.regievoerder();
        if (regie != null && !regie.equals(al) && vraag.stand().isOpen()) {
            new SignalenSql(tx.handle())
                    .insert(vraag.id(), tx.newId(), vraag.contactschakel(), vraag.regievoerder(), tekst, tx.now());
        }
    }

    public void gezien(Medewerker wie, UUID vraag, UUID id) {
        db.run(wie.actor("signalen bekijken"), tx -> new SignalenSql(tx.handle()).gezien(vraag, id, tx.now()));
    }
}
