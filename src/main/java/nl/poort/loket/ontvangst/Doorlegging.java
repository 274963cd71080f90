package nl.poort.loket.ontvangst;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekGelezen;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Lays a request down at a neighbour in this installation: there it comes in as any message, its content is fetched
/// and its hash looked at.
final class Doorlegging {
    private final Db db;

    Doorlegging(Db db) {
        this.db = db;
    }

    /// A message with what belongs to it.
    record Over(Ontvangst o, byte[] xml, List<Stuk> stukken) {}

    /// Its messages, all of them whole.
    static List<Ontvangst> compleet(Tx tx, Verzoekdossier v) {
        var berichten = new OntvangstenSql(tx.handle()).berichten(v.id());
        if (berichten.isEmpty() || berichten.stream().anyMatch(o -> o.compleet() == null)) {
            throw new Weigering("niet-compleet", "Wacht tot alles binnen is, dan kan het verzoek door");
        }
        if (berichten.stream().anyMatch(o -> !o.doorgezonden().isEmpty())) {
            throw new Weigering("al-doorgezonden", "Dit verzoek is al doorgezonden");
        }
        return berichten;
    }

    /// Takes all of it away from here.
    static List<Over> neem(Tx tx, Verzoekdossier v) {
        var sql = new OntvangstenSql(tx.handle());
        var over = new ArrayList<Over>();
        for (var o : compleet(tx, v)) {
            over.add(new Over(
                    o, sql.xml(v.id(), o.volgnummer()).orElseThrow(), new StukkenSql(tx.handle()).list(o.id())));
        }
        return over;
    }

    /// @param van whose content it is until it was fetched
    void leg(Over x, UUID naar, UUID van) {
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
                            s.nr() == 0 ? "" : Eigenbron.link(van, s.hash()),
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
}
