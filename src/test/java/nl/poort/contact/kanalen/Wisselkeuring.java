package nl.poort.contact.kanalen;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.poort.techniek.opslag.Keuring;

/// A scanner that a test can replace while it runs.
record Wisselkeuring(AtomicReference<Keuring> nu) implements Keuring {
    @Override
    public Optional<String> bezwaar(InputStream inhoud) throws IOException {
        return nu.get().bezwaar(inhoud);
    }

    @Override
    public boolean isAan() {
        return nu.get().isAan();
    }

    @Override
    public boolean leeft() {
        return nu.get().leeft();
    }
}
