package nl.poort.contact.kanalen;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// The conversations over all channels: who waits, what was said, and which Vraag it is about.
public final class Draden {
    private final Db db;
    private final Kanaalbronnen bronnen;

    public Draden(Kanaalbronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// Who waits for us, the soonest first; pages by the last line.
    ///
    /// @param kanaal one channel, or null for all
    /// @param na the moment and id of the last line of the page before; null for the first page
    public List<Draad> wachtend(Medewerker wie, String kanaal, Instant na, UUID naId, int limiet) {
        var actor = wie.actor("gesprekken bekijken");
        return db.read(
                actor, tx -> new DraadlijstSql(tx.handle()).waiting(wie.organisatie(), kanaal, na, naId, klem(limiet)));
    }

    /// Who was spoken to last, the newest first.
    public List<Draad> recent(Medewerker wie, String kanaal, int limiet) {
        var actor = wie.actor("gesprekken bekijken");
        return db.read(actor, tx -> new DraadlijstSql(tx.handle()).recent(wie.organisatie(), kanaal, klem(limiet)));
    }

    /// How many wait, by channel; the late ones apart.
    public List<Telling> tel(Medewerker wie) {
        return db.read(
                wie.actor("gesprekken bekijken"),
                tx -> new DraadlijstSql(tx.handle()).count(wie.organisatie(), tx.now()));
    }

    public record Telling(String kanaal, int wachtend, int teLaat) {}

    public Draad get(Actor actor, UUID id) {
        return find(actor, id).orElseThrow(() -> Weigering.onbekend("Dit gesprek"));
    }

    public Optional<Draad> find(Actor actor, UUID id) {
        return db.read(actor, tx -> new DradenSql(tx.handle()).find(actor.organisation(), id));
    }

    /// The conversation about a Vraag.
    public Optional<Draad> vanVraag(Actor actor, UUID vraag) {
        return db.read(actor, tx -> new DradenSql(tx.handle()).byQuestion(actor.organisation(), vraag));
    }

    /// What lives of somebody with this address: for a screen pop, or to link a call.
    public List<Draad> vanAdres(Actor actor, Afzender afzender) {
        return db.read(actor, tx -> {
            var partij = new Klantzoeker(actor, bronnen.contact().partijen()).bekend(afzender);
            return new DradenSql(tx.handle())
                    .living(
                            actor.organisation(),
                            afzender.sleutel(),
                            partij,
                            tx.now().minus(Draadregels.LEEFT.multipliedBy(8)));
        });
    }

    /// What was said, the oldest first.
    public List<Uiting> uitingen(Actor actor, UUID draad) {
        return db.read(actor, tx -> new DradenSql(tx.handle()).utterances(actor.organisation(), List.of(draad)));
    }

    public List<Draadbijlage> bijlagen(Actor actor, UUID draad) {
        return db.read(actor, tx -> new BijlagenSql(tx.handle()).list(actor.organisation(), List.of(draad)));
    }

    /// A file, when it may be opened.
    public Draadbijlage bijlage(Actor actor, UUID draad, UUID id) {
        var bijlage = db.read(actor, tx -> new BijlagenSql(tx.handle()).find(actor.organisation(), draad, id))
                .orElseThrow(() -> Weigering.onbekend("Deze bijlage"));
        if (bijlage.stand() != Bijlagestand.VEILIG) {
            throw new Weigering("bijlage-dicht", bijlage.reden());
        }
        return bijlage;
    }

    /// Its content; its hash is checked.
    public InputStream inhoud(Draadbijlage bijlage) {
        return bronnen.opslag().open(bijlage.organisatie(), bijlage.sha256(), 0);
    }

    /// This conversation is about this Vraag after all: when it has a thread already the two become one, and the clock
    /// that began first is the one that counts.
    public Draad koppel(Medewerker wie, UUID draad, UUID vraag) {
        eisBehandelen(wie);
        var actor = wie.actor("gesprek koppelen");
        return db.change(actor, tx -> new Draadkoppeling(tx, bronnen).koppel(draad, vraag));
    }

    /// Nobody needs to answer: the customer said thanks, or was spoken to in another way.
    public Draad nietsTeDoen(Medewerker wie, UUID draad) {
        eisBehandelen(wie);
        var actor = wie.actor("gesprek afronden");
        return db.change(actor, tx -> {
            var sql = new DradenSql(tx.handle());
            var d = sql.lock(wie.organisatie(), draad).orElseThrow(() -> Weigering.onbekend("Dit gesprek"));
            bronnen.keten().klokken().stop(actor, draad, draad, Kloksoort.KANAAL);
            var stil = Draadstanden.gesproken(d, Draadstand.BEANTWOORD, d.laatstUit());
            sql.update(stil);
            return stil;
        });
    }

    /// Regular work: looks at the files that nobody could look at when they came in.
    public int keurBijlagen() {
        return new Bijlagenkeuring(bronnen).keur();
    }

    static void eisBehandelen(Medewerker wie) {
        if (!wie.mag(Recht.VRAAG_BEHANDELEN)) {
            throw Weigering.geenToegang("U mag vragen bekijken, maar niet behandelen");
        }
    }

    private static int klem(int limiet) {
        return Math.clamp(limiet, 1, 200);
    }
}
