package nl.poort.techniek.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import nl.poort.techniek.Weigering;

/// Reads the files of a zip into memory. The table of contents at its end is judged first, so that a bomb is refused
/// before anything is unpacked; while unpacking, only what really comes out is counted.
public final class Ziplezer {
    private static final int STUK = 8_192;

    private final Zipgrens grens;

    public Ziplezer(Zipgrens grens) {
        this.grens = grens;
    }

    /// The content of each file by its name, in the order of the file.
    ///
    /// @throws Weigering `bestand-geweigerd`, in words
    public Map<String, byte[]> lees(byte[] zip) {
        if (zip.length > grens.bytes()) {
            throw geweigerd("Dit bestand is te groot: hoogstens " + megabytes(grens.bytes()));
        }
        var inhoudsopgave = Zipinhoud.lees(zip, grens);
        var gelezen = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            long over = grens.uitgepakt();
            for (var deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
                if (deel.isDirectory()) {
                    continue;
                }
                var inhoud = pakUit(in, over);
                over -= inhoud.length;
                if (gelezen.put(deel.getName(), inhoud) != null || gelezen.size() > grens.bestanden()) {
                    throw kapot();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw kapot();
        }
        if (!List.copyOf(gelezen.keySet()).equals(inhoudsopgave)) {
            // what stands in it is something else than what it says that stands in it
            throw kapot();
        }
        return gelezen;
    }

    private byte[] pakUit(InputStream in, long over) throws IOException {
        var uit = new ByteArrayOutputStream();
        var stuk = new byte[STUK];
        for (int aantal = in.read(stuk); aantal >= 0; aantal = in.read(stuk)) {
            if (uit.size() + (long) aantal > over) {
                throw geweigerd("Uitgepakt is dit bestand te groot: hoogstens " + megabytes(grens.uitgepakt()));
            }
            uit.write(stuk, 0, aantal);
        }
        return uit.toByteArray();
    }

    static Weigering geweigerd(String zin) {
        return new Weigering("bestand-geweigerd", zin + ". Er is niets bewaard.");
    }

    static Weigering kapot() {
        return geweigerd("Dit is geen goed zipbestand: het is kapot of niet compleet");
    }

    static String megabytes(long bytes) {
        return Math.max(1, bytes / 1_000_000) + " MB";
    }
}
