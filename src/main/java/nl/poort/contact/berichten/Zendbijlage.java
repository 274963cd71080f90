package nl.poort.contact.berichten;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/// A file of a [Zending], opened only by who brings it.
public record Zendbijlage(Berichtbijlage bijlage, Supplier<InputStream> bron) {

    public byte[] inhoud() {
        try (var in = bron.get()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "Zend" + bijlage.toString().substring("Bericht".length());
    }
}
