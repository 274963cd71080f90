package nl.poort.registers.omgeving;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.poort.techniek.Weigering;

/// Where something is planned: a point, and with it perhaps an area, an address, and the water board somebody chose.
///
/// @param x metres of the Rijksdriehoek, to the east; of an area a point inside it
/// @param y metres of the Rijksdriehoek, to the north
/// @param vlak the area as WKT in the same coordinates; null when it is a point
/// @param adres as a person reads it, such as `Dorpsstraat 12 A, Westveld`; null when it is no address
/// @param postcode such as `9901AB`; null when it is no address
/// @param huisnummer with letter and addition, such as `12A-2`; null when it is no address
/// @param waterschap the code of the water board that somebody chose because no area tells it; null when not chosen
public record Plek(
        double x, double y, String vlak, String adres, String postcode, String huisnummer, String waterschap) {
    public Plek {
        if (!Rijksdriehoek.kan(x, y)) {
            throw new Weigering("buiten-nederland", "Deze plek ligt niet in Nederland");
        }
    }

    public static Plek punt(double x, double y) {
        return new Plek(x, y, null, null, null, null, null);
    }

    public static Plek op(Adres adres) {
        return new Plek(adres.x(), adres.y(), null, adres.tekst(), adres.postcode(), adres.nummer(), null);
    }

    /// @param wkt a POLYGON or MULTIPOLYGON in metres of the Rijksdriehoek
    public static Plek gebied(String wkt) {
        var vlak = Vlakken.lees(wkt);
        var midden = vlak.getInteriorPoint();
        return new Plek(midden.getX(), midden.getY(), Vlakken.schrijf(vlak), null, null, null, null);
    }

    /// The corners in order, each x and y; the last is joined to the first.
    public static Plek gebied(List<Rijksdriehoek.Punt> hoeken) {
        if (hoeken.size() < 3) {
            throw new Weigering("gebied-onjuist", "Een gebied heeft minstens drie hoeken");
        }
        var rond = new ArrayList<>(hoeken);
        rond.add(hoeken.getFirst());
        return gebied(rond.stream()
                .map(p -> String.format(Locale.ROOT, "%.3f %.3f", p.x(), p.y()))
                .collect(Collectors.joining(", ", "POLYGON ((", "))")));
    }

    public Plek metWaterschap(String code) {
        return new Plek(x, y, vlak, adres, postcode, huisnummer, code);
    }

    public Plek metAdres(String tekst, String code, String nummer) {
        return new Plek(x, y, vlak, tekst, code, nummer, waterschap);
    }

    /// In words, for somebody who checks what was chosen.
    public String tekst() {
        if (adres != null) {
            return vlak == null ? adres : adres + " (een gebied op de kaart)";
        }
        return (vlak == null ? "Een punt op de kaart" : "Een gebied op de kaart")
                + String.format(Locale.ROOT, " (RD %.0f, %.0f)", x, y);
    }
}
