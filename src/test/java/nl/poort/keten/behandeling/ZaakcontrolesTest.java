package nl.poort.keten.behandeling;

import static org.assertj.core.api.Assertions.assertThat;

import nl.poort.keten.vragen.Vraag;
import nl.poort.sturing.Controle;
import nl.poort.sturing.NietsKwijt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// *Niets kwijt* finds a Vraag and a case that are not one story any more: each fault is planted past every guard.
class ZaakcontrolesTest {
    @RegisterExtension
    static final GedeeldeZaakproef PROEF = new GedeeldeZaakproef();

    private Vraagzaakproef z;

    @BeforeEach
    void opMaandag() {
        z = PROEF.proef();
        z.p.test.klok().zet("2026-03-09T10:12");
    }

    private void plant(String sql, Object... waarden) {
        z.p.test.eigenaar().useHandle(h -> h.execute(sql, waarden));
    }

    /// Exactly these checks find something about this Vraag.
    private void eisGevonden(Vraag v, Controle... verwacht) {
        assertThat(NietsKwijt.controleer(z.p.m.db))
                .filteredOn(u -> u.rijen().stream().anyMatch(r -> r.kenmerk().equals(v.kenmerk())))
                .extracting(u -> u.controle())
                .containsExactlyInAnyOrder(verwacht);
    }

    @Test
    void een_zaak_die_ongemerkt_dicht_ging_wordt_gevonden() {
        var v = z.vraag(null, "Wie sluit deze zaak?");
        var zaak = z.start(v, "MELDING-BUITEN");
        eisGevonden(v);
        plant("update zaken.zaak set einddatum = date '2026-03-09' where uuid = ?", zaak.uuid());
        eisGevonden(v, Controle.ZAAK_DICHT_VRAAG_WACHT);
        plant("update zaken.zaak set einddatum = null where uuid = ?", zaak.uuid());
        z.sluit(zaak, "Klaar");
        eisGevonden(v);
    }

    @Test
    void een_zaak_die_het_kenmerk_kwijt_is_wordt_gevonden() {
        var eerste = z.vraag(null, "De stoep ligt open");
        var zaak = z.start(eerste, "MELDING-BUITEN");
        var v = z.vraag(null, "Dezelfde stoep");
        z.kamer.start.koppel(z.sanne, v.id(), zaak.uuid());
        assertThat(z.zaak(zaak.uuid()).kenmerken()).extracting(k -> k.kenmerk()).contains(v.kenmerk());
        eisGevonden(v);
        plant("update zaken.zaak set kenmerken = '[]' where uuid = ?", zaak.uuid());
        eisGevonden(v, Controle.ZAAK_ANDER_KENMERK);
        eisGevonden(eerste);
    }

    @Test
    void een_zaak_die_niemand_behandelt_wordt_gevonden() {
        var v = z.vraag(null, "Wie doet dit?");
        var zaak = z.start(v, "MELDING-BUITEN");
        eisGevonden(v);
        for (var rol : z.rollen(zaak)) {
            z.p.alles
                    .delete(nl.poort.registers.Registerproef.URL + "/zaken/api/v1/rollen/" + rol.uuid())
                    .eis(204);
        }
        eisGevonden(v, Controle.ZAAK_ZONDER_BEHANDELAAR);
    }
}
