package nl.poort.techniek.opslag;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Looks at what comes in before it is kept, such as a virus scanner. It fails closed: when it cannot look, nothing
/// comes in.
@FunctionalInterface
public interface Keuring {
    /// No scanner is set: everything passes. The choice of whoever runs the program.
    Keuring GEEN = bestand -> Optional.empty();

    /// @return what is wrong with it, for in the log; empty when it may come in
    /// @throws IOException when it cannot say
    Optional<String> bezwaar(Path bestand) throws IOException;
}
