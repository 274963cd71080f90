package nl.poort.techniek.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes files into a zip. The same content gives the same bytes.
public final class Zipschrijver {
    private static final LocalDateTime TOEN = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Zipschrijver() {}

    public static byte[] schrijf(Map<String, byte[]> bestanden) {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            for (var bestand : bestanden.entrySet()) {
                var deel = new ZipEntry(bestand.getKey());
                deel.setTimeLocal(TOEN);
                zip.putNextEntry(deel);
                zip.write(bestand.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
