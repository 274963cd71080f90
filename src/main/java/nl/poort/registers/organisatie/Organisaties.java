package nl.poort.registers.organisatie;

import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Onthouden;

/// Front door to the organisations and their teams (schakels): everybody may look, administrators may change.
public final class Organisaties {
    private final Db db;
    private final Onthouden<UUID, Optional<Organisatie>> organisaties = new Onthouden<>();
    private final Onthouden<UUID, Optional<Team>> teams = new Onthouden<>();
    private final Onthouden<Schakelsoort, List<Team>> perSoort = new Onthouden<>();

    public Organisaties(Db db) {
        this.db = db;
    }

    /// Adds an organisation with its first team, so that it can be a link at once.
    public Organisatie voegToe(Actor actor, Organisatiegegevens gegevens) {
        return db.change(actor, tx -> {
            Beheerrecht.eisGedeeld(tx);
            tx.slowDataChanged();
            var nieuw = gegevens.als(tx.newId());
            var sql = new OrganisatiesSql(tx.handle());
            eisBruikbaar(sql, nieuw);
            if (!sql.insert(nieuw, Invoer.zoeknaam(nieuw.naam()))) {
                throw new Weigering("bestaat-al", "Deze code of dit OIN is al van een andere organisatie");
            }
            sql.insert(Teamregels.eerste(tx.newId(), nieuw));
            tx.publish(new OrganisatieToegevoegd(
                    nieuw.id(), nieuw.naam(), nieuw.soort().name()));
            return nieuw;
        });
    }

    public Organisatie wijzig(Actor actor, UUID id, Organisatiegegevens gegevens) {
        return db.change(actor, tx -> {
            var sql = new OrganisatiesSql(tx.handle());
            var huidig = sql.lock(id).orElseThrow(() -> Weigering.onbekend("Deze organisatie"));
            Beheerrecht.eisVoor(tx, id);
            var nieuw = gegevens.als(id);
            eisBruikbaar(sql, nieuw);
            if (!nieuw.equals(huidig)) {
                tx.slowDataChanged();
                sql.update(nieuw, Invoer.zoeknaam(nieuw.naam()));
                sql.hernoemTeams(id, huidig.naam(), nieuw.naam());
                tx.publish(
                        new OrganisatieGewijzigd(id, nieuw.naam(), nieuw.soort().name()));
            }
            return nieuw;
        });
    }

    /// @param publiekeNaam as the customer reads it; the name of the organisation when empty
    public Team voegTeamToe(
            Actor actor, UUID organisatie, String naam, Schakelsoort soort, String publiekeNaam, String telefoon) {
        return db.change(actor, tx -> {
            var sql = new OrganisatiesSql(tx.handle());
            var van = sql.lock(organisatie).orElseThrow(() -> Weigering.onbekend("Deze organisatie"));
            Beheerrecht.eisVoor(tx, organisatie);
            var team = Teamregels.team(new Team(tx.newId(), organisatie, naam, soort, publiekeNaam, telefoon), van);
            tx.slowDataChanged();
            if (!sql.insert(team)) {
                throw Invoer.fout("naam", "Deze organisatie heeft al een team met deze naam");
            }
            tx.publish(new TeamToegevoegd(
                    organisatie, team.id(), team.naam(), team.soort().name()));
            return team;
        });
    }

    /// Changes name, kind, public name and telephone number; the organisation of a team never changes.
    public Team wijzigTeam(Actor actor, Team gewenst) {
        return db.change(actor, tx -> {
            var sql = new OrganisatiesSql(tx.handle());
            var huidig = sql.findTeam(gewenst.id()).orElseThrow(() -> Weigering.onbekend("Dit team"));
            var van = sql.lock(huidig.organisatie()).orElseThrow();
            Beheerrecht.eisVoor(tx, huidig.organisatie());
            var team = Teamregels.team(gewenst, van);
            var zelfdeNaam = sql.teams(van.id()).stream()
                    .anyMatch(t -> !t.id().equals(team.id()) && t.naam().equalsIgnoreCase(team.naam()));
            if (zelfdeNaam || !team.organisatie().equals(huidig.organisatie())) {
                throw Invoer.fout("naam", "Deze organisatie heeft al een team met deze naam");
            }
            tx.slowDataChanged();
            sql.update(team);
            tx.publish(new TeamGewijzigd(
                    van.id(), team.id(), team.naam(), team.soort().name()));
            return team;
        });
    }

    public Organisatie get(Actor actor, UUID id) {
        return find(actor, id).orElseThrow(() -> Weigering.onbekend("Deze organisatie"));
    }

    public Optional<Organisatie> find(Actor actor, UUID id) {
        return db.read(actor, tx -> organisaties.get(tx, id, () -> new OrganisatiesSql(tx.handle()).find(id)));
    }

    public Optional<Organisatie> findOpCode(Actor actor, String code) {
        return db.read(actor, tx -> new OrganisatiesSql(tx.handle()).findOpCode(code));
    }

    public Optional<Organisatie> findOpOin(Actor actor, Oin oin) {
        return db.read(actor, tx -> new OrganisatiesSql(tx.handle()).findOpOin(oin.nummer()));
    }

    /// All organisations by name. Those that only try out the chain see each other, and nobody else sees them.
    public List<Organisatie> list(Actor actor) {
        return db.read(actor, tx -> zonderProef(actor, new OrganisatiesSql(tx.handle()).list()));
    }

