package nl.poort.contact.inzage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The keeper of a register in the demo and in the stories: what it was told lies here until somebody answers.
public final class Nepbronhouder implements Bronhouder {
    private static final Actor BUITEN = Actor.system("bronhouder spelen");

    private final Db db;

    public Nepbronhouder(Db db) {
        this.db = db;
    }

    @Override
    public void meld(Tx tx, Terugmelding melding) {
        new NepbronhouderSql(tx.handle()).insert(melding);
    }

    /// What came in, the newest first.
    public List<Terugmelding> ontvangen() {
        return db.read(BUITEN, tx -> new NepbronhouderSql(tx.handle()).list());
    }

    public Optional<Terugmelding> find(UUID id) {
        return ontvangen().stream().filter(t -> t.correctie().equals(id)).findFirst();
    }

    /// It did something with it; telling that back is up to the caller.
    public void zet(UUID id, Terugmelding.Stand stand, String antwoord) {
        db.run(BUITEN, tx -> new NepbronhouderSql(tx.handle()).update(id, stand, antwoord, tx.now()));
    }
}
