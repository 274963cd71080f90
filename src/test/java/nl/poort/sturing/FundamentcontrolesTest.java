package nl.poort.sturing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the promises rest on: each state is written past every guard, just within its time (nothing is found) and just
/// past it (exactly that check counts it).
class FundamentcontrolesTest {
    private final Meetproef proef = new Meetproef();

    @AfterEach
    void close() {
        proef.close();
    }

    private void bericht(String stand, String volgende, String opgesteld) {
        var id = UUID.randomUUID();
        proef.plant("""
                insert into berichten.bericht (root, id, organisatie, naam, code, onderwerp, tekst, rechtsgevolg, kanalen,
                  adressen, stand, opgesteld_op, volgende)
                values (?, ?, ?, 'Fatima', 'ANTWOORD', 'Uw vraag', 'Dat mag', false, '{EMAIL}', '{f@example.nl}', ?,
                  cast(? as timestamp) at time zone 'Europe/Amsterdam',
                  cast(? as timestamp) at time zone 'Europe/Amsterdam')""", id, id, proef.kcc.organisatie(), stand, opgesteld, volgende);
    }

    private void bezorging(String sinds, boolean dood) {
        proef.plant("""
                insert into gebeurtenissen.bezorging (luisteraar, root, gebeurtenis, soort, volgende, sinds, dood)
                values ('proef', ?, ?, 'vraag.gesteld', cast(? as timestamp) at time zone 'Europe/Amsterdam',
                  cast(? as timestamp) at time zone 'Europe/Amsterdam', ?)""", UUID.randomUUID(), UUID.randomUUID(), sinds, sinds, dood);
    }

    private int aantal(Controle controle) {
        return NietsKwijt.controleer(proef.test.db()).stream()
                .filter(u -> u.controle() == controle)
                .findFirst()
                .orElseThrow()
                .aantal();
    }

    @Test
    void een_bericht_dat_een_kwartier_na_zijn_beurt_nog_ligt_wordt_gevonden() {
        bericht("VRIJGEGEVEN", "2026-03-09T10:12", "2026-03-09T10:12");
        proef.om("2026-03-09T10:27");
        proef.eisGevonden();
        proef.om("2026-03-09T10:28");
        proef.eisGevonden(Controle.BERICHT_BLIJFT_LIGGEN);
        bericht("AANGEBODEN", "2026-03-09T10:10", "2026-03-09T10:00");
        assertThat(aantal(Controle.BERICHT_BLIJFT_LIGGEN)).isEqualTo(2);
    }

    @Test
    void wat_na_twee_dagen_niet_is_nagebeld_wordt_gevonden() {
        bericht("NABELLEN", null, "2026-03-09T10:12");
        proef.om("2026-03-11T10:12");
        proef.eisGevonden();
        proef.om("2026-03-11T10:13");
        proef.eisGevonden(Controle.NABELLEN_BLIJFT_LIGGEN);
        assertThat(aantal(Controle.NABELLEN_BLIJFT_LIGGEN)).isEqualTo(1);
    }

    @Test
    void een_brief_die_na_een_werkdag_niet_met_de_post_mee_is_wordt_gevonden() {
        bericht("AANGEBODEN", "2026-03-12T10:00", "2026-03-09T10:12");
        proef.plant("""
                insert into berichten.brief (root, bericht, organisatie, adres, stand, klaar_op, uiterlijk)
                select b.root, b.id, b.organisatie, '', 'KLAAR', b.opgesteld_op, b.opgesteld_op + interval '1 day'
                from berichten.bericht b""");
        proef.om("2026-03-10T10:12");
        proef.eisGevonden();
        proef.om("2026-03-10T10:13");
        proef.eisGevonden(Controle.BRIEF_BLIJFT_LIGGEN);
        assertThat(aantal(Controle.BRIEF_BLIJFT_LIGGEN)).isEqualTo(1);
    }

    @Test
    void een_gebeurtenis_die_na_vijf_minuten_niet_is_doorgegeven_wordt_gevonden() {
        bezorging("2026-03-09T10:12", false);
        proef.om("2026-03-09T10:17");
        proef.eisGevonden();
        proef.om("2026-03-09T10:18");
        proef.eisGevonden(Controle.BEZORGING_ACHTER);
        assertThat(aantal(Controle.BEZORGING_ACHTER)).isEqualTo(1);
    }

    @Test
    void wat_niet_meer_wordt_doorgegeven_wordt_meteen_gevonden_en_telt_niet_ook_als_achter() {
        bezorging("2026-03-09T10:12", true);
        proef.om("2026-03-09T11:00");
        proef.eisGevonden(Controle.BEZORGING_OPGEGEVEN);
        assertThat(aantal(Controle.BEZORGING_OPGEGEVEN)).isEqualTo(1);
    }

