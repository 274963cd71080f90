package nl.poort.sturing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.poort.Invarianten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Each fault is planted past every guard of the database, and must be found: no more and no less.
class NietsKwijtTest {
    private final Meetproef proef = new Meetproef();

    @AfterEach
    void close() {
        proef.close();
    }

    @Test
    void een_heel_verhaal_houdt_alle_beloften() {
        var v = proef.vraagBijSanne();
        var o = proef.naar(proef.bouwen, v);
        Invarianten.controleer(proef.test);
        proef.m.overdrachten.aannemen(proef.ilse, o.id());
        proef.antwoord(proef.ilse, o);
        Invarianten.controleer(proef.test);
        proef.vertel(v);
        Invarianten.controleer(proef.test);
        proef.m.vragen.heropenen(proef.sanne, v.id(), "Het ging om de achterkant");
        Invarianten.controleer(proef.test);
    }

    @Test
    void een_belofte_aan_een_klant_zonder_vraag_wordt_gevonden() {
        var v = proef.vraagBijSanne();
        proef.plant("delete from vragen.overdracht where vraag = ?", v.id());
        proef.plant("delete from vragen.vraag where id = ?", v.id());
        proef.eisGevonden(Controle.BELOOFD_ZONDER_VRAAG);
        var telling = proef.nietsKwijt.stand(proef.sanne, false, false).telling();
        assertThat(telling.ingediend()).isEqualTo(1);
        assertThat(telling.ontvangen()).isZero();
        assertThat(telling.verschil()).isEqualTo(1);
    }

    @Test
    void een_klant_zonder_volgende_stap_wordt_gevonden() {
        var v = proef.vraagBijSanne();
        proef.plant("alter table vragen.vraag drop constraint open_vraag_toont_een_stap");
        proef.plant("update vragen.vraag set volgende_stap = '' where id = ?", v.id());
        proef.eisGevonden(Controle.NIET_VERTELD_ZONDER_DATUM);
    }

    @Test
    void een_ander_kenmerk_bij_hetzelfde_contact_wordt_gevonden() {
        var v = proef.vraagBijSanne();
        proef.plant("update klantcontact.contact set kenmerk = 'K-2026-999999' where vraag = ?", v.id());
        proef.eisGevonden(Controle.KENMERK_VERSCHILT);
    }

    @Test
    void een_eigenaar_die_niet_bestaat_wordt_gevonden() {
        var v = proef.vraagBijSanne();
        proef.plant("update vragen.vraag set eigenaar = ? where id = ?", UUID.randomUUID(), v.id());
        proef.eisGevonden(Controle.GEEN_EIGENAAR);
    }

    @Test
    void een_vraag_zonder_lopende_ketenklok_wordt_gevonden() {
        var v = proef.vraagBijSanne();
        proef.plant(
                "update klokken.klok set stand = 'VERVALLEN', gestopt = start where root = ? and soort = 'KETEN'",
                v.id());
        proef.eisGevonden(Controle.GEEN_KETENKLOK);
    }

    @Test
    void een_vraag_die_in_niemands_werklijst_ligt_wordt_gevonden() {
        var v = proef.vraagBijSanne();
        proef.plant("update vragen.overdracht set stand = 'DOORGEGEVEN', te_doen = 'WACHTEN' where vraag = ?", v.id());
        proef.eisGevonden(Controle.NIEMANDS_WERK);
    }

    @Test
    void meer_dan_een_team_zonder_regievoerder_wordt_gevonden() {
        var v = proef.vraagBijSanne();
        proef.naar(proef.bouwen, v);
        proef.plant("update vragen.vraag set regievoerder = null where id = ?", v.id());
        proef.eisGevonden(Controle.GEEN_REGIEVOERDER);
    }

    @Test
    void een_aanbod_dat_een_minuut_na_de_tijd_nog_open_staat_wordt_gevonden() {
        proef.naar(proef.bouwen, proef.vraagBijSanne());
        proef.om("2026-03-09T14:12");
        proef.eisGevonden();
        proef.om("2026-03-09T14:14");
        proef.eisGevonden(Controle.AANBOD_TE_LAAT);
        proef.m.ketenwacht.verwerk();
        proef.eisGevonden();
    }

