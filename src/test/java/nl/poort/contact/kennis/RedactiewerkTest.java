package nl.poort.contact.kennis;

import static nl.poort.contact.kennis.Productvoorbeeld.blad;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerkers;
import org.junit.jupiter.api.Test;

/// What editors do beside writing, and the social map.
class RedactiewerkTest extends Productenplank {
    @Test
    void wat_niet_klopt_en_wat_ontbreekt_komt_bij_de_redacteur_en_wordt_een_artikel() {
        var meldingen = new Kennismeldingen(TEST.db());
        var product = gepubliceerd(blad("Hondenbelasting"));
        meldingen.kloptNiet(sanne, product.id(), "Dit bedrag is van vorig jaar");
        var gat = meldingen.nietGevonden(sanne, "Waar kan ik mijn oude fiets inleveren?", null);

        assertThat(meldingen.open(kees))
                .extracting(Kennismelding::woorden)
                .containsExactly("Dit bedrag is van vorig jaar", "Waar kan ik mijn oude fiets inleveren?");
        assertThat(meldingen.open(vreemde)).isEmpty();
        assertThatThrownBy(() -> meldingen.artikelMaken(vreemde, gat.id())).hasMessageContaining("niet gevonden");
        assertThatThrownBy(() -> meldingen.kloptNiet(vreemde, product.id(), "x"))
                .hasMessageContaining("gevonden");
        var artikel = meldingen.artikelMaken(kees, gat.id());

        assertThat(artikel.titel()).isEqualTo("Waar kan ik mijn oude fiets inleveren?");
        assertThat(artikel.tekst().vraagwoorden()).contains("Waar kan ik mijn oude fiets inleveren?");
        assertThat(meldingen.open(kees)).hasSize(1);
        assertThat(meldingen.vanMij(sanne).getFirst().uitkomst()).contains("wordt geschreven");
        assertThatThrownBy(() -> meldingen.afhandelen(kees, gat.id(), "nog eens"))
                .hasMessageContaining("al afgehandeld");
    }

    @Test
    void een_werkinstructie_blijft_staan_tot_iedereen_hem_las() {
        var nieuws = new Werkberichten(TEST.db(), new Medewerkers(TEST.db()));
        var vandaag = LocalDate.parse("2026-03-09");
        var instructie = nieuws.plaatsen(
                kees,
                new Werkberichten.Bericht(
                        Werknieuws.Soort.WERKINSTRUCTIE,
                        "Vraag naar de geboortedatum",
                        "Altijd.",
                        Set.of(),
                        vandaag,
                        null));
        nieuws.plaatsen(
                kees,
                new Werkberichten.Bericht(
                        Werknieuws.Soort.NIEUWS, "Morgen pas", "Tekst", Set.of(), vandaag.plusDays(1), null));
        nieuws.plaatsen(
                kees,
                new Werkberichten.Bericht(
                        Werknieuws.Soort.NIEUWS, "Ander team", "Tekst", Set.of(UUID.randomUUID()), vandaag, null));

        assertThat(nieuws.ongelezen(sanne)).extracting(Werknieuws::id).containsExactly(instructie.id());
        assertThat(nieuws.ongelezen(vreemde)).isEmpty();
        assertThatThrownBy(() -> nieuws.gelezen(vreemde, instructie.id())).hasMessageContaining("niet gevonden");
        nieuws.gelezen(sanne, instructie.id());
        nieuws.gelezen(sanne, instructie.id());

        assertThat(nieuws.ongelezen(sanne)).isEmpty();
        assertThat(nieuws.list(kees).stream().filter(n -> n.lezers() == 1)).hasSize(1);
    }

