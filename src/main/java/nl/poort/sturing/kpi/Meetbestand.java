package nl.poort.sturing.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.poort.techniek.Csvregel;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;

/// A file with figures of others: one line per figure, columns found by their name. Pure.
final class Meetbestand {
    static final List<String> KOLOMMEN = List.of("datum", "soort", "bron", "maatstaf", "waarde");
    private static final int MEESTE_REGELS = 2_000;
    private static final int MEESTE_FOUTEN = 20;

    private Meetbestand() {}

    /// All figures, or one refusal that names every wrong line.
    static List<ExterneMeting> lees(String tekst, LocalDate vandaag, Supplier<UUID> nieuwId) {
        var regels = tekst.lines().toList();
        if (regels.isEmpty() || regels.size() > MEESTE_REGELS) {
            throw new Weigering("bestand", "Dit bestand is leeg of heeft meer dan " + MEESTE_REGELS + " regels");
        }
        var kop = Csvregel.kop(regels.getFirst(), KOLOMMEN);
        var metingen = new LinkedHashMap<List<Object>, ExterneMeting>();
        var fouten = new ArrayList<String>();
        for (int nr = 2; nr <= regels.size(); nr++) {
            var regel = regels.get(nr - 1);
            if (regel.isBlank()) {
                continue;
            }
            try {
                var m = meting(kop.lees(regel), vandaag, nieuwId.get());
                if (metingen.put(sleutel(m), m) != null) {
                    throw new Weigering("dubbel", "Deze meting staat twee keer in het bestand");
                }
            } catch (Weigering w) {
                fouten.add("Regel " + nr + ": " + String.join(". ", w.zinnen()));
            }
        }
        if (!fouten.isEmpty()) {
            throw geweigerd(fouten);
        }
        if (metingen.isEmpty()) {
            throw new Weigering("bestand", "In dit bestand staan geen metingen");
        }
        return List.copyOf(metingen.values());
    }

    private static Weigering geweigerd(List<String> fouten) {
        var getoond = fouten.stream().limit(MEESTE_FOUTEN).toList();
        var meer = fouten.size() > MEESTE_FOUTEN ? " En nog " + (fouten.size() - MEESTE_FOUTEN) + " andere." : "";
        var zin = "Er is niets ingelezen. " + String.join(". ", getoond) + "." + meer;
        return new Weigering("bestand", zin, Map.of("bestand", zin));
    }

    private static List<Object> sleutel(ExterneMeting m) {
        return List.of(m.maatstaf(), m.soort(), m.bron(), m.gemetenOp());
    }

    private static ExterneMeting meting(Map<String, String> velden, LocalDate vandaag, UUID id) {
        var maatstaf = Maatstaf.vanPad(
                        velden.get("maatstaf").strip().toLowerCase().replace(' ', '-'))
                .orElseThrow(() ->
                        new Weigering("maatstaf", "de maatstaf \"" + velden.get("maatstaf") + "\" is niet bekend"));
        return schoon(
                new ExterneMeting(
                        id,
                        lees(
                                () -> Meetsoort.lees(velden.get("soort")),
                                "de soort \"" + velden.get("soort") + "\" is niet bekend"),
                        velden.get("bron"),
                        maatstaf,
                        lees(() -> LocalDate.parse(velden.get("datum").strip()), "schrijf de datum als 2018-12-31"),
                        lees(() -> getal(velden.get("waarde")), "de waarde is geen getal"),
                        aantal(velden.getOrDefault("steekproef", ""))),
                vandaag);
    }

    /// A figure that can be kept; refused with every error.
    static ExterneMeting schoon(ExterneMeting m, LocalDate vandaag) {
        var fouten = new Veldfouten();
        fouten.eis(m.soort() != null, "soort", "Kies hoe er is gemeten");
        fouten.eis(m.maatstaf() != null, "maatstaf", "Kies wat er is gemeten");
        var bron = fouten.verplicht("bron", m.bron(), 120, "Vul in wie dit heeft gemeten");
        fouten.eis(
                m.gemetenOp() != null && !m.gemetenOp().isAfter(vandaag),
                "gemetenOp",
                "Kies de dag van de meting, niet in de toekomst");
        fouten.eis(
                m.maatstaf() == null || m.waarde() != null && Kpiregels.past(m.maatstaf(), m.waarde()),
                "waarde",
                m.maatstaf() == null ? "Vul een getal in" : Kpiregels.passend(m.maatstaf()));
        fouten.eis(
                m.steekproef() == null || m.steekproef() > 0,
                "steekproef",
                "Vul in over hoeveel mensen of gesprekken dit gaat, of laat het leeg");
        fouten.klaar();
        return new ExterneMeting(m.id(), m.soort(), bron, m.maatstaf(), m.gemetenOp(), m.waarde(), m.steekproef());
    }

    /// `49`, `49%`, `6,8`.
    static BigDecimal getal(String getypt) {
        var kaal = getypt.strip().replace("%", "").strip().replace(',', '.');
        if (kaal.length() > 10) {
            throw new NumberFormatException(kaal);
        }
        return new BigDecimal(kaal);
    }

    private static Integer aantal(String getypt) {
        return getypt.isBlank() ? null : lees(() -> Integer.valueOf(getypt.strip()), "de steekproef is geen aantal");
    }

    private static <T> T lees(Supplier<T> waarde, String zin) {
        try {
            return waarde.get();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new Weigering("regel", zin);
        }
    }
}
