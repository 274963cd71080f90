package nl.poort.techniek.http;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the program can do its work, part by part. Each part is looked at when somebody asks.
public final class Gezondheid {
    private static final Logger LOG = LoggerFactory.getLogger(Gezondheid.class);

    private final List<Controle> controles = new CopyOnWriteArrayList<>();

    private record Controle(String naam, boolean onmisbaar, Supplier<Uitslag> kijk) {}

    /// What a check found.
    ///
    /// @param zin one plain Dutch sentence, without personal data
    public record Uitslag(boolean goed, String zin) {
        public static Uitslag goed(String zin) {
            return new Uitslag(true, zin);
        }

        public static Uitslag slecht(String zin) {
            return new Uitslag(false, zin);
        }
    }

    /// One part as it is now.
    public record Deel(String naam, boolean onmisbaar, boolean goed, String zin) {}

    /// @param onmisbaar without it nothing can be served: the program is then not ready
    public Gezondheid voegToe(String naam, boolean onmisbaar, Supplier<Uitslag> kijk) {
        controles.add(new Controle(naam, onmisbaar, kijk));
        return this;
    }

    public List<Deel> delen() {
        var delen = new ArrayList<Deel>();
        for (var controle : controles) {
            Uitslag uitslag;
            try {
                uitslag = controle.kijk().get();
            } catch (RuntimeException e) {
                LOG.warn("health of {}: {}", controle.naam(), e.toString());
                uitslag = Uitslag.slecht("Niet bereikbaar");
            }
            delen.add(new Deel(controle.naam(), controle.onmisbaar(), uitslag.goed(), uitslag.zin()));
        }
        return delen;
    }

    /// A slow partner or a dead mail server never makes the program not ready.
    public static boolean isKlaar(List<Deel> delen) {
        return delen.stream().allMatch(deel -> deel.goed() || !deel.onmisbaar());
    }
}
