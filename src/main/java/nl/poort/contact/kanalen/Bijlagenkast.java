package nl.poort.contact.kanalen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.opslag.Ontvangst;
import nl.poort.techniek.opslag.Opslag;

/// Keeps the files that come along, looked at by the virus scanner, under what they really are.
final class Bijlagenkast {
    static final int MEESTE = 200;
    static final long GROOTSTE = 25_000_000;

    private final Opslag opslag;
    private final Bestanden bestanden;

    Bijlagenkast(Db db, Opslag opslag) {
        this.opslag = opslag;
        this.bestanden = new Bestanden(db, opslag);
    }

    /// What became of one file.
    ///
    /// @param ontvangst the content, which has no place yet; null when it is not kept
    record Bewaard(String naam, String type, long omvang, Ontvangst ontvangst, Bijlagestand stand, String reden) {
        String sha256() {
            return ontvangst == null ? null : ontvangst.sha256();
        }
    }

    /// Never refuses the message: a file that cannot be kept is told in its place.
    List<Bewaard> neemAan(List<Bijlage> bijlagen) {
        var bewaard = new ArrayList<Bewaard>();
        for (var b : bijlagen) {
            bewaard.add(
                    bewaard.size() < MEESTE
                            ? neemAan(b)
                            : geweigerd(b, "Er zitten meer dan %d bijlagen bij dit bericht.".formatted(MEESTE)));
        }
        return bewaard;
    }

    private Bewaard neemAan(Bijlage b) {
        try (var ontvanger = opslag.ontvanger(GROOTSTE)) {
            ontvanger.write(b.inhoud());
            var ontvangst = ontvanger.klaar();
            return new Bewaard(
                    b.naam(),
                    Bestandssoort.van(b.inhoud(), b.naam()).type(),
                    ontvangst.omvang(),
                    ontvangst,
                    ontvangst.gekeurd() ? Bijlagestand.VEILIG : Bijlagestand.WACHT,
                    ontvangst.gekeurd() ? "" : "Dit bestand is nog niet gecontroleerd. Probeer het later opnieuw.");
        } catch (Weigering w) {
            return geweigerd(b, w.zinnen().getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With the message it came with, in its transaction: the content stays for as long as the message does.
    void bewaar(Tx tx, UUID uiting, List<Bewaard> bijlagen) {
        bijlagen.stream().filter(b -> b.ontvangst() != null).forEach(b -> bestanden.houd(tx, uiting, b.ontvangst()));
    }

    /// The message came before.
    void gooiWeg(List<Bewaard> bijlagen) {
        bijlagen.stream().filter(b -> b.ontvangst() != null).forEach(b -> opslag.gooiWeg(b.ontvangst()));
    }

    private static Bewaard geweigerd(Bijlage b, String reden) {
        var soort = Bestandssoort.van(b.inhoud(), b.naam()).type();
        return new Bewaard(b.naam(), soort, b.inhoud().length, null, Bijlagestand.GEWEIGERD, reden);
    }
}
