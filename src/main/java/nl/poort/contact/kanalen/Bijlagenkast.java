package nl.poort.contact.kanalen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.opslag.Opslag;

/// Keeps the files that come along, looked at by the virus scanner, under what they really are.
final class Bijlagenkast {
    static final int MEESTE = 200;
    static final long GROOTSTE = 25_000_000;

    private final Opslag opslag;

    Bijlagenkast(Opslag opslag) {
        this.opslag = opslag;
    }

    /// What became of one file.
    record Bewaard(String naam, String type, long omvang, String sha256, Bijlagestand stand, String reden) {}

    /// Never refuses the message: a file that cannot be kept is told in its place.
    List<Bewaard> bewaar(UUID organisatie, List<Bijlage> bijlagen) {
        var bewaard = new ArrayList<Bewaard>();
        for (var b : bijlagen) {
            bewaard.add(
                    bewaard.size() < MEESTE
                            ? bewaar(organisatie, b)
                            : geweigerd(b, "Er zitten meer dan %d bijlagen bij dit bericht.".formatted(MEESTE)));
        }
        return bewaard;
    }

    private Bewaard bewaar(UUID organisatie, Bijlage b) {
        try (var ontvanger = opslag.ontvanger(GROOTSTE)) {
            ontvanger.write(b.inhoud());
            var ontvangst = ontvanger.klaar();
            opslag.bewaar(organisatie, ontvangst);
            return new Bewaard(
                    b.naam(),
                    Bestandssoort.van(b.inhoud(), b.naam()).type(),
                    ontvangst.omvang(),
                    ontvangst.sha256(),
                    ontvangst.gekeurd() ? Bijlagestand.VEILIG : Bijlagestand.WACHT,
                    ontvangst.gekeurd() ? "" : "Dit bestand is nog niet gecontroleerd. Probeer het later opnieuw.");
        } catch (Weigering w) {
            return geweigerd(b, w.zinnen().getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bewaard geweigerd(Bijlage b, String reden) {
        var soort = Bestandssoort.van(b.inhoud(), b.naam()).type();
        return new Bewaard(b.naam(), soort, b.inhoud().length, null, Bijlagestand.GEWEIGERD, reden);
    }
}
