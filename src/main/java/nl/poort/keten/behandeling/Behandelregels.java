package nl.poort.keten.behandeling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.poort.keten.behandeling.Zaakdossier.Stuk;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;

/// What can be done with a case now, and why not otherwise. Pure.
public final class Behandelregels {
    private static final String KAN = null;

    private final Zaakdossier d;
    private final Medewerker wie;
    private final Instant nu;

    private Behandelregels(Zaakdossier d, Medewerker wie, Instant nu) {
        this.d = d;
        this.wie = wie;
        this.nu = nu;
    }

    /// @param waaromNiet null when it can be done
    public record Mogelijk(Zaakstap stap, String waaromNiet) {
        public boolean kan() {
            return waaromNiet == null;
        }
    }

    /// Every step, with why not when it cannot be taken.
    public static List<Mogelijk> van(Zaakdossier d, Medewerker wie, Instant nu) {
        var regels = new Behandelregels(d, wie, nu);
        return Arrays.stream(Zaakstap.values())
                .map(s -> new Mogelijk(s, regels.waaromNiet(s)))
                .toList();
    }

    static void eis(Zaakdossier d, Medewerker wie, Instant nu, Zaakstap stap) {
        var zin = new Behandelregels(d, wie, nu).waaromNiet(stap);
        if (zin != null) {
            throw new Weigering("stap-kan-niet", zin);
        }
    }

    private String waaromNiet(Zaakstap stap) {
        if (!wie.mag(Recht.VRAAG_BEHANDELEN)) {
            return "U mag deze zaak bekijken, maar niet behandelen.";
        }
        if (stap == Zaakstap.HEROPENING) {
            return heropening();
        }
        if (d.isGesloten()) {
            return "Deze zaak is afgesloten.";
        }
        return switch (stap) {
            case ONTVANGST -> ontvangst();
            case BUITEN_BEHANDELING ->
                d.nietAangevuld().isPresent() ? KAN : "Dit kan alleen als een aanvulling niet op tijd kwam.";
            case HERVATTING -> hervatting();
            case STATUS ->
                d.volgende().isEmpty()
                        ? "Dit zaaktype heeft geen andere status. Sluit de zaak af als zij klaar is."
                        : KAN;
            case BESLUIT -> d.zaaktype().besluittypen().isEmpty() ? "Bij dit zaaktype horen geen besluiten." : KAN;
            case RESULTAAT ->
                d.resultaattypen().isEmpty()
                        ? "Dit zaaktype heeft geen resultaten. Vraag uw functioneel beheerder."
                        : KAN;
            case AANVULLING -> wacht();
            case OPSCHORTING -> opschorting();
            case VERLENGING -> verlenging();
            case PROCEDURE -> procedure();
            case DEELZAAK -> deelzaak();
            case AFSLUITING, DOCUMENT, NOTITIE, BEHANDELAAR, BETROKKENE, HEROPENING -> KAN;
        };
    }

    private String heropening() {
        if (!d.isGesloten()) {
            return "Deze zaak is nog open.";
        }
        return Zaakrechten.magHeropenen(wie) ? KAN : "Alleen een teamleider of regievoerder kan een zaak heropenen.";
    }

    private String ontvangst() {
        boolean gevraagd =
                d.wacht().filter(s -> s.soort() == Stilstand.Soort.AANVULLING).isPresent();
        return gevraagd || d.nietAangevuld().isPresent() ? KAN : "Er is geen aanvulling gevraagd.";
    }

    private String hervatting() {
        boolean aanvulling =
                d.wacht().filter(s -> s.soort() == Stilstand.Soort.AANVULLING).isPresent();
        if (aanvulling) {
            return "De klant mag nog aanvullen. Is de aanvulling er? Kies dan ‘Aanvulling is binnen’.";
        }
        return d.wacht().isPresent()
                        || d.nietAangevuld().isPresent()
                        || d.termijn().staatStil()
                ? KAN
                : "De zaak wacht nergens op.";
    }

    /// A case waits for one thing at a time.
    private String wacht() {
        if (d.nietAangevuld().isPresent()) {
            return "De klant vulde niet op tijd aan. Beslis daar eerst over.";
        }
        return d.wacht()
                .map(s -> s.soort() == Stilstand.Soort.AANVULLING
                        ? "De zaak wacht al op een aanvulling van de klant."
                        : "De zaak is opgeschort. Ga eerst verder.")
                .orElse(d.termijn().staatStil() ? "De termijn staat al stil. Ga eerst verder." : KAN);
    }

