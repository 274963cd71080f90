package nl.poort.loket.ontvangst;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekDoorgezonden;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekdoorzendingHapert;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Oin;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A request that is not ours goes to who it belongs to, with everything that is here and the day it was filed (Awb
/// 2:3): to a neighbour in this installation at once, to any other authority by the national facility.
public final class Doorzendingen {
    private static final Logger LOG = LoggerFactory.getLogger(Doorzendingen.class);
    private static final Actor ALLE = Actor.system("ontvanger van een verzoek zoeken");
    private static final Actor SYSTEEM = Actor.system("verzoeken doorzenden");
    private static final int TEGELIJK = 20;

    private final Ontvangstbronnen bronnen;
    private final Db db;
    private final Organisaties organisaties;
    private final Aansluitingen aansluitingen;
    private final Uitvaller uitvaller;

    public Doorzendingen(Ontvangstbronnen bronnen, Aansluitingen aansluitingen) {
        this.bronnen = bronnen;
        this.db = bronnen.db();
        this.organisaties = bronnen.organisaties();
        this.aansluitingen = aansluitingen;
        this.uitvaller = new Uitvaller(bronnen);
    }

    /// To an organisation of this installation: it is there when this returns. The applicant is told.
    public void doorzenden(Medewerker wie, UUID verzoek, UUID naar, String reden) {
        Verzoekbeheer.eisDoen(wie);
        var fouten = new Veldfouten();
        var waarom = fouten.verplicht("reden", reden, 500, "Schrijf waarom het verzoek niet voor ons is");
        fouten.eis(naar != null && !naar.equals(wie.organisatie()), "naar", "Kies een andere organisatie");
        fouten.klaar();
        var ontvanger = organisaties.get(ALLE, naar);
        db.run(wie.actor("verzoek doorzenden"), tx -> {
            var v = deze(tx, wie, verzoek);
            var over = Doorlegging.neem(tx, v);
            over.forEach(x -> new OntvangstenSql(tx.handle()).doorgezonden(x.o(), ontvanger.naam()));
            afgerond(tx, v, ontvanger.naam(), ontvanger.naam() + ": " + waarom, wie.naam());
            tx.publish(new VerzoekDoorgezonden(
                    verzoek,
                    v.organisatie(),
                    v.nummer(),
                    over.getLast().o().volgnummer(),
                    ontvanger.oin() == null ? "" : ontvanger.oin().nummer(),
                    ontvanger.naam(),
                    waarom));
            over.forEach(x -> new Doorlegging(db).leg(x, naar, wie.organisatie()));
        });
    }

    /// To an authority outside, by the national facility; who turns out to be here gets it at once. The applicant is
    /// told when the facility took it over.
    public void naarBuiten(Medewerker wie, UUID verzoek, String oin, String naam, String reden) {
        Verzoekbeheer.eisDoen(wie);
        var fouten = new Veldfouten();
        var nummer = fouten.waarde("oin", oin, () -> new Oin(oin));
        var hoe = fouten.verplicht("naam", naam, 200, "Vul in hoe die organisatie heet");
        var waarom = fouten.verplicht("reden", reden, 500, "Schrijf waarom het verzoek niet voor ons is");
        fouten.klaar();
        var hier = organisaties.findOpOin(ALLE, nummer);
        if (hier.isPresent()) {
            doorzenden(wie, verzoek, hier.map(Organisatie::id).get(), waarom);
            return;
        }
        db.run(wie.actor("verzoek doorzenden"), tx -> {
            var v = deze(tx, wie, verzoek);
            var berichten = Doorlegging.compleet(tx, v);
            eisLandelijk(tx, v, berichten);
            var d = new Doorzending(
                    verzoek,
                    tx.newId(),
                    v.organisatie(),
                    v.nummer(),
                    nummer.nummer(),
                    hoe,
                    waarom,
                    berichten.getFirst().indiendatum(),
                    wie.naam(),
                    tx.now(),
                    0,
                    "",
                    false,
                    null,
                    null);
            new DoorzendingenSql(tx.handle()).insert(d, tx.now());
            new DossiersSql(tx.handle()).status(verzoek, "Wij sturen dit door naar " + hoe);
            stap(tx, d, "wordt doorgezonden", hoe + ": " + waarom);
        });
    }

    private void eisLandelijk(Tx tx, Verzoekdossier v, List<Ontvangst> berichten) {
        if (aansluitingen.find(tx.actor(), v.organisatie()).isEmpty()) {
            throw new Weigering(
                    "geen-aansluiting",
                    "Er is nog geen aansluiting met de landelijke voorziening. Vraag uw functioneel beheerder.");
        }
        if (berichten.stream().anyMatch(o -> o.bron() == Ontvangstbron.EIGEN)) {
            throw new Weigering(
                    "niet-landelijk",
                    "Dit verzoek is bij ons eigen loket ingediend. De landelijke voorziening kent het niet. "
                            + "Stuur het per post of mail door, en schrijf dat bij dit verzoek.");
        }
    }

    /// The request, and nothing of it is on its way elsewhere.
    private static Verzoekdossier deze(Tx tx, Medewerker wie, UUID verzoek) {
        var v = Verzoekbeheer.eigen(new DossiersSql(tx.handle()).lock(verzoek), wie);
        if (new DoorzendingenSql(tx.handle())
                .laatste(verzoek)
                .filter(Doorzending::isOnderweg)
                .isPresent()) {
            throw new Weigering("al-onderweg", "Dit verzoek wordt al doorgezonden. Neem dat eerst terug.");
        }
        return v;
    }

    /// The last time it was sent outside.
    public Optional<Doorzending> laatste(Medewerker wie, UUID verzoek) {
        Verzoekbeheer.eisInhoud(wie);
        return db.read(wie.actor("verzoek bekijken"), tx -> {
            Verzoekbeheer.eigen(new DossiersSql(tx.handle()).find(verzoek), wie);
            return new DoorzendingenSql(tx.handle()).laatste(verzoek);
        });
    }

    /// Takes it back as long as the facility did not take it over: it stays ours.
    public void neemTerug(Medewerker wie, UUID verzoek) {
        Verzoekbeheer.eisDoen(wie);
        db.run(wie.actor("doorzending terugnemen"), tx -> {
            var v = Verzoekbeheer.eigen(new DossiersSql(tx.handle()).lock(verzoek), wie);
            var sql = new DoorzendingenSql(tx.handle());
            var d = sql.laatste(verzoek).filter(x -> sql.stop(x, tx.now())).orElseThrow(() -> teLaat());
            new DossiersSql(tx.handle()).status(verzoek, "Wij kijken bij wie dit verzoek hoort");
            new VerloopSql(tx.handle())
                    .losAlles(verzoek, Uitvalreden.NIET_DOORGEZONDEN, "Doorzenden teruggenomen", wie.naam(), tx.now());
            uitvaller.opgelost(tx, v.organisatie(), sleutel(d));
            stap(tx, d, "doorzenden teruggenomen", wie.naam());
        });
    }

    private static Weigering teLaat() {
        return new Weigering("niet-onderweg", "Dit verzoek is niet (meer) onderweg naar een ander");
    }

    /// Regular work: offers what is due to the facility; what it does not take is tried again, and after a quarter of
    /// an hour people hear of it.
    ///
    /// @return how many were taken over
    public int verwerk() {
        var nu = db.clock().instant();
        var beurt = db.change(
                SYSTEEM, tx -> new DoorzendingenSql(tx.handle()).neem(nu, nu.plus(Ontvangstregels.KWARTIER), TEGELIJK));
        int gedaan = 0;
        for (var d : beurt) {
            try {
                bied(d);
                aangenomen(d);
                gedaan++;
            } catch (Weigering w) {
                later(d, w.getMessage());
            } catch (RuntimeException e) {
                LOG.error("handing on {} stopped", d.nummer(), e);
                later(d, "Er ging bij ons iets mis. Wij proberen het opnieuw.");
            }
        }
        return gedaan;
    }

    private void bied(Doorzending d) {
        var aansluiting = aansluitingen
                .find(SYSTEEM, d.organisatie())
                .orElseThrow(() -> DsoVoorziening.stoort("Er is geen aansluiting ingesteld"));
        bronnen.voorziening(aansluiting).zendDoor(aansluitingen.plek(aansluiting), d);
    }

    private void aangenomen(Doorzending d) {
        db.run(Uitvaller.programma(d.organisatie()), tx -> {
            var v = new DossiersSql(tx.handle()).lock(d.verzoek()).orElseThrow();
            if (!new DoorzendingenSql(tx.handle()).aangenomen(d, tx.now())) {
                return; // taken back while the line was busy: the facility has it, and so have we
            }
            var berichten = new OntvangstenSql(tx.handle()).berichten(d.verzoek());
            berichten.forEach(o -> new OntvangstenSql(tx.handle()).doorgezonden(o, d.naam()));
            afgerond(tx, v, d.naam(), d.naam() + ", door de landelijke voorziening aangenomen", d.door());
            uitvaller.opgelost(tx, d.organisatie(), sleutel(d));
            tx.publish(new VerzoekDoorgezonden(
                    d.verzoek(),
                    d.organisatie(),
                    d.nummer(),
                    berichten.getLast().volgnummer(),
                    d.oin(),
                    d.naam(),
                    d.reden()));
        });
    }

    /// What waited for a person because of this waits no more.
    private static void afgerond(Tx tx, Verzoekdossier v, String naar, String toelichting, String wie) {
        new DossiersSql(tx.handle()).status(v.id(), "Doorgezonden naar " + naar);
        var verloop = new VerloopSql(tx.handle());
        verloop.stap(v.organisatie(), v.id(), tx.newId(), new Verzoekstap(0, tx.now(), "doorgezonden", toelichting));
        verloop.losAlles(v.id(), Uitvalreden.VERKEERD_GEZAG, "Doorgezonden naar " + naar, wie, tx.now());
        verloop.losAlles(v.id(), Uitvalreden.NIET_DOORGEZONDEN, "Doorgezonden naar " + naar, wie, tx.now());
    }

    private void later(Doorzending d, String bezwaar) {
        db.run(Uitvaller.programma(d.organisatie()), tx -> {
            var sql = new DoorzendingenSql(tx.handle());
            sql.later(d, tx.now().plus(Ontvangstregels.wacht(d.pogingen())), bezwaar);
            boolean teLang = !d.gevraagd().plus(Ontvangstregels.KWARTIER).isAfter(tx.now());
            if (!teLang || !sql.gemeld(d)) {
                return;
            }
            uitvaller.hapert(tx, d, sleutel(d), bezwaar);
            tx.publish(
                    new VerzoekdoorzendingHapert(d.verzoek(), d.organisatie(), d.nummer(), d.naam(), d.oin(), bezwaar));
        });
    }

    private static String sleutel(Doorzending d) {
        return "doorzenden " + d.nummer();
    }

    private static void stap(Tx tx, Doorzending d, String wat, String toelichting) {
        new VerloopSql(tx.handle())
                .stap(d.organisatie(), d.verzoek(), tx.newId(), new Verzoekstap(0, tx.now(), wat, toelichting));
    }
}
