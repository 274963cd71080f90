package nl.poort.registers.omgeving;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Onthouden;

/// Front door to works in everyday words, and what activities they lead to.
public final class Werkzaamheden {
    private static final Actor ZOEKT = Actor.system("werkzaamheid zoeken");

    private final Db db;
    private final Onthouden<String, List<Werkzaamheid>> alle = new Onthouden<>();

    public Werkzaamheden(Db db) {
        this.db = db;
    }

    /// What fits these words best first: in the name, in what people also call it, also with a small mistake in it. All
    /// in the order of the alphabet when nothing was typed.
    public List<Werkzaamheid> zoek(String tekst) {
        return Werkzaamheidzoeker.zoek(tekst, list());
    }

    /// All, by name.
    public List<Werkzaamheid> list() {
        return db.read(ZOEKT, tx -> alle.get(tx, "alle", () -> new WerkzaamhedenSql(tx.handle()).list()));
    }

    public Optional<Werkzaamheid> find(String code) {
        return list().stream().filter(w -> w.code().equals(code)).findFirst();
    }

    /// The activities of these authorities that this work leads to, as they hold today.
    public List<Activiteit> activiteiten(String werkzaamheid, Collection<String> gezagcodes) {
        return db.read(
                ZOEKT,
                tx -> new WerkzaamhedenSql(tx.handle())
                        .activiteiten(werkzaamheid, gezagcodes, tx.local().toLocalDate()));
    }
}
