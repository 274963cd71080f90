package nl.poort.techniek.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
    private final Proxies proxies = Proxies.van(List.of("10.0.0.0/8", "192.0.2.7", "2001:db8:1::/48"));

    private String bron(String socket, String... koppen) {
        return proxies.bron(InetAddress.ofLiteral(socket), List.of(koppen))
                .map(InetAddress::getHostAddress)
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the last one that is no proxy of ours: what stands before it was typed by the visitor
                "10.1.2.3    | 203.0.113.9                         | 203.0.113.9",
                "10.1.2.3    | 198.51.100.1, 203.0.113.9           | 203.0.113.9",
                "10.1.2.3    | 198.51.100.1, 203.0.113.9, 10.9.9.9 | 203.0.113.9",
                "192.0.2.7   | 203.0.113.9:4711                    | 203.0.113.9",
                "10.1.2.3    | [2001:db8:2::5]:4711                | 2001:db8:2:0:0:0:0:5",
                "2001:db8:1::9 | 203.0.113.9                       | 203.0.113.9",
                // nobody we trust says so
                "192.0.2.8   | 203.0.113.9                         | -",
                "11.0.0.1    | 203.0.113.9                         | -",
                "2001:db8:2::9 | 203.0.113.9                       | -",
                // unreadable, or only proxies: it counts as the proxy itself
                "10.1.2.3    | 198.51.100.1, onzin                 | -",
                "10.1.2.3    | 198.51.100.1, unknown               | -",
                "10.1.2.3    | 198.51.100.1,                       | -",
                "10.1.2.3    | 10.0.0.1                            | -",
                "10.1.2.3    | localhost                           | -",
                "10.1.2.3    | fe80::1%eth0                        | -"
            })
    void alleen_een_vertrouwde_proxy_zegt_voor_wie_het_is(String socket, String kop, String bron) {
        assertThat(bron(socket, kop)).isEqualTo(bron);
    }

    @Test
    void meer_koppen_zijn_samen_een_lijst_en_zonder_kop_is_het_de_proxy_zelf() {
        assertThat(bron("10.1.2.3", "198.51.100.1", "203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(bron("10.1.2.3")).isEqualTo("-");
        assertThat(Proxies.GEEN.bron(InetAddress.ofLiteral("127.0.0.1"), List.of("203.0.113.9")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"proxy.example.nl", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8/8", "10.0.0", "::/129", "10.0.0.0/-1"
            })
    void wat_geen_adres_of_netwerk_is_wordt_geweigerd(String tekst) {
        assertThatThrownBy(() -> Proxies.van(List.of(tekst))).isInstanceOf(Weigering.class);
    }
}
