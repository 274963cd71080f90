package nl.poort.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.inzage.Blik;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// The looks at records that were written down, for the person they are about.
public final class Inzagelijst {
    private static final Actor EIGENAAR = Actor.system("eigen gegevens inzien");
    private static final Map<String, String> DOELEN = Map.of(
            "werkplek", "uw vraag behandelen",
            "vraag behandelen", "uw vraag behandelen",
            "team leiden", "het werk aan uw vraag verdelen",
            "regie", "de regie over uw vraag voeren",
            "keten", "zien hoe ver uw vraag is",
            "calamiteit", "een storing oplossen",
            "api", "uw vraag behandelen, in een ander programma");

    private final Db db;

    public Inzagelijst(Db db) {
        this.db = db;
    }

    /// Of employees and other systems; what a citizen or guest sees of the own matter is not among them.
    public List<Blik> van(List<UUID> objecten) {
        return db.read(EIGENAAR, tx -> new InzageSql(tx.handle()).list(objecten)).stream()
                .map(b -> new Blik(b.tijd(), b.organisatie(), DOELEN.getOrDefault(b.doel(), b.doel()), b.object()))
                .toList();
    }
}