    public List<Organisatie> list(Actor actor, Organisatiesoort soort) {
        return db.read(actor, tx -> zonderProef(actor, new OrganisatiesSql(tx.handle()).list(soort)));
    }

    private List<Organisatie> zonderProef(Actor actor, List<Organisatie> alle) {
        boolean proef = actor.organisation() != null
                && find(actor, actor.organisation())
                        .filter(Organisatie::isProef)
                        .isPresent();
        return alle.stream().filter(o -> o.isProef() == proef).toList();
    }

    /// By part of the name, without minding capitals, accents and typing errors; the best first.
    public List<Organisatie> zoek(Actor actor, String tekst, int limit) {
        var zoeknaam = Invoer.zoeknaam(tekst == null ? "" : tekst);
        return zoeknaam.isEmpty()
                ? List.of()
                : db.read(actor, tx -> zonderProef(actor, new OrganisatiesSql(tx.handle()).zoek(zoeknaam, limit)));
    }

    /// The organisations that belong to a region, directly or through a region in it.
    public List<Organisatie> inRegio(Actor actor, UUID regio) {
        return db.read(actor, tx -> new OrganisatiesSql(tx.handle()).inRegio(regio));
    }

    public Team getTeam(Actor actor, UUID id) {
        return findTeam(actor, id).orElseThrow(() -> Weigering.onbekend("Dit team"));
    }

    public Optional<Team> findTeam(Actor actor, UUID id) {
        return db.read(actor, tx -> teams.get(tx, id, () -> new OrganisatiesSql(tx.handle()).findTeam(id)));
    }

    public List<Team> teams(Actor actor, UUID organisatie) {
        return db.read(actor, tx -> new OrganisatiesSql(tx.handle()).teams(organisatie));
    }

    /// All teams of one kind, in whatever organisation: the choices for a next link.
    public List<Team> teams(Actor actor, Schakelsoort soort) {
        return db.read(actor, tx -> perSoort.get(tx, soort, () -> new OrganisatiesSql(tx.handle()).teams(soort)));
    }

    /// The organisation that keeps what all share: the one that had the first administrator, until it hands that over.
    public Optional<Organisatie> findBeherend(Actor actor) {
        return db.read(actor, tx -> new OrganisatiesSql(tx.handle()).findBeherend());
    }

    /// Whether the actor may change what all organisations share.
    public boolean beheertGedeeld(Actor actor) {
        return db.read(actor, Beheerrecht::magGedeeld);
    }

    /// Another organisation keeps what all share from now on; it must have an administrator of its own.
    public void draagBeheerOver(Actor actor, UUID aan) {
        db.run(actor, tx -> {
            Beheerrecht.eisGedeeld(tx);
            var sql = new OrganisatiesSql(tx.handle());
            var nieuw = sql.lock(aan).orElseThrow(() -> Weigering.onbekend("Deze organisatie"));
            if (!sql.isZelfBeheerd(aan)) {
                throw new Weigering("geen-beheerder", nieuw.naam() + " heeft zelf nog geen functioneel beheerder");
            }
            sql.beherend(aan);
            tx.publish(new BeheerOvergedragen(aan, nieuw.naam()));
        });
    }

    public Optional<Contactpunt> findContactpunt(Actor actor, UUID organisatie) {
        return db.read(actor, tx -> new OrganisatiesSql(tx.handle()).findContactpunt(organisatie));
    }

    public Contactpunt bewaarContactpunt(Actor actor, Contactpunt gewenst) {
        return db.change(actor, tx -> {
            var sql = new OrganisatiesSql(tx.handle());
            sql.lock(gewenst.organisatie()).orElseThrow(() -> Weigering.onbekend("Deze organisatie"));
            Beheerrecht.eisVoor(tx, gewenst.organisatie());
            var contactpunt = Teamregels.contactpunt(gewenst);
            sql.save(contactpunt);
            tx.publish(new ContactpuntGewijzigd(gewenst.organisatie()));
            return contactpunt;
        });
    }

    /// Loads authorities from a file with the columns code, naam and bestuurslaag; each gets a team that can hold work.
    ///
    /// In parts of 500 lines: when it stops halfway, running it again goes on, because a code that is there already
    /// is only given its new name. Lines that cannot be used are told and stop nothing.
    public Importverslag importeer(Actor actor, Reader csv) {
        return new Organisatieimport(db, actor).lees(csv);
    }

    private static void eisBruikbaar(OrganisatiesSql sql, Organisatie nieuw) {
        if (sql.isVanAnder(nieuw)) {
            throw new Weigering("bestaat-al", "Deze code of dit OIN is al van een andere organisatie");
        }
        if (nieuw.regio() != null) {
            var regio = sql.find(nieuw.regio()).orElseThrow(() -> Invoer.fout("regio", "Deze regio is niet gevonden"));
            if (regio.soort() != Organisatiesoort.REGIO) {
                throw Invoer.fout("regio", regio.naam() + " is geen regio");
            }
            if (sql.inRegio(nieuw.id()).stream().anyMatch(o -> o.id().equals(nieuw.regio()))) {
                throw Invoer.fout("regio", regio.naam() + " valt zelf onder deze organisatie");
            }
        }
    }
}
