package nl.poort.keten.behandeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.poort.loket.ontvangst.Doorzending;
import nl.poort.loket.ontvangst.DsoVoorziening;
import nl.poort.loket.ontvangst.LandelijkeVoorziening;
import nl.poort.loket.ontvangst.Proefinhoud;
import nl.poort.loket.ontvangst.Proefvoorziening.Storing;
import nl.poort.loket.ontvangst.Stukbron.Levering;
import nl.poort.loket.ontvangst.Stukbron.Plek;
import nl.poort.loket.ontvangst.Stukbron.Verwijzing;
import nl.poort.loket.ontvangst.Verzoekbericht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.http.Server;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.Voordeur;
import nl.poort.web.Web;
import nl.poort.web.ontvangst.Verzoekingang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The line with the national facility, and who receives: the real adapter and our own facility keep the same contract.
class OntvangstlijnTest {
    @RegisterExtension
    static final GedeeldeOntvangstproef PROEF = new GedeeldeOntvangstproef();

    private Ontvangstproef z;

    @BeforeEach
    void rustig() {
        z = PROEF.rustig();
    }

    private Server server() {
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

    /// What came of fetching, and the bytes themselves.
    private record Gehaald(Levering levering, byte[] bytes, long begin) {}

    private static Gehaald haal(LandelijkeVoorziening lv, Plek plek, Verwijzing wat, long vanaf, long hoogstens) {
        var uit = new ByteArrayOutputStream();
        long[] begin = {-1};
        var levering = lv.haal(plek, wat, vanaf, hoogstens, b -> {
            begin[0] = b;
            return uit;
        });
        return new Gehaald(levering, uit.toByteArray(), begin[0]);
    }

    @Test
    void de_echte_koppeling_en_de_eigen_voorziening_doen_hetzelfde() {
        var bericht = z.kamer.proef.zetKlaar(
                Ontvangstproef.GEMEENTE,
                Ontvangstproef.monster("01-initieren-enkelvoudig.xml")
                        .replace("2026100500001", "2026100588888")
                        .getBytes(StandardCharsets.UTF_8),
                z.p.test.klok().instant(),
                s -> 200_000);
        var server = server();
        try (var uitgaand = new Uitgaand(List.of("http://127.0.0.1:" + server.port()))) {
            var adres = "http://127.0.0.1:" + server.port() + Verzoekingang.PROEF;
            contract(z.kamer.proef, new Plek(Ontvangstproef.GEMEENTE, "proef:dso", ""), bericht);
            contract(new DsoVoorziening(uitgaand), new Plek(Ontvangstproef.GEMEENTE, adres, ""), bericht);
            doorzenden(z.kamer.proef, "proef:dso", bericht, Ontvangstproef.GEMEENTE, "00000001002564440000");
            doorzenden(new DsoVoorziening(uitgaand), adres, bericht, "00000001002564440000", Ontvangstproef.GEMEENTE);
        } finally {
            server.close();
        }
    }

    private void contract(LandelijkeVoorziening lv, Plek plek, Verzoekbericht bericht) {
        z.kamer.proef.stoor(Storing.GEEN);
        assertThat(lv.aangekondigd(plek, Instant.EPOCH)).contains(bericht);
        assertThat(lv.aangekondigd(plek, z.p.test.klok().instant().plusSeconds(60)))
                .doesNotContain(bericht);
        var wat = lv.verwijzingen(plek, bericht).documenten().getFirst();
        assertThat(wat.grootte()).isEqualTo(200_000);
        assertThat(wat.sha256()).hasSize(64);
        var verwacht = verwacht(wat);
        var heel = haal(lv, plek, wat, 0, 200_000);
        assertThat(heel.levering().isGelukt()).as(heel.levering().bezwaar()).isTrue();
        assertThat(heel.bytes()).isEqualTo(verwacht);
        var rest = haal(lv, plek, wat, 150_000, 50_000);
        assertThat(rest.begin()).isEqualTo(150_000);
        assertThat(rest.bytes()).isEqualTo(Arrays.copyOfRange(verwacht, 150_000, 200_000));

        z.kamer.proef.stoor(Storing.breekt(1));
        var half = haal(lv, plek, wat, 0, 200_000);
        assertThat(half.levering().isGelukt()).isFalse();
        assertThat(half.bytes()).hasSizeLessThan(200_000);
        assertThat(half.bytes()).isEqualTo(Arrays.copyOf(verwacht, half.bytes().length));

        z.kamer.proef.stoor(new Storing(0, "", false, 0, true, false, false));
        var reus = haal(lv, plek, wat, 0, 200_000);
        assertThat(reus.levering().isGelukt()).isFalse();
        assertThat(reus.bytes().length).isLessThanOrEqualTo(200_000);

        z.kamer.proef.stoor(new Storing(0, "", false, 0, false, false, true));
        assertThat(haal(lv, plek, wat, 100_000, 100_000).begin()).isZero();

        z.kamer.proef.stoor(Storing.nooit(wat.id()));
        assertThat(haal(lv, plek, wat, 0, 200_000).levering().bezwaar()).contains("504");

        z.kamer.proef.stoor(new Storing(0, "", true, 0, false, false, false));
        assertThatThrownBy(() -> lv.verwijzingen(plek, bericht)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> lv.aangekondigd(plek, Instant.EPOCH)).hasMessageContaining("503");
    }

    /// A request goes to another authority, once, also when it is said twice; and not while the facility is away.
    private void doorzenden(LandelijkeVoorziening lv, String adres, Verzoekbericht bericht, String van, String naar) {
        var plek = new Plek(van, adres, "");
        var wat = new Doorzending(
                new UUID(0, 1),
                new UUID(0, 2),
                z.p.gemeente.id(),
                bericht.nummer(),
                naar,
                "Gemeente Elders",
                "Daar ligt de plek",
                LocalDate.of(2026, 10, 5),
                "Bea",
                Instant.EPOCH,
                0,
                "",
                false,
                null,
                null);
        assertThatThrownBy(() -> lv.zendDoor(plek, wat)).hasMessageContaining("503");
        z.kamer.proef.stoor(Storing.GEEN);
        lv.zendDoor(plek, wat);
        lv.zendDoor(plek, wat);
        assertThat(lv.aangekondigd(new Plek(naar, adres, ""), Instant.EPOCH)).containsOnlyOnce(bericht);
        assertThat(lv.aangekondigd(plek, Instant.EPOCH)).doesNotContain(bericht);
        z.kamer.proef.stoor(new Storing(0, "", true, 0, false, false, false));
    }

    private static byte[] verwacht(Verwijzing wat) {
        try (var in = new Proefinhoud(wat.id(), wat.grootte(), 0)) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// C8: a byte every so many milliseconds, whatever the time between two of them: all of it together is bounded.
    @Test
    @Timeout(120)
    void een_lijn_die_druppelt_wordt_afgebroken_wat_kwam_blijft_en_een_ander_gaat_door() throws Exception {
        var bericht = z.kamer.proef.zetKlaar(
                Ontvangstproef.GEMEENTE,
                Ontvangstproef.monster("01-initieren-enkelvoudig.xml")
                        .replace("2026100500001", "2026100599999")
                        .getBytes(StandardCharsets.UTF_8),
                z.p.test.klok().instant(),
                s -> 100_000);
        var server = server();
        try (var uitgaand = new Uitgaand(List.of("http://127.0.0.1:" + server.port()));
                var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var lv = new DsoVoorziening(uitgaand, Duration.ofMillis(500));
            var plek = new Plek(Ontvangstproef.GEMEENTE, "http://127.0.0.1:" + server.port() + Verzoekingang.PROEF, "");
            var wat = lv.verwijzingen(plek, bericht).documenten().getFirst();
            z.kamer.proef.stoor(new Storing(0, "", false, 10, false, false, false));
            var traag = draden.submit(() -> haal(lv, plek, wat, 0, 100_000));
            assertThat(lv.aangekondigd(plek, Instant.EPOCH)).contains(bericht);
            var druppels = traag.get();
            assertThat(druppels.levering().isGelukt()).isFalse();
            assertThat(druppels.levering().bezwaar()).isNotBlank();
            assertThat(druppels.bytes()).hasSizeLessThan(50_000);
            z.kamer.proef.stoor(Storing.GEEN);
            int kwam = druppels.bytes().length;
            var rest = haal(lv, plek, wat, kwam, 100_000 - kwam);
            assertThat(concat(druppels.bytes(), rest.bytes())).isEqualTo(verwacht(wat));
        } finally {
            server.close();
        }
    }

    private static byte[] concat(byte[] begin, byte[] einde) {
        var alles = Arrays.copyOf(begin, begin.length + einde.length);
        System.arraycopy(einde, 0, alles, begin.length, einde.length);
        return alles;
    }

    @Test
    void een_melding_wordt_pas_beantwoord_als_zij_bewaard_is() throws Exception {
        var woord = z.kamer.aansluitingen.nieuwWoord(z.als(z.p.gemeente));
        var server = server();
        try (var client = HttpClient.newHttpClient()) {
            var adres = URI.create("http://127.0.0.1:" + server.port() + Verzoekingang.MELDING);
            var xml = Ontvangstproef.monster("00-verzoeknotificatie.xml").replace("2026100500001", "2026100577777");
            var vreemd = HttpRequest.newBuilder(adres)
                    .header("Authorization", "Bearer raden")
                    .POST(HttpRequest.BodyPublishers.ofString(xml))
                    .build();
            assertThat(client.send(vreemd, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isBetween(400, 499);
            var goed = HttpRequest.newBuilder(adres)
                    .header("Authorization", "Bearer " + woord)
                    .POST(HttpRequest.BodyPublishers.ofString(xml))
                    .build();
            assertThat(client.send(goed, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(202);
        } finally {
            server.close();
        }
        assertThat(z.kamer.ontvangsten.metNummer(z.als(z.p.gemeente), "2026100577777"))
                .hasSize(1);
    }
}
