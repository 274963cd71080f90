package nl.poort.loket.ontvangst;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.techniek.Weigering;

/// Content that is here already, of another organisation or of an applicant: it comes in by the same way and the same
/// checks as what comes from far.
final class Eigenbron implements Stukbron {
    private static final String BEGIN = "hier:";

    private final Bestanden bestanden;

    Eigenbron(Bestanden bestanden) {
        this.bestanden = bestanden;
    }

    /// @param houder whose content it is
    static String link(UUID houder, String sha256) {
        return BEGIN + houder + "/" + sha256;
    }

    @Override
    public Levering haal(Plek plek, Verwijzing wat, long vanaf, long hoogstens, Afnemer naar) {
        var delen = wat.link().substring(BEGIN.length()).split("/");
        try (InputStream in = bestanden.lees(UUID.fromString(delen[0]), delen[1], vanaf)) {
            var uit = naar.begin(vanaf);
            var buffer = new byte[1 << 16];
            long over = hoogstens;
            while (over > 0) {
                int n = in.read(buffer, 0, (int) Math.min(buffer.length, over));
                if (n < 0) {
                    break;
                }
                uit.write(buffer, 0, n);
                over -= n;
            }
            return new Levering(vanaf, "");
        } catch (IOException | java.io.UncheckedIOException e) {
            return new Levering(vanaf, "De inhoud is nu niet te lezen");
        } catch (Weigering w) {
            return new Levering(vanaf, w.zinnen().getFirst());
        }
    }
}
