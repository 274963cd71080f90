package nl.poort.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.poort.registers.Registerproef.Antwoord;
import nl.poort.registers.Registerproef.Client;
import nl.poort.registers.catalogus.Catalogusproef;
import nl.poort.registers.notificaties.Luisteraar;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.techniek.api.Filter;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.register.Veld;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Two municipalities filled alike, and every route of the ZGW APIs from the route table itself: what is of another is
/// as what is not there (scorecard F1, F3, F4, F7, F8, F13, F17, F18).
class AfschermingTest {
    private static final String NERGENS = UUID.randomUUID().toString();
    private static Luisteraar luisteraar;
    private static Registerproef p;
    private static Paden paden;
    private static Client buur;
    private static Voorraad hier;
    private static Voorraad daar;

    @BeforeAll
    static void open() {
        luisteraar = new Luisteraar();
        p = new Registerproef(luisteraar.basis);
        paden = new Paden(p);
        hier = Voorraad.alles(p.alles, "KLUISWEST", luisteraar);
        var gemeente = p.m.organisaties.voegToe(
                Actor.system("proef"), Organisatiegegevens.van("Gemeente Oostveld", Organisatiesoort.GEMEENTE));
        buur = p.client(gemeente, "buur", null);
        daar = Voorraad.alles(buur, "KLUISOOST", luisteraar);
    }

    @AfterAll
    static void sluit() {
        p.close();
        luisteraar.close();
    }

