package nl.poort.registers.klokken;

import java.util.EnumSet;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// Puts another legal term in the place of one that runs: it begins on the same day, and keeps the days it stood still
/// and what it was made longer by. A clock never changes its norm, so the one that ran lapses.
final class Herziening {
    private static final String STOND_STIL = "Stond eerder stil";

    private final Klokken klokken;
    private final Actor actor;
    private final Tx tx;

    Herziening(Klokken klokken, Actor actor, Tx tx) {
        this.klokken = klokken;
        this.actor = actor;
        this.tx = tx;
    }

    Klok zet(Rij rij, Norm norm, String reden) {
        var oud = rij.klok();
        if (rij.kaalEind() == null || norm.isTijd()) {
            throw new Weigering("geen-wettelijke-termijn", "Alleen een wettelijke termijn kan een andere worden");
        }
        var verloop = new KlokverloopSql(tx.handle());
        var langer = verloop.verlengingen(oud.root()).stream()
                .filter(v -> v.klok().equals(oud.id()) && v.norm() != null)
                .toList();
        int stil = verloop.pauzes(oud.root()).stream()
                .filter(p -> p.klok().equals(oud.id()) && p.tot() != null)
                .mapToInt(p -> Termijnenwet.opgeschorteDagen(p.datum(), Kalenders.dag(p.tot()), p.termijn()))
                .sum();
        klokken.laatVervallen(actor, oud.root(), oud.onderwerp(), EnumSet.of(oud.soort()));
        var nieuw = klokken.start(
                actor,
                new Klokstart(
                        oud.root(),
                        oud.onderwerp(),
                        oud.soort(),
                        oud.schakel(),
                        oud.kalender(),
                        norm,
                        oud.start(),
                        rij.uiterlijk()));
        langer.forEach(v -> erbij(nieuw, v.norm(), v.reden()));
        if (stil > 0) {
            erbij(nieuw, new Norm(stil, Eenheid.DAGEN), STOND_STIL);
        }
        var sql = new KlokkenSql(tx.handle());
        var klaar = sql.get(nieuw.root(), nieuw.id());
        if (!klaar.klok().deadline().isAfter(tx.now())) {
            throw new Weigering("termijn-verstreken", "Met die procedure is de termijn al voorbij");
        }
        verloop.noteer(tx.newId(), rij, null, klaar.klok().deadline(), reden, tx.now());
        tx.publish(new KlokHerzien(
                oud.root(), nieuw.id(), oud.soort(), norm.tekst(), klaar.klok().deadline(), reden));
        return klaar.klok();
    }

    /// Also when the bare term is over already: with this it may not be.
    private void erbij(Klok nieuw, Norm norm, String reden) {
        var sql = new KlokkenSql(tx.handle());
        var verloop = new KlokverloopSql(tx.handle());
        var rij = sql.lockOpen(nieuw.root(), nieuw.onderwerp(), nieuw.soort()).orElseThrow();
        var kalenders = new KalenderSql(tx.handle()).versie(rij.kalenderVan(), rij.kalenderVersie());
        var momenten = Klokregels.verleng(kalenders, rij, norm, verloop.delen(rij));
        verloop.verschuif(rij, momenten);
        verloop.noteer(tx.newId(), rij, norm, momenten.deadline(), reden, tx.now());
    }
}
