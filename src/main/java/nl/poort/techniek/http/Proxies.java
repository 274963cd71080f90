package nl.poort.techniek.http;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.poort.techniek.Weigering;

/// The machines that pass requests on to us and may say for whom (`X-Forwarded-For`). What others say there is not
/// believed: whoever can choose his own address cannot be slowed down, or has somebody else slowed down.
public record Proxies(List<Netwerk> netwerken) {
    public static final Proxies GEEN = new Proxies(List.of());

    /// An address, or a block such as `10.0.0.0/8`.
    public record Netwerk(InetAddress adres, int bits) {
        boolean bevat(InetAddress ander) {
            var hier = adres.getAddress();
            var daar = ander.getAddress();
            if (hier.length != daar.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int masker = 0x80 >> (bit % 8);
                if ((hier[bit / 8] & masker) != (daar[bit / 8] & masker)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// @throws Weigering for what is no address and no block
    public static Proxies van(List<String> teksten) {
        return new Proxies(teksten.stream().map(Proxies::netwerk).toList());
    }

    private static Netwerk netwerk(String tekst) {
        var delen = tekst.split("/", -1);
        var adres = lees(delen[0])
                .orElseThrow(() -> new Weigering("geen-adres", "'" + tekst + "' is geen IP-adres of netwerk"));
        int alle = adres.getAddress().length * 8;
        if (delen.length == 1) {
            return new Netwerk(adres, alle);
        }
        if (delen.length != 2 || !delen[1].matches("\\d{1,3}") || Integer.parseInt(delen[1]) > alle) {
            throw new Weigering("geen-adres", "'" + tekst + "' is geen IP-adres of netwerk");
        }
        return new Netwerk(adres, Integer.parseInt(delen[1]));
    }

    /// For whom the request is: the last address in the chain that is no proxy of ours. What cannot be read is never
    /// believed: then it counts as coming from the proxy itself.
    ///
    /// @param socket who is on the other end of the line
    /// @param doorgestuurd the values of `X-Forwarded-For`, in order
    Optional<InetAddress> bron(InetAddress socket, List<String> doorgestuurd) {
        if (!vertrouwt(socket)) {
            return Optional.empty();
        }
        var keten = doorgestuurd.stream()
                .flatMap(kop -> Arrays.stream(kop.split(",", -1)))
                .map(String::strip)
                .toList();
        for (var tekst : keten.reversed()) {
            var adres = lees(zonderPoort(tekst));
            if (adres.isEmpty() || !vertrouwt(adres.get())) {
                return adres;
            }
        }
        return Optional.empty();
    }

    private boolean vertrouwt(InetAddress adres) {
        return netwerken.stream().anyMatch(n -> n.bevat(adres));
    }

    /// `[2001:db8::1]:4711` and `192.0.2.1:4711` are written by some proxies.
    private static String zonderPoort(String tekst) {
        if (tekst.startsWith("[")) {
            return tekst.replaceFirst("^\\[([^\\]]*)](:\\d+)?$", "$1");
        }
        return tekst.replaceFirst("^(\\d+\\.\\d+\\.\\d+\\.\\d+):\\d+$", "$1");
    }

    private static Optional<InetAddress> lees(String tekst) {
        // no zone such as %eth0, which says nothing about who it is, and no short forms such as 10.1
        if (!tekst.matches("\\d+\\.\\d+\\.\\d+\\.\\d+|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(tekst));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return String.join(
                ", ",
                netwerken.stream()
                        .map(n -> n.adres().getHostAddress() + "/" + n.bits())
                        .toList());
    }
}
