package nl.poort.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.Registerproef.Client;
import nl.poort.registers.autorisatie.Autorisatie;
import nl.poort.registers.autorisatie.Component;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.Catalogusproef;
import nl.poort.registers.documenten.Documentproef;
import nl.poort.registers.notificaties.Luisteraar;
import nl.poort.techniek.register.Veld;
import nl.poort.web.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Within one municipality: who sees what (scorecard F3, F4, F7, F8), who may do what (F1), and what nobody sets (F13).
class RechtenladderTest {
    private static final Vertrouwelijkheidaanduiding[] NIVEAUS = Vertrouwelijkheidaanduiding.values();
    private static final String NERGENS = UUID.randomUUID().toString();
    private static Luisteraar luisteraar;
    private static Registerproef p;
    private static Paden paden;
    private static Voorraad alles;
    private static final Map<Vertrouwelijkheidaanduiding, Voorraad> LADDER =
            new EnumMap<>(Vertrouwelijkheidaanduiding.class);
    private static final Map<Vertrouwelijkheidaanduiding, Client> LEZERS =
            new EnumMap<>(Vertrouwelijkheidaanduiding.class);

    @BeforeAll
    static void open() {
        luisteraar = new Luisteraar();
        p = new Registerproef(luisteraar.basis);
        paden = new Paden(p);
        alles = Voorraad.alles(p.alles, "ALLES", luisteraar);
        for (var niveau : NIVEAUS) {
            LADDER.put(niveau, Voorraad.zaken(p.alles, alles.typen, "TRAP" + niveau.ordinal(), niveau));
            LEZERS.put(niveau, lezer(niveau));
        }
    }

    @AfterAll
    static void sluit() {
        p.close();
        luisteraar.close();
    }

    private static Client lezer(Vertrouwelijkheidaanduiding tot) {
        return p.client(
                p.gemeente,
                "lezer " + tot,
                List.of(
                        new Autorisatie(
                                Component.ZRC,
                                List.of("zaken.lezen", "audittrails.lezen"),
                                Catalogusproef.id(alles.typen.zaaktype),
                                null,
                                null,
                                tot),
                        new Autorisatie(
                                Component.DRC,
                                List.of("documenten.lezen", "audittrails.lezen"),
                                null,
                                Catalogusproef.id(alles.typen.informatieobjecttype),
                                null,
                                tot),
                        new Autorisatie(
                                Component.BRC,
                                List.of("besluiten.lezen"),
                                null,
                                null,
                                Catalogusproef.id(alles.typen.besluittype),
                                null)));
    }

    /// Reading something of a case or a document, by its id.
    private static List<Route> inzage() {
        return paden.routes(true).stream()
                .filter(r -> r.method() == HandlerType.GET || r.method() == HandlerType.HEAD)
                .filter(r -> r.path().startsWith("/zaken/") || r.path().startsWith("/documenten/"))
                .filter(r -> !r.path().contains("/audittrail/"))
                .toList();
    }

    private static boolean ziet(Client lezer, Voorraad v, Route route) {
        var pad = paden.vul(route.path(), Paden.van(v.adres, NERGENS));
        var antwoord = lezer.stuur(route.method().name(), pad, null);
        boolean leeg = antwoord.ruw().body().equals("[]");
        if (antwoord.status() == 403 || leeg) {
            assertThat(antwoord.ruw().body()).doesNotContain(v.merk);
            return false;
        }
        assertThat(antwoord.status()).as(route + " " + pad).isEqualTo(200);
        return true;
    }

    @Test
    void elke_trap_ziet_precies_wat_er_tot_en_met_die_trap_is_langs_elke_weg() {
        int cellen = 0;
        for (var tot : NIVEAUS) {
            for (var niveau : NIVEAUS) {
                boolean mag = niveau.ordinal() <= tot.ordinal();
                boolean grens = niveau == tot || niveau.ordinal() == tot.ordinal() + 1;
                for (var route : inzage()) {
                    boolean hoofd = Set.of(
                                    "/zaken/api/v1/zaken/{uuid}",
                                    "/documenten/api/v1/enkelvoudiginformatieobjecten/{uuid}",
                                    "/documenten/api/v1/enkelvoudiginformatieobjecten/{uuid}/download",
                                    "/zaken/api/v1/rollen/{uuid}")
                            .contains(route.path());
                    if (grens || hoofd) {
                        assertThat(ziet(LEZERS.get(tot), LADDER.get(niveau), route))
                                .as(niveau + " voor wie tot en met " + tot + " mag: " + route)
                                .isEqualTo(mag);
                        cellen++;
                    }
                }
            }
        }
        System.out.println("F3: " + cellen + " cellen (zaak en document)");
        assertThat(cellen).isGreaterThan(500);
    }

