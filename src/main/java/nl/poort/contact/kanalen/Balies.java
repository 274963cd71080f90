package nl.poort.contact.kanalen;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.klantcontact.Binnenkomst;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.contact.klantcontact.LopendeContacten;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The counters: a visitor takes a ticket, waits, is called to a counter and helped.
public final class Balies {
    /// Waiting longer than this is too long, without an appointment.
    public static final Duration NORM = Duration.ofMinutes(15);

    /// And with one, counted from its time.
    public static final Duration NORM_AFSPRAAK = Duration.ofMinutes(5);

    private static final int VOL = 300;

    private final Db db;
    private final LopendeContacten lopend;

    /// @param bon the word on the ticket, with which the visitor follows the queue; shown once
    public record Bon(Baliebezoek bezoek, String bon) {}

    /// @param voor how many are before this visitor
    public record Bonstand(Baliebezoek bezoek, int voor) {}

    public Balies(Db db, LopendeContacten lopend) {
        this.db = db;
        this.lopend = lopend;
    }

    /// A visitor comes in, at the kiosk or at the reception.
    ///
    /// @param naam null when the visitor does not say
    public Bon meldAan(Actor wie, UUID organisatie, String waarvoor, String naam) {
        return meldAan(wie, organisatie, Bezoeker.inloop(waarvoor, naam));
    }

    public Bon meldAan(Medewerker wie, String waarvoor, String naam) {
        Kanaalrecht.eisDesk(wie);
        return meldAan(wie.actor("bezoeker aanmelden"), wie.organisatie(), waarvoor, naam);
    }

    /// A visitor comes in, with or without an appointment: one queue for all. Who signs in again for the same
    /// appointment gets a new ticket for the same place.
    public Bon meldAan(Actor wie, UUID organisatie, Bezoeker bezoeker) {
        var fouten = new Veldfouten();
        var doel = fouten.verplicht("waarvoor", bezoeker.waarvoor(), 200, "Schrijf op waarvoor u komt");
        var naam = fouten.tekst("naam", bezoeker.naam(), 80);
        fouten.klaar();
        var schoon = new Bezoeker(doel, naam, bezoeker.plaats(), bezoeker.afgesproken());
        var bon = Boncode.nieuw();
        return db.change(wie, tx -> {
            var sql = new BaliesSql(tx.handle());
            var dag = tx.local().toLocalDate();
            var al = schoon.afgesproken() == null
                    ? Optional.<Baliebezoek>empty()
                    : sql.voorAfspraak(organisatie, schoon.afgesproken().afspraak());
            if (al.isPresent()) {
                sql.bon(al.get().id(), Boncode.hash(bon));
                return new Bon(al.get(), bon);
            }
            if (sql.open(organisatie, dag).stream().filter(Baliebezoek::wacht).count() >= VOL) {
                throw new Weigering("te-druk", "De wachtrij is vol. Vraag het aan een medewerker.");
            }
            var bezoek = Baliebezoek.nieuw(tx.newId(), organisatie, sql.volgnummer(organisatie, dag), schoon, tx.now());
            sql.insert(bezoek, dag, Boncode.hash(bon));
            tx.publish(new BalieAangemeld(bezoek.id()));
            return new Bon(bezoek, bon);
        });
    }

    /// What the visitor with this ticket wants to know.
    public Optional<Bonstand> bon(String bon) {
        return db.read(Actor.system("bon bekijken"), tx -> {
            var sql = new BaliesSql(tx.handle());
            return sql.opBon(Boncode.hash(bon))
                    .map(b -> new Bonstand(
                            b,
                            voor(
                                    sql.open(
                                            b.organisatie(),
                                            b.ingekomen().atZone(Tx.ZONE).toLocalDate()),
                                    b)));
        });
    }

    /// Who has a turn before this visitor, at the same location and with the same people.
    private static int voor(List<Baliebezoek> rij, Baliebezoek b) {
        return (int) rij.stream()
                .takeWhile(ander -> !ander.id().equals(b.id()))
                .filter(Baliebezoek::wacht)
                .filter(ander -> Objects.equals(ander.voor(), b.voor()))
                .filter(ander -> Objects.equals(ander.plaats(), b.plaats()))
                .count();
    }

    /// The visitor does not want to wait any longer.
    public void gaWeg(String bon) {
        db.read(Actor.system("bon bekijken"), tx -> new BaliesSql(tx.handle()).opBon(Boncode.hash(bon)))
                .filter(b -> b.geeindigd() == null && b.begonnen() == null)
                .ifPresent(b -> db.run(Actor.outsider("Bezoeker", b.organisatie(), "bezoek beëindigen"), tx -> {
                    var nu = lock(tx, b.organisatie(), b.id());
                    sluit(tx, nu, Bezoekstand.WEGGEGAAN);
                }));
    }

    /// Who waits, is called or is being helped today.
    public List<Baliebezoek> vandaag(Actor wie, UUID organisatie) {
        return db.read(
                wie,
                tx -> new BaliesSql(tx.handle()).open(organisatie, tx.local().toLocalDate()));
    }

