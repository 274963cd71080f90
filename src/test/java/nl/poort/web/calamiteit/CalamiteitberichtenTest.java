package nl.poort.web.calamiteit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.poort.contact.berichten.Postvak;
import nl.poort.keten.calamiteiten.Besluitsoort;
import nl.poort.keten.calamiteiten.Calamiteit;
import nl.poort.keten.calamiteiten.Deelnemer;
import nl.poort.keten.calamiteiten.NieuwBesluit;
import nl.poort.keten.calamiteiten.NieuweActie;
import nl.poort.keten.calamiteiten.Teamoproep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CalamiteitberichtenTest {
    private final Calamiteitsite site = new Calamiteitsite();

    @AfterEach
    void sluit() {
        site.close();
    }

    private List<Postvak.Brief> aan(String adres) {
        site.laatLopen();
        return site.m.postvak.list(Calamiteitsite.SYSTEEM, 100).stream()
                .filter(b -> b.adres().equals(adres))
                .toList();
    }

    /// Without what the watch over the roster says.
    private List<Postvak.Brief> oproepenAan(String adres) {
        return aan(adres).stream()
                .filter(b -> !b.onderwerp().toLowerCase(java.util.Locale.ROOT).contains("rooster"))
                .toList();
    }

    private Calamiteit opgeschaald() {
        var c = site.gemeld(site.v7());
        site.om("2026-05-21T15:20");
        site.m.calamiteit.oproepen().bevestigen(site.dewit, c.id());
        site.om("2026-05-21T15:45");
        var team = new Teamoproep(
                Calamiteitsite.moment("2026-05-21T16:30"),
                List.of(new Teamoproep.Lid("Jansen", "lid", site.jansen.id())));
        return site.m
                .calamiteit
                .calamiteiten()
                .besluiten(
                        site.dewit,
                        c.id(),
                        new NieuwBesluit(
                                Besluitsoort.NIET_BINNEN_DE_KETEN,
                                List.of(new Deelnemer("Tess", site.tbo.id())),
                                null,
                                "Oostveld moet een oud plan terugzetten",
                                team));
    }

    @Test
    void wie_dienst_heeft_krijgt_meteen_een_oproep_en_niemand_anders() {
        site.gemeld(null);

        assertThat(oproepenAan("dewit@example.nl")).singleElement().satisfies(b -> {
            assertThat(b.onderwerp()).isEqualTo("Prioriteit 1: bevestig uw oproep");
            assertThat(b.tekst()).contains("donderdag 21 mei om 15:25 uur", "https://poort.example/calamiteit");
        });
        assertThat(oproepenAan("jansen@example.nl")).isEmpty();
    }

    @Test
    void bij_alarm_krijgt_elke_manager_een_bericht_dat_dat_zegt() {
        site.gemeld(null);
        site.laatLopen();
        site.om("2026-05-21T15:26");
        site.laatLopen();
        site.om("2026-05-21T15:42");

        assertThat(oproepenAan("dewit@example.nl"))
                .hasSize(2)
                .anySatisfy(b -> assertThat(b.onderwerp()).startsWith("ALARM"));
        assertThat(oproepenAan("jansen@example.nl"))
                .hasSize(2)
                .anySatisfy(b -> assertThat(b.tekst()).contains("Niemand op de lijst bevestigde"));
    }

    @Test
    void een_teamlid_hoort_hoe_laat_het_team_bij_elkaar_komt() {
        opgeschaald();

        assertThat(oproepenAan("jansen@example.nl"))
                .singleElement()
                .satisfies(b -> assertThat(b.tekst()).contains("Operationeel Calamiteitenteam", "16:30 uur"));
    }

    @Test
    void het_team_van_een_actie_hoort_wat_het_moet_doen() {
        var c = opgeschaald();
        var actie = site.m
                .calamiteit
                .maatregelen()
                .actieToevoegen(
                        site.dewit,
                        c.id(),
                        new NieuweActie(
                                "Zet het oude plan terug",
                                null,
                                site.tbo.id(),
                                Calamiteitsite.moment("2026-05-21T20:00")));

        assertThat(aan("tess@example.nl"))
                .singleElement()
                .satisfies(b -> assertThat(b.tekst())
                        .contains("Zet het oude plan terug", "20:00 uur", "/calamiteit/acties/" + actie.id()));
    }

    @Test
    void de_klant_hoort_dat_het_later_wordt_en_dat_het_is_hersteld() {
        var c = opgeschaald();
        site.laatLopen();
        var maatregelen = site.m.calamiteit.maatregelen();
        maatregelen.vertragingMelden(
                site.dewit, c.id(), Calamiteitsite.moment("2026-05-21T23:30"), "het plan is groter dan gedacht");
        assertThat(aan("karim@klant.example"))
                .anySatisfy(b -> assertThat(b.tekst()).contains("het plan is groter dan gedacht", "23:30"));

        var actie = maatregelen.actieToevoegen(
                site.dewit,
                c.id(),
                new NieuweActie("Zet terug", "Oostveld", null, Calamiteitsite.moment("2026-05-21T20:00")));
        maatregelen.actieAfronden(site.dewit, c.id(), actie.id(), "Teruggezet");
        site.m.calamiteit.calamiteiten().afschalen(site.dewit, c.id(), "Uw aanvraag staat bij Westveld");

        assertThat(aan("karim@klant.example"))
                .anySatisfy(b ->
                        assertThat(b.tekst()).contains("Wat u meldde, is hersteld.", "Uw aanvraag staat bij Westveld"));
    }
}
