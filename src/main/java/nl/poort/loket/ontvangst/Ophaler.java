package nl.poort.loket.ontvangst;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekCompleet;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekGelezen;
import nl.poort.loket.ontvangst.Stukbron.Plek;
import nl.poort.loket.ontvangst.Stukbron.Verwijzing;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings one announced message in: its references, what it says, its documents. Every step is kept before the next
/// begins, so that it may stop at any moment and go on later, here or on another node.
final class Ophaler {
    private static final Logger LOG = LoggerFactory.getLogger(Ophaler.class);
    private static final Actor SYSTEEM = Actor.system("verzoeken ophalen");
    private static final Plek EIGEN = new Plek("", "", "");
    private static final int GROOTSTE_XML = 20_000_000;
    /// So many documents that do not come, one after the other: then the other side has a rest.
    private static final int OP_RIJ = 3;

    private final Ontvangstbronnen bronnen;
    private final Aansluitingen aansluitingen;
    private final Uitvaller uitvaller;
    private final Stukhaler stukhaler;
    private final Stukbron eigen;
    private final Db db;

    Ophaler(Ontvangstbronnen bronnen, Aansluitingen aansluitingen) {
        this.bronnen = bronnen;
        this.db = bronnen.db();
        this.aansluitingen = aansluitingen;
        this.uitvaller = new Uitvaller(bronnen);
        this.stukhaler = new Stukhaler(bronnen);
        this.eigen = new Eigenbron(bronnen.bestanden());
    }

    /// Takes the message that waited longest as far as it goes now; false when none waits.
    boolean haalEen() {
        var genomen = db.change(
                SYSTEEM,
                tx -> new OntvangstenSql(tx.handle()).neem(tx.now(), tx.now().plus(Stukhaler.GREEP)));
        if (genomen.isEmpty()) {
            return false;
        }
        var o = genomen.get();
        try {
            haal(o);
        } catch (Weigering w) {
            if (w.code().equals(Stukbron.ONBEREIKBAAR)) {
                later(o, w.getMessage(), false);
            } else {
                mislukt(o, w.zinnen().getFirst());
            }
        } catch (RuntimeException e) {
            LOG.error("taking in {} stopped", o.bericht(), e);
            later(o, "Er ging bij ons iets mis. Wij proberen het opnieuw.", false);
        }
        return true;
    }

    private void haal(Ontvangst genomen) {
        if (genomen.bron() != Ontvangstbron.LANDELIJK) {
            documenten(eigen, EIGEN, genomen);
            return;
        }
        var aansluiting = aansluitingen
                .find(SYSTEEM, genomen.organisatie())
                .orElseThrow(() -> DsoVoorziening.stoort("Er is geen aansluiting ingesteld"));
        var bron = bronnen.voorziening(aansluiting);
        var plek = aansluitingen.plek(aansluiting);
        var o = genomen;
        if (o.stand() == Ontvangststand.AANGEKONDIGD) {
            o = referenties(bron, plek, o);
        }
        if (o.stand() == Ontvangststand.REFERENTIES) {
            o = xml(bron, plek, o, aansluiting);
        }
        documenten(bron, plek, o);
    }

    private Ontvangst referenties(LandelijkeVoorziening bron, Plek plek, Ontvangst o) {
        var v = bron.verwijzingen(plek, o.bericht());
        var stukken = new ArrayList<Stuk>();
        stukken.add(stuk(0, v.xml()));
        v.documenten().forEach(d -> stukken.add(stuk(stukken.size(), d)));
        return change(o, tx -> {
            new StukkenSql(tx.handle()).insert(o, stukken);
            new OntvangstenSql(tx.handle()).stand(o, Ontvangststand.REFERENTIES, stukken.size() - 1);
        });
    }

    private static Stuk stuk(int nr, Verwijzing v) {
        return new Stuk(nr, v.id(), v.naam(), v.soort(), v.link(), v.grootte(), v.sha256(), null, null);
    }

    private Ontvangst xml(LandelijkeVoorziening bron, Plek plek, Ontvangst o, Aansluiting aansluiting) {
        var stuk = db.read(Uitvaller.programma(o.organisatie()), tx -> new StukkenSql(tx.handle()).list(o.id()))
                .getFirst();
        var uit = new ByteArrayOutputStream();
        long grootte = stuk.grootte() < 0 ? GROOTSTE_XML : Math.min(stuk.grootte(), GROOTSTE_XML);
        var stroom = new Afnamestroom(uit, 0, grootte);
        var wat = new Verwijzing("xml", stuk.naam(), "", stuk.link(), grootte, "");
        var levering = bron.haal(plek, wat, 0, grootte, stroom::begin);
        if (!levering.isGelukt() || stuk.grootte() >= 0 && stroom.aantal() < stuk.grootte()) {
            throw DsoVoorziening.stoort(levering.bezwaar().isEmpty() ? "Er kwam te weinig" : levering.bezwaar());
        }
        var xml = uit.toByteArray();
        var in = Stamlezer.lees(xml);
        if (!in.nummer().equals(o.nummer()) || in.volgnummer() != o.volgnummer()) {
            throw new Weigering("ander-verzoek", "Het bericht gaat over een ander verzoek dan aangekondigd");
        }
        return change(o, tx -> gelezen(tx, o, in, xml, wij(o, aansluiting)));
    }

