package nl.poort.contact.klantcontact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.registers.organisatie.KvkNummer;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PartijenTest {
    private static final Actor SANNE = new Actor(UUID.randomUUID(), "Sanne", UUID.randomUUID(), "vraag beantwoorden");
    private static final Actor ELDERS = new Actor(UUID.randomUUID(), "Wout", UUID.randomUUID(), "vraag beantwoorden");

    private static TestDatabase test;
    private static Partijen partijen;

    @BeforeAll
    static void begin() {
        test = TestDatabase.open();
        partijen = new Partijen(test.db());
    }

    @AfterAll
    static void klaar() {
        test.close();
    }

    @Test
    void een_klant_wordt_gevonden_op_naam_telefoon_en_mail_ook_met_een_tikfout() {
        var p = partijen.registreer(
                SANNE,
                NieuwePartij.persoon(
                        "Fatima El Ouazzani-Yıldız",
                        DigitaalAdres.telefoon("06 12 34 56 78"),
                        DigitaalAdres.email("Fatima@Voorbeeld.NL")));
        partijen.registreer(SANNE, NieuwePartij.persoon("Joost Stam"));
        for (var getypt : new String[] {
            "fatima",
            "OUAZZ",
            "el ouazzani fatima",
            "Fatma",
            "ouazani",
            "+31612345678",
            "0612345678",
            "fatima@voorbeeld.nl"
        }) {
            assertThat(partijen.zoek(SANNE, getypt, 10)).as(getypt).containsExactly(p);
        }
        assertThat(partijen.zoek(ELDERS, "fatima", 10)).isEmpty();
        assertThat(partijen.find(ELDERS, p.id())).isEmpty();
        assertThat(partijen.zoek(SANNE, "%", 10)).isEmpty();
        assertThatThrownBy(() -> partijen.zoek(SANNE.withPurpose(" "), "fatima", 10))
                .hasMessageContaining("waarvoor");
    }

    @Test
    void wat_er_eerst_stond_blijft_bewaard_met_wie_het_wanneer_wijzigde() {
        var wijzigingen = new Partijwijzigingen(test.db());
        var p = partijen.registreer(
                SANNE,
                NieuwePartij.persoon("Jans Bos", DigitaalAdres.telefoon("0612345678"))
                        .metBsn(new Bsn("111222333")));
        var nieuw = NieuwePartij.persoon("Jans Bos", DigitaalAdres.telefoon("0687654321"))
                .metVoorkeur(new Voorkeur(null, "na 16:00"));
        partijen.wijzig(SANNE, p.id(), p.versie(), nieuw);
        var lijst = wijzigingen.list(SANNE, p.id());
        assertThat(lijst)
                .extracting(Partijwijziging::veld, Partijwijziging::oud, Partijwijziging::nieuw)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Partijveld.TELEFOON, "+31612345678", "+31687654321"),
                        org.assertj.core.groups.Tuple.tuple(Partijveld.VOORKEURSMOMENT, null, "na 16:00"));
        assertThat(lijst).allMatch(w -> w.naam().equals("Sanne") && w.wie().equals(SANNE.id()) && w.tijd() != null);
        assertThat(wijzigingen.list(ELDERS, p.id())).isEmpty();
        var mail = UUID.randomUUID();
        var adressen = new Partijadressen(test.db());
        adressen.bewaar(SANNE, p.id(), mail, DigitaalAdres.email("jans@voorbeeld.nl"));
        adressen.verwijder(SANNE, p.id(), mail);
        assertThat(wijzigingen.list(SANNE, p.id()).getFirst())
                .returns(Partijveld.EMAIL, Partijwijziging::veld)
                .returns("jans@voorbeeld.nl", Partijwijziging::oud)
                .returns(null, Partijwijziging::nieuw);
        new Uitschrijvingen(test.db()).partij(SANNE, p.id());
        assertThat(wijzigingen.list(SANNE, p.id())).isEmpty();
    }

    @Test
    void wie_bewees_wie_hij_is_vindt_zichzelf_bij_elke_organisatie_en_niemand_anders() {
        var hier = partijen.registreer(SANNE, NieuwePartij.persoon("Ans Dekker").metBsn(new Bsn("999993653")));
        var daar = partijen.registreer(ELDERS, NieuwePartij.persoon("A. Dekker").metBsn(new Bsn("999993653")));
        partijen.registreer(SANNE, NieuwePartij.persoon("Ans Dekker"));
        assertThat(partijen.vanPersoon(new Bsn("999993653"))).containsExactlyInAnyOrder(hier, daar);
        var kvk = new KvkNummer("90001354");
        var hoofd = partijen.registreer(SANNE, bedrijf("Bakkerij Vos", kvk, null));
        var tak = new nl.poort.registers.organisatie.Vestigingsnummer("000012345678");
        var filiaal = partijen.registreer(SANNE, bedrijf("Bakkerij Vos Elburg", kvk, tak));
        assertThat(partijen.vanBedrijf(kvk, null)).containsExactlyInAnyOrder(hoofd, filiaal);
        assertThat(partijen.vanBedrijf(kvk, tak)).containsExactly(filiaal);
    }

    private static NieuwePartij bedrijf(
            String naam, KvkNummer kvk, nl.poort.registers.organisatie.Vestigingsnummer vestiging) {
        return new NieuwePartij(
                Partijsoort.BEDRIJF, naam, null, kvk, null, vestiging, java.util.List.of(), Voorkeur.GEEN);
    }

    @Test
    void ook_zonder_onze_eigen_filter_ziet_een_ander_niets() {
        partijen.registreer(SANNE, NieuwePartij.persoon("Stille Getuige").metBsn(new Bsn("111222333")));
        var niemand = new Actor(null, "Niemand", UUID.randomUUID(), "kijken");
        for (var tabel : new String[] {
            "partij",
            "bsn",
            "digitaal_adres",
            "naamwoord",
            "contact",
            "kenmerk",
            "turf",
            "vertegenwoordiging",
            "partijwijziging"
        }) {
            long gezien = test.db()
                    .read(
                            niemand,
                            tx -> tx.handle()
                                    .createQuery("select count(*) from klantcontact." + tabel)
                                    .mapTo(Long.class)
                                    .one());
            assertThat(gezien).as(tabel).isZero();
        }
    }

    @Test
    void een_bsn_is_alleen_met_een_doel_te_zien_en_dat_staat_vast() {
        var p = partijen.registreer(SANNE, NieuwePartij.persoon("Els").metBsn(new Bsn("1234.56.782")));
        assertThat(p.bsnBekend()).isTrue();
        assertThat(p.toString()).doesNotContain("123456782");
        assertThat(new Bsn("123456782").toString()).doesNotContain("123456");
        assertThatThrownBy(() -> partijen.bsn(SANNE.withPurpose(""), p.id())).isInstanceOf(Weigering.class);
        assertThat(partijen.bsn(SANNE, p.id())).contains(new Bsn("123456782"));
        assertThat(partijen.zoekOpBsn(SANNE, new Bsn("123456782"))).contains(p);
        assertThat(partijen.bsn(ELDERS, p.id())).isEmpty();
        assertThat(partijen.zoekOpBsn(ELDERS, new Bsn("123456782"))).isEmpty();
        var gebeurd = test.gebeurtenissen().list(SANNE, p.id());
        assertThat(gebeurd)
                .extracting("soort")
                .containsExactlyInAnyOrder("partij.geregistreerd", "bsn.ingezien", "bsn.ingezien");
        assertThat(gebeurd.toString()).doesNotContain("123456782").doesNotContain("Els");
        assertThatThrownBy(() -> partijen.registreer(
                        SANNE, NieuwePartij.persoon("Dubbel").metBsn(new Bsn("123456782"))))
                .hasMessageContaining("al een klant met dit BSN");
        assertThat(partijen.zoek(SANNE, "Dubbel", 5)).isEmpty();
        partijen.registreer(ELDERS, NieuwePartij.persoon("Els").metBsn(new Bsn("123456782")));
    }

    @Test
    void een_bsn_klopt_of_wordt_geweigerd() {
        for (var fout :
                new String[] {"123456789", "000000000", "12345678a", "1234567", "", "１２３４５６７８２", "1e9", "-12345678"}) {
            assertThatThrownBy(() -> new Bsn(fout)).as(fout).isInstanceOf(Weigering.class);
        }
        for (var goed : new String[] {"111222333", "123456782", "999990019", "999 990 019"}) {
            assertThat(new Bsn(goed).nummer()).hasSize(9);
        }
    }

    @Test
    void alle_fouten_van_een_formulier_komen_tegelijk() {
        var invoer = new Partijinvoer(
                Partijsoort.BEDRIJF, " ", "123456789", "12", "1", "abc", "geen mail", "bel me", null, null);
        assertThatThrownBy(invoer::lees)
                .isInstanceOfSatisfying(
                        Weigering.class,
                        w -> assertThat(w.velden())
                                .containsOnlyKeys(
                                        "naam", "bsn", "kvkNummer", "rsin", "vestigingsnummer", "email", "telefoon"));
    }

    @Test
    void wie_te_laat_wijzigt_overschrijft_niets() {
        var p = partijen.registreer(SANNE, NieuwePartij.kaal(Partijsoort.BEDRIJF, "Pomp BV"));
        var beter = new NieuwePartij(
                Partijsoort.BEDRIJF,
                "Pomp Beheer B.V.",
                null,
                new KvkNummer("12345678"),
                null,
                null,
                p.adressen(),
                new Voorkeur("e-mail", "na 16:00"));
        test.klok().verder(Duration.ofSeconds(1));
        var na = partijen.wijzig(SANNE, p.id(), 1, beter);
        assertThat(partijen.get(SANNE, p.id())).isEqualTo(na);
        assertThat(partijen.zoek(SANNE, "1234 5678", 5)).containsExactly(na);
        assertThat(partijen.zoek(SANNE, "beheer", 5)).containsExactly(na);
        assertThatThrownBy(() -> partijen.wijzig(SANNE, p.id(), 1, beter)).hasMessageContaining("Iemand anders");
        assertThatThrownBy(() -> partijen.wijzig(ELDERS, p.id(), 2, beter)).hasMessage("Deze klant is niet gevonden");
        assertThat(test.gebeurtenissen().list(SANNE, p.id()).getLast().inhoud())
                .contains("kvkNummer")
                .doesNotContain("12345678");
    }

    @Test
    void een_adviseur_vertegenwoordigt_een_klant() {
        var adviseur = partijen.registreer(SANNE, NieuwePartij.kaal(Partijsoort.COLLEGA, "Adviesbureau Ruimte"));
        var klant = partijen.registreer(SANNE, NieuwePartij.persoon("Opa Jansen"));
        var v = partijen.vertegenwoordig(SANNE, adviseur.id(), klant.id(), "adviseur", null);
        assertThat(partijen.vertegenwoordigingen(SANNE, klant.id())).containsExactly(v);
        var contacten = new Klantcontacten(test.db(), new Kenmerken(test.db()));
        var c = contacten.registreer(
                SANNE,
                NieuwContact.inkomend("e-mail", adviseur.id(), "Mag dit?").als(Klantrol.GEMACHTIGDE, klant.id()));
        assertThat(contacten.tijdlijn(SANNE, klant.id())).containsExactly(c);
        assertThat(contacten.tijdlijn(SANNE, adviseur.id())).containsExactly(c);
        assertThatThrownBy(() -> partijen.vertegenwoordig(SANNE, klant.id(), klant.id(), "zelf", null))
                .isInstanceOf(Weigering.class);
    }
}
