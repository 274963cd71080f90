package nl.poort.techniek.opslag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/// A scanner that speaks as clamd does, looks inside zips as it does, and knows one virus: the test file of EICAR.
public final class Nepclamd implements AutoCloseable {
    /// In two pieces, so that a scanner on this machine leaves this source alone.
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";

    /// It takes connections and says nothing.
    public volatile boolean stil;
    public volatile long gezien;

    /// It breaks every connection off.
    private volatile boolean weg;

    private final ServerSocket server;

    public Nepclamd() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    var bezoeker = server.accept();
                    Thread.ofVirtual().start(() -> antwoord(bezoeker));
                }
            } catch (IOException e) {
                // it was closed
            }
        });
    }

    public URI adres() {
        return URI.create("tcp://127.0.0.1:" + server.getLocalPort());
    }

    public void aan() {
        weg = false;
    }

    public void uit() {
        weg = true;
    }

    private void antwoord(Socket bezoeker) {
        try (bezoeker) {
            if (weg) {
                return;
            }
            var in = new DataInputStream(bezoeker.getInputStream());
            var opdracht = new StringBuilder();
            for (int teken = in.read(); teken > 0; teken = in.read()) {
                opdracht.append((char) teken);
            }
            var antwoord = opdracht.toString().equals("zPING") ? "PONG" : "stream: " + oordeel(in);
            if (stil) {
                Thread.sleep(60_000);
            }
            bezoeker.getOutputStream().write((antwoord + "\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException | InterruptedException e) {
            // the other side went away
        }
    }

    private String oordeel(DataInputStream in) throws IOException {
        var inhoud = new ByteArrayOutputStream();
        for (int lengte = in.readInt(); lengte > 0; lengte = in.readInt()) {
            inhoud.write(in.readNBytes(lengte));
        }
        gezien = inhoud.size();
        return isVies(inhoud.toByteArray()) ? "Eicar-Test-Signature FOUND" : "OK";
    }

    private static boolean isVies(byte[] inhoud) throws IOException {
        if (new String(inhoud, StandardCharsets.ISO_8859_1).contains(EICAR)) {
            return true;
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(inhoud))) {
            while (zip.getNextEntry() != null) {
                if (isVies(zip.readAllBytes())) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
