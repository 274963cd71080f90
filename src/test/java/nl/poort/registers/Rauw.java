package nl.poort.registers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Bytes on a line, as no decent client sends them.
record Rauw(int port) {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");

    /// The status of every answer that came back.
    record Uitkomst(List<Integer> statussen, String tekst) {}

    Uitkomst stuur(String bytes) {
        try (var lijn = new Socket(InetAddress.getLoopbackAddress(), port)) {
            lijn.setSoTimeout(400);
            lijn.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            lijn.getOutputStream().flush();
            var tekst = new StringBuilder();
            var stuk = new byte[1 << 14];
            try {
                for (int n = lijn.getInputStream().read(stuk);
                        n >= 0;
                        n = lijn.getInputStream().read(stuk)) {
                    tekst.append(new String(stuk, 0, n, StandardCharsets.ISO_8859_1));
                    if (tekst.indexOf("\r\n\r\n") > 0 && tekst.indexOf("onnection: close") < 0) {
                        lijn.setSoTimeout(60);
                    }
                }
            } catch (SocketTimeoutException | java.net.SocketException e) {
                // nothing more comes
            }
            return new Uitkomst(
                    STATUS.matcher(tekst)
                            .results()
                            .map(m -> Integer.parseInt(m.group(1)))
                            .toList(),
                    tekst.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is no good HTTP, for a call that would be right: all with a token that holds.
    static List<String> geenHttp(String pad, String token) {
        var kop = " HTTP/1.1\r\nHost: poort\r\nAuthorization: Bearer " + token + "\r\n";
        var get = "GET " + pad + kop;
        var post = "POST " + pad + kop + "Content-Type: application/json\r\n";
        var gevallen = new ArrayList<String>(List.of(
                post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x",
                post + "Content-Length: 2, 3\r\n\r\n{}x",
                post + "Content-Length: +2\r\n\r\n{}",
                post + "Content-Length: -2\r\n\r\n{}",
                post + "Content-Length: 0x2\r\n\r\n{}",
                post + "Content-Length: 99999999999999999999\r\n\r\n{}",
                post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                post + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n\r\n",
                post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n",
                post + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}x\r\n0\r\n\r\n",
                get + "kop zonder dubbele punt\r\n\r\n",
                get + "Naam : waarde\r\n\r\n",
                get + "X: a\r\n b\r\n\r\n",
                get + "X: a\u0000b\r\n\r\n",
                get + "Host: tweede\r\n\r\n",
                "GET " + pad + " HTTP/1.1\r\nAuthorization: Bearer " + token + "\r\n\r\n",
                get.replace("Host: poort", "Host: a/b") + "\r\n",
                get.replace("GET ", "get ") + "\r\n",
                get.replace("GET ", "FOO ") + "\r\n",
                get.replace("GET ", "TRACE ") + "\r\n",
                get.replace("GET " + pad, "CONNECT poort:80") + "\r\n",
                get.replace("HTTP/1.1", "HTTP/3.0") + "\r\n",
                "GET " + pad + "\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                get + "X: " + "x".repeat(20_000) + "\r\n\r\n",
                get.replace(pad, pad + "?x=" + "x".repeat(20_000)) + "\r\n"));
        for (var ander : List.of(
                "/..;/catalogi/api/v1/catalogussen",
                "/catalogi/%2e%2e/catalogi/api/v1/catalogussen",
                "/catalogi%2Fapi/v1/catalogussen",
                "//catalogi/api/v1/catalogussen",
                "/catalogi/api/v1/catalogussen%00",
                "/catalogi/api/v1/%c0%af/catalogussen",
                "/catalogi\\api\\v1\\catalogussen",
                "/catalogi/api/v1/catalogussen;jsessionid=1")) {
            gevallen.add(get.replace(pad, ander) + "\r\n");
        }
        return gevallen;
    }
}
