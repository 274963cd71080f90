package nl.poort.contact.kennis;

import static nl.poort.contact.kennis.Boekenplank.gedeeld;
import static nl.poort.contact.kennis.Boekenplank.ka12;
import static nl.poort.contact.kennis.Boekenplank.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KennisredactieTest {
    private final Boekenplank plank = new Boekenplank();
    private final Kennis kennis = plank.kennis;
    private final Kennisredactie redactie = plank.redactie;

    @AfterEach
    void ruimOp() {
        plank.close();
    }

    @Test
    void elk_artikel_krijgt_het_volgende_nummer_van_de_installatie() {
        assertThat(redactie.schrijven(plank.sanne, tekst("Eerste")).nummer()).isEqualTo("KA-1");
        assertThat(redactie.overnemen(plank.iplo, "KA-12", ka12()).nummer()).isEqualTo("KA-12");
        assertThat(redactie.overnemen(plank.iplo, "ka-12", ka12()).versie()).isEqualTo(1);
        assertThat(redactie.schrijven(plank.iplo, tekst("Volgende")).nummer()).isEqualTo("KA-13");
        assertThat(kennis.findNummer(plank.iplo, "ka-12")).isPresent();
        assertThatThrownBy(() -> redactie.overnemen(plank.sanne, "KA-12", tekst("Mijn twaalf")))
                .isInstanceOf(Weigering.class)
                .hasMessage("Nummer KA-12 is al gebruikt");
    }

    @Test
    void wijzigen_schrijft_een_nieuwe_versie_en_laat_de_oude_staan() {
        var artikel = plank.gepubliceerd(plank.sanne, tekst("Dakkapel"));
        var gebruik = kennis.gebruiktVoor(plank.sanne, artikel.id(), UUID.randomUUID());

        var nieuw = redactie.wijzigen(plank.sanne, artikel.id(), 1, tekst("Dakkapel of dakraam"));

        assertThat(nieuw.versie()).isEqualTo(2);
        assertThat(nieuw.staat()).isEqualTo(Artikelstaat.GEPUBLICEERD);
        assertThat(kennis.getVersie(plank.sanne, artikel.id(), gebruik.versie())
                        .tekst()
                        .titel())
                .isEqualTo("Dakkapel");
        assertThat(kennis.listGebruik(plank.sanne, gebruik.vraag())).containsExactly(gebruik);
        assertThat(redactie.listVersies(plank.sanne, artikel.id()))
                .extracting(Artikelversie::versie)
                .containsExactly(2, 1);
    }

    @Test
    void wie_een_oude_versie_voor_zich_had_overschrijft_niets() {
        var artikel = redactie.schrijven(plank.sanne, tekst("Dakkapel"));
        redactie.wijzigen(plank.sanne, artikel.id(), 1, tekst("Dakraam"));

        assertThatThrownBy(() -> redactie.wijzigen(plank.sanne, artikel.id(), 1, tekst("Dakgoot")))
                .hasMessage(
                        "Iemand anders heeft artikel KA-1 intussen gewijzigd. Bekijk versie 2 en probeer het opnieuw");
        assertThat(kennis.get(plank.sanne, artikel.id()).titel()).isEqualTo("Dakraam");
    }

    @Test
    void een_geschreven_versie_verandert_nooit() {
        var artikel = redactie.schrijven(plank.sanne, tekst("Dakkapel"));

        for (var poging : List.of("update kennis.versie set titel = 'x'", "delete from kennis.versie")) {
            assertThatThrownBy(() ->
                            plank.test.db().run(plank.sanne, tx -> tx.handle().execute(poging)))
                    .hasMessageContaining("een geschreven versie verandert niet");
            assertThatThrownBy(() -> plank.test.eigenaar().useHandle(h -> h.execute(poging)))
                    .hasMessageContaining("een geschreven versie verandert niet");
        }
        assertThat(kennis.getVersie(plank.sanne, artikel.id(), 1).tekst()).isEqualTo(artikel.tekst());
    }

    @Test
    void elke_tekst_wordt_bewaard_zoals_hij_is() {
        var raar = new Artikeltekst(
                "  Ĳssel ﬁ 𝄞 e\u0301 \u202e rtl 👩‍👩‍👧 ' \" \\ <b> ",
                List.of("a,b", "{c}", "\"d\"", "NULL", ""),
                List.of("É-1"),
                "\t\r\n\u0001",
                "\u200b",
                "",
                List.of(" p "),
                LocalDate.parse("2026-12-31"),
                true);

        var artikel = redactie.schrijven(plank.sanne, raar);

        assertThat(kennis.get(plank.sanne, artikel.id()).tekst()).isEqualTo(raar);
        assertThat(kennis.getVersie(plank.sanne, artikel.id(), 1).tekst()).isEqualTo(raar);
    }

    @Test
    void na_de_controledatum_is_een_artikel_verlopen_en_na_een_nieuwe_datum_weer_gepubliceerd() {
        var artikel = plank.gepubliceerd(plank.sanne, tekst("Dakkapel"));
        var systeem = Actor.system("controledatum");
        plank.test.klok().zet("2026-12-31T09:00");
        assertThat(redactie.verlopenMarkeren(systeem)).isZero();
        plank.test.klok().zet("2027-01-01T00:30");
        assertThat(redactie.verlopenMarkeren(systeem)).isEqualTo(1);
        assertThat(redactie.verlopenMarkeren(systeem)).isZero();

        assertThat(kennis.get(plank.sanne, artikel.id()).staat()).isEqualTo(Artikelstaat.VERLOPEN);
        assertThat(redactie.list(plank.sanne, Artikelfilter.teHerzien(LocalDate.parse("2027-01-01"), 10)))
                .extracting(Artikel::id)
                .containsExactly(artikel.id());
        assertThatThrownBy(() -> redactie.publiceren(plank.sanne, artikel.id()))
                .satisfies(e -> assertThat(((Weigering) e).velden()).containsOnlyKeys("herzienOp"));

        var t = artikel.tekst();
        redactie.wijzigen(
                plank.sanne,
                artikel.id(),
                1,
                new Artikeltekst(
                        t.titel(),
                        t.vraagwoorden(),
                        t.foutcodes(),
                        t.intern(),
                        t.publiek(),
                        t.bron(),
                        t.producten(),
                        LocalDate.parse("2027-12-31"),
                        false));
        assertThat(redactie.publiceren(plank.sanne, artikel.id()).staat()).isEqualTo(Artikelstaat.GEPUBLICEERD);
    }

    @Test
    void een_vervangen_artikel_wijst_naar_het_nieuwe_en_verandert_niet_meer() {
        var oud = plank.gepubliceerd(plank.sanne, tekst("Oud"));
        var nieuw = redactie.schrijven(plank.sanne, tekst("Nieuw"));
        assertThatThrownBy(() -> redactie.vervangen(plank.sanne, oud.id(), nieuw.id()))
                .hasMessageContaining("door een ander artikel dat gepubliceerd is");

        plank.publiceer(plank.sanne, nieuw);
        assertThat(redactie.vervangen(plank.sanne, oud.id(), nieuw.id()).vervangenDoor())
                .contains(nieuw.id());
        assertThatThrownBy(() -> redactie.wijzigen(plank.sanne, oud.id(), 1, tekst("Toch")))
                .hasMessage("Artikel KA-1 is vervangen en kan niet meer worden gewijzigd");
    }

    @Test
    void een_andere_organisatie_leest_wat_gedeeld_is_en_verandert_niets() {
        var concept = redactie.schrijven(plank.iplo, gedeeld(tekst("Gedeeld")));
        assertThat(kennis.find(plank.sanne, concept.id())).isEmpty();
        assertThatThrownBy(() -> kennis.getVersie(plank.sanne, concept.id(), 1))
                .hasMessage("Deze versie is niet gevonden");

        redactie.wijzigen(plank.iplo, concept.id(), 1, gedeeld(tekst("Gedeeld, tweede versie")));
        plank.publiceer(plank.iplo, concept);
        assertThat(kennis.get(plank.sanne, concept.id()).titel()).isEqualTo("Gedeeld, tweede versie");
        assertThat(redactie.listVersies(plank.sanne, concept.id()))
                .extracting(Artikelversie::versie)
                .containsExactly(2);
        assertThat(redactie.list(plank.sanne, Artikelfilter.alles(10))).isEmpty();

        assertThatThrownBy(() -> redactie.wijzigen(plank.sanne, concept.id(), 2, tekst("Van mij")))
                .hasMessage("Dit artikel is niet gevonden");
        assertThatThrownBy(() -> kennis.bekendProbleem(plank.sanne, concept.id(), "omweg"))
                .hasMessage("Dit artikel is niet gevonden");
        int geraakt = plank.test
                .db()
                .change(
                        plank.sanne,
                        tx -> tx.handle().execute("update kennis.artikel set titel = 'x' where id = ?", concept.id()));
        assertThat(geraakt).isZero();
    }

    @Test
    void een_beantwoorde_vraag_geeft_precies_een_concept() {
        var vraag = UUID.randomUUID();

        var concept = kennis.conceptUitAntwoord(
                plank.sanne,
                vraag,
                "Is het dakvlak van het voordakvlak gekeerd naar\nopenbaar gebied?",
                "Bedoeld is de kant van de straat.",
                "Bbl art. 2.29");
        var nogEens = kennis.conceptUitAntwoord(plank.sanne, vraag, "Iets anders", "x", "y");

        assertThat(nogEens.id()).isEqualTo(concept.id());
        assertThat(concept.staat()).isEqualTo(Artikelstaat.CONCEPT);
        assertThat(concept.titel()).isEqualTo("Is het dakvlak van het voordakvlak gekeerd naar openbaar gebied?");
        assertThat(concept.tekst().publiek()).isEqualTo("Bedoeld is de kant van de straat.");
        assertThat(concept.tekst().bron()).isEqualTo("Bbl art. 2.29");
        assertThat(concept.uitVraag()).contains(vraag);
        assertThat(kennis.zoek(plank.sanne, "voordakvlak", 3))
                .extracting(Treffer::nummer)
                .containsExactly("KA-1");
        assertThat(kennis.conceptUitAntwoord(plank.elders, vraag, "Zelfde vraag", "x", "y")
                        .id())
                .isNotEqualTo(concept.id());
    }

    @Test
    void een_ander_kan_eigenaar_worden() {
        var artikel = redactie.schrijven(plank.sanne, tekst("Dakkapel"));
        assertThat(artikel.eigenaar()).isEqualTo(new Eigenaar(Optional.of(plank.sanne.id()), "Sanne"));

        var ilse = new Eigenaar(Optional.of(UUID.randomUUID()), "Ilse");
        assertThat(redactie.toewijzen(plank.sanne, artikel.id(), ilse).eigenaar())
                .isEqualTo(ilse);
    }
}
