package nl.poort.contact.klantcontact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.vragen.Terugbelwens;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// One person with a name for every company: an entrepreneur who does not know where to go, is called by the account
/// manager within the agreement *eerste contact ondernemers*.
///
/// Who left the team is nobody's account manager any more; the one for all takes the place.
public final class Accountmanagers {
    private static final String KIJKEN = "accountmanager zoeken";

    private final Db db;
    private final Partijen partijen;
    private final Medewerkers medewerkers;
    private final Organisaties organisaties;

    public Accountmanagers(Db db, Partijen partijen, Medewerkers medewerkers, Organisaties organisaties) {
        this.db = db;
        this.partijen = partijen;
        this.medewerkers = medewerkers;
        this.organisaties = organisaties;
    }

    /// From now on this colleague helps this company, or all companies that have nobody of their own.
    ///
    /// @param partij null = all companies
    public void wijsAan(Medewerker wie, UUID partij, UUID team, UUID medewerker) {
        eisBeheer(wie);
        db.run(wie.actor("accountmanager aanwijzen"), tx -> {
            var mens = medewerkers
                    .find(tx.actor(), medewerker)
                    .filter(m -> m.organisatie().equals(wie.organisatie()) && m.zitIn(team))
                    .orElseThrow(() -> fout("accountmanager", "Kies een collega die in dit team zit"));
            if (partij != null && partijen.get(tx.actor(), partij).soort() != Partijsoort.BEDRIJF) {
                throw fout("kvkNummer", "Alleen een bedrijf heeft een accountmanager");
            }
            var rij = new AccountmanagersSql.Rij(partij, null, team, mens.id());
            new AccountmanagersSql(tx.handle()).zet(tx.newId(), wie.organisatie(), rij, tx.now());
            tx.publish(new AccountmanagerAangewezen(partij == null ? wie.organisatie() : partij, mens.id()));
        });
    }

    /// Nobody in particular helps this company any more, or all companies.
    public void haalWeg(Medewerker wie, UUID partij) {
        eisBeheer(wie);
        db.run(wie.actor("accountmanager weghalen"), tx -> {
            if (new AccountmanagersSql(tx.handle()).haalWeg(wie.organisatie(), partij) == 0) {
                throw Weigering.onbekend("Deze accountmanager");
            }
            tx.publish(new AccountmanagerAangewezen(partij == null ? wie.organisatie() : partij, null));
        });
    }

    /// Who helps this company, known or not; empty when nobody was chosen who still works there.
    ///
    /// @param partij null = a company we do not know yet
    public Optional<Accountmanager> voor(Medewerker wie, UUID partij) {
        return db.read(
                wie.actor(KIJKEN),
                tx -> new AccountmanagersSql(tx.handle())
                        .voor(wie.organisatie(), partij).stream()
                                .flatMap(r -> bezet(tx, r).stream())
                                .findFirst());
    }

    /// All that were chosen and still work there: the one for all first.
    public List<Accountmanager> list(Medewerker wie) {
        return db.read(
                wie.actor(KIJKEN),
                tx -> new AccountmanagersSql(tx.handle())
                        .list(wie.organisatie()).stream()
                                .flatMap(r -> bezet(tx, r).stream())
                                .toList());
    }

    /// The wish with which the account manager calls this customer.
    public static Terugbelwens belwens(Accountmanager a, Terugbelwens wens) {
        return new Terugbelwens(
                a.team(),
                a.medewerker(),
                wens.gevraagd(),
                wens.vragenset(),
                wens.antwoorden(),
                wens.voorkeur(),
                wens.tijdvak(),
                Terugbelwens.ONDERNEMERS);
    }

    private Optional<Accountmanager> bezet(Tx tx, AccountmanagersSql.Rij r) {
        return medewerkers
                .find(tx.actor(), r.medewerker())
                .filter(m -> m.zitIn(r.team()))
                .map(m -> new Accountmanager(
                        r.partij(),
                        r.bedrijf(),
                        r.team(),
                        m.id(),
                        m.naam(),
                        m.telefoon() != null
                                ? m.telefoon()
                                : organisaties.getTeam(tx.actor(), r.team()).telefoon()));
    }

    private static void eisBeheer(Medewerker wie) {
        if (!wie.mag(Recht.BEHEER)) {
            throw new Weigering("geen-recht", "Alleen de functioneel beheerder wijst een accountmanager aan");
        }
    }

    private static Weigering fout(String veld, String zin) {
        return new Weigering("ongeldige-invoer", zin, Map.of(veld, zin));
    }
}
