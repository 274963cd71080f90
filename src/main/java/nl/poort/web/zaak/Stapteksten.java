package nl.poort.web.zaak;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.poort.keten.behandeling.Stilstand;
import nl.poort.keten.behandeling.Zaakdossier;
import nl.poort.registers.klokken.Opschortingsgrond;
import nl.poort.web.Keuze;
import nl.poort.web.Taal;

/// The words of the steps. Pure.
final class Stapteksten {
    static final String VERLENGD =
            "Het lukt ons niet om op tijd te beslissen. Dat spijt ons. Wij hebben meer tijd nodig.";
    static final String ANDERE_PROCEDURE =
            "Voor uw verzoek geldt een andere procedure dan wij eerst dachten. Daarom verandert de tijd waarin wij"
                    + " beslissen.";
    static final String BUITEN_BEHANDELING =
            "Wij vroegen u om extra informatie. Die kregen wij niet op tijd. Daarom behandelen wij uw aanvraag niet"
                    + " verder.";
    static final String HEROPEND = "Wij kijken opnieuw naar uw zaak. U hoort van ons hoe het verder gaat.";

    static final List<Keuze> GRONDEN = List.of(
            new Keuze(
                    Opschortingsgrond.INSTEMMING.name(),
                    "De klant stemde ermee in",
                    "Schriftelijk, tot de dag die u hieronder kiest (Awb 4:15, lid 2 onder a)."),
            new Keuze(
                    Opschortingsgrond.VERTRAGING_AANVRAGER.name(),
                    "De vertraging komt door de klant",
                    "Tot de klant weer verder kan (Awb 4:15, lid 2 onder b)."),
            new Keuze(
                    Opschortingsgrond.OVERMACHT.name(),
                    "Overmacht",
                    "Wij kunnen er niets aan doen. De klant hoort het meteen (Awb 4:15, lid 2 onder c)."));

    private static final int WEEK = 7;

    private Stapteksten() {}

    /// What the case waits for now.
    static Optional<String> wacht(Zaakdossier d, Taal taal) {
        return d.wacht()
                .or(d::nietAangevuld)
                .map(s -> s.soort() == Stilstand.Soort.AANVULLING
                        ? "Gevraagd: " + taal.dag(s.sinds()) + ", uiterlijk " + taal.dag(s.tot()) + ": " + s.tekst()
                        : "Opgeschort: " + taal.dag(s.sinds()) + ", naar verwachting tot " + taal.dag(s.tot()) + ": "
                                + s.tekst());
    }

    /// `6 weken`, `10 jaar`, `1 jaar en 3 maanden`.
    static String periode(Period p) {
        if (p == null || p.isZero()) {
            return "geen tijd";
        }
        var delen = new ArrayList<String>();
        if (p.getYears() > 0) {
            delen.add(p.getYears() + " jaar");
        }
        if (p.getMonths() > 0) {
            delen.add(p.getMonths() + (p.getMonths() == 1 ? " maand" : " maanden"));
        }
        if (p.getDays() > 0) {
            boolean weken = p.getDays() % WEEK == 0;
            int aantal = weken ? p.getDays() / WEEK : p.getDays();
            var een = weken ? "week" : "dag";
            delen.add(aantal + " " + (aantal == 1 ? een : weken ? "weken" : "dagen"));
        }
        return String.join(" en ", delen);
    }
}
