package nl.poort.web.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.uitgaand.Uitgaand;

/// Front door to the subscriptions of an organisation.
public final class Abonnementen {
    private static final int MEESTE = 50;

    private final Db db;
    private final Uitgaand uitgaand;
    private final Bezorging bezorging;

    public Abonnementen(Db db, Uitgaand uitgaand, Bezorging bezorging) {
        this.db = db;
        this.uitgaand = uitgaand;
        this.bezorging = bezorging;
    }

    /// @param wie a key: the subscription is for its teams
    /// @param url must be on the list of the administrator
    public Abonnement maak(Medewerker wie, String url, String geheim, List<Meldsoort> soorten) {
        if (!uitgaand.mag(adres(url))) {
            throw fout("De beheerder van Poort heeft dit adres niet toegestaan");
        }
        return db.change(wie.actor("abonnement maken"), tx -> {
            var sql = new AbonnementenSql(tx.handle());
            if (sql.list(wie.organisatie()).size() >= MEESTE) {
                throw new Weigering("te-veel-abonnementen", "Een organisatie heeft hoogstens 50 abonnementen");
            }
            var id = tx.newId();
            sql.insert(wie, id, url, geheim, soorten, tx.now());
            return sql.list(wie.organisatie()).stream()
                    .filter(a -> a.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        });
    }

    /// For a key: those of its teams.
    public List<Abonnement> list(Medewerker sleutel) {
        return db.read(
                sleutel.actor("abonnementen bekijken"),
                tx -> metStand(tx, new AbonnementenSql(tx.handle()).list(sleutel.organisatie(), sleutel.teams())));
    }

    /// For an administrator: all of the organisation.
    public List<Abonnement> vanOrganisatie(Medewerker beheerder) {
        return db.read(
                beheerder.actor("abonnementen bekijken"),
                tx -> metStand(tx, new AbonnementenSql(tx.handle()).list(beheerder.organisatie())));
    }

    private List<Abonnement> metStand(Tx tx, List<Abonnement> abonnementen) {
        var stand = bezorging.achterstand(
                tx, abonnementen.stream().map(Abonnement::id).toList());
        return abonnementen.stream().map(a -> a.met(stand.get(a.id()))).toList();
    }

    /// What waits for it is thrown away too.
    public void verwijder(Medewerker sleutel, UUID id) {
        if (list(sleutel).stream().noneMatch(a -> a.id().equals(id))) {
            throw Weigering.onbekend("Dit abonnement");
        }
        db.run(sleutel.actor("abonnement stoppen"), tx -> {
            if (!new AbonnementenSql(tx.handle()).delete(sleutel.organisatie(), id)) {
                throw Weigering.onbekend("Dit abonnement");
            }
            bezorging.vergeet(tx, id);
        });
    }

    /// Starts sending again, also what was given up.
    public void hervat(Medewerker beheerder, UUID id) {
        db.run(beheerder.actor("abonnement hervatten"), tx -> {
            if (!new AbonnementenSql(tx.handle()).hervat(beheerder.organisatie(), id)) {
                throw Weigering.onbekend("Dit abonnement");
            }
            bezorging.hervat(tx, id);
        });
    }

    private static URI adres(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            throw fout("Dit is geen adres");
        }
    }

    private static Weigering fout(String zin) {
        return new Weigering("adres-niet-toegestaan", zin, Map.of("url", zin));
    }
}
