package nl.poort.techniek.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes mail in from the mail server of the organisation, over SMTP or LMTP. It relays nothing and knows no passwords:
/// it listens on this machine only, unless somebody says otherwise.
public final class Smtpserver implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Smtpserver.class);
    /// mails that may come in at the same moment: each is in memory while it does
    private static final int TEGELIJK = 4;

    private final Instelling instelling;
    private final Mailontvanger ontvanger;
    private final ServerSocket deur;
    private final Semaphore plaatsen;
    private final Semaphore grote = new Semaphore(TEGELIJK);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /// @param port 0 = a free one
    /// @param gesprekken connections at the same moment
    /// @param ontvangers addresses of one mail
    /// @param geduld how long the other side may be silent
    /// @param duur how long a connection may last
    public record Instelling(
            String host, int port, int grootste, int gesprekken, int ontvangers, Duration geduld, Duration duur) {
        public static Instelling op(String host, int port) {
            return new Instelling(
                    host, port, Mailgrens.GEWOON.mail(), 50, 50, Duration.ofMinutes(1), Duration.ofMinutes(15));
        }
    }

    private Smtpserver(Instelling instelling, Mailontvanger ontvanger) throws IOException {
        this.instelling = instelling;
        this.ontvanger = ontvanger;
        this.plaatsen = new Semaphore(instelling.gesprekken());
        this.deur = new ServerSocket();
        deur.setReuseAddress(true);
        deur.bind(new InetSocketAddress(InetAddress.getByName(instelling.host()), instelling.port()), 50);
    }

    public static Smtpserver open(Instelling instelling, Mailontvanger ontvanger) {
        try {
            var server = new Smtpserver(instelling, ontvanger);
            Thread.ofPlatform().daemon().name("mail in").start(server::luister);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("mail cannot come in at port " + instelling.port(), e);
        }
    }

    public int port() {
        return deur.getLocalPort();
    }

    private void luister() {
        while (!deur.isClosed()) {
            try {
                var lijn = deur.accept();
                if (plaatsen.tryAcquire()) {
                    open.add(lijn);
                    Thread.ofVirtual().name("mail").start(() -> praat(lijn));
                } else {
                    lijn.getOutputStream().write("421 4.3.2 te druk, probeer het later\r\n".getBytes());
                    lijn.close();
                }
            } catch (IOException e) {
                if (!deur.isClosed()) {
                    LOG.warn("mail in: {}", e.toString());
                }
            }
        }
    }

    private void praat(Socket lijn) {
        try (lijn) {
            lijn.setSoTimeout((int) instelling.geduld().toMillis());
            new Smtpgesprek(lijn, instelling, ontvanger, grote).voer();
        } catch (IOException e) {
            LOG.debug("mail in: the other side left: {}", e.toString());
        } catch (RuntimeException e) {
            LOG.error("bug in the mail server", e);
        } finally {
            open.remove(lijn);
            plaatsen.release();
        }
    }

    @Override
    public void close() {
        try {
            deur.close();
            for (var lijn : open) {
                lijn.close();
            }
        } catch (IOException e) {
            LOG.debug("mail in: {}", e.toString());
        }
    }
}
