package nl.poort.keten.behandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.poort.Ontvangstkamer;
import nl.poort.bench.Processortijd;
import nl.poort.loket.ontvangst.Proefvoorziening.Storing;
import nl.poort.techniek.http.Server;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.Voordeur;
import nl.poort.web.Web;
import nl.poort.web.ontvangst.Verzoekingang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// A request with 12 activities and 216 attachments of gigabytes together, over a real line that breaks at every third
/// file, arrives whole in flat memory (C18, G8). Run by `./check -Dpoort.groot=2 -Dtest=GrootVerzoekTest` (gigabytes):
/// it takes disk and minutes.
@EnabledIfSystemProperty(named = "poort.groot", matches = "[1-4]")
@EnabledOnOs(OS.LINUX)
class GrootVerzoekTest {
    private static final int BIJLAGEN = 216;

    private static Server server(Ontvangstproef z) {
        var web = new Web(
                z.p.test.db(),
                id -> z.p.m.medewerkers.find(Behandelproef.SYSTEEM, id),
                id -> "",
                new Web.Omgeving("http://localhost:8080", false),
                List.of());
        return Voordeur.open(
                new Server.Instelling("127.0.0.1", 0, 2_000_000),
                web,
                new Verzoekingang(z.kamer.ontvangsten, z.kamer.proef).routes());
    }

    @Test
    void gigabytes_komen_heel_aan_over_een_lijn_die_steeds_breekt_in_vlak_geheugen() {
        long elk = Long.getLong("poort.groot") * (1L << 30) / BIJLAGEN;
        try (var z = new Ontvangstproef();
                var server = server(z);
                var uitgaand = new Uitgaand(List.of("http://127.0.0.1:" + server.port()))) {
            var kamer = new Ontvangstkamer(z.p.m, z.p.zgw, z.p.kamer, z.p.deuren, uitgaand);
            kamer.aansluitingen.zet(
                    z.als(z.p.gemeente),
                    Ontvangstproef.GEMEENTE,
                    "http://127.0.0.1:" + server.port() + Verzoekingang.PROEF,
                    null);
            z.kamer.proef.stoor(Storing.breekt(3));
            var xml = Ontvangstproef.monster("05-meervoudig-12-activiteiten-grote-bijlagen.xml");
            var bericht = z.kamer.proef.zetKlaar(
                    Ontvangstproef.GEMEENTE,
                    xml.getBytes(StandardCharsets.UTF_8),
                    z.p.test.klok().instant(),
                    s -> elk);
            kamer.ontvangsten.neemAan(z.p.gemeente.id(), bericht);
            long start = System.nanoTime();
            int keren = haalBinnen(z, kamer, bericht);
            var o = z.ontvangst(z.p.gemeente, bericht);
            assertThat(o.binnen()).isEqualTo(BIJLAGEN).isEqualTo(o.documenten());
            assertThat(kamer.ontvangsten.stukken(z.als(z.p.gemeente), o))
                    .allMatch(s -> s.hash().equals(s.beloofd()) && s.grootte() == elk);
            long seconden = (System.nanoTime() - start) / 1_000_000_000;
            z.draai();
            var zaak = z.zaken(z.p.gemeente, bericht.nummer()).getFirst();
            assertThat(z.stukken(z.p.gemeente, zaak.uuid())).isEqualTo(BIJLAGEN);
            System.out.printf("%d MB in %d keer halen, %d s%n", BIJLAGEN * elk >> 20, keren, seconden);
        }
    }

    private static int haalBinnen(Ontvangstproef z, Ontvangstkamer kamer, nl.poort.loket.ontvangst.Verzoekbericht b) {
        long zelf = ProcessHandle.current().pid();
        System.gc();
        long eerst = Processortijd.memory(zelf);
        long meest = eerst;
        int keren = 0;
        for (; keren < 1_000 && !z.ontvangst(z.p.gemeente, b).stand().isBinnen(); keren++) {
            kamer.ontvangsten.haalOp(1);
            z.p.test.klok().verder(Duration.ofSeconds(40));
            meest = Math.max(meest, Processortijd.memory(zelf));
        }
        System.out.printf("geheugen %d MB vooraf, ten hoogste %d MB%n", eerst, meest);
        assertThat(meest - eerst).as("megabytes meer").isLessThan(150);
        return keren;
    }
}
