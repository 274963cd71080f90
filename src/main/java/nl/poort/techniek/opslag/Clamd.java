package nl.poort.techniek.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// The virus scanner ClamAV, asked over its own socket (`INSTREAM`): bytes go by in pieces, nothing stands in memory.
public final class Clamd implements Keuring {
    private static final int STUK = 1 << 16;
    private static final int LANGST_ANTWOORD = 1_000;

    private final SocketAddress adres;
    private final Duration geduld;

    /// @param adres `tcp://127.0.0.1:3310` or `unix:/run/clamav/clamd.ctl`
    /// @param geduld how long it may be silent
    public Clamd(URI adres, Duration geduld) {
        this.adres = adres(adres);
        this.geduld = geduld;
    }

    private static SocketAddress adres(URI uri) {
        if ("unix".equals(uri.getScheme())) {
            return UnixDomainSocketAddress.of(uri.getSchemeSpecificPart());
        }
        if (!"tcp".equals(uri.getScheme()) || uri.getHost() == null || uri.getPort() < 1) {
            throw new IllegalArgumentException("tcp://host:port or unix:/path");
        }
        return new InetSocketAddress(uri.getHost(), uri.getPort());
    }

    @Override
    public Optional<String> bezwaar(InputStream inhoud) throws IOException {
        var antwoord = vraag("zINSTREAM\0", kanaal -> stuur(kanaal, inhoud));
        if (antwoord.equals("stream: OK")) {
            return Optional.empty();
        }
        if (antwoord.endsWith(" FOUND")) {
            return Optional.of(antwoord.substring(0, antwoord.length() - 6).replaceFirst("^stream: ", ""));
        }
        throw new IOException("the scanner said: " + antwoord);
    }

    @Override
    public boolean leeft() {
        try {
            return vraag("zPING\0", kanaal -> {}).equals("PONG");
        } catch (IOException e) {
            return false;
        }
    }

    @FunctionalInterface
    private interface Werk {
        void met(Wacht wacht) throws IOException;
    }

    private String vraag(String opdracht, Werk werk) throws IOException {
        boolean unix = adres instanceof UnixDomainSocketAddress;
        try (var kanaal = unix ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
                var wacht = new Wacht(kanaal, geduld)) {
            if (adres instanceof InetSocketAddress inet) {
                // the name is looked up at each call: a scanner may move
                kanaal.connect(new InetSocketAddress(inet.getHostString(), inet.getPort()));
            } else {
                kanaal.connect(adres);
            }
            wacht.schrijf(ByteBuffer.wrap(opdracht.getBytes(StandardCharsets.US_ASCII)));
            werk.met(wacht);
            return wacht.lees(LANGST_ANTWOORD);
        } catch (java.nio.channels.UnresolvedAddressException e) {
            throw new IOException("the scanner is not to be found", e);
        }
    }

    private static void stuur(Wacht wacht, InputStream inhoud) throws IOException {
        var stuk = new byte[STUK];
        for (int n = inhoud.read(stuk); n >= 0; n = inhoud.read(stuk)) {
            if (n > 0) {
                wacht.schrijf(ByteBuffer.allocate(4).putInt(n).flip());
                wacht.schrijf(ByteBuffer.wrap(stuk, 0, n));
            }
        }
        wacht.schrijf(ByteBuffer.allocate(4));
    }
}
