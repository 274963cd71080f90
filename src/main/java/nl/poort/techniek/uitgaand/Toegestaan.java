package nl.poort.techniek.uitgaand;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.poort.techniek.Weigering;

/// One line of the list of addresses that may be called: exact scheme, host and port, and the beginning of the path.
///
/// @param pad ends with a slash; only this and what lies below it
/// @param intern whether it may lead to an address inside the own network
record Toegestaan(String schema, String host, int poort, String pad, boolean intern) {
    private static final Pattern VORM = Pattern.compile("(?<intern>intern:)?(?:(?<schema>https?)://)?"
            + "(?<host>[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9a-fA-F:.]+])(?::(?<poort>\\d{1,5}))?"
            + "(?<pad>/[A-Za-z0-9._~/-]*)?");
    private static final Pattern EIGEN_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    /// Reads `api.example.nl`, `https://api.example.nl:8443/meldingen` or `intern:https://zaken.example.nl`; without a
    /// scheme it is https. An address of this machine itself is internal without saying so.
    static Toegestaan lees(String regel) {
        var m = VORM.matcher(regel.strip());
        if (!m.matches() || (m.group("pad") != null && !schoon(m.group("pad")))) {
            throw new Weigering(
                    "adres-onleesbaar",
                    "'" + regel + "' is geen adres zoals api.example.nl of https://api.example.nl:8443/meldingen");
        }
        var schema = m.group("schema") == null ? "https" : m.group("schema");
        var host = m.group("host").toLowerCase(Locale.ROOT);
        int poort = m.group("poort") == null ? standaardpoort(schema) : Integer.parseInt(m.group("poort"));
        var pad = m.group("pad") == null ? "/" : m.group("pad");
        boolean intern =
                m.group("intern") != null || EIGEN_MACHINE.matcher(host).matches();
        return new Toegestaan(schema, host, poort, pad.endsWith("/") ? pad : pad + "/", intern);
    }

    boolean past(URI adres) {
        if (adres.getScheme() == null || adres.getHost() == null || adres.getRawUserInfo() != null) {
            return false;
        }
        var gevraagd = adres.getRawPath() == null || adres.getRawPath().isEmpty() ? "/" : adres.getRawPath();
        return adres.getRawFragment() == null
                && schema.equals(adres.getScheme().toLowerCase(Locale.ROOT))
                && host.equals(adres.getHost().toLowerCase(Locale.ROOT))
                && poort == (adres.getPort() < 0 ? standaardpoort(schema) : adres.getPort())
                && schoon(gevraagd)
                && (gevraagd + "/").startsWith(pad);
    }

    /// No way to step out of the path that was allowed, also not for a server that reads `%2e` or `\` as it likes.
    private static boolean schoon(String pad) {
        var kaal = pad.toLowerCase(Locale.ROOT);
        return !kaal.contains("/.")
                && !kaal.contains("//")
                && !kaal.contains("\\")
                && !kaal.contains(";")
                && !kaal.contains("%2e")
                && !kaal.contains("%2f")
                && !kaal.contains("%5c");
    }

    private static int standaardpoort(String schema) {
        return schema.equals("https") ? 443 : 80;
    }
}
