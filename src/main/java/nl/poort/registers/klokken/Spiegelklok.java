package nl.poort.registers.klokken;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.techniek.db.Tx;

/// A clock that says what another one says: the promise of a Vraag while the term of its case runs.
///
/// What was agreed at the start of a clock never changes, so the mirror is a new clock each time; the one before
/// lapses.
final class Spiegelklok {
    private final Tx tx;
    private final KlokkenSql sql;
    private final KlokverloopSql verloop;

    Spiegelklok(Tx tx) {
        this.tx = tx;
        this.sql = new KlokkenSql(tx.handle());
        this.verloop = new KlokverloopSql(tx.handle());
    }

    Klok zet(UUID root, UUID onderwerp, Kloksoort soort, Klok naar) {
        var bron = sql.get(naar.root(), naar.id());
        var huidig = sql.lockOpen(root, onderwerp, soort).map(Rij::klok);
        if (huidig.filter(k -> gelijk(k, bron.klok())).isPresent()) {
            return huidig.get();
        }
        sql.vervallen(root, onderwerp, Set.of(soort), tx.now());
        var rij = gespiegeld(root, onderwerp, soort, bron);
        sql.insert(java.util.List.of(rij));
        stilstand(bron).ifPresent(p -> {
            var opschorting = new Opschorting(p.grond(), p.datum(), p.termijn(), p.bericht());
            verloop.pauzeer(tx.newId(), rij, opschorting, p.van());
        });
        return sql.get(root, rij.klok().id()).klok();
    }

    private static boolean gelijk(Klok een, Klok ander) {
        return een.kalender() == ander.kalender()
                && een.norm().equals(ander.norm())
                && een.start().equals(ander.start())
                && een.deadline().equals(ander.deadline())
                && een.stand() == ander.stand();
    }

    /// A warning whose moment has passed was given by the clock before it.
    private Rij gespiegeld(UUID root, UUID onderwerp, Kloksoort soort, Rij bron) {
        var k = bron.klok();
        var kalenders = new KalenderSql(tx.handle()).versie(bron.kalenderVan(), bron.kalenderVersie());
        var momenten = Klokregels.momenten(kalenders, soort, k.kalender(), k.start(), bron.kaalEind(), k.deadline());
        var klok = new Klok(
                root,
                tx.newId(),
                onderwerp,
                soort,
                k.schakel(),
                k.kalender(),
                k.norm(),
                k.start(),
                k.deadline(),
                Klokstand.LOOPT,
                null,
                false);
        return new Rij(
                klok,
                bron.kalenderVan(),
                bron.kalenderVersie(),
                bron.uiterlijk(),
                bron.kaalEind(),
                nogTeKomen(momenten.driekwart()),
                nogTeKomen(momenten.plicht()));
    }

    private Instant nogTeKomen(Instant moment) {
        return moment == null || moment.isBefore(tx.now()) ? null : moment;
    }

    private Optional<Pauze> stilstand(Rij bron) {
        return bron.klok().stand() == Klokstand.GEPAUZEERD
                ? verloop.pauzes(bron.klok().root()).stream()
                        .filter(p -> p.klok().equals(bron.klok().id()) && p.tot() == null)
                        .findFirst()
                : Optional.empty();
    }
}
