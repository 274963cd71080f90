package nl.poort.registers.organisatie;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Front door to the people of an organisation: only their own organisation sees them, only its administrator changes
/// them.
public final class Medewerkers {
    private final Db db;

    public Medewerkers(Db db) {
        this.db = db;
    }

    public Medewerker voegToe(Actor actor, UUID organisatie, Medewerkergegevens gegevens) {
        return db.change(actor, tx -> {
            Beheerrecht.eisEigen(tx, organisatie);
            lock(tx, organisatie);
            var sql = new MedewerkersSql(tx.handle());
            var nieuw = gegevens.als(tx.newId(), organisatie);
            eisBruikbaar(tx, nieuw);
            sql.insert(nieuw, sleutel(nieuw));
            sql.zetTeams(nieuw);
            sql.zetRollen(nieuw, tx.now());
            meldEigenBeheer(tx, nieuw);
            tx.publish(new MedewerkerToegevoegd(nieuw.id(), organisatie));
            if (!nieuw.rollen().isEmpty()) {
                tx.publish(new RolGewijzigd(nieuw.id(), organisatie, List.of(), namen(nieuw.rollen())));
            }
            return nieuw;
        });
    }

    /// Changes everything of this person at once: name, address, roles and teams.
    public Medewerker wijzig(Actor actor, UUID id, Medewerkergegevens gegevens) {
        return db.change(actor, tx -> {
            var huidig = lockEigen(tx, id);
            return bewaar(tx, huidig, gegevens.als(id, huidig.organisatie()));
        });
    }

    /// New roles; sessions of this person end through [RolGewijzigd].
    public Medewerker geefRollen(Actor actor, UUID id, Set<Rol> rollen) {
        return db.change(actor, tx -> {
            var h = lockEigen(tx, id);
            return bewaar(
                    tx, h, new Medewerker(id, h.organisatie(), h.naam(), h.email(), h.telefoon(), rollen, h.teams()));
        });
    }

    public Medewerker zetTeams(Actor actor, UUID id, Set<UUID> teams) {
        return db.change(actor, tx -> {
            var h = lockEigen(tx, id);
            return bewaar(
                    tx, h, new Medewerker(id, h.organisatie(), h.naam(), h.email(), h.telefoon(), h.rollen(), teams));
        });
    }

    /// This person leaves: no roles, no teams, no login any more; the name stays with what was done.
    public void vertrek(Actor actor, UUID id) {
        db.run(actor, tx -> {
            var huidig = lockEigen(tx, id);
            bewaar(
                    tx,
                    huidig,
                    new Medewerker(
                            id,
                            huidig.organisatie(),
                            huidig.naam(),
                            huidig.email(),
                            huidig.telefoon(),
                            Set.of(),
                            Set.of()));
            new MedewerkersSql(tx.handle()).zetInactief(huidig.organisatie(), id);
            new AccountsSql(tx.handle()).verwijder(huidig.organisatie(), id);
            tx.publish(new MedewerkerVertrokken(id, huidig.organisatie()));
        });
    }

    public Medewerker get(Actor actor, UUID id) {
        return find(actor, id).orElseThrow(() -> Weigering.onbekend("Deze medewerker"));
    }

    public Optional<Medewerker> find(Actor actor, UUID id) {
        return db.read(actor, tx -> new MedewerkersSql(tx.handle()).find(id));
    }

    /// By e-mail address, without minding capitals, within one organisation.
    public Optional<Medewerker> findOpEmail(Actor actor, UUID organisatie, String email) {
        return db.read(
                actor,
                tx -> new MedewerkersSql(tx.handle())
                        .findOpEmail(organisatie, email.strip().toLowerCase(java.util.Locale.ROOT)));
    }

    /// Everybody of an organisation by name, without those who left.
    public List<Medewerker> list(Actor actor, UUID organisatie) {
        return db.read(actor, tx -> new MedewerkersSql(tx.handle()).list(organisatie));
    }

    public List<Medewerker> vanTeam(Actor actor, UUID team) {
        return db.read(actor, tx -> new MedewerkersSql(tx.handle()).vanTeam(team));
    }

    /// Who has this role in the organisation.
    public List<Medewerker> metRol(Actor actor, UUID organisatie, Rol rol) {
        return list(actor, organisatie).stream()
                .filter(m -> m.rollen().contains(rol))
                .toList();
    }

