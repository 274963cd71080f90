package nl.poort.keten.vragen;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What no code can do, because the database itself refuses it (domain model 4.4): each test is a fault in the code
/// above.
class VraagmuurTest {
    private final Ketenproef proef = new Ketenproef();

    @AfterEach
    void close() {
        proef.close();
    }

    private void geweigerd(String reden, String sql, Object... waarden) {
        assertThatThrownBy(() -> proef.test.eigenaar().useTransaction(h -> h.execute(sql, waarden)))
                .as(sql)
                .hasStackTraceContaining(reden);
    }

    @Test
    void een_vraag_heeft_een_eigenaar_een_contactschakel_een_kenmerk_en_een_datum() {
        var v = proef.vraagBijSanne();
        for (var kolom : new String[] {"eigenaar", "contactschakel", "kenmerk", "toegezegd_op"}) {
            geweigerd("not-null", "update vragen.vraag set " + kolom + " = null where id = ?", v.id());
        }
        var ander = proef.vraagBijSanne();
        geweigerd("vraag_kenmerk_key", "update vragen.vraag set kenmerk = ? where id = ?", v.kenmerk(), ander.id());
    }

    @Test
    void de_klant_ziet_nooit_een_lege_stap() {
        var v = proef.vraagBijSanne();
        geweigerd("open_vraag_toont_een_stap", "update vragen.vraag set volgende_stap = '' where id = ?", v.id());
        geweigerd("open_vraag_toont_een_stap", "update vragen.vraag set bij_wie = '' where id = ?", v.id());
    }

    @Test
    void een_vraag_heeft_hoogstens_een_lopende_ketenklok() {
        var v = proef.vraagBijSanne();
        geweigerd("een_lopende_klok", """
                insert into klokken.klok (root, id, onderwerp, soort, kalender, kalender_versie, norm_aantal, norm_eenheid,
                  start, deadline, stand)
                select root, gen_random_uuid(), onderwerp, soort, kalender, kalender_versie, norm_aantal, norm_eenheid,
                  start, deadline, stand
                from klokken.klok where root = ? and soort = 'KETEN'""", v.id());
    }

    @Test
    void een_ketenklok_staat_nooit_stil() {
        var v = proef.vraagBijSanne();
        geweigerd(
                "ketenklok_pauzeert_niet",
                "update klokken.klok set stand = 'GEPAUZEERD' where root = ? and soort = 'KETEN'",
                v.id());
    }

    @Test
    void een_aanbod_heeft_een_aannametermijn_en_een_weigering_een_reden() {
        var o = proef.naarBouwen(proef.vraagBijSanne());
        geweigerd(
                "aangeboden_heeft_een_aannametermijn",
                "update vragen.overdracht set uiterlijk = null where id = ?",
                o.id());
        geweigerd(
                "geweigerd_met_reden",
                "update vragen.overdracht set stand = 'GEWEIGERD', te_doen = 'NIETS', reden = '' where id = ?",
                o.id());
        geweigerd("open_heeft_iets_te_doen", "update vragen.overdracht set te_doen = 'NIETS' where id = ?", o.id());
    }

    @Test
    void een_schakel_koppelt_niet_terug_zolang_er_iets_onder_ligt() {
        var v = proef.vraagBijSanne();
        proef.naarBouwen(v);
        geweigerd(
                "terugpad",
                "update vragen.overdracht set stand = 'TERUGGEKOPPELD', te_doen = 'NIETS' where vraag = ? and ouder is null",
                v.id());
    }

    @Test
    void een_vraag_sluit_niet_voordat_de_klant_het_weet() {
        var v = proef.vraagBijSanne();
        geweigerd(
                "gesloten_na_bekendmaking",
                "update vragen.vraag set stand = 'GESLOTEN', gesloten_op = now() where id = ?",
                v.id());
    }

    @Test
    void prioriteit_1_zonder_oproep_bestaat_niet() {
        var v = proef.vraagBijSanne();
        geweigerd("prioriteit 1 zonder oproep", "update vragen.vraag set prioriteit = 1 where id = ?", v.id());
    }

    @Test
    void opgeschaald_is_altijd_bij_een_calamiteit() {
        var v = proef.vraagBijSanne();
        geweigerd(
                "opgeschaald_bij_een_calamiteit", "update vragen.vraag set stand = 'OPGESCHAALD' where id = ?", v.id());
    }

    @Test
    void met_twee_teams_op_weg_is_er_een_regievoerder() {
        var v = proef.vraagBijSanne();
        geweigerd("regievoerder ontbreekt", """
                insert into vragen.overdracht (vraag, id, ouder, soort, van_team, van_organisatie, naar_team,
                  naar_organisatie, schakel, gevraagd, context, stand, te_doen, uiterlijk, aangeboden_op)
                select vraag, gen_random_uuid(), id, 'ADVIES', naar_team, naar_organisatie, ?, naar_organisatie, 'x', 'x',
                  '{}', 'AANGEBODEN', 'AANNEMEN', now(), now()
                from vragen.overdracht where vraag = ? and ouder is null""", proef.bouwen.id(), v.id());
    }

    @Test
    void een_referentie_van_een_vrager_is_een_overdracht() {
        var v = proef.vraagBijSanne();
        var aanbod = new Aanbod(Overdrachtsoort.ADVIES, proef.bouwen.id(), "Leg uit", Context.LEEG, "REF-1");
        proef.overdrachten.aanbieden(proef.sanne, v.id(), aanbod);
        var ander = proef.naarBouwen(proef.vraagBijSanne());
        geweigerd("eenmalig_per_vrager", "update vragen.overdracht set referentie = 'REF-1' where id = ?", ander.id());
    }
}
