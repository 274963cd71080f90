package nl.poort.registers.omgeving;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import nl.poort.techniek.Weigering;

/// A file to load, as often as it takes. What is packed with gzip is unpacked as it is read, up to a limit.
///
/// @param naam to tell people by; never used as a path
public record Bron(String naam, Opening opening) {
    /// All addresses of the country take about 1 GB.
    private static final long GROOTSTE = 4_000_000_000L;

    /// From here on nothing may be this many times as long as what it is unpacked from; a real file is ten times.
    private static final long VERDACHT = 20_000_000;

    private static final int VERSTE = 200;
    private static final int LANGSTE_NAAM = 200;

    public Bron {
        var schoon = naam.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        naam = schoon.substring(Math.max(0, schoon.length() - LANGSTE_NAAM));
    }

    /// How it is opened from the beginning.
    public interface Opening {
        InputStream open() throws IOException;
    }

    public static Bron van(Path bestand) {
        return new Bron(String.valueOf(bestand.getFileName()), () -> Files.newInputStream(bestand));
    }

    public static Bron van(String naam, String tekst) {
        return new Bron(naam, () -> new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)));
    }

    /// @throws Weigering when it is a zip, which may hold anything
    InputStream open() throws IOException {
        var in = new BufferedInputStream(opening.open(), 1 << 16);
        try {
            in.mark(4);
            int eerste = in.read();
            int tweede = in.read();
            in.reset();
            if (eerste == 'P' && tweede == 'K') {
                throw new Weigering("zip", naam + " is een zip. Pak het bestand eerst uit");
            }
            if (eerste == 0x1f && tweede == 0x8b) {
                var ingepakt = new Begrensd(in, naam, null);
                return new Begrensd(new GZIPInputStream(ingepakt, 1 << 16), naam, ingepakt);
            }
            return new Begrensd(in, naam, null);
        } catch (ZipException e) {
            in.close();
            throw new Weigering("gzip", naam + " is niet uit te pakken");
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static final class Begrensd extends FilterInputStream {
        private final String naam;
        private final Begrensd ingepakt;
        private long gelezen;

        /// @param ingepakt what it is unpacked from; null when it is not
        Begrensd(InputStream in, String naam, Begrensd ingepakt) {
            super(in);
            this.naam = naam;
            this.ingepakt = ingepakt;
        }

        @Override
        public int read() throws IOException {
            int een = super.read();
            tel(een < 0 ? 0 : 1);
            return een;
        }

        @Override
        public int read(byte[] naar, int van, int aantal) throws IOException {
            int n = super.read(naar, van, aantal);
            tel(Math.max(0, n));
            return n;
        }

        private void tel(int aantal) {
            gelezen += aantal;
            if (gelezen > GROOTSTE) {
                throw new Weigering("te-groot", naam + " is groter dan 4 GB");
            }
            if (ingepakt != null && gelezen > VERDACHT && gelezen / Math.max(1, ingepakt.gelezen) > VERSTE) {
                throw new Weigering("te-ver", naam + " pakt te ver uit: dit is geen gewoon bestand");
            }
        }
    }
}
