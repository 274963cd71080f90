package nl.poort.contact.berichten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.TestDatabase;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.contact.klantcontact.Voorkeur;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BerichtenTest {
    private static final Actor SANNE = new Actor(UUID.randomUUID(), "Sanne", UUID.randomUUID(), "klant informeren");
    private static final Actor ELDERS = new Actor(UUID.randomUUID(), "Wout", UUID.randomUUID(), "klant informeren");
    private static final Berichttekst TEKST = new Berichttekst("Antwoord op uw vraag", "Dat mag.");

    private final TestDatabase test = TestDatabase.open();
    private final Partijen partijen = new Partijen(test.db());
    private final Berichten berichten = new Berichten(test.db(), partijen);
    private final UUID vraag = UUID.randomUUID();
    private final List<NabellenNodig> nabellen = new ArrayList<>();
    private final Map<UUID, Integer> gemaild = new LinkedHashMap<>();
    private Function<Zending, Bezorging> mailserver = z -> new Bezorging.Afgeleverd("250 ok");
    private final Berichtbezorging bezorging =
            new Berichtbezorging(test.db(), List.of(new Mail(), new PortaalBezorger()));

    private final class Mail implements Bezorger {
        @Override
        public Berichtkanaal kanaal() {
            return Berichtkanaal.EMAIL;
        }

        @Override
        public Bezorging bezorg(Zending z) {
            gemaild.merge(z.bericht(), 1, Integer::sum);
            return mailserver.apply(z);
        }
    }

    BerichtenTest() {
        test.gebeurtenissen().after("test", NabellenNodig.class, nabellen::add);
    }

    @AfterEach
    void klaar() {
        test.close();
    }

    private Bericht klaar(NieuwBericht nieuw) {
        return berichten.klaarzetten(SANNE, nieuw);
    }

    private NieuwBericht nieuw(Bezorgadres... wegen) {
        return NieuwBericht.bijVraag(
                vraag, "K-2026-000051", new Ontvanger(null, "Fatima", List.of(wegen)), Berichtcode.ANTWOORD, TEKST);
    }

    private Bericht nu(Bericht b) {
        return berichten.get(SANNE, b.id());
    }

    @Test
    void een_bericht_gaat_pas_weg_als_de_wijziging_vaststaat() {
        assertThatThrownBy(() -> test.db().run(SANNE, tx -> {
                    klaar(nieuw(Bezorgadres.email("f@voorbeeld.nl")));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(bezorging.bezorgen(10)).isZero();

        var b = klaar(nieuw(Bezorgadres.email("f@voorbeeld.nl")));
        assertThat(b.stand()).isEqualTo(Berichtstand.VRIJGEGEVEN);
        assertThat(berichten.wachtend().wachtend()).isEqualTo(1);
        assertThat(bezorging.bezorgen(10)).isEqualTo(1);
        assertThat(nu(b).stand()).isEqualTo(Berichtstand.AFGELEVERD);
        assertThat(berichten.pogingen(SANNE, b.id())).singleElement().satisfies(p -> {
            assertThat(p.uitkomst()).isEqualTo(Poging.Uitkomst.AFGELEVERD);
            assertThat(p.bewijs()).isEqualTo("250 ok");
        });
        assertThat(bezorging.bezorgen(10)).isZero();
    }

    @Test
    void een_dode_mailserver_verliest_niets() {
        mailserver = z -> new Bezorging.Uitgesteld("de mailserver is niet bereikbaar", "ConnectException", true);
        var eerste = klaar(nieuw(Bezorgadres.email("f@voorbeeld.nl")));
        test.klok().verder(Duration.ofSeconds(1));
        klaar(nieuw(Bezorgadres.email("b@voorbeeld.nl")));
        assertThat(bezorging.bezorgen(10))
                .as("the second is not tried on a dead channel")
                .isEqualTo(1);
        var rij = berichten.wachtend();
        assertThat(rij.wachtend()).isEqualTo(2);
        assertThat(rij.haperend()).isEqualTo(1);
        assertThat(rij.laatsteFout()).isEqualTo("de mailserver is niet bereikbaar");
        assertThat(nu(eerste).stand()).isEqualTo(Berichtstand.AANGEBODEN);

        mailserver = z -> new Bezorging.Afgeleverd("250 ok");
        assertThat(bezorging.bezorgen(10)).as("back-off").isEqualTo(1);
        test.klok().verder(Duration.ofMinutes(2));
        assertThat(bezorging.bezorgen(10)).isEqualTo(1);
        assertThat(berichten.list(SANNE, vraag)).allMatch(b -> b.stand() == Berichtstand.AFGELEVERD);
        assertThat(berichten.wachtend().wachtend()).isZero();
    }

    @Test
    void een_geweigerd_bericht_gaat_langs_het_volgende_kanaal_en_ten_slotte_belt_een_mens() {
        mailserver = z -> new Bezorging.Geweigerd("onbekend adres (550)", "550 no such user");
        var viaPagina = klaar(nieuw(Bezorgadres.email("f@voorbeeld.nl"), Bezorgadres.PORTAAL));
        var viaMens = klaar(nieuw(Bezorgadres.email("f@voorbeeld.nl"), Bezorgadres.telefoon("+31612345678")));
        bezorging.bezorgen(10);
        assertThat(nu(viaPagina).stand()).isEqualTo(Berichtstand.AFGELEVERD);
        assertThat(berichten.pogingen(SANNE, viaPagina.id()))
                .extracting(Poging::kanaal)
                .containsExactlyInAnyOrder(Berichtkanaal.EMAIL, Berichtkanaal.PORTAAL);
        assertThat(nu(viaMens).stand()).isEqualTo(Berichtstand.NABELLEN);
        assertThat(berichten.teBellen(SANNE)).extracting(Bericht::id).containsExactly(viaMens.id());
        test.gebeurtenissen().deliver(50);
        assertThat(nabellen)
                .singleElement()
                .satisfies(n -> assertThat(n.vraag()).isEqualTo(vraag));

        assertThat(berichten.nagebeld(SANNE, viaMens.id(), false, "geen gehoor").stand())
                .isEqualTo(Berichtstand.NABELLEN);
        assertThat(berichten
                        .nagebeld(SANNE, viaMens.id(), true, "verteld dat het mag")
                        .stand())
                .isEqualTo(Berichtstand.AFGELEVERD);
    }

    @Test
    void een_bericht_met_rechtsgevolg_is_gelezen_of_er_belt_iemand() {
        var gelezen = klaar(nieuw(Bezorgadres.PORTAAL).metRechtsgevolg());
        bezorging.bezorgen(10);
        assertThat(nu(gelezen).stand()).as("ready to be read is not delivered").isEqualTo(Berichtstand.AANGEBODEN);
        assertThat(berichten.gelezen(ELDERS, vraag)).isZero();
        assertThat(berichten.gelezen(SANNE, vraag)).isEqualTo(1);
        assertThat(nu(gelezen).stand()).isEqualTo(Berichtstand.GELEZEN);

        var ongelezen = klaar(nieuw(Bezorgadres.PORTAAL).metRechtsgevolg());
        bezorging.bezorgen(10);
        test.klok().verder(Duration.ofDays(1));
        bezorging.bezorgen(10);
        assertThat(nu(ongelezen).stand()).isEqualTo(Berichtstand.NABELLEN);
        test.klok().verder(Duration.ofDays(30));
        assertThat(berichten.list(SANNE, vraag)).noneMatch(b -> b.stand() == Berichtstand.AANGEBODEN);
    }

    @Test
    void na_twee_dagen_vergeefs_proberen_krijgt_het_volgende_kanaal_zijn_beurt() {
        mailserver = z -> new Bezorging.Uitgesteld("later (450)", "450 greylisted", false);
        var b = klaar(nieuw(Bezorgadres.email("f@voorbeeld.nl")));
        for (int uur = 0; uur <= 52; uur++) {
            bezorging.bezorgen(10);
            test.klok().verder(Duration.ofHours(1));
        }
        assertThat(nu(b).stand()).isEqualTo(Berichtstand.NABELLEN);
        assertThat(gemaild.get(b.id())).isBetween(10, 60);
    }

    @Test
    void wie_halverwege_uitvalt_laat_het_bericht_niet_liggen() {
        mailserver = z -> {
            throw new OutOfMemoryError("the node dies");
        };
        var b = klaar(nieuw(Bezorgadres.email("f@voorbeeld.nl")));
        assertThatThrownBy(() -> bezorging.bezorgen(10)).isInstanceOf(OutOfMemoryError.class);
        mailserver = z -> new Bezorging.Afgeleverd("250 ok");
        assertThat(bezorging.bezorgen(10)).as("the claim still holds").isZero();
        test.klok().verder(Duration.ofMinutes(11));
        assertThat(bezorging.bezorgen(10)).isEqualTo(1);
        assertThat(nu(b).stand()).isEqualTo(Berichtstand.AFGELEVERD);
        assertThat(nu(b).messageId()).isEqualTo(b.messageId());
    }

    @Test
    void wat_gezegd_is_verandert_niet_meer() {
        var concept = klaar(nieuw(Bezorgadres.email("f@voorbeeld.nl")).alsConcept());
        assertThat(bezorging.bezorgen(10)).isZero();
        assertThat(berichten.opPagina(SANNE, vraag)).isEmpty();
        berichten.herschrijven(SANNE, concept.id(), new Berichttekst("Toch anders", "Dat mag niet."));
        var b = berichten.vrijgeven(SANNE, concept.id());
        assertThatThrownBy(() -> berichten.herschrijven(SANNE, b.id(), TEKST)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> berichten.vrijgeven(SANNE, b.id())).isInstanceOf(Weigering.class);
        bezorging.bezorgen(10);
        for (var zin : new String[] {
            "update berichten.bericht set tekst = 'ja' where id = ?",
            "update berichten.bericht set adressen = '{x}' where id = ?",
            "delete from berichten.bericht where id = ?",
            "update berichten.poging set bewijs = 'ja' where bericht = ?",
            "delete from berichten.poging where bericht = ?"
        }) {
            assertThatThrownBy(() -> test.eigenaar().useHandle(h -> h.execute(zin, b.id())))
                    .as(zin)
                    .hasMessageContaining("never changes");
        }
    }

    @Test
    void dezelfde_oorzaak_geeft_een_keer_bericht_en_een_ander_ziet_het_niet() {
        var een = klaar(nieuw(Bezorgadres.PORTAAL).metBron("gesteld"));
        var twee = klaar(nieuw(Bezorgadres.PORTAAL).metBron("gesteld"));
        assertThat(twee.id()).isEqualTo(een.id());
        assertThat(berichten.find(ELDERS, een.id())).isEmpty();
        for (var tabel : new String[] {"bericht", "poging", "postvak"}) {
            long gezien = test.db()
                    .read(
                            ELDERS,
                            tx -> tx.handle()
                                    .createQuery("select count(*) from berichten." + tabel)
                                    .mapTo(Long.class)
                                    .one());
            assertThat(gezien).as(tabel).isZero();
        }
        assertThat(test.gebeurtenissen().list(SANNE, vraag).toString())
                .doesNotContain("Fatima")
                .doesNotContain("voorbeeld.nl");
    }

    @Test
    void de_klant_kiest_het_kanaal() {
        var adressen =
                new DigitaalAdres[] {DigitaalAdres.email("f@voorbeeld.nl"), DigitaalAdres.telefoon("0612345678")};
        var mailt = partijen.registreer(SANNE, NieuwePartij.persoon("Fatima", adressen));
        var belt = partijen.registreer(
                SANNE, NieuwePartij.persoon("Opa", adressen).metVoorkeur(new Voorkeur("telefoon", "na 14:00")));
        assertThat(berichten.ontvanger(SANNE, mailt.id()).volgorde())
                .extracting(Bezorgadres::kanaal)
                .containsExactly(Berichtkanaal.EMAIL, Berichtkanaal.PORTAAL, Berichtkanaal.TELEFOON);
        assertThat(berichten.ontvanger(SANNE, belt.id()).volgorde())
                .extracting(Bezorgadres::kanaal)
                .startsWith(Berichtkanaal.TELEFOON);
        var b = klaar(
                NieuwBericht.bijVraag(vraag, null, berichten.ontvanger(SANNE, belt.id()), Berichtcode.ANTWOORD, TEKST));
        assertThat(b.stand()).isEqualTo(Berichtstand.NABELLEN);
    }
}
