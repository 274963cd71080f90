package nl.poort.loket.regels;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.Weigering;

/// When a version of a rule file may be published, and by whom.
final class Publicatieregels {
    private static final int LANGSTE_REDEN = 2_000;

    private Publicatieregels() {}

    /// Four eyes: who brought it in does not judge the findings.
    static void motiveren(Regelversie v, UUID wie, String reden) {
        eisConcept(v);
        if (v.zwaar() == 0) {
            throw new Weigering("niet-nodig", "Deze versie heeft geen zware bevindingen: publiceer haar gewoon");
        }
        if (wie.equals(v.ingevoerd().wie())) {
            throw new Weigering(
                    "tweede-persoon", "U hebt deze versie zelf ingevoerd: een collega moet zeggen waarom zij zo mag");
        }
        eisReden(reden);
    }

    static void publiceren(Regelversie v, UUID wie, LocalDate vanaf, LocalDate vandaag) {
        eisConcept(v);
        if (vanaf.isBefore(vandaag)) {
            throw new Weigering("te-vroeg", "Kies vandaag of een latere dag");
        }
        if (v.zwaar() > 0 && v.gemotiveerd().isEmpty()) {
            throw new Weigering(
                    "zware-bevindingen",
                    "Deze versie heeft zware bevindingen. Verbeter haar, of laat een collega zeggen waarom zij zo mag");
        }
    }

    static void intrekken(Regelversie v, String reden) {
        if (v.isConcept()) {
            throw new Weigering("niet-gepubliceerd", "Deze versie is niet gepubliceerd");
        }
        if (v.isIngetrokken()) {
            throw new Weigering("al-ingetrokken", "Deze versie is al ingetrokken");
        }
        eisReden(reden);
    }

    private static void eisConcept(Regelversie v) {
        if (!v.isConcept()) {
            throw new Weigering("al-gepubliceerd", "Deze versie is al gepubliceerd");
        }
    }

    private static void eisReden(String reden) {
        if (reden.isBlank() || reden.length() > LANGSTE_REDEN) {
            throw new Weigering(
                    "reden",
                    "Schrijf in het kort waarom",
                    Map.of("reden", "Schrijf in het kort waarom (hoogstens " + LANGSTE_REDEN + " tekens)"));
        }
    }
}