    /// How a visit ended; empty when it did not, or is not there.
    public Optional<Bezoekstand> uitkomst(UUID id) {
        return db.read(Actor.system("bezoek volgen"), tx -> new BaliesSql(tx.handle()).uitkomst(id));
    }

    /// At which counter this person sits: the one that was used last today.
    public Optional<String> mijnBalie(Medewerker wie) {
        return db.read(
                wie.actor("balie bekijken"),
                tx -> new BaliesSql(tx.handle())
                        .balieVan(wie.organisatie(), tx.local().toLocalDate(), wie.id()));
    }

    /// For which location this person called last today; empty when it did not matter.
    public Optional<String> mijnPlaats(Medewerker wie) {
        return db.read(
                wie.actor("balie bekijken"),
                tx -> new BaliesSql(tx.handle())
                        .plaatsVan(wie.organisatie(), tx.local().toLocalDate(), wie.id()));
    }

    /// Calls whose turn it is; empty when nobody waits.
    public Optional<Baliebezoek> roepVolgende(Medewerker wie, String balie) {
        return roepVolgende(wie, balie, null);
    }

    /// @param plaats of the ones who came to this location; null for all
    public Optional<Baliebezoek> roepVolgende(Medewerker wie, String balie, String plaats) {
        Kanaalrecht.eisDesk(wie);
        var plek = plek(balie);
        return db.change(
                wie.actor("bezoeker oproepen"),
                tx -> new BaliesSql(tx.handle())
                        .eerste(wie.organisatie(), tx.local().toLocalDate(), wie.id(), plaats)
                        .map(b -> roepOp(tx, wie, b, plek)));
    }

    /// Calls this visitor, or calls again who did not come.
    public Baliebezoek roepOp(Medewerker wie, UUID id, String balie) {
        Kanaalrecht.eisDesk(wie);
        var plek = plek(balie);
        return db.change(wie.actor("bezoeker oproepen"), tx -> {
            var b = lock(tx, wie.organisatie(), id);
            if (b.geeindigd() != null || b.begonnen() != null) {
                throw new Weigering("al-geholpen", "Deze bezoeker is al geholpen of wordt nu geholpen");
            }
            if (b.medewerker() != null && !b.medewerker().equals(wie.id())) {
                throw new Weigering("al-genomen", b.medewerkerNaam() + " heeft deze bezoeker al opgeroepen");
            }
            return roepOp(tx, wie, b, plek);
        });
    }

    private static Baliebezoek roepOp(Tx tx, Medewerker wie, Baliebezoek b, String balie) {
        var sql = new BaliesSql(tx.handle());
        sql.roepOp(b.id(), balie, wie.id(), wie.naam(), tx.now());
        tx.publish(new BalieOpgeroepen(b.id()));
        return sql.lock(wie.organisatie(), b.id()).orElseThrow();
    }

    /// The visitor stands before us: the contact opens.
    public LopendContact begin(Medewerker wie, UUID id) {
        Kanaalrecht.eisDesk(wie);
        return db.change(wie.actor("bezoeker helpen"), tx -> {
            var b = lock(tx, wie.organisatie(), id);
            eisVanMij(wie, b);
            new BaliesSql(tx.handle()).begin(id, tx.now());
            tx.publish(new BalieBegonnen(id));
            return lopend.open(
                    wie, new Binnenkomst("balie", null, b.referentie(), b.partij(), null, Map.of(), b.waarvoor()));
        });
    }

    /// The visit is over; a visitor who did not come goes from the list too.
    public void sluit(Medewerker wie, UUID id, Bezoekstand uitkomst) {
        Kanaalrecht.eisDesk(wie);
        db.run(wie.actor("bezoek afronden"), tx -> {
            var b = lock(tx, wie.organisatie(), id);
            eisVanMij(wie, b);
            sluit(tx, b, uitkomst);
        });
    }

    /// Yesterday's visitors do not wait any more; a job does it.
    public int ruimOp() {
        return db.change(Actor.system("bezoeken van gisteren sluiten"), tx -> {
            var oud = new BaliesSql(tx.handle()).gisteren(tx.local().toLocalDate());
            oud.forEach(b -> sluit(tx, b, b.begonnen() == null ? Bezoekstand.WEGGEGAAN : Bezoekstand.GEHOLPEN));
            return oud.size();
        });
    }

    private static void sluit(Tx tx, Baliebezoek b, Bezoekstand uitkomst) {
        if (b.geeindigd() == null) {
            new BaliesSql(tx.handle()).sluit(b.id(), uitkomst, tx.now());
            tx.publish(new BalieAfgerond(b.id()));
        }
    }

    private static Baliebezoek lock(Tx tx, UUID organisatie, UUID id) {
        return new BaliesSql(tx.handle()).lock(organisatie, id).orElseThrow(() -> Weigering.onbekend("Dit bezoek"));
    }

    private static void eisVanMij(Medewerker wie, Baliebezoek b) {
        if (!wie.id().equals(b.medewerker())) {
            throw new Weigering("niet-van-u", "U hebt deze bezoeker niet opgeroepen");
        }
    }

    private static String plek(String balie) {
        var fouten = new Veldfouten();
        var plek = fouten.verplicht("balie", balie, 30, "Vul in bij welke balie u zit");
        fouten.klaar();
        return plek;
    }
}
