package nl.poort.registers.omgeving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Onthouden;
import nl.poort.techniek.db.Tx;

/// Front door to who is competent where.
public final class Gebieden {
    private static final Actor KAART = Actor.system("gebieden bekijken");

    private final Db db;
    private final Organisaties organisaties;
    private final Onthouden<String, Gebiedskaart> kaart = new Onthouden<>();
    /// Making the index takes long; it is kept for as long as the boundaries stay the same.
    private volatile Vast vast = new Vast("", new Gebiedsindex(List.of()));

    private record Vast(String stand, Gebiedsindex index) {}

    public Gebieden(Db db, Organisaties organisaties) {
        this.db = db;
        this.organisaties = organisaties;
    }

    /// Everybody who is competent at this place: see [Gebiedskaart#gezagen].
    public List<Gezag> gezagen(Plek plek) {
        return kaart().gezagen(plek);
    }

    /// The water boards between which somebody has to choose here; empty when it is known.
    public List<Gezag> waterschapskeuze(Plek plek) {
        return kaart().waterschapskeuze(plek);
    }

    /// How it is now, on every node: to ask many places at once, and to draw.
    public Gebiedskaart kaart() {
        return db.read(KAART, tx -> kaart.get(tx, "kaart", () -> lees(tx)));
    }

    private Gebiedskaart lees(Tx tx) {
        var sql = new GebiedenSql(tx.handle());
        return new Gebiedskaart(index(sql), gezagen(sql), sql.waterschapVan());
    }

    private Gebiedsindex index(GebiedenSql sql) {
        var stand = sql.stand();
        var nu = vast;
        if (!nu.stand().equals(stand)) {
            nu = new Vast(stand, new Gebiedsindex(sql.gebieden()));
            vast = nu;
        }
        return nu.index();
    }

    private Map<String, Gezag> gezagen(GebiedenSql sql) {
        var organisatie = new HashMap<String, UUID>();
        for (Organisatie o : organisaties.list(KAART)) {
            if (o.code() != null) {
                organisatie.put(o.code(), o.id());
            }
        }
        organisaties.findOpCode(KAART, Organisatie.PROEF).ifPresent(o -> organisatie.put(o.code(), o.id()));
        var alle = new HashMap<String, Gezag>();
        sql.gezagen()
                .forEach(g -> alle.put(
                        g.code(), new Gezag(g.code(), g.naam(), g.laag(), g.oin(), organisatie.get(g.code()), 1)));
        return alle;
    }
}
