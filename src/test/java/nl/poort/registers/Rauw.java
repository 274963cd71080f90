package nl.poort.registers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
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
}
