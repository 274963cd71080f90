package nl.poort.contact.berichten;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.poort.contact.berichten.BerichtenSql.Wachtende;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.taken.Beurten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the messages that are due, one by one: claim, commit, send, write down what came of it.
///
/// Called by a job every few seconds, on any number of nodes. A node that dies half-way leaves its claim, which ends
/// after
/// [#CLAIM_MINUTES]; the message then goes again with the same Message-ID.
public final class Berichtbezorging {
    private static final Logger LOG = LoggerFactory.getLogger(Berichtbezorging.class);
    private static final int CLAIM_MINUTES = 10;
    private static final Actor SYSTEEM = Actor.system("berichten bezorgen");

    private final Db db;
    private final Map<Berichtkanaal, Bezorger> bezorgers = new EnumMap<>(Berichtkanaal.class);
    private final Berichtbijlagen bijlagen = new Berichtbijlagen();
    private final Set<Berichtkanaal> dicht = ConcurrentHashMap.newKeySet();
    private final Beurten<Wachtende> beurten = new Beurten<>(this::wieWacht, this::bezorgEen);

    public Berichtbezorging(Db db, List<Bezorger> bezorgers) {
        this.db = db;
        bezorgers.forEach(b -> this.bezorgers.put(b.kanaal(), b));
    }

    /// The files that go along.
    public Berichtbijlagen bijlagen() {
        return bijlagen;
    }

    /// Tries what is due, at most `limit` messages, every organisation in turn; returns how many were tried. Never
    /// inside a transaction.
    ///
    /// A channel that is out of order is left alone for the rest of the round.
    public int bezorgen(int limit) {
        dicht.clear();
        return beurten.doe(limit);
    }

    private List<Wachtende> wieWacht() {
        var open = EnumSet.allOf(Berichtkanaal.class);
        open.removeAll(dicht);
        return db.read(SYSTEEM, tx -> new BerichtenSql(tx.handle()).whoWaits(tx.now(), open));
    }

    private boolean bezorgEen(Wachtende wie) {
        var geclaimd = dicht.contains(wie.kanaal())
                ? Optional.<Bericht>empty()
                : db.change(
                        SYSTEEM,
                        tx -> new BerichtenSql(tx.handle())
                                .claim(wie, tx.now(), tx.now().plusSeconds(60L * CLAIM_MINUTES)));
        if (geclaimd.isEmpty()) {
            return false;
        }
        var bericht = geclaimd.get();
        var bezorging = probeer(bericht, weg(bericht));
        if (bezorging instanceof Bezorging.Uitgesteld u && u.allen()) {
            dicht.add(wie.kanaal());
            LOG.warn("{} is out of order: {}", wie.kanaal().tekst(), u.reden());
        }
        db.run(SYSTEEM, tx -> schrijfOp(tx, bericht, bezorging));
        return true;
    }

    /// A message came back after it had been taken (a bounce): it goes on to the next channel.
    ///
    /// @return whether the Message-ID was one of ours
    public boolean teruggekomen(String messageId, String reden) {
        return db.change(SYSTEEM, tx -> {
            var id = id(messageId);
            var bericht = id == null
                    ? null
                    : new BerichtenSql(tx.handle()).lock(null, id).orElse(null);
            if (bericht == null || bericht.adres() == null) {
                return false;
            }
            if (bericht.stand() == Berichtstand.AFGELEVERD || bericht.stand() == Berichtstand.AANGEBODEN) {
                verwerk(tx, bericht, new Bezorging.Geweigerd("teruggekomen", reden));
            }
            return true;
        });
    }

    private Gespreksweg weg(Bericht bericht) {
        return bericht.vraag() == null
                ? Gespreksweg.GEEN
                : db.read(SYSTEEM, tx -> new GesprekswegSql(tx.handle()).find(bericht.vraag()))
                        .orElse(Gespreksweg.GEEN);
    }

