package nl.poort.contact.kanalen;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What the telephone exchange tells, and what an agent sees of it.
///
/// A message that comes ten times, late or in another order gives the same call: [Telefoonregels] folds the facts.
public final class Telefonie {
    private static final Duration NABLIJVEN = Duration.ofMinutes(10);
    private static final int TOESTELLEN = 20;

    private final Db db;
    private final Medewerkers medewerkers;
    private final Partijen partijen;

    public Telefonie(Db db, Medewerkers medewerkers, Partijen partijen) {
        this.db = db;
        this.medewerkers = medewerkers;
        this.partijen = partijen;
    }

    /// Writes down what this exchange said about a call.
    public Belgevolg meld(Telefooncentrale centrale, Belbericht gezegd) {
        var bericht = schoon(gezegd);
        var actor = Actor.outsider("Telefooncentrale", centrale.organisatie(), "telefoongesprek bijhouden");
        return db.change(actor, tx -> {
            var sql = new TelefonieSql(tx.handle());
            var oud = sql.lock(tx.newId(), centrale, bericht, tx.now());
            var wie = wie(tx, actor, bericht.toestellen());
            boolean nieuw = false;
            for (var plek : wie.entrySet()) {
                nieuw |= sql.insert(
                        oud,
                        new Telefoonfeit(
                                bericht.soort(),
                                plek.getKey(),
                                plek.getValue().orElse(null),
                                bericht.oorzaak(),
                                tx.now()));
            }
            var nummer = Telefoonregels.nummer(bericht.klant()).orElse(null);
            sql.beschrijf(
                    oud.id(),
                    bericht,
                    nummer,
                    Telefoonregels.getoond(bericht.klant()).orElse(null));
            vouw(tx, sql, sql.get(oud.id()), oud, centrale.kort());
            new TelefooncentralesSql(tx.handle()).gehoord(centrale.id(), tx.now());
            return new Belgevolg(oud.id(), oud.organisatie(), nieuw, sql.medewerkers(oud.id()));
        });
    }

    private static void vouw(Tx tx, TelefonieSql sql, Telefoongesprek nu, Telefoongesprek oud, int kort) {
        var gesprek = Telefoonregels.vouw(nu, sql.feiten(nu.id()), kort);
        sql.update(gesprek);
        if (sql.feiten(nu.id()).size() == 1) {
            tx.publish(new TelefoonGebeld(nu.id()));
        }
        if (oud.opgenomen() == null && gesprek.opgenomen() != null) {
            tx.publish(new TelefoonOpgenomen(nu.id()));
        }
        if (gesprek.gemist() && !oud.gemist()) {
            tx.publish(new TelefoonGemist(nu.id()));
        } else if (oud.opgehangen() == null && gesprek.opgehangen() != null) {
            tx.publish(new TelefoonOpgehangen(nu.id()));
        }
    }

    private static Belbericht schoon(Belbericht b) {
        var fouten = new Veldfouten();
        var belId = fouten.verplicht("callId", b.belId(), 250, "Stuur callId mee: de naam van het gesprek");
        var klant = fouten.tekst("from", b.klant(), 250);
        var lijn = fouten.tekst("to", b.lijn(), 250);
        var oorzaak = fouten.tekst("cause", b.oorzaak(), 60);
        b.toestellen().forEach(t -> fouten.tekst("user", t, 250));
        fouten.eis(
                b.soort() != null && b.soort() != Belsoort.VERLOPEN,
                "event",
                "Stuur event mee: newCall, answer of hangup");
        fouten.klaar();
        return new Belbericht(b.soort(), b.richting(), belId, klant, lijn, b.toestellen(), oorzaak);
    }

    /// Each extension with who sits there now; one empty extension when the exchange named none.
    private Map<String, Optional<UUID>> wie(Tx tx, Actor actor, List<String> toestellen) {
        var sql = new ToestellenSql(tx.handle());
        var gevonden = new LinkedHashMap<String, Optional<UUID>>();
        toestellen.stream()
                .map(Telefoonregels::toestel)
                .filter(t -> !t.isEmpty())
                .distinct()
                .limit(TOESTELLEN)
                .forEach(t -> gevonden.put(
                        t,
                        sql.find(actor.organisation(), t)
                                .map(Toestel::medewerker)
                                .or(() -> t.contains("@")
                                        ? medewerkers
                                                .findOpEmail(actor, actor.organisation(), t)
                                                .map(Medewerker::id)
                                        : Optional.empty())));
        if (gevonden.isEmpty()) {
            gevonden.put("", Optional.empty());
        }
        return gevonden;
    }

    /// What rings for this person, or whom this person has on the line, with who it probably is.
    public Optional<Belmelding> melding(Medewerker wie) {
        var actor = wie.actor("beller herkennen");
        return db.read(
                actor,
                tx -> new TelefonieSql(tx.handle())
                        .voor(wie.organisatie(), wie.id(), tx.now(), NABLIJVEN)
                        .map(g -> new Belmelding(
                                g, g.nummer() == null ? List.of() : partijen.zoek(actor, g.nummer(), 4))));
    }

    /// One call of the own organisation.
    public Belmelding get(Medewerker wie, UUID id) {
        Kanaalrecht.eisDesk(wie);
        var actor = wie.actor("beller herkennen");
        return db.read(actor, tx -> {
            var g = new TelefonieSql(tx.handle())
                    .find(wie.organisatie(), id)
                    .orElseThrow(() -> Weigering.onbekend("Dit gesprek"));
            return new Belmelding(g, g.nummer() == null ? List.of() : partijen.zoek(actor, g.nummer(), 4));
        });
    }

    /// The agent opened the contact or does not need it: the call is not shown any more.
    public void legWeg(Medewerker wie, UUID id) {
        Kanaalrecht.eisDesk(wie);
        db.run(wie.actor("telefoongesprek wegleggen"), tx -> {
            var sql = new TelefonieSql(tx.handle());
            var g = sql.lock(wie.organisatie(), id).orElseThrow(() -> Weigering.onbekend("Dit gesprek"));
            if (Objects.equals(g.medewerker(), wie.id())) {
                sql.legWeg(wie.organisatie(), id, tx.now());
            }
        });
    }

    /// Who waits on the telephone, the longest first.
    public List<Telefoongesprek> wachtend(Medewerker wie) {
        return db.read(wie.actor("wachtrij bekijken"), tx -> new TelefonieSql(tx.handle()).wachtend(wie.organisatie()));
    }

    /// Ends the calls of which the exchange never told the end; a job does it every minute.
    public int sluitVergeten() {
        return db.change(Actor.system("telefoongesprekken sluiten"), tx -> {
            var sql = new TelefonieSql(tx.handle());
            var vergeten = sql.vergeten(tx.now());
            vergeten.forEach(g -> {
                sql.insert(g, new Telefoonfeit(Belsoort.VERLOPEN, "", null, null, tx.now()));
                vouw(tx, sql, g, g, 0);
            });
            return vergeten.size();
        });
    }
}
