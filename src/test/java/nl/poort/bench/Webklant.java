package nl.poort.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// A customer or colleague with a browser: an address, a connection and a cookie of its own.
///
/// On a bare socket: it shares its cores with the program that is measured, and a `HttpClient` with threads of its own
/// per customer took more of them than the program.
public final class Webklant implements AutoCloseable {
    private static final AtomicInteger ADRES = new AtomicInteger((int) (System.nanoTime() & 0xFFFF));
    private static final int GEDULD = 40_000;

    private final URI basis;
    private final InetAddress adres;
    private Socket socket;
    private InputStream in;
    private String cookie;

    public record Antwoord(int status, String naar, String tekst) {}

    /// @param basis such as `http://127.0.0.1:8080`
    public Webklant(URI basis) {
        this.basis = basis;
        this.adres = eigenAdres();
    }

    /// Linux has all of 127.0.0.0/8: customers do not share one address, so the counting per address is that of real
    /// life.
    private static InetAddress eigenAdres() {
        if (!System.getProperty("os.name").startsWith("Linux")) {
            return null;
        }
        int n = ADRES.incrementAndGet();
        try {
            return InetAddress.getByAddress(new byte[] {127, (byte) (1 + (n >> 16) % 250), (byte) (n >> 8), (byte) n});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Antwoord get(String pad) throws IOException {
        return stuur("GET " + pad, "", "");
    }

    public Antwoord post(String pad, Map<String, String> velden) throws IOException {
        return post(pad, velden, Map.of());
    }

    /// @param koppen such as those of htmx
    Antwoord post(String pad, Map<String, String> velden, Map<String, String> koppen) throws IOException {
        var tekst = velden.entrySet().stream()
                .map(v -> v.getKey() + "=" + URLEncoder.encode(v.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return stuur(
                "POST " + pad,
                "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\nContent-Length: "
                        + tekst.length() + "\r\n"
                        + koppen.entrySet().stream()
                                .map(k -> k.getKey() + ": " + k.getValue() + "\r\n")
                                .collect(Collectors.joining()),
                tekst);
    }

    /// Another line of the same browser.
    Webklant nogEen() {
        var ander = new Webklant(basis);
        ander.cookie = cookie;
        return ander;
    }

    /// A line that stays open; what comes over it, in chunks as they are sent.
    InputStream volg(String pad) throws IOException {
        verbind();
        socket.setSoTimeout(0);
        var verzoek = "GET " + pad + " HTTP/1.1\r\nHost: " + basis.getAuthority() + "\r\nCookie: " + cookie
                + "\r\nAccept: text/event-stream\r\n\r\n";
        socket.getOutputStream().write(verzoek.getBytes(StandardCharsets.UTF_8));
        if (!regel().contains(" 200")) {
            throw new IOException("no live line");
        }
        return in;
    }

    /// Logs in with an account of the demo.
    public Webklant meldAan(String login, String wachtwoord) throws IOException {
        var antwoord = post("/aanmelden", Map.of("email", login, "wachtwoord", wachtwoord));
        if (antwoord.status() != 303) {
            throw new IllegalStateException("login of " + login + " gave " + antwoord.status());
        }
        return this;
    }

    /// @param wat such as `GET /werkplek`
    /// @param koppen header lines, each with its line end, among them the length of the body
    Antwoord stuur(String wat, String koppen, String lichaam) throws IOException {
        try {
            verbind();
            var tekst = wat + " HTTP/1.1\r\nHost: " + basis.getAuthority() + "\r\n"
                    + (cookie == null ? "" : "Cookie: " + cookie + "\r\n") + koppen + "\r\n" + lichaam;
            socket.getOutputStream().write(tekst.getBytes(StandardCharsets.UTF_8));
            return lees();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void verbind() throws IOException {
        if (socket != null) {
            return;
        }
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(GEDULD);
        if (adres != null) {
            socket.bind(new InetSocketAddress(adres, 0));
        }
        socket.connect(new InetSocketAddress(basis.getHost(), basis.getPort()), 5_000);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    private Antwoord lees() throws IOException {
        int status = Integer.parseInt(regel().split(" ", 3)[1]);
        var koppen = new TreeMap<String, String>();
        for (var regel = regel(); !regel.isEmpty(); regel = regel()) {
            int punt = regel.indexOf(':');
            var naam = regel.substring(0, punt).toLowerCase(Locale.ROOT);
            koppen.put(naam, regel.substring(punt + 1).strip());
            if (naam.equals("set-cookie")) {
                cookie = koppen.get(naam).split(";")[0];
            }
        }
        var tekst = new String(lichaam(koppen), StandardCharsets.UTF_8);
        if ("close".equalsIgnoreCase(koppen.get("connection"))) {
            close();
        }
        return new Antwoord(status, koppen.getOrDefault("location", ""), tekst);
    }

    private byte[] lichaam(Map<String, String> koppen) throws IOException {
        if (!"chunked".equalsIgnoreCase(koppen.get("transfer-encoding"))) {
            return precies(Integer.parseInt(koppen.getOrDefault("content-length", "0")));
        }
        var alles = new java.io.ByteArrayOutputStream();
        int lengte;
        do {
            lengte = Integer.parseInt(regel().split(";")[0].strip(), 16);
            alles.write(precies(lengte));
            regel();
        } while (lengte > 0);
        return alles.toByteArray();
    }

    private byte[] precies(int lengte) throws IOException {
        var bytes = in.readNBytes(lengte);
        if (bytes.length < lengte) {
            throw new EOFException("the answer was cut off");
        }
        return bytes;
    }

    private String regel() throws IOException {
        var regel = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the connection was closed");
            }
            if (c != '\r') {
                regel.append((char) c);
            }
        }
        return regel.toString();
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            socket = null;
        }
    }
}
