package nl.poort.keten.samenwerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What cannot be read of the national Samenwerkfunctionaliteit keeps nothing else waiting, and is not forgotten (C4).
class LandelijkgifTest {
    @RegisterExtension
    static final GedeeldeSamenwerkproef GEDEELD = new GedeeldeSamenwerkproef();

    private static final String WIJ = "00000001123456782000";
    private static final String ZIJ = "00000001111222333000";

    private Samenwerkproef p;
    private Nepsamenwerkfunctionaliteit nep;
    private Giftig giftig;
    private Landelijksamenwerken landelijk;

    @BeforeEach
    void open() {
        p = GEDEELD.proef();
        nep = new Nepsamenwerkfunctionaliteit(p.m.db);
        geefOin(p.gemeente, WIJ);
        geefOin(p.buiten, ZIJ);
        p.test.klok().zet("2026-02-02T09:02");
        vergeet();
        giftig = new Giftig(nep);
        landelijk = new Landelijksamenwerken(p.samen.bronnen, p.samen.samenwerkingen, giftig);
    }

    /// Nobody looked yet, on an earlier day than that of any other test.
    @AfterEach
    void vergeet() {
        p.test.eigenaar().useHandle(h -> h.execute("delete from samenwerking.peiling"));
    }

    private void geefOin(Organisatie o, String oin) {
        p.test.eigenaar()
                .useHandle(h -> h.execute("update organisatie.organisatie set oin = ? where id = ?", oin, o.id()));
    }

    private Landelijkverzoek vraag(String samenwerking, String kenmerk) {
        return nep.zetUit(
                ZIJ,
                samenwerking,
                new Samenwerkfunctionaliteit.Uitzetting(kenmerk, "Stichting Buiten", WIJ, kenmerk, "Past dit?"));
    }

    private long ontvangen(String titel) {
        return List.of(p.ilse, p.rob).stream()
                .mapToLong(m -> p.samen.inzage.lijst(m, titel).size())
                .max()
                .orElse(0);
    }

    @Test
    void een_bericht_dat_niet_te_lezen_is_houdt_de_andere_niet_tegen_en_komt_later_alsnog() {
        var s = nep.begin(ZIJ, "gif", "Zaak met gif");
        nep.nodigUit(ZIJ, s, WIJ);
        giftig.verzoek = vraag(s, "Giftige vraag").id();
        vraag(s, "Gewone vraag");
        p.test.klok().zet("2026-02-02T09:05");
        assertThatThrownBy(landelijk::peil).hasMessageContaining("onbekende stand");
        assertThat(ontvangen("Gewone vraag")).isEqualTo(1);
        assertThat(ontvangen("Giftige vraag")).isZero();
        assertThatThrownBy(landelijk::peil).hasMessageContaining("onbekende stand");

        giftig.verzoek = "";
        p.test.klok().zet("2026-02-03T09:05");
        assertThat(landelijk.peil()).as("only what was not done yet").isEqualTo(1);
        assertThat(ontvangen("Giftige vraag")).isEqualTo(1);
        assertThat(ontvangen("Gewone vraag")).isEqualTo(1);
    }

    /// The facility, with one request of which it says what nobody knows.
    private static final class Giftig implements Samenwerkfunctionaliteit {
        private final Samenwerkfunctionaliteit echt;
        private String verzoek = "";

        Giftig(Samenwerkfunctionaliteit echt) {
            this.echt = echt;
        }

        @Override
        public Optional<Landelijkverzoek> find(String wie, String id) {
            if (id.equals(verzoek)) {
                throw new Weigering("landelijk-niet-bereikbaar", "De voorziening noemt een onbekende stand: IETS");
            }
            return echt.find(wie, id);
        }

        @Override
        public String begin(String wie, String kenmerk, String titel) {
            return echt.begin(wie, kenmerk, titel);
        }

        @Override
        public void nodigUit(String wie, String samenwerking, String partner) {
            echt.nodigUit(wie, samenwerking, partner);
        }

        @Override
        public Landelijkverzoek zetUit(String wie, String samenwerking, Uitzetting wens) {
            return echt.zetUit(wie, samenwerking, wens);
        }

        @Override
        public List<Landelijkverzoek> list(String wie, String samenwerking) {
            return echt.list(wie, samenwerking);
        }

        @Override
        public Landelijkverzoek wijzig(String wie, String id, Landelijkestand stand, String melding) {
            return echt.wijzig(wie, id, stand, melding);
        }

        @Override
        public List<Notificatie> notificaties(String wie, Instant na, Instant totEnMet) {
            return echt.notificaties(wie, na, totEnMet);
        }

        @Override
        public void beeindig(String wie, String samenwerking) {
            echt.beeindig(wie, samenwerking);
        }
    }
}
