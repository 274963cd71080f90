package nl.poort.keten.vragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a long list must not make slow gives the same answer as on a short one, up to where it says that there is more.
class LangeLijstTest {
    private final Ketenproef proef = new Ketenproef();

    @AfterEach
    void close() {
        proef.close();
    }

    /// Copies of the first line in the list, each due an hour after the one before, beginning now.
    private void kopieen(Vraag vraag, int aantal) {
        proef.test
                .eigenaar()
                .useHandle(h -> h.createUpdate("""
                        insert into vragen.overdracht (vraag, id, soort, naar_team, naar_organisatie, schakel, gevraagd,
                          context, stand, te_doen, uiterlijk, aangeboden_op)
                        select vraag, uuidv7(), 'TAAK', naar_team, naar_organisatie, schakel, gevraagd, context, stand,
                          te_doen, :nu::timestamptz + make_interval(hours => n), aangeboden_op
                        from vragen.overdracht, generate_series(1, :aantal) n where vraag = :vraag and ouder is null""")
                        .bind("nu", proef.test.klok().instant())
                        .bind("aantal", aantal)
                        .bind("vraag", vraag.id())
                        .execute());
    }

    @Test
    void de_werklijst_telt_per_soort_werk_wat_er_ligt_en_wat_te_laat_is() {
        var v = proef.vraagBijSanne();
        proef.naarBouwen(v);
        kopieen(proef.vraagBijSanne(), 5);
        proef.test.klok().zet("2026-03-09T12:42");
        assertThat(proef.werklijst.tel(proef.sanne)).containsExactly(new Werklijst.Telling(TeDoen.BEHANDELEN, 6, 2));
        assertThat(proef.werklijst.tel(proef.ilse)).containsExactly(new Werklijst.Telling(TeDoen.AANNEMEN, 1, 0));
        assertThat(proef.werklijst.tel(proef.noor)).isEmpty();
    }

    @Test
    void boven_de_duizend_zegt_de_werklijst_alleen_dat_er_meer_is() {
        kopieen(proef.vraagBijSanne(), 1_100);
        assertThat(proef.werklijst.tel(proef.sanne))
                .containsExactly(new Werklijst.Telling(TeDoen.BEHANDELEN, 1_001, 0));
        proef.test.klok().zet("2026-12-09T12:42");
        assertThat(proef.werklijst.tel(proef.sanne))
                .containsExactly(new Werklijst.Telling(TeDoen.BEHANDELEN, 1_001, 1_001));
    }

    /// The oldest has a word of its own; the newest five hundred alone do not reach it.
    @Test
    void een_gewoon_woord_geeft_de_nieuwste_vragen_en_een_zeldzaam_woord_ook_een_oude() {
        var oudste = proef.vraagBijSanne();
        proef.test
                .eigenaar()
                .useHandle(h -> h.createUpdate("""
                        insert into vragen.vraag (id, kenmerk, organisatie, tekst, soort, onderwerp, impact, urgentie,
                          prioriteit, stand, eigenaar, contactschakel, volgende_stap, bij_wie, toegezegd_op,
                          terugkoppelwijze, afspraak, afspraak_versie, context, gesteld_op, intern, zicht)
                        select uuidv7(), 'K-2027-' || n, organisatie,
                          case when n in (100, 550) then 'Een schutting naast de dakkapel' else 'Een dakkapel' end,
                          soort, onderwerp, impact, urgentie, prioriteit, stand, eigenaar, contactschakel,
                          volgende_stap, bij_wie, toegezegd_op, terugkoppelwijze, afspraak, afspraak_versie, context,
                          gesteld_op + make_interval(mins => n), intern, zicht
                        from vragen.vraag, generate_series(1, 600) n where id = :id""").bind("id", oudste.id()).execute());
        assertThat(gevonden(proef.sanne, "dakkapel", 3)).containsExactly("K-2027-600", "K-2027-599", "K-2027-598");
        assertThat(gevonden(proef.sanne, "schutting", 20)).containsExactly("K-2027-550", "K-2027-100");
        assertThat(gevonden(proef.sanne, "voordakvlak", 20)).containsExactly(oudste.kenmerk());
        assertThat(gevonden(proef.tess, "dakkapel", 20)).isEmpty();
    }

    @Test
    void wie_een_vraag_niet_meer_mag_zien_vindt_haar_niet_meer_en_wie_erbij_komt_wel() {
        var v = proef.vraagBijSanne();
        zicht(v, proef.tess.organisatie());
        assertThat(gevonden(proef.sanne, "voordakvlak", 1)).isEmpty();
        assertThat(gevonden(proef.tess, "voordakvlak", 1)).containsExactly(v.kenmerk());
        var gezienDoor = proef.test
                .eigenaar()
                .withHandle(h -> h.select("select organisatie from vragen.gezien_door")
                        .mapTo(UUID.class)
                        .list());
        assertThat(gezienDoor).containsExactly(proef.tess.organisatie());
    }

    private void zicht(Vraag v, UUID organisatie) {
        proef.test
                .eigenaar()
                .useHandle(h -> h.createUpdate("update vragen.vraag set zicht = array[:o] where id = :id")
                        .bind("o", organisatie)
                        .bind("id", v.id())
                        .execute());
    }

    private java.util.List<String> gevonden(Medewerker wie, String tekst, int limiet) {
        return proef.werklijst.zoek(wie, tekst, limiet).stream()
                .map(Vraag::kenmerk)
                .toList();
    }
}