    /// As which numbers the receiver is known.
    private Set<String> wij(Ontvangst o, Aansluiting aansluiting) {
        var wij = new HashSet<>(Set.of(aansluiting.oin()));
        bronnen.organisaties()
                .find(SYSTEEM, o.organisatie())
                .filter(org -> org.oin() != null)
                .ifPresent(org -> wij.add(org.oin().nummer()));
        return wij;
    }

    private void gelezen(Tx tx, Ontvangst o, Verzoekinhoud in, byte[] xml, Set<String> wij) {
        var sql = new OntvangstenSql(tx.handle());
        var v = new DossiersSql(tx.handle()).lock(o.verzoek()).orElseThrow();
        boolean kopie = Ontvangstregels.isKopie(in, wij);
        sql.gelezen(o, in, xml, kopie);
        var verloop = new VerloopSql(tx.handle());
        verloop.stap(o.organisatie(), v.id(), tx.newId(), new Verzoekstap(o.volgnummer(), tx.now(), "opgehaald", ""));
        if (kopie) {
            verloop.stap(
                    o.organisatie(),
                    v.id(),
                    tx.newId(),
                    new Verzoekstap(
                            o.volgnummer(),
                            tx.now(),
                            "verwerkt",
                            "Kopie: " + in.dienst().naam() + " behandelt dit. Er komt hier geen zaak van."));
            return;
        }
        var bezwaar = Ontvangstregels.bezwaar(in, wij);
        if (bezwaar.isPresent()) {
            uitvaller.valUit(tx, v, o.volgnummer(), bezwaar.get(), Ontvangstregels.toelichting(bezwaar.get(), in));
            return;
        }
        verloop.stap(
                o.organisatie(),
                v.id(),
                tx.newId(),
                new Verzoekstap(
                        o.volgnummer(), tx.now(), "verwerkt", in.doel().naam().toLowerCase(java.util.Locale.ROOT)));
        tx.publish(new VerzoekGelezen(v.id(), v.organisatie(), v.nummer(), o.volgnummer()));
    }

    private void documenten(Stukbron bron, Plek plek, Ontvangst o) {
        var stukken = db.read(Uitvaller.programma(o.organisatie()), tx -> new StukkenSql(tx.handle()).list(o.id()));
        var bezwaar = "";
        boolean verder = false;
        int opRij = 0;
        for (var stuk : stukken) {
            if (stuk.nr() == 0 || stuk.isBinnen() || opRij >= OP_RIJ) {
                continue;
            }
            var uitkomst = stuk.grootte() < 0
                    ? new Stukhaler.Uitkomst("Van document " + stuk.nr() + " is de grootte niet genoemd", false)
                    : stukhaler.haal(bron, plek, o, stuk);
            verder |= uitkomst.verder();
            if (!uitkomst.bezwaar().isEmpty()) {
                bezwaar = uitkomst.bezwaar();
                opRij = uitkomst.verder() ? opRij : opRij + 1;
            } else {
                opRij = 0;
            }
        }
        if (bezwaar.isEmpty()) {
            change(o, tx -> compleet(tx, uitvaller, o));
        } else {
            later(o, bezwaar, verder);
        }
    }

    /// Whatever was promised is here.
    static void compleet(Tx tx, Uitvaller uitvaller, Ontvangst o) {
        var sql = new OntvangstenSql(tx.handle());
        sql.compleet(o, tx.now());
        int aantal = new StukkenSql(tx.handle()).list(o.id()).size() - 1;
        new VerloopSql(tx.handle())
                .stap(
                        o.organisatie(),
                        o.verzoek(),
                        tx.newId(),
                        new Verzoekstap(o.volgnummer(), tx.now(), "compleet", aantal + " documenten"));
        uitvaller.opgelost(tx, o.organisatie(), "te laat " + o.bericht());
        uitvaller.opgelost(tx, o.organisatie(), "gemist " + o.bericht());
        tx.publish(new VerzoekCompleet(o.verzoek(), o.organisatie(), o.nummer(), o.volgnummer(), aantal));
    }

    /// @param verder when something came, going on makes sense at once
    private void later(Ontvangst o, String bezwaar, boolean verder) {
        db.run(
                Uitvaller.programma(o.organisatie()),
                tx -> new OntvangstenSql(tx.handle())
                        .volgende(o, verder ? tx.now() : tx.now().plus(Ontvangstregels.wacht(o.pogingen())), bezwaar));
    }

    private void mislukt(Ontvangst o, String bezwaar) {
        change(o, tx -> {
            var sql = new OntvangstenSql(tx.handle());
            var v = new DossiersSql(tx.handle()).lock(o.verzoek()).orElseThrow();
            sql.mislukt(o, bezwaar);
            uitvaller.valUit(tx, v, o.volgnummer(), Uitvalreden.ONLEESBAAR, bezwaar);
        });
    }

    /// One step, and how it is after that.
    private Ontvangst change(Ontvangst o, java.util.function.Consumer<Tx> stap) {
        return db.change(Uitvaller.programma(o.organisatie()), tx -> {
            stap.accept(tx);
            return new OntvangstenSql(tx.handle())
                    .lock(o.verzoek(), o.volgnummer())
                    .orElseThrow();
        });
    }

    List<Verzoekbericht> bijDeBron(Aansluiting a, java.time.Instant sinds) {
        return bronnen.voorziening(a).aangekondigd(aansluitingen.plek(a), sinds);
    }
}
