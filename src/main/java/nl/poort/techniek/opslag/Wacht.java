package nl.poort.techniek.opslag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// A connection that breaks off when the other side is silent for too long: a blocked read or write ends then.
final class Wacht implements AutoCloseable {
    private final SocketChannel kanaal;
    private final Duration geduld;
    private final Thread wachter;
    private volatile long tot;

    Wacht(SocketChannel kanaal, Duration geduld) {
        this.kanaal = kanaal;
        this.geduld = geduld;
        leefde();
        wachter = Thread.ofVirtual().start(this::bewaak);
    }

    private void bewaak() {
        try {
            for (long rest = tot - System.nanoTime(); rest > 0; rest = tot - System.nanoTime()) {
                Thread.sleep(Duration.ofNanos(rest));
            }
            kanaal.close();
        } catch (InterruptedException | IOException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// It counts from the last byte that went by.
    private void leefde() {
        tot = System.nanoTime() + geduld.toNanos();
    }

    void schrijf(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            kanaal.write(bytes);
            leefde();
        }
    }

    /// The answer up to its closing zero.
    String lees(int hoogstens) throws IOException {
        var buffer = ByteBuffer.allocate(hoogstens);
        while (buffer.hasRemaining() && kanaal.read(buffer) >= 0) {
            int einde = buffer.position() - 1;
            if (einde >= 0 && buffer.get(einde) == 0) {
                break;
            }
        }
        var tekst = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        return tekst.replace("\0", "").strip();
    }

    @Override
    public void close() {
        wachter.interrupt();
    }
}