    /// All of an answer but what differs with every occurrence.
    private static String zin(Antwoord a) {
        return a.status() + " "
                + a.ruw().body().replaceAll("urn:uuid:[0-9a-f-]{36}", "").replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private static Map<String, String> staat() {
        var staat = new LinkedHashMap<String, String>();
        hier.adres.forEach((soort, url) -> {
            if (url.startsWith(Registerproef.URL) && !soort.equals("bestandsdeel")) {
                staat.put(soort, p.alles.get(url).eis(200).ruw().body());
            }
        });
        assertThat(staat).hasSizeGreaterThan(28);
        return staat;
    }

    @Test
    void wat_van_een_ander_is_krijgt_op_elke_route_hetzelfde_antwoord_als_wat_er_niet_is() {
        var voor = staat();
        int getoetst = 0;
        for (var route : paden.routes(true)) {
            var methode = route.method().name();
            var inhoud = List.of("POST", "PUT", "PATCH").contains(methode)
                    ? daar.gestuurd.getOrDefault(paden.soort(route.path()), Map.of())
                    : null;
            var vreemd = paden.vul(route.path(), Paden.van(hier.adres, NERGENS));
            var afwezig = paden.vul(route.path(), soort -> NERGENS);
            var antwoord = buur.stuur(methode, vreemd, inhoud);
            assertThat(zin(antwoord).replace(Paden.id(hier.adres.get("zaak")), NERGENS))
                    .as(methode + " " + vreemd)
                    .isEqualTo(zin(buur.stuur(methode, afwezig, inhoud)));
            // a list below a case that one cannot see is empty
            assertThat(antwoord.status() == 404 || antwoord.ruw().body().equals("[]") || antwoord.status() == 400)
                    .as(methode + " " + vreemd + " " + antwoord.ruw().body())
                    .isTrue();
            assertThat(antwoord.ruw().body()).doesNotContain(hier.merk);
            getoetst++;
        }
        assertThat(getoetst).isGreaterThan(130);
        System.out.println("F1: " + getoetst + " routes met een id");
        assertThat(staat()).isEqualTo(voor);
    }

    @Test
    void onder_een_eigen_zaak_staat_niets_van_een_ander_en_onder_een_vreemde_zaak_niets_van_hier() {
        for (var route : paden.routes(true)) {
            if (route.path().contains("{zaak_uuid}/") && route.path().endsWith("{uuid}")) {
                for (var zaak : List.of(hier, daar)) {
                    var ander = zaak == hier ? daar : hier;
                    var pad = paden.vul(
                            route.path(),
                            soort -> Paden.id(soort.equals("zaak") ? zaak.adres.get("zaak") : ander.adres.get(soort)));
                    var methode = route.method().name();
                    assertThat(buur.stuur(methode, pad, Map.of()).status())
                            .as(methode + " " + pad)
                            .isIn(400, 404);
                }
            }
        }
        staat();
    }

    /// Every reference of a kind of resource, all at once.
    private static String uitbreiding(Class<?> type) {
        var namen = new ArrayList<String>();
        for (var deel : type.getRecordComponents()) {
            var veld = deel.getAnnotation(Veld.class);
            if (veld != null && hier.adres.containsKey(veld.naar()) && !veld.verborgen()) {
                namen.add(deel.getName());
            }
        }
        return String.join(",", namen);
    }

    @Test
    void geen_lijst_zoekvraag_of_uitbreiding_laat_iets_van_een_ander_zien() {
        var geheim = new ArrayList<>(List.of(hier.merk));
        hier.adres.values().forEach(a -> geheim.add(Paden.id(a)));
        geheim.remove(Paden.id(hier.adres.get("abonnement")));
        int getoetst = 0;
        for (var route : paden.lijsten()) {
            var bron = paden.bronnen().stream()
                    .filter(b -> b.pad().equals(route.path()))
                    .findFirst()
                    .orElseThrow()
                    .bron();
            var expand = bron.uitbreidbaar() && !uitbreiding(bron.type()).isEmpty()
                    ? "?expand=" + uitbreiding(bron.type())
                    : "";
            var eigen = buur.get(route.path() + expand).eis(200).ruw().body();
            assertThat(eigen).as(route.path() + expand).doesNotContain(geheim);
            assertThat(buur.get(route.path()).eis(200).ruw().body()).doesNotContain(geheim);
            getoetst += 2;
            for (var filter : bron.filters()) {
                if (filter.soort() == Filter.Verwijzing.class && hier.adres.containsKey(filter.naar())) {
                    var vraag = route.path() + "?" + filter.naam() + "=" + hier.adres.get(filter.naar());
                    assertThat(buur.get(vraag).eis(200).ruw().body().replace(hier.adres.get(filter.naar()), ""))
                            .as(vraag)
                            .doesNotContain(geheim);
                    getoetst++;
                }
            }
        }
        for (var zoek : List.of("/zaken/api/v1/zaken", "/documenten/api/v1/enkelvoudiginformatieobjecten")) {
            var ids = hier.adres.values().stream()
                    .map(Paden::id)
                    .filter(i -> i.length() == 36)
                    .toList();
            assertThat(buur.post(zoek + "/_zoek", Map.of("uuid__in", ids))
                            .eis(200)
                            .json()
                            .path("count")
                            .asInt())
                    .isZero();
        }
        System.out.println("F1: " + getoetst + " lijsten, zoekvragen en uitbreidingen");
        assertThat(getoetst).isGreaterThan(70);
    }

    @Test
    void een_verwijzing_naar_iets_van_een_ander_is_een_verwijzing_naar_niets() {
        int getoetst = 0;
        for (var plek : paden.bronnen()) {
            var basis = daar.gestuurd.get(plek.bron().soort());
            if (basis == null) {
                continue;
            }
            var pad = paden.vul(plek.pad(), Paden.van(daar.adres, NERGENS));
            for (var deel : plek.bron().type().getRecordComponents()) {
                var veld = deel.getAnnotation(Veld.class);
                boolean uitPad = plek.pad().contains("{" + deel.getName() + "_uuid}");
                if (veld == null || uitPad || veld.alleenLezen() || !hier.adres.containsKey(veld.naar())) {
                    continue;
                }
                var vreemd = hier.adres.get(veld.naar());
                var nergens = vreemd.replace(Paden.id(vreemd), NERGENS);
                var een = buur.post(pad, met(basis, deel, vreemd));
                var twee = buur.post(pad, met(basis, deel, nergens));
                var waar = plek.bron().soort() + "." + deel.getName() + " "
                        + een.ruw().body();
                assertThat(zin(een)).as(waar).isEqualTo(zin(twee));
                assertThat(een.status()).as(waar).isEqualTo(400);
                getoetst++;
            }
        }
        System.out.println("F1: " + getoetst + " verwijzingen");
        assertThat(getoetst).isGreaterThan(25);
    }

    private static Map<String, Object> met(
            Map<String, Object> basis, java.lang.reflect.RecordComponent deel, String adres) {
        return Catalogusproef.met(
                basis, deel.getName(), deel.getType() == List.class ? List.of(adres) : (Object) adres);
    }

    @Test
    void wie_zoekt_wat_van_een_ander_is_doet_hetzelfde_werk_als_wie_zoekt_wat_er_niet_is() {
        var verschillen = new TreeSet<String>();
        for (var plek : paden.bronnen()) {
            var adres = hier.adres.get(plek.bron().soort());
            if (adres == null || plek.bron().soort().equals("bestandsdeel")) {
                continue;
            }
            buur.get(adres);
            p.test.opdrachten().nieuw();
            buur.get(adres);
            var vreemd = p.test.opdrachten().nieuw();
            buur.get(adres.replace(Paden.id(adres), NERGENS));
            if (!p.test.opdrachten().nieuw().equals(vreemd)) {
                verschillen.add(plek.bron().soort());
            }
        }
        assertThat(verschillen).isEmpty();
    }

    /// How long it takes is shown and not tested: `-Dpoort.tijd=2000`, turn by turn, of another first.
    @Test
    @EnabledIfSystemProperty(named = "poort.tijd", matches = "[0-9]+")
    void wie_zoekt_wat_van_een_ander_is_is_even_lang_bezig() {
        int keer = Integer.getInteger("poort.tijd");
        var adres = hier.adres.get("zaak");
        var nergens = adres.replace(Paden.id(adres), NERGENS);
        var tijden = new long[2][keer];
        for (int i = 0; i < 2 * keer; i++) {
            long begin = System.nanoTime();
            buur.get(i % 2 == 0 ? adres : nergens);
            tijden[i % 2][i / 2] = System.nanoTime() - begin;
        }
        for (var t : tijden) {
            Arrays.sort(t);
            System.out.printf("F17: p25 %d; p50 %d; p75 %d ns%n", t[keer / 4], t[keer / 2], t[keer * 3 / 4]);
        }
        assertThat(tijden[0]).hasSameSizeAs(tijden[1]);
    }
}
