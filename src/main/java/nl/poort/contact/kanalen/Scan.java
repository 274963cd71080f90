package nl.poort.contact.kanalen;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.poort.techniek.Weigering;

/// A scanned letter with its facts. Pure.
///
/// @param feiten such as `gescand door`, `gescand op`, `dpi`, `controle`, `afzender`, `onderwerp`, `kenmerk`
public record Scan(String bestand, Map<String, String> feiten, byte[] inhoud) {
    private static final byte[] GRENS = "\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final int KOP = 20_000;

    public Scan {
        bestand = Schoon.regel(bestand, 200);
        var schoon = new LinkedHashMap<String, String>();
        feiten.forEach((naam, waarde) -> {
            if (!waarde.isBlank()) {
                schoon.put(Schoon.regel(naam, 40).toLowerCase(java.util.Locale.ROOT), Schoon.regel(waarde, 500));
            }
        });
        feiten = java.util.Collections.unmodifiableMap(schoon);
    }

    /// As it is kept: the facts as lines, an empty line, the file.
    public byte[] bron() {
        var kop = new StringBuilder("bestand: ").append(bestand);
        feiten.forEach(
                (naam, waarde) -> kop.append('\n').append(naam).append(": ").append(waarde));
        var uit = new ByteArrayOutputStream(inhoud.length + 1_000);
        uit.writeBytes(kop.toString().getBytes(StandardCharsets.UTF_8));
        uit.writeBytes(GRENS);
        uit.writeBytes(inhoud);
        return uit.toByteArray();
    }

    static Scan lees(byte[] bron) {
        int einde = einde(bron);
        var feiten = feiten(new String(bron, 0, einde, StandardCharsets.UTF_8));
        var bestand = feiten.remove("bestand");
        return new Scan(
                bestand == null ? "scan" : bestand,
                feiten,
                Arrays.copyOfRange(bron, einde + GRENS.length, bron.length));
    }

    private static int einde(byte[] bron) {
        for (int i = 0; i < Math.min(bron.length - 1, KOP); i++) {
            if (bron[i] == '\n' && bron[i + 1] == '\n') {
                return i;
            }
        }
        throw new Weigering("scan-zonder-gegevens", "Bij deze scan staan geen gegevens");
    }

    /// Lines `naam: waarde`; anything else is left out.
    public static Map<String, String> feiten(String tekst) {
        var feiten = new LinkedHashMap<String, String>();
        for (var regel : tekst.split("\\R")) {
            int dubbelepunt = regel.indexOf(':');
            if (dubbelepunt > 0
                    && Scanverwerker.isFeit(
                            regel.substring(0, dubbelepunt).strip().toLowerCase(java.util.Locale.ROOT) + ":"
                                    + regel.substring(dubbelepunt + 1))) {
                feiten.put(
                        regel.substring(0, dubbelepunt).strip().toLowerCase(java.util.Locale.ROOT),
                        regel.substring(dubbelepunt + 1).strip());
            }
        }
        return feiten;
    }

    @Override
    public String toString() {
        return "Scan " + inhoud.length + " bytes";
    }
}
