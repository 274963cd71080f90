package nl.poort.keten.vragen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.poort.registers.klokken.Kloksoort;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VragenTest {
    private final Ketenproef proef = new Ketenproef();

    @AfterEach
    void close() {
        proef.close();
    }

    @Test
    void een_vraag_heeft_van_het_begin_af_een_eigenaar_een_klok_en_een_datum() {
        var v = proef.vraagBijSanne();
        assertThat(v.eigenaar()).isEqualTo(proef.kcc.id());
        assertThat(v.contactpersoon()).isEqualTo(proef.sanne.id());
        assertThat(proef.deadline(v, v.id(), Kloksoort.KETEN)).isEqualTo("2026-03-11T17:00");
        assertThat(v.volgendeStap()).isEqualTo("Wij zoeken dit voor u uit");
        assertThat(proef.werklijst.list(proef.sanne, Werkfilter.ALLES)).hasSize(1);
    }

    @Test
    void de_lokale_keten_gaat_heen_en_langs_dezelfde_weg_terug() {
        var v = proef.vraagBijSanne();
        proef.test.klok().zet("2026-03-09T10:20");
        var o = proef.naarBouwen(v);
        assertThat(proef.nu(v).eigenaar()).isEqualTo(proef.kcc.id());
        assertThat(proef.nu(v).bijWie()).isEqualTo("team Bouwen");
        assertThat(proef.deadline(v, o.id(), Kloksoort.AANNAME)).isEqualTo("2026-03-09T14:20");
        assertThat(proef.deadline(v, o.id(), Kloksoort.ANTWOORD)).isEqualTo("2026-03-10T17:00");
        proef.test.klok().zet("2026-03-09T11:05");
        proef.overdrachten.aannemen(proef.ilse, o.id());
        assertThat(proef.klok(v, o.id(), Kloksoort.AANNAME).uitkomst()).isEqualTo("gehaald");
        assertThat(proef.nu(v).volgendeStap()).isEqualTo("Ilse van team Bouwen is ermee bezig");
        proef.test.klok().zet("2026-03-10T09:40");
        proef.overdrachten.beantwoorden(proef.ilse, o.id(), Antwoord.van("Het gaat om de straatkant.", "art. 5.2"));
        assertThat(proef.nu(v).stand()).isEqualTo(Vraagstand.BEANTWOORD);
        var taak = proef.werklijst.list(proef.sanne, Werkfilter.ALLES).getFirst();
        assertThat(taak.teDoen()).isEqualTo(TeDoen.TERUGKOPPELEN);
        assertThat(taak.uiterlijk().atZone(nl.poort.techniek.db.Tx.ZONE).toLocalDateTime())
                .hasToString("2026-03-11T17:00");
        proef.test.klok().zet("2026-03-10T14:00");
        var dicht = proef.vragen.informeren(proef.sanne, v.id(), Bekendmaking.KLANTCONTACT, "");
        assertThat(dicht.stand()).isEqualTo(Vraagstand.GESLOTEN);
        assertThat(proef.klok(v, v.id(), Kloksoort.KETEN).uitkomst()).isEqualTo("gehaald");
        assertThat(proef.vragen.weg(Ketenproef.SYSTEEM, v.id()).stappen())
                .allMatch(s -> s.stand() == Overdrachtstand.TERUGGEKOPPELD);
    }

    @Test
    void een_vraag_sluit_niet_zolang_er_nog_een_antwoord_onderweg_is() {
        var v = proef.vraagBijSanne();
        proef.naarBouwen(v);
        assertThatThrownBy(() -> proef.vragen.informeren(proef.sanne, v.id(), Bekendmaking.KLANTCONTACT, "klaar"))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("nog geen antwoord");
    }

    @Test
    void een_weigering_ligt_in_dezelfde_seconde_weer_bij_de_vrager_en_de_klant_ziet_geen_weigering() {
        var v = proef.vraagBijSanne();
        var o = proef.naarBouwen(v);
        proef.overdrachten.weigeren(proef.ilse, o.id(), "gaat over water, waterschap");
        var nu = proef.nu(v);
        assertThat(nu.volgendeStap()).isEqualTo("Wij leggen uw vraag voor aan het waterschap");
        assertThat(proef.werklijst
                        .list(proef.sanne, Werkfilter.ALLES)
                        .getFirst()
                        .teDoen())
                .isEqualTo(TeDoen.BEHANDELEN);
        assertThat(proef.deadline(v, v.id(), Kloksoort.KETEN)).isEqualTo("2026-03-11T17:00");
        assertThatThrownBy(() -> proef.overdrachten.aannemen(proef.joost, o.id()))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("geweigerd");
    }

    @Test
    void wat_niemand_op_tijd_aanneemt_verloopt_en_gaat_in_dezelfde_transactie_naar_de_teamleider() {
        var v = proef.vraagBijSanne();
        proef.test.klok().zet("2026-03-09T10:20");
        var o = proef.naarBouwen(v);
        proef.test.klok().zet("2026-03-09T14:21");
        proef.wacht.verwerk();
        var weg = proef.vragen.weg(Ketenproef.SYSTEEM, v.id());
        assertThat(weg.find(o.id()).orElseThrow().stand()).isEqualTo(Overdrachtstand.VERLOPEN);
        var escalatie = weg.stappen().getLast();
        assertThat(escalatie.soort()).isEqualTo(Overdrachtsoort.ESCALATIE);
        assertThat(escalatie.naarMedewerker()).isEqualTo(proef.leider.id());
        assertThat(proef.nu(v).eigenaar()).isEqualTo(proef.kcc.id());
        assertThat(proef.signalen.list(proef.sanne)).hasSize(1);
        assertThat(proef.wacht.verwerk()).isZero();
    }

    @Test
    void de_landelijke_keten_rekent_elke_termijn_terug_en_gaat_omgekeerd_terug() {
        proef.test.klok().zet("2026-04-01T14:05");
        var v = proef.meldingBijIplo();
        assertThat(proef.deadline(v, v.id(), Kloksoort.KETEN)).isEqualTo("2026-04-17T17:00");
        var wortel = proef.vragen.weg(Ketenproef.SYSTEEM, v.id()).wortel();
        assertThat(proef.deadline(v, wortel.id(), Kloksoort.AANNAME)).isEqualTo("2026-04-02T09:35");
        proef.test.klok().zet("2026-04-01T14:20");
        var bijTbo = proef.overdrachten.doorzetten(proef.noor, wortel.id(), proef.door(proef.tbo));
        assertThat(proef.deadline(v, bijTbo.id(), Kloksoort.AANNAME)).isEqualTo("2026-04-02T17:00");
        assertThat(proef.deadline(v, bijTbo.id(), Kloksoort.ANTWOORD)).isEqualTo("2026-04-07T17:00");
        proef.test.klok().zet("2026-04-02T09:10");
        proef.overdrachten.aannemen(proef.tess, bijTbo.id());
        assertThat(proef.nu(v).eigenaar()).isEqualTo(proef.tbo.id());
        proef.test.klok().zet("2026-04-02T11:00");
        var bijObo = proef.overdrachten.aanbieden(proef.tess, v.id(), proef.door(proef.obo));
        assertThat(proef.deadline(v, bijObo.id(), Kloksoort.ANTWOORD)).isEqualTo("2026-04-13T17:00");
        proef.test.klok().zet("2026-04-07T10:00");
        proef.overdrachten.aannemen(proef.okke, bijObo.id());
        assertThat(proef.klok(v, bijTbo.id(), Kloksoort.ANTWOORD).uitkomst()).isEqualTo("gehaald");
        proef.test.klok().zet("2026-04-08T15:30");
        proef.overdrachten.beantwoorden(proef.okke, bijObo.id(), Antwoord.van("Hersteld", "BAG"));
        assertThat(proef.nu(v).stand()).isEqualTo(Vraagstand.OPEN);
        assertThat(proef.deadline(v, bijTbo.id(), Kloksoort.AFMELDING)).isEqualTo("2026-04-09T17:00");
        proef.test.klok().zet("2026-04-09T09:00");
        proef.overdrachten.beantwoorden(proef.tess, bijTbo.id(), Antwoord.van("De postcode werkt weer", "BAG"));
        assertThat(proef.deadline(v, wortel.id(), Kloksoort.TERUGKOPPELING)).isEqualTo("2026-04-10T17:00");
        proef.test.klok().zet("2026-04-09T10:15");
        proef.vragen.informeren(proef.noor, v.id(), Bekendmaking.BERICHT, "De postcode werkt weer");
        assertThat(proef.klok(v, v.id(), Kloksoort.KETEN).uitkomst()).isEqualTo("gehaald");
    }

    @Test
    void een_partner_ziet_de_vraag_alleen_zolang_zijn_overdracht_duurt() {
        var v = proef.vraagBijSanne();
        assertThat(proef.vragen.find(proef.tess.actor("kijken"), v.id())).isEmpty();
        proef.test.klok().zet("2026-03-09T11:00");
        var m = proef.meldingBijIplo();
        var wortel = proef.vragen.weg(Ketenproef.SYSTEEM, m.id()).wortel();
        var bijTbo = proef.overdrachten.doorzetten(proef.noor, wortel.id(), proef.door(proef.tbo));
        assertThat(proef.vragen.find(proef.tess.actor("kijken"), m.id())).isPresent();
        proef.overdrachten.weigeren(proef.tess, bijTbo.id(), "niet van ons");
        assertThat(proef.vragen.find(proef.tess.actor("kijken"), m.id())).isEmpty();
        assertThat(proef.vragen.find(proef.noor.actor("kijken"), m.id())).isPresent();
    }

    @Test
    void vier_werkuren_voor_het_einde_moet_de_klant_een_nieuwe_datum_horen() {
        var v = proef.vraagBijSanne();
        proef.test.klok().zet("2026-03-11T13:00");
        proef.wacht.verwerk();
        assertThat(proef.werklijst.list(proef.sanne, Werkfilter.ALLES))
                .anyMatch(r -> r.teDoen() == TeDoen.VERTRAGING_MELDEN);
        var nieuw = proef.moment("2026-03-13T17:00");
        assertThatThrownBy(() -> proef.vragen.vertragingMelden(proef.sanne, v.id(), nieuw, " "))
                .isInstanceOf(Weigering.class);
        proef.vragen.vertragingMelden(proef.sanne, v.id(), nieuw, "de deskundige is ziek");
        assertThat(proef.werklijst.list(proef.sanne, Werkfilter.ALLES))
                .noneMatch(r -> r.teDoen() == TeDoen.VERTRAGING_MELDEN);
        proef.test.klok().zet("2026-03-12T10:00");
        proef.vragen.informeren(proef.sanne, v.id(), Bekendmaking.KLANTCONTACT, "uitgelegd");
        assertThat(proef.klok(v, v.id(), Kloksoort.KETEN).uitkomst()).isEqualTo("overschreden, vooraf gemeld");
    }

    @Test
    void dezelfde_referentie_van_de_vrager_geeft_een_overdracht() {
        var v = proef.vraagBijSanne();
        var aanbod = new Aanbod(Overdrachtsoort.ADVIES, proef.bouwen.id(), "Leg uit", Context.LEEG, "REF-1");
        var een = proef.overdrachten.aanbieden(proef.sanne, v.id(), aanbod);
        var twee = proef.overdrachten.aanbieden(proef.sanne, v.id(), aanbod);
        assertThat(twee.id()).isEqualTo(een.id());
        var ander = proef.vraagBijSanne();
        assertThatThrownBy(() -> proef.overdrachten.aanbieden(proef.sanne, ander.id(), aanbod))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("referentie al gebruikt");
    }

    @Test
    void wie_later_is_hoort_wie_het_al_heeft() {
        var v = proef.vraagBijSanne();
        var o = proef.naarBouwen(v);
        proef.overdrachten.aannemen(proef.ilse, o.id());
        proef.overdrachten.aannemen(proef.ilse, o.id());
        assertThatThrownBy(() -> proef.overdrachten.aannemen(proef.joost, o.id()))
                .hasMessage("Ilse heeft dit al aangenomen");
    }
}
