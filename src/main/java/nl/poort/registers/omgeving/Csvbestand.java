package nl.poort.registers.omgeving;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import nl.poort.techniek.Csvregel;
import nl.poort.techniek.Weigering;

/// A file with columns, read line by line; no line is kept.
final class Csvbestand {
    private static final int LANGSTE_REGEL = 10_000;

    private final Bron bron;
    private final Laadfouten fouten;
    private int overgeslagen;

    Csvbestand(Bron bron, Laadfouten fouten) {
        this.bron = bron;
        this.fouten = fouten;
    }

    /// The values of one line by column; a column that is not there is empty.
    record Rij(int regel, Map<String, String> waarden) {
        String waarde(String... kolommen) {
            for (var kolom : kolommen) {
                var waarde = waarden.get(kolom);
                if (waarde != null && !waarde.isBlank()) {
                    return waarde.strip();
                }
            }
            return "";
        }
    }

    /// A Weigering of `verwerk` is a fault of that line; reading goes on.
    void lees(List<String> nodig, Consumer<Rij> verwerk) {
        var strikt = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var in = bron.open();
                var lezer = new BufferedReader(new InputStreamReader(in, strikt))) {
            var kop = Csvregel.kop(regel(lezer), nodig);
            int nummer = 1;
            for (var tekst = regel(lezer); tekst != null && !fouten.isVol(); tekst = regel(lezer)) {
                nummer++;
                if (!tekst.isBlank()) {
                    rij(nummer, tekst, kop, verwerk);
                }
            }
        } catch (CharacterCodingException e) {
            throw new Weigering("geen-utf8", bron.naam() + " is geen UTF-8. Sla het bestand op als UTF-8");
        } catch (ZipException | java.io.EOFException e) {
            throw new Weigering("gzip", bron.naam() + " is niet uit te pakken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many lines held a remark in the first column and nothing else.
    int overgeslagen() {
        return overgeslagen;
    }

    private void rij(int nummer, String tekst, Csvregel.Kop kop, Consumer<Rij> verwerk) {
        try {
            var waarden = kop.lees(tekst);
            if (waarden.size() > 2
                    && waarden.values().stream().filter(w -> !w.isBlank()).count() == 1) {
                overgeslagen++;
                return;
            }
            waarden.values().forEach(Csvbestand::eisTekst);
            verwerk.accept(new Rij(nummer, waarden));
        } catch (Weigering w) {
            w.zinnen().forEach(z -> fouten.fout("regel " + nummer, z));
        }
    }

    private static void eisTekst(String waarde) {
        if (waarde.chars().anyMatch(c -> c < ' ' && c != '\t' || c == 0x7f)) {
            throw new Weigering("teken", "Er staat een teken in dat geen tekst is");
        }
    }

    /// Null at the end. Never holds more than a line may be long.
    private String regel(Reader lezer) throws IOException {
        var tekst = new StringBuilder();
        for (int c = lezer.read(); ; c = lezer.read()) {
            if (c < 0) {
                return tekst.isEmpty() ? null : tekst.toString();
            }
            if (c == '\n') {
                return tekst.toString();
            }
            if (c != '\r') {
                tekst.append((char) c);
            }
            if (tekst.length() > LANGSTE_REGEL) {
                throw new Weigering("te-lang", bron.naam() + " heeft een regel van meer dan 10.000 tekens");
            }
        }
    }
}