    private String opschorting() {
        if (!Boolean.TRUE.equals(d.zaaktype().opschortingEnAanhoudingMogelijk())) {
            return "Bij dit zaaktype kan opschorten niet.";
        }
        return wacht() != null ? wacht() : teVerschuiven();
    }

    private String verlenging() {
        if (!Boolean.TRUE.equals(d.zaaktype().verlengingMogelijk())
                || d.zaaktype().verlengingstermijn() == null) {
            return "Bij dit zaaktype kan verlengen niet.";
        }
        if (isVerlengd(d)) {
            return "De termijn is al een keer verlengd. Dat kan maar één keer.";
        }
        return d.termijn().staatStil() ? "De termijn staat stil. Ga eerst verder." : teVerschuiven();
    }

    private String procedure() {
        if (!Verzoekregels.isVoorVerzoeken(d.zaaktype())) {
            return "Alleen een verzoek van de Omgevingswet kan volgens een andere procedure gaan.";
        }
        if (!d.besluiten().isEmpty()) {
            return "Er is al een besluit. De procedure verandert niet meer.";
        }
        return d.termijn().staatStil() ? "De termijn staat stil. Ga eerst verder." : teVerschuiven();
    }

    static boolean isVerlengd(Zaakdossier d) {
        var v = d.zaak().verlenging();
        return v != null && v.duur() != null && !v.duur().isZero();
    }

    private String teVerschuiven() {
        return loopt(d, nu) ? KAN : "De termijn is al voorbij. Zij kan niet meer stilstaan of langer worden.";
    }

    /// Whether the legal term runs and is not over yet.
    static boolean loopt(Zaakdossier d, Instant nu) {
        return d.termijn()
                .beslistermijn()
                .filter(Klok::isOpen)
                .filter(k -> !nu.isAfter(k.deadline()) && !k.start().isAfter(nu))
                .isPresent();
    }

    /// Whether asking for a supplement lets the term stand still (Awb 4:15).
    public static boolean staatStilBijAanvulling(Zaakdossier d, Instant nu) {
        return Boolean.TRUE.equals(d.zaaktype().opschortingEnAanhoudingMogelijk()) && loopt(d, nu);
    }

    private String deelzaak() {
        if (d.zaak().hoofdzaak() != null) {
            return "Een deelzaak heeft zelf geen deelzaken.";
        }
        return d.zaaktype().deelzaaktypen().isEmpty() ? "Bij dit zaaktype horen geen deelzaken." : KAN;
    }

    /// Everything that is still missing before the case can be closed, each as a sentence; told at once.
    public static List<String> ontbreekt(Zaakdossier d) {
        var zinnen = new ArrayList<String>();
        if (d.resultaat() == null) {
            zinnen.add("Er is nog geen resultaat. Leg vast hoe de zaak afloopt.");
        }
        d.stukken().stream()
                .filter(s -> s.document() != null && s.document().indicatieGebruiksrecht() == null)
                .map(Stuk::document)
                .forEach(doc -> zinnen.add("Van document ‘" + doc.titel()
                        + "’ is nog niet bekend of er rechten van een ander op zitten."));
        d.deelzaken().stream()
                .filter(z -> z.einddatum() == null)
                .forEach(z -> zinnen.add("Deelzaak " + z.identificatie() + " is nog open."));
        if (d.overdrachten() > 0) {
            zinnen.add(
                    d.overdrachten() == 1
                            ? "Iemand anders is nog bezig met een deel van de vraag."
                            : d.overdrachten() + " anderen zijn nog bezig met een deel van de vraag.");
        }
        wachten(d, zinnen);
        return zinnen;
    }

    private static void wachten(Zaakdossier d, List<String> zinnen) {
        if (d.wacht().isPresent() || d.termijn().staatStil()) {
            zinnen.add("De zaak wacht nog. Ga eerst verder, of leg vast dat de aanvulling binnen is.");
        }
        if (d.nietAangevuld().isPresent()) {
            zinnen.add("De klant vulde niet op tijd aan. Beslis daar eerst over.");
        }
        if (d.eindstatus().isEmpty()) {
            zinnen.add("Dit zaaktype heeft geen laatste status. Vraag uw functioneel beheerder.");
        }
    }
}
