package nl.poort.web.werkplek.contact;

import java.util.Optional;
import nl.poort.contact.klantcontact.Accountmanager;
import nl.poort.contact.klantcontact.Accountmanagers;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.contact.klantcontact.Partijinvoer;
import nl.poort.contact.klantcontact.Partijsoort;
import nl.poort.keten.vragen.Terugbelwens;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Records;
import nl.poort.web.werkplek.Deuren;

/// A caller who speaks for a company: who helps it, and that this person calls back.
final class Ondernemer {
    /// The field that says that an unknown caller speaks for a company.
    static final String BEDRIJF = "bedrijf";

    private static final String MANAGER = "accountmanager";

    private final Deuren deuren;

    Ondernemer(Deuren deuren) {
        this.deuren = deuren;
    }

    /// @param partij null when the caller is not known
    Optional<Accountmanager> manager(Medewerker wie, LopendContact c, Partij partij) {
        boolean bedrijf = partij == null
                ? !c.veld(BEDRIJF).isEmpty() && c.partij() == null
                : partij.soort() == Partijsoort.BEDRIJF;
        return bedrijf ? deuren.balie().accountmanagers().voor(wie, c.partij()) : Optional.empty();
    }

    private Optional<Accountmanager> manager(Medewerker wie, LopendContact c) {
        var partij = c.partij() == null
                ? null
                : deuren.contact()
                        .partijen()
                        .find(wie.actor("contact vastleggen"), c.partij())
                        .orElse(null);
        return manager(wie, c, partij);
    }

    /// Whether this account manager was chosen to call.
    static boolean gekozen(LopendContact c, Accountmanager a) {
        return a != null && c.veld(MANAGER).equals(a.medewerker().toString());
    }

    /// Puts it ready: calling back, by the account manager.
    void laatBellen(Medewerker wie, LopendContact c, Contactvelden velden) {
        manager(wie, c).ifPresent(a -> {
            velden.zet(wie, c.id(), MANAGER, a.medewerker().toString());
            velden.zet(wie, c.id(), "besluit", "terugbellen");
            velden.zet(wie, c.id(), "naar", a.team().toString());
        });
    }

    /// By the account manager, under the agreement for entrepreneurs; as it was when somebody else is to call.
    Terugbelwens belwens(Medewerker wie, LopendContact c, Terugbelwens wens) {
        return manager(wie, c)
                .filter(a -> gekozen(c, a) && a.team().equals(wens.naarTeam()))
                .map(a -> Accountmanagers.belwens(a, wens))
                .orElse(wens);
    }

    /// What was typed about an unknown caller.
    static Partijinvoer invoer(LopendContact c, Partijinvoer persoon) {
        return c.veld(BEDRIJF).isEmpty() ? persoon : Records.with(persoon, "soort", Partijsoort.BEDRIJF);
    }
}
