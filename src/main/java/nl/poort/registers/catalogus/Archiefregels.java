package nl.poort.registers.catalogus;

import static nl.poort.registers.catalogus.Afleidingswijze.AFGEHANDELD;
import static nl.poort.registers.catalogus.Afleidingswijze.ANDER_DATUMKENMERK;
import static nl.poort.registers.catalogus.Afleidingswijze.EIGENSCHAP;
import static nl.poort.registers.catalogus.Afleidingswijze.TERMIJN;
import static nl.poort.registers.catalogus.Afleidingswijze.ZAAKOBJECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.poort.registers.catalogus.Resultaattype.BrondatumArchiefprocedure;
import nl.poort.techniek.Veldfout;

/// What must be said about the start of the archive term, and what must not (ztc-003 to ztc-008). Pure.
final class Archiefregels {
    private static final String GROEP = "brondatumArchiefprocedure.";

    private Archiefregels() {}

    /// What is wrong; empty when all is well.
    static List<Veldfout> toets(BrondatumArchiefprocedure b) {
        var fouten = new ArrayList<Veldfout>();
        var wijze = b.afleidingswijze();
        toets("datumkenmerk", b.datumkenmerk(), Set.of(EIGENSCHAP, ZAAKOBJECT, ANDER_DATUMKENMERK), wijze, fouten);
        if (Boolean.TRUE.equals(b.einddatumBekend())
                && Set.of(AFGEHANDELD, TERMIJN).contains(wijze)) {
            fouten.add(leeg("einddatumBekend", wijze));
        }
        toets("objecttype", b.objecttype(), Set.of(ZAAKOBJECT, ANDER_DATUMKENMERK), wijze, fouten);
        toets("registratie", b.registratie(), Set.of(ANDER_DATUMKENMERK), wijze, fouten);
        toets("procestermijn", b.procestermijn(), Set.of(TERMIJN), wijze, fouten);
        return fouten;
    }

    /// Whether this class of the selectielijst can go with it; a class that says nothing goes with everything.
    static boolean past(String procestermijn, Afleidingswijze wijze) {
        return switch (procestermijn == null ? "" : procestermijn) {
            case "nihil" -> wijze == AFGEHANDELD;
            case "ingeschatte_bestaansduur_procesobject" -> wijze == TERMIJN;
            default -> true;
        };
    }

    private static void toets(
            String veld, Object waarde, Set<Afleidingswijze> bij, Afleidingswijze wijze, List<Veldfout> fouten) {
        boolean gegeven = waarde != null && !waarde.equals("");
        if (bij.contains(wijze) && !gegeven) {
            fouten.add(new Veldfout(GROEP + veld, "required", "Dit is nodig bij " + naam(wijze)));
        }
        if (!bij.contains(wijze) && gegeven) {
            fouten.add(leeg(veld, wijze));
        }
    }

    private static Veldfout leeg(String veld, Afleidingswijze wijze) {
        return new Veldfout(GROEP + veld, "must-be-empty", "Dit hoort niet bij " + naam(wijze));
    }

    private static String naam(Afleidingswijze wijze) {
        return wijze.name().toLowerCase(java.util.Locale.ROOT);
    }
}
