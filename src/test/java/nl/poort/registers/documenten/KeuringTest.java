package nl.poort.registers.documenten;

import static nl.poort.registers.documenten.Documentproef.EIO;
import static nl.poort.registers.documenten.Documentproef.base64;
import static nl.poort.registers.documenten.Documentproef.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.poort.registers.Registerproef;
import nl.poort.registers.catalogus.Catalogusproef;
import nl.poort.techniek.opslag.Clamd;
import nl.poort.techniek.opslag.Nepclamd;
import nl.poort.techniek.opslag.Schijfopslag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A virus in what comes in, and a scanner that is away (scorecard G10).
class KeuringTest {
    private static Nepclamd scanner;
    private static Registerproef p;
    private static Catalogusproef c;

    @BeforeAll
    static void open() {
        scanner = new Nepclamd();
        var keuring = new Clamd(scanner.adres(), Duration.ofSeconds(5));
        p = Registerproef.metOpslag(map -> new Schijfopslag(map.pad(), keuring));
        c = new Catalogusproef(p, "KEURING");
    }

    @AfterAll
    static void sluit() {
        p.close();
        scanner.close();
    }

    @BeforeEach
    void aan() {
        scanner.aan();
    }

    private static Registerproef.Antwoord stuur(String tekst) {
        return p.alles.post(
                EIO, document(c.informatieobjecttype, "inhoud", base64(tekst), "bestandsomvang", tekst.length()));
    }

    private static Keuringen keuringen() {
        return p.zgw.documenten.bestanden.keuringen();
    }

    @Test
    void een_virus_komt_er_niet_in() {
        var eerst = keuringen().stand();
        stuur(Nepclamd.EICAR).eisFout("inhoud", "malware");
        assertThat(keuringen().stand()).isEqualTo(eerst);
        assertThat(p.zgw.documenten.bestanden.map()).isEmptyDirectory();
    }

    @Test
    void zonder_scanner_wacht_een_document_en_gaat_niet_verloren_en_niet_naar_buiten() {
        scanner.uit();
        var schoon = stuur("schoon").eis(201).url();
        var vies = stuur("vies " + Nepclamd.EICAR).eis(201).url();
        assertThat(p.alles.get(schoon).eis(200).tekst("bestandsomvang")).isEqualTo("6");
        assertThat(p.alles.get(schoon + "/download").eis(503).tekst("code")).isEqualTo("in-keuring");
        p.alles.get(vies + "/download").eis(503);
        assertThat(keuringen().keur()).isZero();
        assertThat(keuringen().stand().wachtend()).isEqualTo(2);

        scanner.aan();
        assertThat(keuringen().keur()).isEqualTo(2);
        assertThat(p.alles.get(schoon + "/download").eis(200).ruw().body()).isEqualTo("schoon");
        assertThat(p.alles.get(vies + "/download").eis(403).tekst("code")).isEqualTo("besmet");
        assertThat(keuringen().stand()).isEqualTo(new Keuringen.Stand(0, 1));
        stuur("vies " + Nepclamd.EICAR).eisFout("inhoud", "malware");
        var slot = Documentproef.slot(p.alles, vies);
        p.alles.post(vies + "/unlock", Map.of("lock", slot)).eis(204);
        p.alles.delete(vies).eis(204);
    }

    @Test
    void wat_wacht_en_nog_een_keer_komt_als_de_scanner_er_is_is_meteen_goed() {
        scanner.uit();
        var eerste = stuur("twee keer").eis(201).url();
        p.alles.get(eerste + "/download").eis(503);
        scanner.aan();
        stuur("twee keer").eis(201);
        p.alles.get(eerste + "/download").eis(200);
    }
}
