package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// Who may change what an administrator keeps, decided inside the door: whichever page, command or system called it.
///
/// Roles are read again inside the transaction: a role that was taken away counts at once.
public final class Beheerrecht {
    private Beheerrecht() {}

    /// What all organisations share (norms, decree days, amounts, the list of organisations): an administrator of the
    /// organisation that keeps this installation, or the program itself.
    public static void eisGedeeld(Tx tx) {
        eis(tx);
        if (!magGedeeld(tx)) {
            var naam = new OrganisatiesSql(tx.handle())
                    .findBeherend()
                    .map(Organisatie::naam)
                    .orElse("de beherende organisatie");
            throw new Weigering(
                    "geen-recht",
                    "Dit geldt voor alle organisaties: alleen een beheerder van " + naam + " wijzigt het");
        }
    }

    /// Whether this person may, or the program itself.
    static boolean magGedeeld(Tx tx) {
        return isProgramma(tx)
                || magBeheren(tx)
                        && new OrganisatiesSql(tx.handle())
                                .findBeherend()
                                .filter(o -> o.id().equals(tx.actor().organisation()))
                                .isPresent();
    }

    /// An administrator of this organisation only: its people, accounts, rosters and opening hours.
    public static void eisEigen(Tx tx, UUID organisatie) {
        eis(tx);
        if (!isProgramma(tx) && !tx.actor().organisation().equals(organisatie)) {
            throw Weigering.onbekend("Deze organisatie");
        }
    }

    /// An administrator of this organisation, or of the one that keeps the installation as long as this one has none.
    static void eisVoor(Tx tx, UUID organisatie) {
        eis(tx);
        if (!magVoor(tx, organisatie)) {
            throw new Weigering(
                    "geen-recht",
                    new OrganisatiesSql(tx.handle()).isZelfBeheerd(organisatie)
                            ? "Deze organisatie heeft een eigen beheerder: alleen die mag dit wijzigen"
                            : "Deze organisatie is niet van u: alleen de beherende organisatie mag dit wijzigen");
        }
    }

    private static void eis(Tx tx) {
        if (!isProgramma(tx) && !magBeheren(tx)) {
            throw new Weigering("geen-recht", "Alleen een functioneel beheerder mag dit wijzigen");
        }
    }

    static boolean magVoor(Tx tx, UUID organisatie) {
        return isProgramma(tx)
                || organisatie.equals(tx.actor().organisation())
                || magGedeeld(tx) && !new OrganisatiesSql(tx.handle()).isZelfBeheerd(organisatie);
    }

    private static boolean isProgramma(Tx tx) {
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
