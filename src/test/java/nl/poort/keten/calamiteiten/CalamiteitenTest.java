package nl.poort.keten.calamiteiten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.HerstelGemeld;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.VerwachtingGemeld;
import nl.poort.keten.vragen.Antwoord;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Ketengebeurtenis.VertragingGemeld;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CalamiteitenTest {
    private final Calamiteitproef proef = new Calamiteitproef();

    @AfterEach
    void close() {
        proef.close();
    }

    private Calamiteit actief() {
        return proef.actief(proef.prioriteitEen(proef.v7()));
    }

    private Actie actie(Calamiteit c, String wat, nl.poort.registers.organisatie.Team wie, String uiterlijk) {
        return proef.maatregelen.actieToevoegen(
                proef.dewit, c.id(), new NieuweActie(wat, "", wie.id(), proef.moment(uiterlijk)));
    }

    @Test
    void van_technische_melding_naar_prioriteit_1_oct_herstel_en_afschaling() {
        var verwacht = new ArrayList<UUID>();
        var hersteld = new ArrayList<UUID>();
        proef.test.gebeurtenissen().after("proef", VertragingGemeld.class, g -> verwacht.add(g.vraag()));
        proef.test.gebeurtenissen().after("proef", VerwachtingGemeld.class, g -> verwacht.add(g.vraag()));
        proef.test.gebeurtenissen().after("proef", HerstelGemeld.class, g -> hersteld.add(g.vraag()));
        var v7 = proef.v7();
        var v8 = proef.prioriteitEen(v7);
        var c = proef.actief(v8);
        for (var v : List.of(v7, v8)) {
            assertThat(proef.nu(v).stand()).isEqualTo(Vraagstand.OPGESCHAALD);
            assertThat(proef.nu(v).eigenaar()).isEqualTo(proef.calamiteit.id());
            assertThat(proef.nu(v).niveau()).isEqualTo(3);
        }
        var leden = proef.dossiers.get(proef.dewit, c.id()).leden();
        assertThat(leden)
                .allMatch(l -> l.bereik() == Bereik.ONBEKEND
                        && Calamiteitproef.lokaal(l.opgeroepenVoor()).equals("2026-05-21T16:30"));
        leden.forEach(l -> proef.deuren.teamoproepen().bereikt(proef.dewit, c.id(), l.id(), Bereik.BEREIKT));

        proef.nu("2026-05-21T16:50");
        proef.calamiteiten.besluiten(
                proef.dewit,
                c.id(),
                new NieuwBesluit(
                        Besluitsoort.NIET_OPSCHALEN_NAAR_SCT, List.of(), null, "geen bestuurlijk gevolg", null));
        var acties = List.of(
                actie(c, "publiek bericht en kennisartikel", proef.iplo, "2026-05-21T17:30"),
                actie(c, "lijst van geraakte verzoeken sinds publicatie", proef.tbo, "2026-05-21T18:00"),
                actie(c, "vorige planversie herstellen", proef.oostveld, "2026-05-21T22:00"),
                actie(c, "geraakte verzoeken doorzenden", proef.oostveld, "2026-05-22T12:00"));
        assertThatThrownBy(() -> proef.calamiteiten.afschalen(proef.dewit, c.id(), "Hersteld"))
                .hasMessage("Calamiteit kan niet worden afgeschaald: 4 acties zijn nog open");

        proef.nu("2026-05-21T21:00");
        proef.maatregelen.vertragingMelden(
                proef.dewit, c.id(), proef.moment("2026-05-22T12:00"), "Het plan wordt vannacht teruggezet");
        proef.test.gebeurtenissen().deliver(200);
        assertThat(verwacht).containsExactlyInAnyOrder(v7.id(), v8.id());

        proef.nu("2026-05-22T11:20");
        acties.subList(0, 2).forEach(a -> proef.maatregelen.actieAfronden(proef.dewit, c.id(), a.id(), "gedaan"));
        acties.subList(2, 4).forEach(a -> proef.maatregelen.actieAfronden(proef.olga, c.id(), a.id(), "gedaan"));
        assertThat(proef.klok(c.id(), acties.getFirst().id(), Kloksoort.ACTIE).uitkomst())
                .isEqualTo("overschreden");
        assertThat(proef.klok(c.id(), acties.getLast().id(), Kloksoort.ACTIE).uitkomst())
                .isEqualTo("gehaald");
        geraaktVerzoekAfhandelen(c);

        proef.nu("2026-05-22T11:30");
        var af = proef.calamiteiten.afschalen(proef.dewit, c.id(), "Het is hersteld");
        assertThat(af.stand()).isEqualTo(Calamiteitstand.AFGESCHAALD);
        assertThat(proef.nu(v8).stand()).isEqualTo(Vraagstand.OPEN);
        assertThat(proef.nu(v8).eigenaar()).isEqualTo(proef.tbo.id());
        assertThat(proef.nu(v7).eigenaar()).isEqualTo(proef.westveld.id());
        proef.test.gebeurtenissen().deliver(200);
        assertThat(hersteld).containsExactlyInAnyOrder(v7.id(), v8.id());
        assertThat(Calamiteitproef.lokaal(
                        proef.klok(c.id(), c.id(), Kloksoort.EVALUATIE).deadline()))
                .isEqualTo("2026-06-08T17:00");
        afronden(v8);
        assertThat(proef.klok(v8.id(), v8.id(), Kloksoort.KETEN).uitkomst()).isEqualTo("overschreden, vooraf gemeld");

        assertThat(proef.calamiteiten
                        .evalueren(proef.dewit, c.id(), "Controleer het werkingsgebied")
                        .stand())
                .isEqualTo(Calamiteitstand.GEEVALUEERD);
        assertThat(proef.klok(c.id(), c.id(), Kloksoort.EVALUATIE).uitkomst()).isEqualTo("gehaald");
    }

    private void geraaktVerzoekAfhandelen(Calamiteit c) {
        var ingediend = proef.moment("2026-05-20T19:12");
        var g = proef.deuren
                .verzoeken()
                .vastleggen(
                        proef.dewit,
                        c.id(),
                        new NieuwGeraakt(
                                "2026-0042",
                                ingediend,
                                proef.oostveld.organisatie(),
                                proef.westveld.organisatie(),
                                null));
        assertThatThrownBy(() -> proef.calamiteiten.afschalen(proef.dewit, c.id(), "Hersteld"))
                .hasMessage("Calamiteit kan niet worden afgeschaald: 1 geraakt verzoek is nog niet afgehandeld");
        var nu = proef.moment("2026-05-22T11:10");
        assertThatThrownBy(() -> proef.deuren.verzoeken().ontvangen(proef.dewit, c.id(), g.id(), nu, nu))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("oorspronkelijke tijdstip");
        proef.deuren.verzoeken().ontvangen(proef.dewit, c.id(), g.id(), ingediend, nu);
        assertThatThrownBy(() -> proef.calamiteiten.afschalen(proef.dewit, c.id(), "Hersteld"))
                .isInstanceOf(Weigering.class);
        assertThat(proef.deuren
                        .verzoeken()
                        .aanvragerIngelicht(proef.dewit, c.id(), g.id())
                        .isAfgehandeld())
                .isTrue();
    }

    private void afronden(Vraag v8) {
        var bijTbo = proef.vragen.weg(Calamiteitproef.SYSTEEM, v8.id()).blad().orElseThrow();
        proef.overdrachten.beantwoorden(proef.tess, bijTbo.id(), Antwoord.van("Plan is hersteld", "omgevingsplan"));
        proef.vragen.informeren(proef.noor, v8.id(), Bekendmaking.BERICHT, "");
    }

    @Test
    void het_besluit_vraagt_een_reden_de_keten_en_een_oct() {
        var v8 = proef.prioriteitEen(null);
        var c = proef.bij(v8);
        assertThatThrownBy(() -> proef.calamiteiten.besluiten(proef.dewit, c.id(), proef.nietBinnenDeKeten()))
                .hasMessageContaining("Bevestig eerst");
        proef.oproepen.bevestigen(proef.dewit, c.id());
        var leeg = new NieuwBesluit(Besluitsoort.NIET_BINNEN_DE_KETEN, List.of(), null, " ", null);
        assertThatThrownBy(() -> proef.calamiteiten.besluiten(proef.dewit, c.id(), leeg))
                .isInstanceOfSatisfying(
                        Weigering.class,
                        w -> assertThat(w.velden()).containsOnlyKeys("motivering", "deelnemers", "om", "leden"));
        var vreemd = new NieuwBesluit(
                Besluitsoort.NIET_BINNEN_DE_KETEN,
                List.of(new Deelnemer("Eva", proef.elders.id())),
                null,
                "reden",
                proef.team("2026-05-21T16:30"));
        assertThatThrownBy(() -> proef.calamiteiten.besluiten(proef.dewit, c.id(), vreemd))
                .hasMessageContaining("werkt niet aan deze vraag");
        assertThat(proef.nu(v8).stand()).isEqualTo(Vraagstand.OPEN);
    }

    @Test
    void toch_binnen_de_keten_geeft_de_melding_terug_en_daarna_kan_de_manager_opnieuw_worden_opgeroepen() {
        var v8 = proef.prioriteitEen(null);
        var c = proef.oproepen.bevestigen(proef.dewit, proef.bij(v8).id());
        var terug = proef.calamiteiten.besluiten(
                proef.dewit,
                c.id(),
                new NieuwBesluit(Besluitsoort.TOCH_BINNEN_DE_KETEN, List.of(), null, "TBO lost het op", null));
        assertThat(terug.stand()).isEqualTo(Calamiteitstand.TERUGGEGEVEN);
        assertThat(proef.nu(v8).eigenaar()).isEqualTo(proef.tbo.id());
        assertThat(proef.oproepen.opnieuw(proef.tess, v8.id()).calamiteit()).isNotEqualTo(c.id());
    }

    @Test
    void opschalen_naar_het_sct_roept_het_op_en_zet_niveau_4_op_elke_gekoppelde_vraag() {
        var v7 = proef.v7();
        var v8 = proef.prioriteitEen(v7);
        var c = proef.actief(v8);
        var sct = proef.calamiteiten.besluiten(
                proef.dewit,
                c.id(),
                new NieuwBesluit(
                        Besluitsoort.OPSCHALEN_NAAR_SCT,
                        List.of(),
                        null,
                        "landelijke bestuurlijke gevolgen",
                        proef.team("2026-05-21T18:00")));
        assertThat(sct.stand()).isEqualTo(Calamiteitstand.STRATEGISCH);
        assertThat(proef.nu(v7).niveau()).isEqualTo(4);
        assertThat(proef.nu(v8).niveau()).isEqualTo(4);
        assertThat(proef.dossiers.get(proef.dewit, c.id()).leden())
                .filteredOn(l -> l.team() == Teamsoort.SCT)
                .hasSize(2);
        assertThat(proef.test.gebeurtenissen().list(Calamiteitproef.SYSTEEM, v8.id()))
                .filteredOn(
                        g -> g.soort().equals("niveau.gewijzigd") && g.inhoud().contains("\"nieuw\": 4"))
                .singleElement()
                .satisfies(g -> assertThat(g.wie()).isEqualTo("De Wit"));
    }

    @Test
    void een_tweede_melding_van_hetzelfde_wordt_gekoppeld_en_haar_eigen_oproep_eindigt() {
        var c = actief();
        var ander = proef.prioriteitEen(null);
        var eigen = proef.bij(ander);
        assertThat(eigen.id()).isNotEqualTo(c.id());
        proef.calamiteiten.koppelen(proef.dewit, c.id(), ander.id());
        assertThat(proef.bij(ander).id()).isEqualTo(c.id());
        assertThat(proef.nu(ander).eigenaar()).isEqualTo(proef.calamiteit.id());
        assertThat(proef.dossiers.get(proef.dewit, eigen.id()).calamiteit().stand())
                .isEqualTo(Calamiteitstand.TERUGGEGEVEN);
        assertThatThrownBy(() -> proef.calamiteiten.koppelen(proef.dewit, c.id(), ander.id()))
                .hasMessageContaining("hoort al bij");
    }
}
