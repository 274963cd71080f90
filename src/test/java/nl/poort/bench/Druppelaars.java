package nl.poort.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// Connections that trickle: a third sends its headers a byte at a time, a third its body, a third reads its answer a
/// byte at a time. All on loopback, all gone at [#close].
final class Druppelaars implements AutoCloseable {
    private static final int TEMPO = 1_000;

    private final List<Socket> lijnen = new ArrayList<>();
    private final AtomicBoolean klaar = new AtomicBoolean();
    private final AtomicInteger afgebroken = new AtomicInteger();

    Druppelaars(URI basis, int aantal) throws IOException {
        for (int i = 0; i < aantal; i++) {
            var socket = new Socket();
            socket.setReceiveBufferSize(1_024);
            socket.connect(new InetSocketAddress(basis.getHost(), basis.getPort()), 5_000);
            lijnen.add(socket);
            int soort = i % 3;
            Thread.ofVirtual().start(() -> druppel(socket, soort));
        }
    }

    /// How many the program has hung up on.
    int afgebroken() {
        return afgebroken.get();
    }

    private void druppel(Socket socket, int soort) {
        try (socket) {
            var begin = soort == 0
                    ? "GET /vraag-stellen HTTP/1.1\r\nHost: x\r\nX-Traag: "
                    : soort == 1
                            ? "POST /vraag-stellen HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: "
                                    + "application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\nvraag="
                            : "GET /vraag-stellen HTTP/1.1\r\nHost: x\r\n\r\n".repeat(40);
            var out = socket.getOutputStream();
            out.write(begin.getBytes(StandardCharsets.US_ASCII));
            while (!klaar.get()) {
                if (soort == 2) {
                    if (socket.getInputStream().read() < 0) {
                        throw new IOException("hung up");
                    }
                } else {
                    out.write('a');
                }
                Thread.sleep(TEMPO);
            }
        } catch (IOException e) {
            if (!klaar.get()) {
                afgebroken.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        klaar.set(true);
        for (var lijn : lijnen) {
            lijn.close();
        }
    }
}