    @Test
    void een_ontvanger_die_niet_antwoordt_en_wat_is_opgegeven_worden_gevonden() {
        var v = proef.vraagBijSanne();
        var abonnement = UUID.randomUUID();
        proef.plant("""
                insert into bezorging.bestemming (organisatie, id, soort, volgende, bezet_tot)
                values (?, ?, 'webhooks', now(), now())""", proef.kcc.organisatie(), abonnement);
        proef.plant("""
                insert into bezorging.levering (bestemming, id, organisatie, root, inhoud, volgende, sinds)
                values (?, ?, ?, ?, '{}', now(), '2026-03-09T10:12' at time zone 'Europe/Amsterdam')""", abonnement, UUID.randomUUID(), proef.kcc.organisatie(), v.id());
        proef.om("2026-03-09T10:17");
        proef.eisGevonden();
        proef.om("2026-03-09T10:18");
        proef.eisGevonden(Controle.WEBHOOK_ACHTER);
        assertThat(proef.nietsKwijt.stand(proef.sanne, false, false).uitslagen())
                .filteredOn(u -> u.controle() == Controle.WEBHOOK_ACHTER)
                .singleElement()
                .satisfies(u ->
                        assertThat(u.rijen()).extracting(Uitslag.Rij::kenmerk).containsExactly(v.kenmerk()));
        proef.plant("update bezorging.levering set dood = true");
        proef.eisGevonden(Controle.WEBHOOK_OPGEGEVEN);
        proef.plant("update bezorging.levering set dood = false, bezorgd_op = now()");
        proef.eisGevonden();
    }

    @Test
    void prioriteit_1_zonder_oproep_wordt_gevonden() {
        var v = proef.vraagBijSanne();
        proef.plant("update vragen.vraag set prioriteit = 1 where id = ?", v.id());
        proef.eisGevonden(Controle.PRIORITEIT_1_ZONDER_OPROEP);
        proef.plant("update vragen.vraag set oproep = ? where id = ?", UUID.randomUUID(), v.id());
        proef.eisGevonden();
    }

    @Test
    void een_oproep_die_na_de_norm_niet_is_bevestigd_wordt_gevonden() {
        var v = proef.vraagBijSanne();
        var c = calamiteit(v.id(), "GEMELD");
        proef.plant("""
                insert into calamiteiten.oproep (calamiteit, id, vraag, norm_minuten, roostergat, alarm, opgeroepen_op)
                values (?, ?, ?, 15, false, false, '2026-03-09T10:12' at time zone 'Europe/Amsterdam')""", c, UUID.randomUUID(), v.id());
        proef.om("2026-03-09T10:28");
        proef.eisGevonden();
        proef.om("2026-03-09T10:29");
        proef.eisGevonden(Controle.OPROEP_NIET_BEVESTIGD);
        proef.plant(
                "update calamiteiten.oproep set bevestigd_op = ?, bevestigd_door = ? where calamiteit = ?",
                proef.test.klok().instant().atOffset(java.time.ZoneOffset.UTC),
                proef.sanne.id(),
                c);
        proef.eisGevonden();
    }

    @Test
    void een_opgeschaalde_vraag_hoort_bij_precies_een_actieve_calamiteit() {
        var v = proef.vraagBijSanne();
        var c = calamiteit(v.id(), "BEVESTIGD");
        proef.plant("update vragen.vraag set stand = 'OPGESCHAALD', calamiteit = ? where id = ?", c, v.id());
        proef.eisGevonden(Controle.OPGESCHAALD_ZONDER_CALAMITEIT);
        koppel(c, v.id());
        proef.eisGevonden();
        proef.plant("drop index calamiteiten.een_actieve_calamiteit_per_vraag");
        koppel(calamiteit(v.id(), "ACTIEF"), v.id());
        proef.eisGevonden(Controle.OPGESCHAALD_ZONDER_CALAMITEIT);
        proef.plant("update calamiteiten.calamiteit set stand = 'TERUGGEGEVEN', reden = 'x'");
        proef.eisGevonden(Controle.OPGESCHAALD_ZONDER_CALAMITEIT);
    }

    private UUID calamiteit(UUID vraag, String stand) {
        var id = UUID.randomUUID();
        proef.plant("""
                insert into calamiteiten.calamiteit (id, kenmerk, organisatie, team, vraag, stand, gemeld_op, bevestigd_op,
                  zicht)
                values (?, ?, ?, ?, ?, ?, '2026-03-09T10:12Z', '2026-03-09T10:12Z', ?)""", id, id.toString(), proef.iplo.organisatie(), proef.iplo.id(), vraag, stand, new UUID[] {
            proef.kcc.organisatie()
        });
        return id;
    }

    private void koppel(UUID calamiteit, UUID vraag) {
        proef.plant("""
                insert into calamiteiten.koppeling (calamiteit, vraag, soort, actief, gekoppeld_op, gekoppeld_door)
                values (?, ?, 'PRIORITEIT_1', true, now(), 'x')""", calamiteit, vraag);
    }
}
