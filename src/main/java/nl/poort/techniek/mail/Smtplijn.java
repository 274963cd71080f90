package nl.poort.techniek.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// The line to a mail server: what it says, within limits of length and time.
final class Smtplijn {
    private final InputStream in;
    private final OutputStream uit;
    private final long tot;

    /// @param tot how long the line may last, as System.nanoTime
    Smtplijn(Socket lijn, long tot) throws IOException {
        this.in = new BufferedInputStream(lijn.getInputStream(), 16_384);
        this.uit = lijn.getOutputStream();
        this.tot = tot;
    }

    boolean magNog() {
        return System.nanoTime() < tot;
    }

    void zeg(String zin) throws IOException {
        uit.write((zin + "\r\n").getBytes(StandardCharsets.UTF_8));
        uit.flush();
    }

    /// Up to the single dot on a line of its own; null when it is too large: then the rest is read and thrown away.
    ///
    /// Only CR LF ends a line: whoever also takes a bare LF can be made to see two mails in one.
    byte[] inhoud(int grootste) throws IOException {
        var mail = new ByteArrayOutputStream(64_000);
        int vorige = '\n';
        int dezeLijn = 0;
        for (long gelezen = 0; ; gelezen++) {
            int b = byteVan();
            if (gelezen > 8L * grootste || !magNog()) {
                throw new EOFException("the other side does not stop");
            }
            if (b == '.' && dezeLijn == 0) {
                b = byteVan(); // the dot was put before a line that began with one, or this is the end
                if (b == '\r') {
                    in.mark(1);
                    if (byteVan() == '\n') {
                        return mail.size() > grootste ? null : mail.toByteArray();
                    }
                    in.reset();
                }
            }
            dezeLijn = b == '\n' && vorige == '\r' ? 0 : dezeLijn + 1;
            vorige = b;
            if (mail.size() <= grootste) {
                mail.write(b);
            }
        }
    }

    private int byteVan() throws IOException {
        int b = in.read();
        if (b < 0) {
            throw new EOFException("the other side left in the middle");
        }
        return b;
    }

    /// Null when it is too long: then the rest of it is read and thrown away.
    String regel(int langst) throws IOException {
        var regel = new ByteArrayOutputStream();
        boolean lang = false;
        for (int b = byteVan(); b != '\n'; b = byteVan()) {
            lang |= regel.size() >= langst;
            if (!lang) {
                regel.write(b);
            } else if (!magNog()) {
                throw new EOFException("the other side does not stop");
            }
        }
        return lang ? null : regel.toString(StandardCharsets.UTF_8).strip();
    }
}
