package nl.poort.loket.ontvangst;

import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekTeLaat;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Watches whether what was filed is here whole: after a quarter of an hour, four hours and a day somebody hears that
/// it is not.
public final class Ontvangstwacht {
    private static final Actor WACHT = Actor.system("ontvangst bewaken");
    private static final int TEGELIJK = 100;

    private final Db db;
    private final Uitvaller uitvaller;

    public Ontvangstwacht(Ontvangstbronnen bronnen) {
        this.db = bronnen.db();
        this.uitvaller = new Uitvaller(bronnen);
    }

    /// Regular work.
    ///
    /// @return how many norms passed
    public int verwerk() {
        int gedaan = 0;
        for (int stap = 1; stap > 0; gedaan += stap) {
            stap = db.change(WACHT, tx -> {
                var nu = tx.now();
                var teLaat = new VerloopSql(tx.handle())
                        .neemTeLaat(
                                nu.minus(Ontvangstregels.KWARTIER),
                                nu.minus(Ontvangstregels.DAGDEEL),
                                nu.minus(Ontvangstregels.DAG),
                                TEGELIJK);
                teLaat.forEach(t -> meld(tx, t));
                return teLaat.size();
            });
        }
        return gedaan;
    }

    private void meld(nl.poort.techniek.db.Tx tx, VerloopSql.TeLaat t) {
        tx.publish(new VerzoekTeLaat(t.verzoek(), t.organisatie(), t.nummer(), t.volgnummer(), t.norm()));
        var bericht = new Verzoekbericht(t.nummer(), t.volgnummer());
        new VerloopSql(tx.handle())
                .stap(
                        t.organisatie(),
                        t.verzoek(),
                        tx.newId(),
                        new Verzoekstap(t.volgnummer(), tx.now(), "nog niet compleet", NA.get(t.norm() - 1)));
        uitvaller.bevind(
                tx,
                t.organisatie(),
                "te laat " + bericht,
                Bevinding.Soort.LANDELIJK,
                "Verzoek " + bericht + " is niet binnen een kwartier compleet aangekomen",
                2);
        if (t.norm() == 3) {
            var v = new DossiersSql(tx.handle()).find(t.verzoek()).orElseThrow();
            uitvaller.valUit(
                    tx,
                    v,
                    t.volgnummer(),
                    Uitvalreden.TE_LAAT,
                    "Bel de landelijke voorziening of de aanvrager. Poort blijft het intussen proberen.");
        }
    }

    private static final java.util.List<String> NA = java.util.List.of("na 15 minuten", "na 4 uur", "na een dag");
}
