package nl.poort.sturing.kpi;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;

/// When an aim is reached, who may set one, and what may stand in front. Pure.
final class Kpiregels {
    /// What stands in front when an organisation chose nothing.
    static final List<Maatstaf> KERN = List.of(
            Maatstaf.OP_TIJD, Maatstaf.K2, Maatstaf.K5, Maatstaf.K6, Maatstaf.K9, Maatstaf.OORDEEL, Maatstaf.INLEVEN);

    /// Who edits norms is not who handles cases (S2-208).
    private static final Set<Rol> INRICHTERS = Set.of(Rol.KWALITEITSZORG, Rol.INFORMATIEMANAGER);

    private Kpiregels() {}

    static Gat gat(Maatstaf maatstaf, BigDecimal stand, Streefwaarde doel) {
        if (doel == null) {
            return new Gat(Gat.Oordeel.ONBEKEND, "geen doel");
        }
        if (stand == null) {
            return new Gat(Gat.Oordeel.ONBEKEND, "nog geen cijfer");
        }
        var tekort = maatstaf.lagerIsBeter()
                ? stand.subtract(doel.waarde())
                : doel.waarde().subtract(stand);
        if (tekort.signum() <= 0) {
            var meer = tekort.signum() == 0 ? "" : ", " + maatstaf.eenheid().verschil(tekort) + " beter";
            return new Gat(Gat.Oordeel.GEHAALD, "gehaald" + meer);
        }
        var wat = maatstaf.lagerIsBeter() ? " te hoog" : " te laag";
        return new Gat(Gat.Oordeel.NIET_GEHAALD, maatstaf.eenheid().verschil(tekort) + wat);
    }

    /// The aim that holds in a year: of the year itself, else of the first later one, else of the last before it.
    static Optional<Streefwaarde> doel(List<Streefwaarde> doelen, int jaar) {
        return doelen.stream()
                .min(Comparator.comparing((Streefwaarde d) -> d.jaar() < jaar)
                        .thenComparing(d -> Math.abs(d.jaar() - jaar)));
    }

    static boolean magInrichten(Medewerker wie) {
        return wie.rollen().stream().anyMatch(INRICHTERS::contains);
    }

    static void eisInrichten(Medewerker wie) {
        if (!magInrichten(wie)) {
            throw new Weigering(
                    "geen-recht", "Alleen wie voor kwaliteitszorg of informatiemanagement zorgt, mag dit wijzigen");
        }
    }

    static void eisSturing(Medewerker wie) {
        if (!wie.mag(Recht.STURING)) {
            throw new Weigering("geen-sturing", "U hebt geen recht om deze cijfers te zien");
        }
    }

    static void eisDoel(Maatstaf maatstaf, int jaar, BigDecimal waarde) {
        var fouten = new Veldfouten();
        fouten.eis(jaar >= 2000 && jaar <= 2100, "jaar", "Vul een jaar in, zoals 2027");
        fouten.eis(waarde == null || past(maatstaf, waarde), "waarde", passend(maatstaf));
        fouten.klaar();
    }

    static boolean past(Maatstaf maatstaf, BigDecimal waarde) {
        return maatstaf.eenheid().past(waarde) && waarde.stripTrailingZeros().scale() <= 1;
    }

    static String passend(Maatstaf maatstaf) {
        return switch (maatstaf.eenheid()) {
            case PROCENT -> "Vul een percentage in van 0 tot en met 100, met hoogstens één cijfer achter de komma";
            case CIJFER -> "Vul een rapportcijfer in van 1 tot en met 10, met hoogstens één cijfer achter de komma";
        };
    }

    static void eisKern(List<Maatstaf> kern) {
        var fouten = new Veldfouten();
        fouten.eis(!kern.isEmpty(), "kern", "Kies ten minste één norm");
        fouten.eis(
                kern.size() <= Maatstaf.MEESTE_KERN,
                "kern",
                "Kies hoogstens " + Maatstaf.MEESTE_KERN + " normen. Het zijn er nu " + kern.size() + ".");
        fouten.eis(kern.size() == Set.copyOf(kern).size(), "kern", "Een norm kan maar één keer vooraan staan");
        fouten.klaar();
    }
}
