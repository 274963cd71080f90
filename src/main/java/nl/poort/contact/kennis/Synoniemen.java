package nl.poort.contact.kennis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// The words that mean the same in this organisation; the search uses them from the moment they are saved.
public final class Synoniemen {
    private static final int MEESTE_WOORDEN = 20;

    private final Db db;

    public Synoniemen(Db db) {
        this.db = db;
    }

    public List<Synoniem> list(Actor wie) {
        return db.read(wie, tx -> new SynoniemenSql(tx.handle()).list(wie.organisation()));
    }

    /// A new group, or with an id another text of that one.
    public Synoniem opslaan(Medewerker wie, UUID id, List<String> woorden) {
        return opslaan(Productredactie.redacteur(wie, "zoeken bijstellen"), id, woorden);
    }

    /// As above, for what the program itself brings along.
    public Synoniem opslaan(Actor wie, UUID id, List<String> getypt) {
        var woorden = schoon(getypt);
        return db.change(wie, tx -> {
            var sql = new SynoniemenSql(tx.handle());
            var groep = new Synoniem(id == null ? tx.newId() : id, woorden, wie.name(), tx.now());
            sql.save(Artikelregels.organisatie(wie), groep);
            tx.publish(new SynoniemGewijzigd(wie.organisation(), String.join(", ", woorden)));
            return groep;
        });
    }

    public void verwijderen(Medewerker wie, UUID id) {
        db.run(Productredactie.redacteur(wie, "zoeken bijstellen"), tx -> {
            if (!new SynoniemenSql(tx.handle()).delete(wie.organisatie(), id)) {
                throw Weigering.onbekend("Deze woorden");
            }
            tx.publish(new SynoniemGewijzigd(wie.organisatie(), ""));
        });
    }

    static List<String> schoon(List<String> getypt) {
        var woorden = new LinkedHashSet<String>();
        getypt.stream().map(String::strip).filter(w -> !w.isEmpty()).forEach(woorden::add);
        var fouten = new Veldfouten();
        fouten.eis(woorden.size() > 1, "woorden", "Schrijf minstens twee woorden op die hetzelfde betekenen");
        fouten.eis(woorden.size() <= MEESTE_WOORDEN, "woorden", "Schrijf hoogstens " + MEESTE_WOORDEN + " woorden op");
        woorden.forEach(w -> fouten.tekst("woorden", w, 60));
        fouten.eis(
                woorden.stream().allMatch(w -> w.codePoints().anyMatch(Character::isLetter)),
                "woorden",
                "Elk woord heeft letters");
        fouten.klaar();
        return List.copyOf(woorden);
    }
}
