package nl.poort.registers.omgeving;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.poort.registers.organisatie.Postcode;
import nl.poort.techniek.Weigering;
import org.locationtech.jts.geom.Point;

/// Addresses out of CSV (a point as x and y of the Rijksdriehoek, or as lengte and breedte), GeoJSON or GML. Written
/// in parts, so that all of the country fits in a small program.
final class Adreslader {
    private static final int DEEL = 5_000;

    private final AdressenSql sql;
    private final Bron bron;
    private final Laadfouten fouten;
    private final List<Adres> deel = new ArrayList<>(DEEL);
    private int aantal;

    Adreslader(AdressenSql sql, Bron bron, Laadfouten fouten) {
        this.sql = sql;
        this.bron = bron;
        this.fouten = fouten;
    }

    int laad() {
        sql.leeg();
        if (bron.naam().toLowerCase(Locale.ROOT).matches(".*(json|gml|xml)(\\.gz)?")) {
            Gebiedslezer.features(bron, fouten, feature -> {
                if (!(feature.vorm() instanceof Point) || feature.vorm().isEmpty()) {
                    throw new Weigering("punt-mist", "Een adres heeft een punt nodig");
                }
                var punt = ((Point) Gebiedslezer.naarRd(feature)).getCoordinate();
                neem(
                        new Csvbestand.Rij(feature.nummer(), feature.eigenschappen()),
                        new Rijksdriehoek.Punt(punt.x, punt.y));
            });
        } else {
            new Csvbestand(bron, fouten)
                    .lees(List.of("postcode", "huisnummer", "straat", "woonplaats"), rij -> neem(rij, punt(rij)));
        }
        if (aantal == 0) {
            fouten.fout("het hele bestand", "Er staat geen adres in");
        }
        fouten.weiger();
        schrijf();
        return aantal;
    }

    private void neem(Csvbestand.Rij rij, Rijksdriehoek.Punt punt) {
        if (!Rijksdriehoek.kan(punt.x(), punt.y())) {
            throw new Weigering("buiten-nederland", "Dit punt ligt niet in Nederland");
        }
        var nummer = rij.waarde("huisnummer");
        if (!nummer.matches("[1-9][0-9]{0,4}")) {
            throw new Weigering("huisnummer", "Het huisnummer is geen getal van 1 tot en met 99999");
        }
        deel.add(new Adres(
                new Postcode(rij.waarde("postcode")).waarde(),
                Integer.parseInt(nummer),
                kort(rij.waarde("huisletter")),
                kort(rij.waarde("toevoeging", "huisnummertoevoeging")),
                Lader.tekst("straat", rij.waarde("straat", "openbareruimte"), 100),
                Lader.tekst("woonplaats", rij.waarde("woonplaats"), 100),
                punt.x(),
                punt.y()));
        aantal++;
        if (deel.size() == DEEL) {
            schrijf();
        }
    }

    private void schrijf() {
        sql.insert(deel);
        deel.clear();
    }

    private static String kort(String tekst) {
        if (tekst.length() > 10) {
            throw new Weigering("toevoeging", "Een letter of toevoeging is hoogstens 10 tekens");
        }
        return tekst.toUpperCase(Locale.ROOT);
    }

    private static Rijksdriehoek.Punt punt(Csvbestand.Rij rij) {
        var waarden = rij.waarden();
        if (waarden.containsKey("x") && waarden.containsKey("y")) {
            return new Rijksdriehoek.Punt(getal(waarden, "x"), getal(waarden, "y"));
        }
        if (waarden.containsKey("lengte") && waarden.containsKey("breedte")) {
            double lengte = getal(waarden, "lengte");
            double breedte = getal(waarden, "breedte");
            if (!Rijksdriehoek.kanGraden(lengte, breedte)) {
                throw new Weigering("buiten-nederland", "Dit punt ligt niet in Nederland");
            }
            return Rijksdriehoek.van(lengte, breedte);
        }
        throw new Weigering("kolom-mist", "In het bestand missen de kolommen x en y, of lengte en breedte");
    }

    private static double getal(Map<String, String> waarden, String kolom) {
        var tekst = waarden.get(kolom).strip().replace(',', '.');
        if (!tekst.matches("-?[0-9]{1,7}(\\.[0-9]{1,20})?")) {
            throw new Weigering("getal", "In de kolom " + kolom + " staat geen getal: '" + Lader.kort(tekst) + "'");
        }
        return Double.parseDouble(tekst);
    }
}