    private Bezorging probeer(Bericht bericht, Gespreksweg weg) {
        var bezorger = bezorgers.get(bericht.adres().kanaal());
        if (bezorger == null) {
            return new Bezorging.Geweigerd("dit kanaal is hier niet aangesloten", "geen bezorger");
        }
        try {
            var mee = mee(bericht);
            return mee.isEmpty() || draagt(bericht.adres().kanaal())
                    ? bezorger.bezorg(Zending.van(bericht, weg).met(mee))
                    : new Bezorging.Geweigerd("hier kunnen geen bestanden mee", "niet verstuurd");
        } catch (Weigering w) {
            return new Bezorging.Uitgesteld("een bijlage is nog niet te gebruiken", w.code(), false);
        } catch (RuntimeException e) {
            LOG.error("bug in {} with {}", bezorger.getClass().getSimpleName(), bericht.id(), e);
            return new Bezorging.Uitgesteld(
                    "fout in het programma", e.getClass().getSimpleName(), false);
        }
    }

    private static boolean draagt(Berichtkanaal kanaal) {
        return switch (kanaal) {
            case EMAIL, BERICHTENBOX, BRIEF -> true;
            case PORTAAL, TELEFOON, WHATSAPP, SOCIAL, CHAT -> false;
        };
    }

    /// What has legal effect never goes as a file by e-mail or another service: it is too easily read by others.
    private List<Zendbijlage> mee(Bericht b) {
        var besloten = switch (b.adres().kanaal()) {
            case BERICHTENBOX, BRIEF -> true;
            case EMAIL, PORTAAL, TELEFOON, WHATSAPP, SOCIAL, CHAT -> false;
        };
        return b.rechtsgevolg() && !besloten
                ? List.of()
                : bijlagen.open(b, db.read(SYSTEEM, tx -> bijlagen.list(tx, b)));
    }

    /// Unless somebody else dealt with the message in between, such as the customer who read it on the own page.
    private void schrijfOp(Tx tx, Bericht geclaimd, Bezorging bezorging) {
        var nu = new BerichtenSql(tx.handle()).lock(null, geclaimd.id()).orElseThrow();
        boolean nogVanOns = nu.stand() == Berichtstand.AANGEBODEN
                && nu.kanaalNr() == geclaimd.kanaalNr()
                && nu.pogingen() == geclaimd.pogingen();
        if (nogVanOns) {
            verwerk(tx, nu, bezorging);
        } else {
            legPogingVast(tx, geclaimd, bezorging);
        }
    }

    private static void verwerk(Tx tx, Bericht b, Bezorging bezorging) {
        var sql = new BerichtenSql(tx.handle());
        legPogingVast(tx, b, bezorging);
        var gevolg = Berichtregels.na(b, bezorging, tx.now());
        var reden = bezorging instanceof Bezorging.Uitgesteld u ? u.reden() : null;
        sql.settle(b.id(), gevolg, reden, tx.now());
        var kanaal = b.adres().kanaal();
        if (gevolg.stand() == Berichtstand.AFGELEVERD) {
            tx.publish(new BerichtAfgeleverd(b.root(), b.id(), b.kenmerk(), b.code(), kanaal));
            var dag = bezorging instanceof Bezorging.Afgeleverd a && a.op() != null
                    ? a.op()
                    : tx.local().toLocalDate();
            Bekendmaker.meld(tx, b, kanaal, dag);
        } else if (gevolg.stand() == Berichtstand.ONBESTELBAAR || gevolg.stand() == Berichtstand.NABELLEN) {
            tx.publish(new BerichtOnbestelbaar(b.root(), b.id(), b.kenmerk(), kanaal, Berichtregels.reden(bezorging)));
        }
        if (gevolg.stand() == Berichtstand.NABELLEN) {
            tx.publish(NabellenNodig.van(b));
        }
    }

    private static void legPogingVast(Tx tx, Bericht b, Bezorging bezorging) {
        var poging = Poging.van(
                tx, b, b.adres().kanaal(), Berichtregels.uitkomst(bezorging), Berichtregels.bewijs(bezorging));
        new BerichtenSql(tx.handle()).insertAttempt(poging, b.organisatie());
    }

    private static UUID id(String messageId) {
        try {
            return UUID.fromString(messageId.strip().replaceFirst("^<", "").replaceFirst("@.*$", ""));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
