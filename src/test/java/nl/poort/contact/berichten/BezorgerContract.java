package nl.poort.contact.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What everything that brings e-mail must do, real or in the demo.
abstract class BezorgerContract {
    static final UUID ORGANISATIE = UUID.randomUUID();

    record Aangekomen(String messageId, String naar, String onderwerp, String tekst, List<String> koppen) {}

    abstract Bezorger bezorger();

    /// What arrived at this address, the oldest first.
    abstract List<Aangekomen> aangekomen(String adres);

    static Zending zending(String naam, String adres, String onderwerp, String tekst) {
        var id = UUID.randomUUID();
        return new Zending(
                id, ORGANISATIE, "<" + id + "@poort>", "K-2026-000051", naam, adres, onderwerp, tekst, false);
    }

    @Test
    void een_bericht_komt_aan_zoals_het_is_geschreven() {
        var z = zending(
                "Fátima Şahin 🌞",
                "fatima@voorbeeld.nl",
                "Uw vraag: één “dakkapel” 🏠",
                "Beste Fátima,\n\nJa, dat mag. €5 — 中文 עברית");
        assertThat(bezorger().bezorg(z)).isInstanceOf(Bezorging.Afgeleverd.class);
        assertThat(aangekomen("fatima@voorbeeld.nl")).singleElement().satisfies(m -> {
            assertThat(m.messageId()).isEqualTo(z.messageId());
            assertThat(m.onderwerp()).isEqualTo("Uw vraag: één “dakkapel” 🏠 (K-2026-000051)");
            assertThat(m.tekst().replace("\r", "").strip()).isEqualTo(z.tekst());
        });
    }

    @Test
    void een_herhaling_is_te_herkennen_aan_hetzelfde_nummer() {
        var z = zending("Bram", "bram@voorbeeld.nl", "Nog eens", "Hallo");
        bezorger().bezorg(z);
        bezorger().bezorg(z);
        assertThat(aangekomen("bram@voorbeeld.nl"))
                .isNotEmpty()
                .allMatch(m -> m.messageId().equals(z.messageId()));
    }

    @Test
    void niemand_schrijft_zijn_eigen_kopregel() {
        var z = zending(
                "Els\r\nBcc: boef@voorbeeld.nl",
                "els@voorbeeld.nl",
                "Hoi\r\nBcc: boef@voorbeeld.nl\r\n\r\n<b>x",
                "tekst");
        assertThat(bezorger().bezorg(z)).isInstanceOf(Bezorging.Afgeleverd.class);
        assertThat(aangekomen("boef@voorbeeld.nl")).isEmpty();
        assertThat(aangekomen("els@voorbeeld.nl")).singleElement().satisfies(m -> {
            assertThat(m.onderwerp()).doesNotContain("\n").doesNotContain("\r");
            assertThat(m.koppen()).noneMatch(k -> k.toLowerCase().startsWith("bcc"));
        });
        assertThat(bezorger().bezorg(zending("Els", "els@voorbeeld.nl\r\nBcc: boef@voorbeeld.nl", "x", "y")))
                .isInstanceOf(Bezorging.Geweigerd.class);
        assertThat(bezorger().bezorg(zending("Els", "els@voorbeeld.nl, boef@voorbeeld.nl", "x", "y")))
                .isInstanceOf(Bezorging.Geweigerd.class);
        assertThat(aangekomen("boef@voorbeeld.nl")).isEmpty();
    }

    @Test
    void een_adres_dat_niet_kan_bestaan_wordt_geweigerd() {
        for (var adres : List.of("", "geen adres", "jan@", "jan@nergens.invalid")) {
            assertThat(bezorger().bezorg(zending("Jan", adres, "x", "y")))
                    .as(adres)
                    .isInstanceOf(Bezorging.Geweigerd.class);
        }
    }
}
