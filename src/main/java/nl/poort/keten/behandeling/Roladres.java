package nl.poort.keten.behandeling;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.registers.zaken.Rol;

/// Where somebody with a part in a case gets post. Pure.
final class Roladres {
    private Roladres() {}

    /// Empty when unknown, or not a person.
    static String bsn(Rol rol) {
        return tekst(gegevens(rol), "inpBsn");
    }

    /// The lines of an envelope; empty when unknown.
    static String van(Rol rol) {
        var g = gegevens(rol);
        if (g.get("verblijfsadres") instanceof Map<?, ?> a
                && !tekst(a, "gorOpenbareRuimteNaam").isEmpty()) {
            var toevoeging = tekst(a, "aoaHuisletter") + tekst(a, "aoaHuisnummertoevoeging");
            return regels(
                    samen(tekst(a, "gorOpenbareRuimteNaam"), tekst(a, "aoaHuisnummer") + toevoeging),
                    samen(postcode(tekst(a, "aoaPostcode")), tekst(a, "wplWoonplaatsNaam")));
        }
        if (g.get("subVerblijfBuitenland") instanceof Map<?, ?> a) {
            return regels(
                    tekst(a, "subAdresBuitenland_1"),
                    tekst(a, "subAdresBuitenland_2"),
                    tekst(a, "subAdresBuitenland_3"),
                    tekst(a, "lndLandnaam"));
        }
        return "";
    }

    private static Map<?, ?> gegevens(Rol rol) {
        return rol.betrokkeneIdentificatie() == null ? Map.of() : rol.betrokkeneIdentificatie();
    }

    private static String postcode(String tekst) {
        return tekst.matches("[0-9]{4}[A-Z]{2}") ? tekst.substring(0, 4) + " " + tekst.substring(4) : tekst;
    }

    private static String tekst(Map<?, ?> gegevens, String veld) {
        var waarde = gegevens.get(veld);
        return waarde == null ? "" : String.valueOf(waarde).strip();
    }

    private static String samen(String... delen) {
        return Stream.of(delen).filter(d -> !d.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String regels(String... regels) {
        return Stream.of(regels).filter(r -> !r.isEmpty()).collect(Collectors.joining("\n"));
    }
}
