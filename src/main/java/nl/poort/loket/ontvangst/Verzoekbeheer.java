package nl.poort.loket.ontvangst;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekDoorgezonden;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekGelezen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What people see of requests that came in, and decide about them.
public final class Verzoekbeheer {
    private static final Actor ALLE = Actor.system("stand van verzoek");
    private static final int GETOOND = 200;

    private final Db db;
    private final Organisaties organisaties;

    public Verzoekbeheer(Ontvangstbronnen bronnen) {
        this.db = bronnen.db();
        this.organisaties = bronnen.organisaties();
    }

    /// A request with all that belongs to it.
    public record Beeld(
            Verzoekdossier verzoek, List<Ontvangst> berichten, List<Verzoekstap> stappen, List<Uitval> uitval) {}

    /// @param zoek the beginning of a number or a part of the name
    /// @param nietBinnen only what is not whole
    public List<Ontvangst> list(Medewerker wie, String zoek, boolean nietBinnen) {
        eisInhoud(wie);
        var kaal = zoek == null ? "" : zoek.strip();
        var tekst = kaal.matches("[0-9 ]+") ? nummer(kaal.replace(" ", "")) : kaal;
        return db.read(
                wie.actor("verzoeken bekijken"),
                tx -> new OntvangstenSql(tx.handle()).list(wie.organisatie(), tekst, nietBinnen, GETOOND));
    }

    /// All messages of a request have its number; the one behind it tells which message it is.
    private static String nummer(String cijfers) {
        return cijfers.length() == 16 ? cijfers.substring(0, 13) : cijfers;
    }

    public Beeld get(Medewerker wie, UUID verzoek) {
        eisInhoud(wie);
        return db.read(wie.actor("verzoek bekijken"), tx -> {
            var v = eigen(new DossiersSql(tx.handle()).find(verzoek), wie);
            var verloop = new VerloopSql(tx.handle());
            return new Beeld(
                    v,
                    new OntvangstenSql(tx.handle()).berichten(verzoek),
                    verloop.stappen(verzoek),
                    verloop.van(verzoek));
        });
    }

    private static Verzoekdossier eigen(Optional<Verzoekdossier> v, Medewerker wie) {
        return v.filter(x -> x.organisatie().equals(wie.organisatie()))
                .orElseThrow(() -> Weigering.onbekend("Dit verzoek"));
    }

    /// The requests of one plan at the own organisation: one dossier.
    public List<Verzoekdossier> project(Medewerker wie, String project) {
        eisInhoud(wie);
        return db.read(
                wie.actor("project bekijken"),
                tx -> new DossiersSql(tx.handle()).vanProject(wie.organisatie(), project));
    }

    /// One receiver of a request, as the applicant and every other receiver may know it.
    ///
    /// @param status of the case; empty while there is none
    /// @param kopie it only knows of it
    public record Ontvanger(String naam, String stand, String status, boolean kopie) {}

    /// Who has this request, and how far each is: for the applicant, and for who stays responsible. Whoever calls this
    /// decides who may see it.
    public List<Ontvanger> ontvangers(String nummer) {
        return db.read(ALLE, tx -> {
            var dossiers = new DossiersSql(tx.handle()).metNummer(Verzoeknummers.kaal(nummer));
            return dossiers.stream()
                    .flatMap(v -> new OntvangstenSql(tx.handle())
                            .berichten(v.id()).stream()
                                    .reduce((a, b) -> b)
                                    .map(o -> new Ontvanger(
                                            organisaties
                                                    .get(ALLE, v.organisatie())
                                                    .naam(),
                                            o.standInWoorden(),
                                            v.status(),
                                            o.kopie()))
                                    .stream())
                    .toList();
        });
    }

    /// What waits for a person, the most urgent first.
    public List<Uitval> uitval(Medewerker wie) {
        eisZien(wie);
        return db.read(wie.actor("uitval bekijken"), tx -> new VerloopSql(tx.handle()).open(wie.organisatie()));
    }

    public List<Bevinding> bevindingen(Medewerker wie, boolean ookGesloten) {
        eisZien(wie);
        return db.read(
                wie.actor("bevindingen bekijken"),
                tx -> new VerloopSql(tx.handle()).bevindingen(wie.organisatie(), ookGesloten));
    }

    /// Somebody takes it on.
    public void pakOp(Medewerker wie, UUID uitval) {
        eisDoen(wie);
        db.run(wie.actor("uitval oppakken"), tx -> {
            var u = uitval(tx, wie, uitval);
            new VerloopSql(tx.handle()).eigenaar(u.verzoek(), u.id(), wie.id(), wie.naam());
        });
    }

    /// It is decided, and how.
    public void losOp(Medewerker wie, UUID uitval, String oplossing) {
        eisDoen(wie);
        var fouten = new Veldfouten();
        var tekst = fouten.verplicht("oplossing", oplossing, 1_000, "Schrijf op wat u heeft besloten");
        fouten.klaar();
        db.run(wie.actor("uitval oplossen"), tx -> {
            var u = uitval(tx, wie, uitval);
            new VerloopSql(tx.handle()).losOp(u.verzoek(), u.id(), tekst, wie.naam(), tx.now());
        });
    }