    private Medewerker bewaar(Tx tx, Medewerker huidig, Medewerker nieuw) {
        var sql = new MedewerkersSql(tx.handle());
        eisBruikbaar(tx, nieuw);
        eisBeheerderOver(sql, huidig, nieuw);
        if (nieuw.equals(huidig)) {
            return huidig;
        }
        sql.update(nieuw, sleutel(nieuw));
        sql.zetTeams(nieuw);
        if (!sleutel(huidig).equals(sleutel(nieuw))) {
            eisVrijeLogin(tx, nieuw);
            new AccountsSql(tx.handle()).hernoem(nieuw.organisatie(), nieuw.id(), sleutel(nieuw));
        }
        if (!huidig.rollen().equals(nieuw.rollen())) {
            sql.zetRollen(nieuw, tx.now());
            meldEigenBeheer(tx, nieuw);
            tx.publish(
                    new RolGewijzigd(nieuw.id(), nieuw.organisatie(), namen(huidig.rollen()), namen(nieuw.rollen())));
        }
        tx.publish(new MedewerkerGewijzigd(nieuw.id(), nieuw.organisatie()));
        return nieuw;
    }

    private static Medewerker lockEigen(Tx tx, UUID id) {
        var sql = new MedewerkersSql(tx.handle());
        var eerst = sql.find(id).orElseThrow(() -> Weigering.onbekend("Deze medewerker"));
        Beheerrecht.eisEigen(tx, eerst.organisatie());
        lock(tx, eerst.organisatie());
        return sql.find(id).orElseThrow(() -> Weigering.onbekend("Deze medewerker"));
    }

    /// One change at a time per organisation, so that the last administrator and double addresses are seen.
    private static void lock(Tx tx, UUID organisatie) {
        new OrganisatiesSql(tx.handle()).lock(organisatie).orElseThrow(() -> Weigering.onbekend("Deze organisatie"));
    }

    private static void eisBruikbaar(Tx tx, Medewerker nieuw) {
        var fouten = new Invoerfouten();
        var ander = new MedewerkersSql(tx.handle()).findOpEmail(nieuw.organisatie(), sleutel(nieuw));
        fouten.eis(
                ander.isEmpty() || ander.get().id().equals(nieuw.id()),
                "email",
                "Dit e-mailadres is al van een andere medewerker");
        var teams = new HashSet<UUID>();
        new OrganisatiesSql(tx.handle()).teams(nieuw.organisatie()).forEach(t -> teams.add(t.id()));
        fouten.eis(teams.containsAll(nieuw.teams()), "teams", "Kies teams van de eigen organisatie");
        fouten.klaar();
    }

    /// Login names are unique over all organisations, so it is looked at as the program itself.
    private void eisVrijeLogin(Tx tx, Medewerker nieuw) {
        var vrij = db.read(
                Actor.system(tx.actor().purpose()),
                alles -> new AccountsSql(alles.handle())
                        .findOpLogin(sleutel(nieuw))
                        .filter(a -> !a.medewerker().equals(nieuw.id()))
                        .isEmpty());
        if (!vrij) {
            throw Invoer.fout("email", "Met dit e-mailadres logt al iemand in");
        }
    }

    private static void eisBeheerderOver(MedewerkersSql sql, Medewerker huidig, Medewerker nieuw) {
        var beheert = huidig.mag(Recht.BEHEER) && !nieuw.mag(Recht.BEHEER);
        if (beheert
                && sql.list(huidig.organisatie()).stream()
                        .noneMatch(m -> m.mag(Recht.BEHEER) && !m.id().equals(huidig.id()))) {
            throw new Weigering(
                    "laatste-beheerder", huidig.naam() + " is de enige beheerder: wijs eerst een andere aan");
        }
    }

    private static void meldEigenBeheer(Tx tx, Medewerker nieuw) {
        if (nieuw.mag(Recht.BEHEER)) {
            var sql = new OrganisatiesSql(tx.handle());
            sql.zelfBeheerd(nieuw.organisatie());
            boolean proef =
                    sql.find(nieuw.organisatie()).filter(Organisatie::isProef).isPresent();
            if (!proef && sql.findBeherend().isEmpty()) {
                sql.beherend(nieuw.organisatie());
            }
        }
    }

    private static String sleutel(Medewerker m) {
        return new Emailadres(m.email()).sleutel();
    }

    private static List<String> namen(Set<Rol> rollen) {
        return rollen.stream().sorted().map(Rol::name).toList();
    }
}
