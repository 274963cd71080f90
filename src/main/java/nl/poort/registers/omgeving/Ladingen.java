package nl.poort.registers.omgeving;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Front door through which open data come in: each load replaces the one before it, whole or not at all.
public final class Ladingen {
    private final Db db;
    private final Organisaties organisaties;

    public Ladingen(Db db, Organisaties organisaties) {
        this.db = db;
        this.organisaties = organisaties;
    }

    /// What was loaded, and what somebody should know about it.
    public record Verslag(Lading lading, List<String> opmerkingen) {}

    /// @throws Weigering with every place in the file that is not right; then nothing was changed
    public Verslag laad(Actor wie, Laadsoort soort, Bron bron) {
        if (wie.organisation() != null && !organisaties.beheertGedeeld(wie)) {
            throw new Weigering("geen-recht", "Alleen wie beheert wat alle organisaties delen, laadt deze gegevens");
        }
        return db.change(wie, tx -> {
            tx.slowDataChanged();
            var fouten = new Laadfouten(bron.naam());
            var opmerkingen = new ArrayList<String>();
            int aantal = new Lader(tx.handle(), bron, fouten, opmerkingen).laad(soort);
            fouten.weiger();
            var lading = new Lading(soort, bron.naam(), aantal, tx.now(), wie.name());
            new LadingenSql(tx.handle()).bewaar(lading);
            tx.publish(new OmgevingGeladen(wortel(soort), soort.name(), bron.naam(), aantal));
            return new Verslag(lading, opmerkingen);
        });
    }

    /// What is there, of each kind that was ever loaded.
    public List<Lading> list() {
        return db.read(Actor.system("ladingen bekijken"), (Tx tx) -> new LadingenSql(tx.handle()).list());
    }

    /// Loads of one kind stand in one history.
    private static UUID wortel(Laadsoort soort) {
        return UUID.nameUUIDFromBytes(("omgeving " + soort).getBytes(StandardCharsets.UTF_8));
    }
}
