package nl.poort.registers.omgeving;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.techniek.Weigering;

/// What a piece of plan must hold to before it is published. Pure.
final class Planregels {
    private static final int LANGSTE_REDEN = 2_000;

    private Planregels() {}

    /// The urn of a new activity: the words of its name joined, as the national register does.
    static String urn(String gezag, String naam) {
        var kaal = Normalizer.normalize(naam, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var deel = Arrays.stream(kaal.split("[^A-Za-z0-9]+"))
                .filter(w -> !w.isEmpty())
                .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                .collect(Collectors.joining());
        if (deel.isEmpty()) {
            throw Weigering.veld("activiteit", "ongeldig", "Gebruik letters of cijfers in de naam van de activiteit");
        }
        return "nl.imow-" + gezag + ".activiteit." + deel.substring(0, Math.min(150, deel.length()));
    }

    /// @param code of the own organisation; null when it has none
    static String gezag(String code) {
        if (code == null || !code.matches("[a-z][a-z0-9-]{1,39}")) {
            throw new Weigering(
                    "geen-gezag", "Uw organisatie heeft geen code zoals gm0014. Vul die eerst in bij Organisaties");
        }
        return code;
    }

    /// Four eyes: who brought it in does not judge its border.
    static void motiveren(Planstuk p, UUID wie, String reden) {
        eisConcept(p);
        if (!p.isBuiten()) {
            throw new Weigering("niet-nodig", "Dit gebied ligt binnen uw ambtsgebied: publiceer het gewoon");
        }
        if (wie.equals(p.door().id())) {
            throw new Weigering(
                    "tweede-persoon", "U hebt dit stuk zelf ingebracht: een collega moet zeggen waarom het zo mag");
        }
        if (reden == null || reden.isBlank() || reden.length() > LANGSTE_REDEN) {
            throw Weigering.veld(
                    "reden", "verplicht", "Schrijf in het kort waarom (hoogstens " + LANGSTE_REDEN + " tekens)");
        }
    }

    static void publiceren(Planstuk p, LocalDate vanaf, LocalDate vandaag) {
        eisConcept(p);
        if (vanaf.isBefore(vandaag)) {
            throw Weigering.veld("vanaf", "te-vroeg", "Kies vandaag of een latere dag");
        }
        if (p.isBuiten() && p.gemotiveerd().isEmpty()) {
            throw new Weigering(
                    "buiten-ambtsgebied",
                    "Dit gebied ligt voor " + p.buitenInWoorden() + " buiten uw ambtsgebied. Verbeter de grens, of laat"
                            + " een collega zeggen waarom het zo mag");
        }
    }

    private static void eisConcept(Planstuk p) {
        if (!p.isConcept()) {
            throw new Weigering("al-gepubliceerd", "Dit stuk plan is al gepubliceerd");
        }
    }
}
