package nl.poort.loket.regels;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.poort.techniek.Weigering;

/// A model as it is kept: as the file that it would be, so that what is kept and what is published cannot differ.
final class Modelpak {
    private static final int GROOTSTE = 16_000_000;

    private Modelpak() {}

    static byte[] pak(Regelbestand model) {
        var bytes = Sttrschrijver.schrijf(model);
        if (bytes.length > GROOTSTE) {
            throw new Weigering("te-groot", "Dit model wordt te groot: een regelbestand is hoogstens 16 MB");
        }
        try {
            var uit = new ByteArrayOutputStream();
            try (var zip = new GZIPOutputStream(uit)) {
                zip.write(bytes);
            }
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Regelbestand pakUit(String naam, byte[] pak) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(pak))) {
            return Sttr.lees(naam, zip.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All words that a colleague may search it by.
    static String zoektekst(Regelbestand b) {
        return Stream.of(
                        Stream.of(b.naam(), b.activiteit()),
                        b.groepen().stream().map(Regelgroep::naam),
                        b.vragen().stream()
                                .flatMap(v -> Stream.concat(
                                        Stream.of(v.tekst(), v.toelichting().tekst()),
                                        v.opties().stream().map(Optie::tekst))),
                        b.beslissingen().stream()
                                .flatMap(d -> Stream.concat(Stream.of(d.naam(), d.doel()), d.bronnen().stream())),
                        b.maatregelen().stream().map(Maatregel::tekst))
                .flatMap(s -> s)
                .filter(t -> !t.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /// What `like` looks for: nothing in it means something else.
    static String als(String zoek) {
        return "%" + zoek.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
