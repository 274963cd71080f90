package nl.poort.techniek.opslag;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;
import nl.poort.techniek.Weigering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes content in, byte for byte to a file on the side. Closed before [#klaar], nothing is left of it.
public final class Ontvanger extends OutputStream {
    private static final Logger LOG = LoggerFactory.getLogger(Ontvanger.class);

    private final Path pad;
    private final FileChannel kanaal;
    private final MessageDigest hash = Schijfopslag.sha256();
    private final Keuring keuring;
    private final long hoogstens;
    private final Consumer<Ontvangst> klaargezet;
    private long omvang;
    private boolean klaar;

    /// @param klaargezet hears of what came in whole
    Ontvanger(Path pad, Keuring keuring, long hoogstens, Consumer<Ontvangst> klaargezet) {
        this.pad = pad;
        this.keuring = keuring;
        this.hoogstens = hoogstens;
        this.klaargezet = klaargezet;
        try {
            this.kanaal = FileChannel.open(pad, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int vanaf, int aantal) throws IOException {
        omvang += aantal;
        if (omvang > hoogstens) {
            throw new Weigering("te-groot", "Dit bestand is te groot. Er is niets bewaard.");
        }
        hash.update(bytes, vanaf, aantal);
        var buffer = ByteBuffer.wrap(bytes, vanaf, aantal);
        while (buffer.hasRemaining()) {
            kanaal.write(buffer);
        }
    }

    /// Everything came in: forces it to disk and has it looked at. When nobody can look now, it comes in as not looked
    /// at: it must not be used before somebody did.
    ///
    /// @throws Weigering when it may not come in
    public Ontvangst klaar() throws IOException {
        kanaal.force(true);
        kanaal.close();
        boolean gekeurd = keur();
        var ontvangst = new Ontvangst(HexFormat.of().formatHex(hash.digest()), omvang, pad, gekeurd);
        klaargezet.accept(ontvangst);
        klaar = true;
        return ontvangst;
    }

    private boolean keur() {
        if (omvang == 0) {
            return true;
        }
        try (var inhoud = Files.newInputStream(pad)) {
            var bezwaar = keuring.bezwaar(inhoud);
            if (bezwaar.isPresent()) {
                LOG.warn("file refused: {}", bezwaar.get());
                throw Weigering.veld("inhoud", "malware", "Dit bestand is niet veilig. Er is niets bewaard.");
            }
            return true;
        } catch (IOException e) {
            LOG.error("nobody could look at a file that came in, it waits: {}", e.toString());
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        kanaal.close();
        if (!klaar) {
            Files.deleteIfExists(pad);
        }
    }
}
