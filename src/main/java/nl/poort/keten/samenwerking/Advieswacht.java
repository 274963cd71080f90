package nl.poort.keten.samenwerking;

import java.util.Set;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Watches the clocks of actieverzoeken: who directs the question hears that an answer is late.
public final class Advieswacht {
    private static final Actor WACHT = Actor.system("advieswacht");
    private static final int BLAD = 100;

    private final Db db;
    private final Samenwerkbronnen bronnen;

    public Advieswacht(Samenwerkbronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// Tells who directs the question, or who asked, that an answer is late; once per request. Returns how many.
    public int verwerk() {
        int gedaan = 0;
        for (int stap = 1; stap > 0; gedaan += stap) {
            stap = db.change(WACHT, tx -> {
                var laat = bronnen.dossier().klokken().neemVerstreken(WACHT, Set.of(Kloksoort.ADVIES), BLAD);
                laat.forEach(klok -> meldTeLaat(tx, klok));
                return laat.size();
            });
        }
        return gedaan;
    }

    private void meldTeLaat(Tx tx, Klok klok) {
        var sql = new ActieverzoekenSql(tx.handle());
        var a = sql.find(klok.onderwerp()).filter(Actieverzoek::isOpen).orElse(null);
        if (a == null) {
            return;
        }
        sql.teLaat(a.id(), tx.now());
        var s = new ZaaksamenwerkingenSql(tx.handle()).find(a.samenwerking()).orElseThrow();
        var zin = "Nog geen antwoord van " + klok.schakel() + " op ‘" + a.titel() + "’ bij zaak " + s.nummer()
                + ". Dat had er " + Actieregels.dag(a.uiterlijk()) + " moeten zijn.";
        if (s.vraag() != null && !a.naarOrganisatie().equals(s.organisatie())) {
            bronnen.keten().signalen().meld(WACHT, s.vraag(), a.vanTeam(), a.vanMedewerker(), zin);
        }
        new Verhaal(tx, bronnen, s).schrijf(a.partner(), a.id(), Voorvalsoort.TE_LAAT, klok.schakel(), a.titel());
    }
}
