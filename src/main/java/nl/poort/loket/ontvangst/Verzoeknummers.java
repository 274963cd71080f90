package nl.poort.loket.ontvangst;

import nl.poort.techniek.Weigering;

/// The number of a request: the day, five digits for which one, three for which message about it.
public final class Verzoeknummers {
    private Verzoeknummers() {}

    /// Thirteen digits, however it was written.
    public static String kaal(String nummer) {
        var cijfers = nummer == null ? "" : nummer.replaceAll("[\\s-]", "");
        if (!cijfers.matches("[0-9]{13}")) {
            throw new Weigering("verzoeknummer", "Een verzoeknummer heeft dertien cijfers, zoals 20210319 00023");
        }
        return cijfers;
    }

    public static int volgnummer(String tekst) {
        if (tekst == null || !tekst.strip().matches("[0-9]{1,3}")) {
            throw new Weigering("volgnummer", "Een volgnummer heeft hoogstens drie cijfers");
        }
        return Integer.parseInt(tekst.strip());
    }

    public static String leesbaar(String nummer, int volgnummer) {
        return "%s %03d".formatted(leesbaar(nummer), volgnummer);
    }

    public static String leesbaar(String nummer) {
        return nummer.substring(0, 8) + " " + nummer.substring(8);
    }
}
