package nl.poort.techniek.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Static files from the class path, in memory and compressed once, each at an address with a hash of its content.
public final class Bestanden implements Handler {
    private final Map<String, String> adressen = new HashMap<>();
    private final Map<String, Klaar> inhoud = new HashMap<>();
    private final String map;

    /// @param naam as pages call it, such as `poort.css`
    /// @param bron where it stands on the class path
    public record Bestand(String naam, String bron, String soort) {}

    private record Klaar(byte[] gewoon, byte[] gzip, String soort) {}

    public Bestanden(String map, List<Bestand> bestanden) {
        this.map = map;
        for (var bestand : bestanden) {
            var bytes = lees(bestand.bron());
            int punt = bestand.naam().lastIndexOf('.');
            var naam = bestand.naam().substring(0, punt) + "." + hash(bytes)
                    + bestand.naam().substring(punt);
            adressen.put(bestand.naam(), map + naam);
            inhoud.put(naam, new Klaar(bytes, gzip(bytes), bestand.soort()));
        }
    }

    /// The path to register this handler at.
    public String pad() {
        return map + "{bestand}";
    }

    public String url(String naam) {
        var adres = adressen.get(naam);
        if (adres == null) {
            throw new IllegalArgumentException("no such file: " + naam);
        }
        return adres;
    }

    @Override
    public void handle(Context ctx) throws IOException {
        var bestand = inhoud.get(ctx.pathParam("bestand"));
        if (bestand == null) {
            throw new io.javalin.http.NotFoundResponse();
        }
        ctx.res().setHeader("Cache-Control", "public, max-age=31536000, immutable");
        ctx.res().setHeader("Vary", "Accept-Encoding");
        ctx.contentType(bestand.soort());
        var wil = ctx.header("Accept-Encoding");
        boolean klein = wil != null && wil.contains("gzip");
        if (klein) {
            ctx.res().setHeader("Content-Encoding", "gzip");
        }
        var bytes = klein ? bestand.gzip() : bestand.gewoon();
        ctx.res().setContentLength(bytes.length);
        ctx.res().getOutputStream().write(bytes);
    }

    private static byte[] lees(String bron) {
        try (var in = Bestanden.class.getClassLoader().getResourceAsStream(bron)) {
            if (in == null) {
                throw new IllegalStateException(bron + " is not on the class path: build the style sheets first");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new Klein(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final class Klein extends GZIPOutputStream {
        Klein(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
