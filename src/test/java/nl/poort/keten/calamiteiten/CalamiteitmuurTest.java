package nl.poort.keten.calamiteiten;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What no code can do in a calamity, because the database itself refuses it.
class CalamiteitmuurTest {
    private final Calamiteitproef proef = new Calamiteitproef();
    private final Calamiteit c = proef.actief(proef.prioriteitEen(proef.v7()));

    @AfterEach
    void close() {
        proef.close();
    }

    private void geweigerd(String reden, String sql, Object... waarden) {
        assertThatThrownBy(() -> proef.test.eigenaar().useTransaction(h -> h.execute(sql, waarden)))
                .as(sql)
                .hasStackTraceContaining(reden);
    }

    private void uitvoeren(String sql, Object... waarden) {
        proef.test.eigenaar().useHandle(h -> h.execute(sql, waarden));
    }

    private void actie() {
        proef.maatregelen.actieToevoegen(
                proef.dewit,
                c.id(),
                new NieuweActie("herstellen", "", proef.oostveld.id(), proef.moment("2026-05-21T22:00")));
    }

    @Test
    void afgeschaald_wordt_er_niet_met_een_open_actie() {
        actie();
        uitvoeren("update calamiteiten.koppeling set actief = false where calamiteit = ?", c.id());
        geweigerd("nog iets open", "update calamiteiten.calamiteit set stand = 'AFGESCHAALD' where id = ?", c.id());
        uitvoeren("update calamiteiten.actie set gereed_op = now(), gereed_door = 'x'");
        uitvoeren("update calamiteiten.calamiteit set stand = 'AFGESCHAALD' where id = ?", c.id());
    }

    @Test
    void afgeschaald_wordt_er_niet_met_een_vraag_die_niet_terug_is() {
        geweigerd("nog iets open", "update calamiteiten.calamiteit set stand = 'AFGESCHAALD' where id = ?", c.id());
    }

    @Test
    void een_besluit_heeft_een_reden_en_beide_kanten() {
        geweigerd(
                "besluit_heeft_motivering",
                "update calamiteiten.besluit set motivering = ' ' where calamiteit = ?",
                c.id());
        geweigerd("besluit zonder beide kanten", """
                insert into calamiteiten.besluit (calamiteit, id, soort, motivering, genomen_op, vastgelegd_op, vastgelegd_door)
                values (?, ?, 'NIET_BINNEN_DE_KETEN', 'x', now(), now(), 'x')""", c.id(), UUID.randomUUID());
    }

    @Test
    void een_vraag_hoort_bij_een_actieve_calamiteit_tegelijk() {
        geweigerd("een_actieve_calamiteit_per_vraag", """
                insert into calamiteiten.koppeling
                select ?, vraag, 'GEKOPPELD', true, now(), 'x' from calamiteiten.koppeling limit 1""", andere());
    }

    @Test
    void een_oproep_bereikt_iemand() {
        geweigerd("zonder iemand die is opgeroepen", """
                insert into calamiteiten.oproep (calamiteit, id, vraag, norm_minuten, roostergat, alarm, opgeroepen_op)
                values (?, ?, ?, 15, false, false, now())""", andere(), UUID.randomUUID(), c.vraag());
    }

    private UUID andere() {
        var ander = UUID.randomUUID();
        uitvoeren("""
                insert into calamiteiten.calamiteit (id, kenmerk, organisatie, team, vraag, stand, gemeld_op, zicht)
                select ?, 'C-X', organisatie, team, vraag, 'GEMELD', now(), zicht from calamiteiten.calamiteit
                where id = ?""", ander, c.id());
        return ander;
    }

    @Test
    void het_volgende_nieuws_komt_binnen_twee_uur() {
        geweigerd("nieuws_ten_minste_elke_twee_uur", """
                insert into calamiteiten.nieuws (calamiteit, id, intern, tijd, door, volgende_op)
                values (?, ?, 'x', now(), 'x', now() + interval '121 minutes')""", c.id(), UUID.randomUUID());
    }

    @Test
    void een_doorgezonden_verzoek_houdt_zijn_tijdstip_van_indienen() {
        proef.deuren
                .verzoeken()
                .vastleggen(
                        proef.dewit,
                        c.id(),
                        new NieuwGeraakt(
                                "2026-0042",
                                proef.moment("2026-05-20T19:12"),
                                proef.oostveld.organisatie(),
                                proef.westveld.organisatie(),
                                null));
        geweigerd(
                "oorspronkelijk_tijdstip",
                "update calamiteiten.geraakt set ontvangen_op = now(), ontvangst_ingediend_op = now()");
    }
}