    private static Uitval uitval(Tx tx, Medewerker wie, UUID id) {
        return new VerloopSql(tx.handle())
                .lock(wie.organisatie(), id)
                .orElseThrow(() -> Weigering.onbekend("Dit punt"));
    }

    /// Not ours: it goes to who it belongs to, with everything that is here and the day it was filed (Awb 2:3). The
    /// applicant is told.
    public void doorzenden(Medewerker wie, UUID verzoek, UUID naar, String reden) {
        eisDoen(wie);
        var fouten = new Veldfouten();
        var waarom = fouten.verplicht("reden", reden, 500, "Schrijf waarom het verzoek niet voor ons is");
        fouten.eis(naar != null && !naar.equals(wie.organisatie()), "naar", "Kies een andere organisatie");
        fouten.klaar();
        var ontvanger = organisaties.get(ALLE, naar);
        db.run(wie.actor("verzoek doorzenden"), tx -> {
            var v = eigen(new DossiersSql(tx.handle()).lock(verzoek), wie);
            var sql = new OntvangstenSql(tx.handle());
            var over = new java.util.ArrayList<Over>();
            for (var o : sql.berichten(verzoek)) {
                if (o.compleet() == null) {
                    throw new Weigering("niet-compleet", "Wacht tot alles binnen is, dan kan het verzoek door");
                }
                sql.doorgezonden(o, ontvanger.naam());
                over.add(new Over(
                        o, sql.xml(verzoek, o.volgnummer()).orElseThrow(), new StukkenSql(tx.handle()).list(o.id())));
            }
            new DossiersSql(tx.handle()).status(verzoek, "Doorgezonden naar " + ontvanger.naam());
            new VerloopSql(tx.handle())
                    .stap(
                            v.organisatie(),
                            verzoek,
                            tx.newId(),
                            new Verzoekstap(0, tx.now(), "doorgezonden", ontvanger.naam() + ": " + waarom));
            tx.publish(new VerzoekDoorgezonden(
                    verzoek,
                    v.organisatie(),
                    v.nummer(),
                    over.getLast().o().volgnummer(),
                    ontvanger.oin() == null ? "" : ontvanger.oin().nummer(),
                    ontvanger.naam(),
                    waarom));
            over.forEach(x -> leg(x, naar, wie));
        });
    }

    private record Over(Ontvangst o, byte[] xml, List<Stuk> stukken) {}

    /// At the other one it comes in as any message: its content is fetched, and its hash looked at.
    private void leg(Over x, UUID naar, Medewerker wie) {
        db.run(Uitvaller.programma(naar), tx -> {
            var in = Stamlezer.lees(x.xml());
            var v = new DossiersSql(tx.handle()).verzoek(naar, x.o().nummer(), tx.newId());
            var sql = new OntvangstenSql(tx.handle());
            var o = Ontvangsten.van(
                    tx,
                    v,
                    x.o().volgnummer(),
                    Ontvangstbron.DOORGEZONDEN,
                    Ontvangststand.XML,
                    List.of(),
                    false,
                    tx.now());
            if (!sql.insert(o, x.xml())) {
                return;
            }
            var stukken = x.stukken().stream()
                    .map(s -> new Stuk(
                            s.nr(),
                            s.document(),
                            s.naam(),
                            s.soort(),
                            s.nr() == 0 ? "" : Eigenbron.link(wie.organisatie(), s.hash()),
                            s.grootte(),
                            s.nr() == 0 ? "" : s.hash(),
                            null,
                            null))
                    .toList();
            new StukkenSql(tx.handle()).insert(o, stukken);
            sql.gelezen(o, in, x.xml(), false);
            sql.stand(o, Ontvangststand.XML, stukken.size() - 1);
            new VerloopSql(tx.handle())
                    .stap(
                            naar,
                            v.id(),
                            tx.newId(),
                            new Verzoekstap(o.volgnummer(), tx.now(), "ontvangen", "Doorgezonden (Awb 2:3)"));
            tx.publish(new VerzoekGelezen(v.id(), naar, v.nummer(), o.volgnummer()));
        });
    }

    /// Who keeps the program sees numbers and reasons, not who asks what.
    private static void eisInhoud(Medewerker wie) {
        if (!wie.mag(Recht.WERKPLEK)) {
            throw Weigering.geenToegang("U mag verzoeken niet bekijken");
        }
    }

    private static void eisZien(Medewerker wie) {
        if (!wie.mag(Recht.WERKPLEK) && !wie.mag(Recht.BEHEER)) {
            throw Weigering.geenToegang("U mag verzoeken niet bekijken");
        }
    }

    private static void eisDoen(Medewerker wie) {
        if (!wie.mag(Recht.VRAAG_BEHANDELEN) && !wie.mag(Recht.BEHEER)) {
            throw Weigering.geenToegang("U mag over verzoeken niet beslissen");
        }
    }
}