    @Test
    void lijst_aantal_zoekvraag_uitbreiding_en_fields_houden_dezelfde_grens() {
        for (var tot : List.of(
                Vertrouwelijkheidaanduiding.OPENBAAR,
                Vertrouwelijkheidaanduiding.VERTROUWELIJK,
                Vertrouwelijkheidaanduiding.ZEER_GEHEIM)) {
            var lezer = LEZERS.get(tot);
            for (var lijst : paden.lijsten()) {
                if (!lijst.path().startsWith("/zaken/") && !lijst.path().startsWith("/documenten/")) {
                    continue;
                }
                var bron = paden.bronnen().stream()
                        .filter(b -> b.pad().equals(lijst.path()))
                        .findFirst()
                        .orElseThrow()
                        .bron();
                var vraag = lijst.path() + (bron.uitbreidbaar() ? "?expand=" + verwijzingen(bron.type()) : "");
                var json = lezer.get(vraag).eis(200).json();
                int geteld = 0;
                for (var niveau : NIVEAUS) {
                    boolean mag = niveau.ordinal() <= tot.ordinal();
                    var v = LADDER.get(niveau);
                    if (!mag) {
                        assertThat(json.toString()).as(vraag + " tot " + tot).doesNotContain(v.merk);
                    }
                    boolean erin = json.findValuesAsText("url").contains(v.adres.get(bron.soort()));
                    assertThat(erin).as(vraag + " " + niveau + " tot " + tot).isEqualTo(mag);
                    geteld += erin ? 1 : 0;
                }
                if (json.isObject()) {
                    assertThat(json.path("count").asInt())
                            .isEqualTo(json.path("results").size());
                }
                assertThat(geteld).isEqualTo(tot.ordinal() + 1);
            }
            // a decision has no level of its own: who may see it may not yet see its case
            var zaken = lezer.get("/besluiten/api/v1/besluiten?expand=zaak").eis(200).json().findValues("zaak").stream()
                    .filter(z -> z.isObject() && z.path("omschrijving").asText().startsWith("TRAP"));
            assertThat(zaken).as("expand=zaak tot " + tot).hasSize(tot.ordinal() + 1);
            zoek(lezer, tot, "/zaken/api/v1/zaken", "zaak", "hoofdzaak");
            zoek(lezer, tot, Documentproef.EIO, "enkelvoudiginformatieobject", "informatieobjecttype");
        }
    }

    private static void zoek(
            Client lezer, Vertrouwelijkheidaanduiding tot, String pad, String soort, String verwijzing) {
        var ids =
                LADDER.values().stream().map(v -> Paden.id(v.adres.get(soort))).toList();
        for (var inhoud : List.<Map<String, Object>>of(
                Map.of("uuid__in", ids),
                Map.of("uuid__in", ids, "expand", List.of(verwijzing)),
                Map.of("uuid__in", ids, "fields", List.of("url", "identificatie")))) {
            var json = lezer.post(pad + "/_zoek", inhoud).eis(200).json();
            assertThat(json.path("count").asInt()).as(pad + " " + inhoud).isEqualTo(tot.ordinal() + 1);
            assertThat(json.path("results")).hasSize(tot.ordinal() + 1);
        }
    }

    private static String verwijzingen(Class<?> type) {
        var namen = new ArrayList<String>();
        for (var deel : type.getRecordComponents()) {
            var veld = deel.getAnnotation(Veld.class);
            if (veld != null && alles.adres.containsKey(veld.naar())) {
                namen.add(deel.getName());
            }
        }
        return String.join(",", namen);
    }

    @Test
    void het_spoor_laat_niet_zien_hoe_iets_was_toen_het_geheim_was() {
        var zaak = alles.gestuurd.get("zaak");
        var url = p.alles
                .post("/zaken/api/v1/zaken", Catalogusproef.met(zaak, "toelichting", "STILGEHOUDEN"))
                .eis(201)
                .url();
        p.alles
                .patch(url, Map.of("vertrouwelijkheidaanduiding", "openbaar", "toelichting", "voor ieder"))
                .eis(200);
        var document = Documentproef.maak(
                p.alles,
                alles.typen.informatieobjecttype,
                "titel",
                "STILGEHOUDEN",
                "vertrouwelijkheidaanduiding",
                "geheim");
        Documentproef.wijzig(
                p.alles, document, Map.of("vertrouwelijkheidaanduiding", "openbaar", "titel", "voor ieder"));
        for (var een : List.of(url, document)) {
            var spoor = LEZERS.get(Vertrouwelijkheidaanduiding.OPENBAAR)
                    .get(een + "/audittrail")
                    .eis(200);
            assertThat(spoor.json()).hasSize(2);
            assertThat(spoor.ruw().body()).contains("voor ieder").doesNotContain("STILGEHOUDEN");
            assertThat(p.alles.get(een + "/audittrail").ruw().body()).contains("STILGEHOUDEN");
        }
    }

    @Test
    void de_database_zelf_geeft_de_registers_aan_niemand_zonder_organisatie() {
        var muur = new Tweedemuur(p);
        assertThat(muur.zonderOrganisatie("", NERGENS)).isEmpty();
        System.out.println("F18: " + muur.tabellen().size() + " tabellen, " + muur.gevuld() + " met rijen");
        assertThat(muur.gevuld()).isGreaterThan(25);
    }

    @Test
    void zonder_de_scope_van_de_standaard_is_elke_operatie_dicht_en_met_alleen_die_open() {
        assumeTrue(Standaard.isAanwezig(), "../shared is er niet: de bestanden van de standaard staan daar");
        var matrix = new Scopematrix(p, paden, alles);
        assertThat(matrix.toets()).isEmpty();
        System.out.println("F4: " + matrix.getoetst() + " operaties, elk zonder en met alleen hun scope");
        assertThat(matrix.getoetst()).isGreaterThan(150);
    }
}
