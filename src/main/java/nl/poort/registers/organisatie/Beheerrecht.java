package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// Who may change this register. Roles are read again inside the transaction: a role that was taken away counts at
/// once.
final class Beheerrecht {
    private Beheerrecht() {}

    /// An administrator of any organisation, or the program itself.
    static void eis(Tx tx) {
        if (!isProgramma(tx) && !magBeheren(tx)) {
            throw new Weigering("geen-recht", "Alleen een functioneel beheerder mag dit wijzigen");
        }
    }

    /// An administrator of this organisation, or of another one as long as it has none of its own.
    static void eisVoor(Tx tx, UUID organisatie) {
        eis(tx);
        if (!isProgramma(tx) && !magVoor(tx, organisatie)) {
            throw new Weigering(
                    "geen-recht", "Deze organisatie heeft een eigen beheerder: alleen die mag dit wijzigen");
        }
    }

    /// People, accounts and rosters: an administrator of this organisation only.
    static void eisEigen(Tx tx, UUID organisatie) {
        eis(tx);
        if (!isProgramma(tx) && !organisatie.equals(tx.actor().organisation())) {
            throw Weigering.onbekend("Deze organisatie");
        }
    }

    static boolean magVoor(Tx tx, UUID organisatie) {
        return isProgramma(tx)
                || organisatie.equals(tx.actor().organisation())
                || !new OrganisatiesSql(tx.handle()).isZelfBeheerd(organisatie);
    }

    static boolean isProgramma(Tx tx) {
        return tx.actor().id() == null && tx.actor().organisation() == null;
    }

    private static boolean magBeheren(Tx tx) {
        var wie = tx.actor();
        return wie.id() != null
                && new MedewerkersSql(tx.handle())
                        .find(wie.id())
                        .filter(m -> m.organisatie().equals(wie.organisation()))
                        .filter(m -> m.mag(Recht.BEHEER))
                        .isPresent();
    }
}