    @Test
    void een_fout_antwoord_wordt_bij_iedereen_een_keer_rechtgezet() {
        var herroepingen = new Herroepingen(TEST.db());
        var product = gepubliceerd(blad("Leges"));
        var bram = UUID.randomUUID();
        var els = UUID.randomUUID();
        var actor = sanne.actor("beantwoorden");
        herroepingen.gegeven(actor, product.id(), 1, Correctie.Soort.VRAAG, bram);
        herroepingen.gegeven(actor, product.id(), 1, Correctie.Soort.VRAAG, bram);
        herroepingen.gegeven(actor, product.id(), 1, Correctie.Soort.CONTACT, els);
        herroepingen.gegeven(actor, product.id(), 2, Correctie.Soort.CONTACT, UUID.randomUUID());
        assertThatThrownBy(() -> herroepingen.herroepen(vreemde, product.id(), 1, 1, "fout", "goed"))
                .hasMessageContaining("niet gevonden");
        var herroeping = herroepingen.herroepen(kees, product.id(), 1, 1, "Bedrag fout", "Het is 12 euro.");

        assertThat(herroeping.totaal()).isEqualTo(2);
        assertThat(herroepingen.aangeboden(kees, herroeping.id(), bram)).isTrue();
        assertThat(herroepingen.aangeboden(karin, herroeping.id(), bram)).isFalse();
        assertThat(herroepingen.nietNodig(vreemde, herroeping.id(), els)).isFalse();
        assertThat(herroepingen.get(kees, herroeping.id()).teDoen()).isEqualTo(1);
    }

    @Test
    void toptaken_volgen_het_gebruik_en_wat_niemand_leest_valt_op() {
        var bezoeken = new Paginabezoeken(TEST.db());
        var vaak = gepubliceerd(blad("Vaak"));
        var soms = gepubliceerd(blad("Soms"));
        gepubliceerd(blad("Nooit"));
        for (int i = 0; i < 3; i++) {
            bezoeken.gezien(gemeente, vaak.id());
        }
        bezoeken.gezien(gemeente, soms.id());
        bezoeken.oordeel(gemeente, soms.id(), Paginaoordeel.NIET_NUTTIG);

        assertThat(bezoeken.toptaken(gemeente, Vondstsoort.PRODUCT, 2))
                .extracting(Paginacijfers::titel)
                .containsExactly("Vaak", "Soms");
        assertThat(bezoeken.cijfers(kees).getFirst().nietNuttig()).isEqualTo(1);
        assertThat(bezoeken.zonderBezoek(kees)).isEmpty();
        TEST.klok().zet("2027-03-10T10:00");
        try {
            bezoeken.gezien(gemeente, vaak.id());
            assertThat(bezoeken.zonderBezoek(kees))
                    .extracting(Paginacijfers::titel)
                    .containsExactly("Nooit", "Soms");
        } finally {
            TEST.klok().zet("2026-03-09T10:12");
        }
    }

    @Test
    void een_organisatie_houdt_zelf_haar_gegevens_bij_met_link_en_code() {
        var links = new Aanbodlinks(TEST.db(), kaart);
        var aanbod =
                kaart.toevoegen(kees, Productvoorbeeld.buurtkamer(), new Aanbod.Beheerder("Els", "els@buurtkamer.nl"));
        assertThat(openbaar("mantelzorg Elburg")).containsExactly("buurtkamer");
        assertThat(gevonden("mantelzorg Elburg")).containsExactly("buurtkamer");
        var link = links.maak(kees, aanbod.id());
        var woord = link.pad().substring(link.pad().lastIndexOf('/') + 1);
        assertThatThrownBy(() -> links.open(woord, "000000x")).hasMessageContaining("hoort niet bij");
        assertThatThrownBy(() -> links.maak(vreemde, aanbod.id())).hasMessageContaining("niet gevonden");

        var bij = links.bijwerken(woord, link.code(), 1, Productvoorbeeld.buurtkamer());
        assertThat(bij.versie()).isEqualTo(2);
        assertThat(links.bestaat(woord)).isFalse();
        TEST.klok().zet(TEST.klok().instant().plus(Duration.ofDays(370)));
        try {
            assertThat(kaart.get(SYSTEEM, aanbod.id())
                            .mogelijkVerouderd(TEST.klok().instant()))
                    .isTrue();
            assertThat(kaart.neemTeHerinneren()).extracting(Aanbod::id).contains(aanbod.id());
            assertThat(kaart.neemTeHerinneren()).extracting(Aanbod::id).doesNotContain(aanbod.id());
            var nieuw = links.vernieuw(SYSTEEM, aanbod.id()).orElseThrow();
            assertThat(links.open(nieuw.substring(nieuw.lastIndexOf('/') + 1), link.code())
                            .id())
                    .isEqualTo(aanbod.id());
        } finally {
            TEST.klok().zet("2026-03-09T10:12");
        }
    }
}
