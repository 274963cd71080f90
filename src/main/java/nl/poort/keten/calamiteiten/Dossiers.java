package nl.poort.keten.calamiteiten;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Looking at calamities: only the calamity organisation and the organisations of the linked Vragen see
/// one.
public final class Dossiers {
    private final Db db;
    private final Calamiteitbronnen bronnen;

    public Dossiers(Calamiteitbronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// Calamities this person may see, open ones first.
    public List<Calamiteit> list(Medewerker wie) {
        return db.read(wie.actor("calamiteiten bekijken"), tx -> new CalamiteitenSql(tx.handle()).list(100));
    }

    /// The active Calamiteit of a Vraag.
    public Optional<Calamiteit> findBijVraag(Medewerker wie, UUID vraag) {
        return db.read(wie.actor("calamiteiten bekijken"), tx -> new CalamiteitenSql(tx.handle()).actiefBij(vraag));
    }

    /// For a listener that tells somebody about it.
    public Calamiteit calamiteit(Actor actor, UUID id) {
        return db.read(actor, tx -> new CalamiteitenSql(tx.handle()).find(id))
                .orElseThrow(() -> Weigering.onbekend("Deze calamiteit"));
    }

    /// As [#calamiteit], one action of its plan.
    public Actie actie(Actor actor, UUID calamiteit, UUID id) {
        return db.read(actor, tx -> new MaatregelenSql(tx.handle()).findActie(calamiteit, id))
                .orElseThrow(() -> Weigering.onbekend("Deze actie"));
    }

    public Dossier get(Medewerker wie, UUID calamiteit) {
        return db.read(wie.actor("calamiteit bekijken"), tx -> {
            var sql = new CalamiteitenSql(tx.handle());
            var c = sql.find(calamiteit).orElseThrow(() -> Weigering.onbekend("Deze calamiteit"));
            var oproepen = new OproepenSql(tx.handle());
            var maatregelen = new MaatregelenSql(tx.handle());
            return new Dossier(
                    c,
                    oproepen.find(calamiteit).orElseThrow(),
                    oproepen.opgeroepenen(calamiteit),
                    sql.koppelingen(calamiteit),
                    sql.besluiten(calamiteit),
                    new TeamSql(tx.handle()).list(calamiteit),
                    maatregelen.acties(calamiteit),
                    maatregelen.nieuws(calamiteit),
                    maatregelen.banners(calamiteit),
                    new GeraaktSql(tx.handle()).list(calamiteit),
                    klokken(tx, c));
        });
    }

    private List<Klok> klokken(Tx tx, Calamiteit c) {
        var klokken = new ArrayList<>(bronnen.registers().klokken().list(tx.actor(), c.id()));
        bronnen.registers().klokken().list(tx.actor(), c.vraag()).stream()
                .filter(k -> k.soort() == Kloksoort.BEVESTIGING || k.soort() == Kloksoort.KETEN)
                .forEach(klokken::add);
        return klokken;
    }

    /// The Vragen of a calamity, for the calamity organisation itself: also before it owns them, to
    /// decide about them.
    public List<Vraag> vragen(Medewerker wie, UUID calamiteit) {
        return db.read(wie.actor("calamiteit bekijken"), tx -> {
            var sql = new CalamiteitenSql(tx.handle());
            var c = sql.find(calamiteit).orElseThrow(() -> Weigering.onbekend("Deze calamiteit"));
            Inzet.eisCalamiteitenorganisatie(wie, c);
            var ids = sql.koppelingen(calamiteit).stream().map(Koppeling::vraag).toList();
            return bronnen.keten().vragen().list(new Actor(wie.id(), wie.naam(), null, "calamiteit bekijken"), ids);
        });
    }
}
