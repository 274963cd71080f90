package nl.poort.loket.aanvraag;

import java.util.List;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// Gives a request its number, in the transaction that files it. The project must be held.
final class Nummering {
    private Nummering() {}

    private static Verzoeknummer nummer(Tx tx, VerzoekenSql.Rij rij) {
        if (!rij.doel().isVervolg()) {
            var dag = tx.local().toLocalDate();
            return new Verzoeknummer(dag, new ProjectenSql(tx.handle()).serie(dag), 0);
        }
        var vorige =
                new VerzoekenSql(tx.handle()).find(rij.project(), rij.vorige()).orElseThrow();
        var versies = new VerzoekenSql(tx.handle())
                .versies(vorige.nummer().dag(), vorige.nummer().nummer());
        eisLopend(versies);
        return vorige.nummer().met(versies.getLast().nummer().volgnummer() + 1);
    }

    static void eisLopend(List<VerzoekenSql.Rij> versies) {
        if (versies.stream().anyMatch(v -> v.doel() == Doel.INTREKKEN)) {
            throw new Weigering("al-ingetrokken", "Deze aanvraag is ingetrokken. U kunt wel een nieuwe aanvraag doen.");
        }
    }

    /// The request as it is from now on; its XML is written down with it.
    static Verzoek dienIn(Tx tx, VerzoekenSql.Rij rij) {
        var nummer = nummer(tx, rij);
        var sql = new VerzoekenSql(tx.handle());
        sql.dienIn(rij.id(), nummer, tx.now());
        new InhoudSql(tx.handle(), rij.project(), rij.id()).bewerkt(Stap.INDIENEN, tx.now());
        var v = Verzoeklezer.verzoek(tx, sql.find(rij.project(), rij.id()).orElseThrow());
        sql.bewaar(rij, Afschrift.van(Afschrift.Soort.XML, Stamschrijver.schrijf(Stambericht.van(v))));
        tx.publish(new VerzoekIngediend(
                v.id(),
                nummer.basis(),
                nummer.volgnummer(),
                v.doel(),
                rij.project(),
                v.ingediend(),
                v.activiteiten().stream()
                        .map(Verzoekactiviteit::gezagcode)
                        .filter(c -> !c.isEmpty())
                        .distinct()
                        .toList(),
                v.bijlagen().size()));
        return v;
    }
}
