package nl.poort.registers.organisatie;

import static nl.poort.registers.organisatie.Recht.BEHEER;
import static nl.poort.registers.organisatie.Recht.CALAMITEIT;
import static nl.poort.registers.organisatie.Recht.INGELOGD;
import static nl.poort.registers.organisatie.Recht.KENNIS_BEHEREN;
import static nl.poort.registers.organisatie.Recht.KETEN;
import static nl.poort.registers.organisatie.Recht.OPENBAAR;
import static nl.poort.registers.organisatie.Recht.REGIE;
import static nl.poort.registers.organisatie.Recht.STURING;
import static nl.poort.registers.organisatie.Recht.TEAM_LEIDEN;
import static nl.poort.registers.organisatie.Recht.VRAAG_BEHANDELEN;
import static nl.poort.registers.organisatie.Recht.WERKPLEK;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Which role may do what, as one table. Managing the system does not give a look at the questions of customers.
final class Rolregels {
    private static final Set<Recht> IEDEREEN = Set.of(OPENBAAR, INGELOGD);

    private static final Map<Rol, Set<Recht>> TABEL = Map.of(
            Rol.KCC_MEDEWERKER, Set.of(WERKPLEK, VRAAG_BEHANDELEN, KETEN),
            Rol.SPECIALIST, Set.of(WERKPLEK, VRAAG_BEHANDELEN, KETEN),
            Rol.TEAMLEIDER, Set.of(WERKPLEK, VRAAG_BEHANDELEN, KETEN, TEAM_LEIDEN, STURING),
            Rol.REGIEVOERDER, Set.of(WERKPLEK, VRAAG_BEHANDELEN, KETEN, REGIE),
            Rol.KETENPARTNER, Set.of(WERKPLEK, VRAAG_BEHANDELEN, KETEN),
            Rol.CALAMITEITENMANAGER, Set.of(WERKPLEK, VRAAG_BEHANDELEN, KETEN, CALAMITEIT),
            Rol.KWALITEITSZORG, Set.of(WERKPLEK, KETEN, KENNIS_BEHEREN, STURING),
            Rol.FUNCTIONEEL_BEHEERDER, Set.of(BEHEER, KETEN),
            Rol.INFORMATIEMANAGER, Set.of(KETEN, STURING));

    private Rolregels() {}

    static Set<Recht> rechten(Rol rol) {
        return TABEL.get(rol);
    }

    /// All rights of somebody with these roles; a login alone already gives [Recht#INGELOGD].
    static Set<Recht> rechten(Set<Rol> rollen) {
        var rechten = EnumSet.copyOf(IEDEREEN);
        rollen.forEach(rol -> rechten.addAll(TABEL.get(rol)));
        return rechten;
    }
}
