package nl.poort.web.loket;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.poort.registers.omgeving.Rijksdriehoek;
import nl.poort.registers.omgeving.Rijksdriehoek.Punt;
import nl.poort.web.Formulier;

/// Where the map stands and what was pointed at on it: all of it in the fields of the form, so that every step is kept
/// by the browser and none by us. Pure.
///
/// @param midden the point under the cross
/// @param breedte metres from the left edge to the right
/// @param gebied whether an area is drawn, by its corners; else a point is chosen
record Kaartstand(Punt midden, double breedte, boolean gebied, List<Punt> hoeken) {
    static final double HOOG = 0.75;
    static final int MEESTE_HOEKEN = 100;

    private static final double SMALST = 100;
    private static final double BREEDST = 400_000;

    Kaartstand {
        breedte = Math.clamp(breedte, SMALST, BREEDST);
        midden = new Punt(Math.clamp(midden.x(), -6_999, 299_999), Math.clamp(midden.y(), 289_001, 649_999));
        hoeken = List.copyOf(hoeken);
    }

    /// What a button of the map does.
    enum Stap {
        NOORD,
        ZUID,
        WEST,
        OOST,
        IN,
        UIT,
        HOEK,
        HOEKWEG,
        GEBIED,
        PUNT,
        HIER
    }

    /// As it stands in the form; empty when there is no map in it yet.
    static Optional<Kaartstand> lees(Formulier f) {
        var midden = punt(f.waarde("kaartx") + "," + f.waarde("kaarty"));
        var breedte = getal(f.waarde("kaartbreedte"));
        if (midden.isEmpty() || breedte.isEmpty()) {
            return Optional.empty();
        }
        var hoeken = f.alle("hoek").stream()
                .limit(MEESTE_HOEKEN)
                .flatMap(h -> punt(h).stream())
                .toList();
        return Optional.of(new Kaartstand(
                midden.get(), breedte.get(), f.waarde("kaartvorm").equals("gebied"), hoeken));
    }

    static Kaartstand om(double[] doos) {
        double breed = Math.max(doos[2] - doos[0], (doos[3] - doos[1]) / HOOG);
        return new Kaartstand(
                new Punt((doos[0] + doos[2]) / 2, (doos[1] + doos[3]) / 2), breed * 1.1, false, List.of());
    }

    static Kaartstand rond(Punt midden, double breedte) {
        return new Kaartstand(midden, breedte, false, List.of());
    }

    Kaartstand na(String stap) {
        return switch (stap(stap)) {
            case NOORD -> naar(0, breedte * HOOG / 3);
            case ZUID -> naar(0, -breedte * HOOG / 3);
            case WEST -> naar(-breedte / 3, 0);
            case OOST -> naar(breedte / 3, 0);
            case IN -> new Kaartstand(midden, breedte / 2, gebied, hoeken);
            case UIT -> new Kaartstand(midden, breedte * 2, gebied, hoeken);
            case HOEK -> metHoek();
            case HOEKWEG -> new Kaartstand(midden, breedte, gebied, hoeken.subList(0, Math.max(0, hoeken.size() - 1)));
            case GEBIED -> new Kaartstand(midden, breedte, true, hoeken);
            case PUNT -> new Kaartstand(midden, breedte, false, List.of());
            case HIER -> this;
        };
    }

    /// Whether it was not moved since, as far as a field of the form tells.
    boolean staatAls(Kaartstand ander) {
        return tekst(midden).equals(tekst(ander.midden)) && tekst(breedte).equals(tekst(ander.breedte));
    }

    Kaartstand op(double[] doos) {
        var daar = om(doos);
        return new Kaartstand(daar.midden, daar.breedte, gebied, hoeken);
    }

    private Kaartstand metHoek() {
        if (hoeken.size() >= MEESTE_HOEKEN || hoeken.contains(midden)) {
            return this;
        }
        var meer = new ArrayList<>(hoeken);
        meer.add(midden);
        return new Kaartstand(midden, breedte, true, meer);
    }

    private Kaartstand naar(double dx, double dy) {
        return new Kaartstand(new Punt(midden.x() + dx, midden.y() + dy), breedte, gebied, hoeken);
    }

    private static Stap stap(String tekst) {
        try {
            return Stap.valueOf(tekst.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Stap.HIER;
        }
    }

    static Optional<Punt> punt(String tekst) {
        var delen = tekst.split(",");
        if (delen.length != 2) {
            return Optional.empty();
        }
        return getal(delen[0])
                .flatMap(x -> getal(delen[1]).map(y -> new Punt(x, y)))
                .filter(p -> Rijksdriehoek.kan(p.x(), p.y()));
    }

    private static Optional<Double> getal(String tekst) {
        return tekst.strip().matches("-?[0-9]{1,7}(\\.[0-9]{1,6})?")
                ? Optional.of(Double.valueOf(tekst.strip()))
                : Optional.empty();
    }

    /// As it stands in a field.
    static String tekst(double getal) {
        return String.format(Locale.ROOT, "%.1f", getal);
    }

    static String tekst(Punt punt) {
        return tekst(punt.x()) + "," + tekst(punt.y());
    }
}
