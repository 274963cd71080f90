package nl.poort.contact.kennis;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.poort.techniek.Weigering;

/// Which websites may show our list in theirs: they come in a header, so only a scheme and a host are let through.
final class Insluitregels {
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?");

    private Insluitregels() {}

    static List<String> adressen(List<String> getypt) {
        var regels =
                getypt.stream().map(String::strip).filter(r -> !r.isEmpty()).toList();
        if (regels.size() > 20) {
            throw fout("Noem hoogstens 20 websites");
        }
        return regels.stream().map(Insluitregels::adres).distinct().toList();
    }

    private static String adres(String getypt) {
        try {
            var uri = URI.create(getypt);
            var host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(java.util.Locale.ROOT);
            if (!"https".equalsIgnoreCase(uri.getScheme())
                    || !HOST.matcher(host).matches()
                    || uri.getUserInfo() != null) {
                throw fout("Schrijf elke website zo: https://www.voorbeeld.nl");
            }
            return "https://" + host + (uri.getPort() > 0 ? ":" + uri.getPort() : "");
        } catch (IllegalArgumentException e) {
            throw fout("Schrijf elke website zo: https://www.voorbeeld.nl");
        }
    }

    private static Weigering fout(String zin) {
        return new Weigering("insluiting", zin, Map.of("adressen", zin));
    }
}
