package nl.poort.web.loket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.poort.registers.omgeving.Adres;
import nl.poort.registers.omgeving.Bestuurslaag;
import nl.poort.registers.omgeving.Gebiedskaart;
import nl.poort.registers.omgeving.Gezag;
import nl.poort.registers.omgeving.Omgevingsdeuren;
import nl.poort.registers.omgeving.Plek;
import nl.poort.web.Keuze;

/// Draws the map from what is loaded: no picture comes from anywhere else.
final class Kaarttekenaar {
    private static final int BREED = 640;
    private static final int MEESTE_STIPPEN = 400;
    private static final double STIPPEN_TOT = 3_000;
    private static final double NAMEN_TOT = 120_000;
    private static final double DICHTBIJ = 50;

    private final Omgevingsdeuren deuren;
    private final Kaartstand stand;
    private final double schaal;
    private final double links;
    private final double boven;

    Kaarttekenaar(Omgevingsdeuren deuren, Kaartstand stand) {
        this.deuren = deuren;
        this.stand = stand;
        schaal = BREED / stand.breedte();
        links = stand.midden().x() - stand.breedte() / 2;
        boven = stand.midden().y() + stand.breedte() * Kaartstand.HOOG / 2;
    }

    Kaartbeeld teken() {
        double rechts = links + stand.breedte();
        double onder = boven - stand.breedte() * Kaartstand.HOOG;
        var kaart = deuren.gebieden().kaart();
        var grenzen = kaart.grenzen(links, onder, rechts, boven, stand.breedte() / BREED);
        var adressen = stand.breedte() <= STIPPEN_TOT
                ? deuren.adressen().in(links, onder, rechts, boven, MEESTE_STIPPEN)
                : List.<Adres>of();
        return new Kaartbeeld(
                Kaartstand.tekst(stand.midden().x()),
                Kaartstand.tekst(stand.midden().y()),
                Kaartstand.tekst(stand.breedte()),
                links,
                boven,
                stand.gebied(),
                grenzen.stream().map(this::vlak).toList(),
                stand.breedte() <= NAMEN_TOT ? namen(grenzen) : List.of(),
                adressen.stream()
                        .map(a -> new Kaartbeeld.Stip(x(a.x()), y(a.y()), a.tekst()))
                        .toList(),
                stand.hoeken().stream().map(Kaartstand::tekst).toList(),
                gebiedpad(),
                schaalbalk(),
                hier(kaart, adressen),
                kaart.list(Bestuurslaag.GEMEENTE).stream()
                        .map(g -> new Keuze(g.code(), g.naam()))
                        .toList());
    }

    private Kaartbeeld.Vlak vlak(Gebiedskaart.Grens grens) {
        var pad = grens.ringen().stream().map(this::ring).collect(Collectors.joining());
        return new Kaartbeeld.Vlak(grens.laag().name().toLowerCase(Locale.ROOT), pad);
    }

    private List<Kaartbeeld.Naam> namen(List<Gebiedskaart.Grens> grenzen) {
        return grenzen.stream()
                .filter(g -> g.laag() == Bestuurslaag.GEMEENTE)
                .map(g -> new Kaartbeeld.Naam(x(g.x()), y(g.y()), g.naam().replaceFirst("(?i)^gemeente ", "")))
                .toList();
    }

    private String ring(double[] punten) {
        var pad = new StringBuilder();
        for (int i = 0; i < punten.length; i += 2) {
            pad.append(i == 0 ? 'M' : 'L').append(x(punten[i])).append(' ').append(y(punten[i + 1]));
        }
        return pad.append('Z').toString();
    }

    private String gebiedpad() {
        var punten = new ArrayList<Double>();
        stand.hoeken().forEach(h -> {
            punten.add(h.x());
            punten.add(h.y());
        });
        return punten.isEmpty()
                ? ""
                : ring(punten.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// The longest of 1, 2, 5, 10 … metres that takes no more than a quarter of the map.
    private Kaartbeeld.Schaal schaalbalk() {
        double meters = 1;
        for (double macht = 1; macht <= 100_000; macht *= 10) {
            for (var factor : List.of(1, 2, 5)) {
                if (macht * factor * schaal <= BREED / 4.0) {
                    meters = macht * factor;
                }
            }
        }
        var tekst = meters >= 1_000 ? "%.0f km".formatted(meters / 1_000) : "%.0f m".formatted(meters);
        return new Kaartbeeld.Schaal((int) (meters * schaal), tekst);
    }

    private String hier(Gebiedskaart kaart, List<Adres> adressen) {
        var waar = kaart.gezagen(Plek.punt(stand.midden().x(), stand.midden().y())).stream()
                .filter(g -> g.laag() == Bestuurslaag.GEMEENTE)
                .map(Gezag::naam)
                .findFirst()
                .orElse("buiten de gemeenten die wij kennen");
        var dichtst = adressen.stream()
                .min(Comparator.comparingDouble(this::afstand))
                .filter(a -> afstand(a) <= DICHTBIJ)
                .map(a -> ", bij " + a.straat() + " " + a.nummer())
                .orElse("");
        return waar + dichtst;
    }

    private double afstand(Adres adres) {
        return Math.hypot(
                adres.x() - stand.midden().x(), adres.y() - stand.midden().y());
    }

    private String x(double x) {
        return rond((x - links) * schaal);
    }

    private String y(double y) {
        return rond((boven - y) * schaal);
    }

    private static String rond(double getal) {
        return Double.toString(Math.round(getal * 10) / 10.0);
    }
}
