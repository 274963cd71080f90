package nl.poort.techniek.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Looks at what comes in before it is used, such as a virus scanner ([Clamd]). It fails closed: what it could not look
/// at is kept and not handed out, until it could.
public interface Keuring {
    /// No scanner is set: everything passes. The choice of whoever runs the program.
    Keuring GEEN = new Keuring() {
        @Override
        public Optional<String> bezwaar(InputStream inhoud) {
            return Optional.empty();
        }

        @Override
        public boolean isAan() {
            return false;
        }
    };

    /// @return what is wrong with it, for in the log; empty when it may be used
    /// @throws IOException when it cannot say
    Optional<String> bezwaar(InputStream inhoud) throws IOException;

    /// Whether anybody looks at all.
    default boolean isAan() {
        return true;
    }

    /// Whether it answers.
    default boolean leeft() {
        return true;
    }
}