    @Test
    void verlopen_zonder_escalatie_wordt_gevonden() {
        var v = proef.vraagBijSanne();
        proef.naar(proef.bouwen, v);
        proef.om("2026-03-09T14:14");
        proef.m.ketenwacht.verwerk();
        proef.eisGevonden();
        proef.plant("delete from vragen.overdracht where vraag = ? and soort = 'ESCALATIE'", v.id());
        proef.eisGevonden(Controle.VERLOPEN_ZONDER_ESCALATIE, Controle.NIEMANDS_WERK);
    }

    @Test
    void een_weigering_zonder_reden_wordt_gevonden() {
        var o = proef.naar(proef.bouwen, proef.vraagBijSanne());
        proef.m.overdrachten.weigeren(proef.ilse, o.id(), "gaat over water");
        proef.eisGevonden();
        proef.plant("alter table vragen.overdracht drop constraint geweigerd_met_reden");
        proef.plant("update vragen.overdracht set reden = '' where id = ?", o.id());
        proef.eisGevonden(Controle.BEEINDIGD_ZONDER_REDEN);
    }

    @Test
    void werk_bij_een_gesloten_vraag_wordt_gevonden() {
        var v = proef.vraagBijSanne();
        proef.vertel(v);
        proef.plant(
                "update vragen.overdracht set stand = 'AANGENOMEN', te_doen = 'BEHANDELEN' where vraag = ?", v.id());
        proef.eisGevonden(Controle.WERK_BIJ_GESLOTEN_VRAAG);
    }

    @Test
    void een_schakel_die_afmeldt_voordat_de_volgende_klaar_is_wordt_gevonden() {
        var v = proef.vraagBijSanne();
        var o = proef.naar(proef.bouwen, v);
        proef.m.overdrachten.aannemen(proef.ilse, o.id());
        proef.antwoord(proef.ilse, o);
        proef.vertel(v);
        proef.eisGevonden();
        proef.plant(
                "update vragen.overdracht set teruggekoppeld_op = teruggekoppeld_op + interval '1 second' where id = ?",
                o.id());
        proef.eisGevonden(Controle.OUDER_VOOR_KIND);
    }

    @Test
    void een_antwoord_dat_onderweg_blijft_hangen_wordt_gevonden() {
        var v = proef.vraagBijSanne();
        var o = proef.naar(proef.bouwen, v);
        proef.m.overdrachten.aannemen(proef.ilse, o.id());
        proef.antwoord(proef.ilse, o);
        proef.vertel(v);
        proef.plant("update vragen.overdracht set stand = 'BEANTWOORD', teruggekoppeld_op = null where id = ?", o.id());
        proef.eisGevonden(Controle.OUDER_VOOR_KIND, Controle.ANTWOORD_BLIJFT_HANGEN);
    }

    @Test
    void gesloten_voordat_de_klant_het_wist_wordt_gevonden() {
        var v = proef.vraagBijSanne();
        proef.vertel(v);
        proef.plant("alter table vragen.vraag drop constraint gesloten_na_bekendmaking");
        proef.plant("update vragen.vraag set geinformeerd_op = null where id = ?", v.id());
        proef.eisGevonden(Controle.GESLOTEN_VOOR_VERTELD);
        assertThat(proef.nietsKwijt.stand(proef.sanne, false, false).telling().verschil())
                .isEqualTo(1);
    }

    @Test
    void een_meeloper_die_niets_hoorde_wordt_gevonden_ook_als_de_hoofdvraag_zelf_meeliep() {
        var a = proef.vraagBijSanne();
        var b = proef.vraagBijSanne();
        var c = proef.vraagBijSanne();
        proef.m.vragen.samenvoegen(proef.sanne, b.id(), c.id());
        proef.plant(
                "update vragen.overdracht set stand = 'INGETROKKEN', te_doen = 'NIETS', reden = 'x' where vraag = ?",
                a.id());
        proef.plant("update klokken.klok set stand = 'VERVALLEN', gestopt = start where root = ?", a.id());
        proef.plant(
                "update vragen.vraag set stand = 'SAMENGEVOEGD', samengevoegd_met = ? where id = ?", b.id(), a.id());
        proef.eisGevonden();
        proef.vertel(c);
        proef.eisGevonden(Controle.MEELOPER_NIET_VERTELD);
    }

    @Test
    void een_klok_die_na_het_sluiten_doorloopt_wordt_gevonden() {
        var v = proef.vraagBijSanne();
        proef.vertel(v);
        proef.plant(
                "update klokken.klok set stand = 'LOOPT', gestopt = null where root = ? and soort = 'KETEN'", v.id());
        proef.eisGevonden(Controle.KLOK_LOOPT_NA_SLUITEN);
    }
}
