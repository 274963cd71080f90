package nl.poort.techniek.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Scorecard G7 and G11 for whoever sends a zip: bombs, paths out of it, links, too many, twice the same, broken.
class ZiplezerTest {
    private static final Zipgrens GRENS = new Zipgrens(2_000_000, 5, 1_000_000);

    private static Map<String, byte[]> lees(byte[] zip) {
        return new Ziplezer(GRENS).lees(zip);
    }

    private static void geweigerd(byte[] zip, String zin) {
        assertThatThrownBy(() -> lees(zip)).hasMessageContaining(zin).hasMessageContaining("Er is niets bewaard");
    }

    private static byte[] zip(String naam, byte[] inhoud) {
        return Zipschrijver.schrijf(Map.of(naam, inhoud));
    }

    /// A file that says in its table of contents that it holds another name, of equal length.
    private static byte[] vervangInhoudsopgave(byte[] zip, String van, String naar) {
        var tekst = new String(zip, StandardCharsets.ISO_8859_1);
        int plaats = tekst.lastIndexOf(van);
        return (tekst.substring(0, plaats) + naar + tekst.substring(plaats + van.length()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void wat_erin_gaat_komt_eruit() {
        var bestanden = new LinkedHashMap<String, byte[]>();
        bestanden.put("A.json", "[]".getBytes(StandardCharsets.UTF_8));
        bestanden.put("B.json", "é".getBytes(StandardCharsets.UTF_8));
        var zip = Zipschrijver.schrijf(bestanden);
        var gelezen = lees(zip);
        assertThat(gelezen.keySet()).containsExactly("A.json", "B.json");
        assertThat(new String(gelezen.get("B.json"), StandardCharsets.UTF_8)).isEqualTo("é");
        assertThat(Zipschrijver.schrijf(gelezen)).isEqualTo(zip);
    }

    @Test
    void een_bom_wordt_geweigerd_voor_hij_uitpakt() {
        geweigerd(zip("A.json", new byte[50_000_000]), "Uitgepakt is dit bestand te groot: hoogstens 1 MB");
    }

    @Test
    void een_bom_die_zegt_dat_hij_klein_is_wordt_ook_geweigerd() {
        var zip = zip("A.json", new byte[50_000_000]);
        int regel = zip.length - 22 - 46 - "A.json".length();
        assertThat(zip[regel]).isEqualTo((byte) 'P');
        for (int i = 24; i < 28; i++) {
            zip[regel + i] = 0;
        }
        geweigerd(zip, "Uitgepakt is dit bestand te groot");
    }

    @Test
    void een_naam_die_ergens_anders_heen_leidt_wordt_geweigerd() {
        for (var naam : new String[] {
            "../A.json",
            "x/../../A.json",
            "/etc/passwd",
            "..",
            "C:\\A.json",
            "\\\\server\\A.json",
            "%2e%2e/A.json",
            "A\u0000.json"
        }) {
            geweigerd(zip(naam, new byte[1]), "een naam die niet mag");
        }
    }

    @Test
    void een_verwijzing_naar_een_ander_bestand_wordt_geweigerd() {
        var zip = zip("A.json", "/etc/passwd".getBytes(StandardCharsets.UTF_8));
        int regel = zip.length - 22 - 46 - "A.json".length();
        zip[regel + 41] = (byte) 0xA1;
        zip[regel + 40] = (byte) 0xFF;
        geweigerd(zip, "een verwijzing naar een ander bestand");
    }

    @Test
    void te_veel_bestanden_worden_geweigerd() throws Exception {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (int i = 0; i < 20_000; i++) {
                var deel = new ZipEntry("f" + i);
                deel.setSize(0);
                deel.setCrc(0);
                zip.putNextEntry(deel);
            }
        }
        geweigerd(uit.toByteArray(), "te veel bestanden: hoogstens 5");
    }

    @Test
    void twee_bestanden_met_een_naam_worden_geweigerd() {
        var bestanden = new LinkedHashMap<String, byte[]>();
        bestanden.put("A.json", new byte[1]);
        bestanden.put("B.json", new byte[1]);
        geweigerd(vervangInhoudsopgave(Zipschrijver.schrijf(bestanden), "B.json", "A.json"), "met dezelfde naam");
    }

    @Test
    void wat_anders_is_dan_de_inhoudsopgave_zegt_wordt_geweigerd() {
        geweigerd(vervangInhoudsopgave(zip("A.json", new byte[1]), "A.json", "B.json"), "geen goed zipbestand");
    }

    @Test
    void een_bestand_met_een_wachtwoord_wordt_geweigerd() {
        var zip = zip("A.json", new byte[1]);
        zip[zip.length - 22 - 46 - "A.json".length() + 8] |= 1;
        geweigerd(zip, "met een wachtwoord beveiligd");
    }

    @Test
    void wat_te_groot_of_geen_zip_is_wordt_geweigerd() {
        geweigerd(new byte[2_000_001], "te groot: hoogstens 2 MB");
        geweigerd(new byte[0], "geen goed zipbestand");
        geweigerd("geen zip".repeat(100).getBytes(StandardCharsets.UTF_8), "geen goed zipbestand");
        var zip = zip("A.json", "abc".repeat(1000).getBytes(StandardCharsets.UTF_8));
        for (int weg = 1; weg < zip.length; weg += 7) {
            geweigerd(java.util.Arrays.copyOf(zip, zip.length - weg), "geen goed zipbestand");
        }
        for (int plaats = 0; plaats < zip.length; plaats++) {
            var kapot = zip.clone();
            kapot[plaats] ^= (byte) 0xFF;
            try {
                lees(kapot);
            } catch (nl.poort.techniek.Weigering w) {
                assertThat(w.code()).isEqualTo("bestand-geweigerd");
            }
        }
    }
}
