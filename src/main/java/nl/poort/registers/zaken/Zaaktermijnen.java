package nl.poort.registers.zaken;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.poort.registers.klokken.Eenheid;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Klokken;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstand;
import nl.poort.registers.klokken.Klokstart;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.klokken.Opschorting;
import nl.poort.registers.klokken.Opschortingsgrond;
import nl.poort.registers.klokken.Termijnenwet;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Tx;

/// The term of a case as a running clock by the Algemene termijnenwet: suspended and extended with its history. The
/// flags of the standard and the clock say the same, whichever of the two somebody changes.
final class Zaaktermijnen {
    private static final Kloksoort SOORT = Kloksoort.BESLISTERMIJN;
    private static final int REDEN = 200;

    private final Klokken klokken;
    private final Typen typen;

    Zaaktermijnen(Klokken klokken, Typen typen) {
        this.klokken = klokken;
        this.typen = typen;
    }

    /// @param oud null for a new case
    void na(Tx tx, Zaak oud, Zaak nieuw) {
        if (oud == null) {
            start(tx, nieuw);
            volg(tx, Records.with(nieuw, "opschorting", null, "verlenging", null), nieuw);
        } else {
            volg(tx, oud, nieuw);
        }
    }

    private void volg(Tx tx, Zaak oud, Zaak nieuw) {
        var gevolg = Termijnregels.gevolg(oud, nieuw);
        if (gevolg.start()) {
            start(tx, nieuw);
            weerErbij(tx, nieuw);
        }
        if (gevolg.hervat() && staat(tx, nieuw.uuid(), Klokstand.GEPAUZEERD).isPresent()) {
            klokken.hervat(tx.actor(), nieuw.uuid(), nieuw.uuid(), SOORT);
        }
        // a term that is over cannot be moved any more: the flag stays what somebody says, the clock what it is
        gevolg.verleng()
                .filter(erbij -> isTeVerschuiven(tx, nieuw))
                .ifPresent(erbij -> klokken.verleng(
                        tx.actor(),
                        nieuw.uuid(),
                        nieuw.uuid(),
                        SOORT,
                        erbij,
                        reden(nieuw.verlenging().reden())));
        if (gevolg.pauzeer() && isTeVerschuiven(tx, nieuw)) {
            var opschorting = new Opschorting(
                    Opschortingsgrond.ELDERS_BESLOTEN,
                    tx.local().toLocalDate(),
                    null,
                    reden(nieuw.opschorting().reden()));
            klokken.pauzeer(tx.actor(), nieuw.uuid(), nieuw.uuid(), SOORT, opschorting);
        }
        if (gevolg.stop()) {
            klokken.stop(tx.actor(), nieuw.uuid(), nieuw.uuid(), SOORT);
        }
    }

    private void start(Tx tx, Zaak zaak) {
        Termijnregels.norm(typen.zaaktype(tx, zaak.zaaktype()).doorlooptijd(), zaak.startdatum())
                .ifPresent(norm -> klokken.start(
                        tx.actor(),
                        new Klokstart(
                                zaak.uuid(),
                                zaak.uuid(),
                                SOORT,
                                "",
                                Kalendersoort.ATW,
                                norm,
                                zaak.startdatum().atStartOfDay(Tx.ZONE).toInstant(),
                                null)));
    }

    /// The days on which the term of a case that goes on stood still before: they do not count now either.
    private void weerErbij(Tx tx, Zaak zaak) {
        int dagen = klokken.pauzes(tx.actor(), zaak.uuid()).stream()
                .filter(p -> p.tot() != null)
                .mapToInt(p -> Termijnenwet.opgeschorteDagen(
                        p.datum(), p.tot().atZone(Tx.ZONE).toLocalDate(), p.termijn()))
                .sum();
        if (dagen > 0 && isTeVerschuiven(tx, zaak)) {
            var erbij = new Norm(dagen, Eenheid.DAGEN);
            klokken.verleng(tx.actor(), zaak.uuid(), zaak.uuid(), SOORT, erbij, "Stond eerder stil");
        }
    }

    private boolean isTeVerschuiven(Tx tx, Zaak zaak) {
        return staat(tx, zaak.uuid(), Klokstand.LOOPT)
                .filter(k -> !k.isVerstreken(tx.now()) && !k.start().isAfter(tx.now()))
                .isPresent();
    }

    private Optional<Klok> staat(Tx tx, UUID zaak, Klokstand stand) {
        return klokken.lopend(tx.actor(), List.of(zaak)).getOrDefault(zaak, List.of()).stream()
                .filter(k -> k.soort() == SOORT && k.stand() == stand)
                .findFirst();
    }

    private static String reden(String gegeven) {
        return gegeven == null || gegeven.isBlank() ? "Geen reden opgegeven" : gegeven;
    }

    void weg(Tx tx, UUID zaak) {
        klokken.laatVervallen(tx.actor(), zaak, zaak);
    }

    /// The flag of a case whose clock was suspended or resumed by somebody else (or by time).
    static UnaryOperator<Zaak> opgeschort(boolean stil, String reden) {
        return z -> Termijnregels.staatStil(z) == stil
                ? z
                : Records.with(
                        z,
                        "opschorting",
                        new Zaak.Opschorting(
                                stil,
                                reden == null && z.opschorting() != null
                                        ? z.opschorting().reden()
                                        : kort(reden)));
    }

    /// The standard gives a reason 200 characters; the clock keeps all that the customer was told.
    private static String kort(String reden) {
        return reden == null || reden.length() <= REDEN ? reden : reden.substring(0, REDEN - 1) + "…";
    }
}
