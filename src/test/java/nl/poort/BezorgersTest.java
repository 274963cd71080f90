package nl.poort;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.berichten.Bericht;
import nl.poort.contact.berichten.Berichtcode;
import nl.poort.contact.berichten.Berichtkanaal;
import nl.poort.contact.berichten.Berichtstand;
import nl.poort.contact.berichten.Berichttekst;
import nl.poort.contact.berichten.Bezorger;
import nl.poort.contact.berichten.MailBezorger;
import nl.poort.contact.berichten.NieuwBericht;
import nl.poort.contact.berichten.Ontvanger;
import nl.poort.contact.berichten.PortaalBezorger;
import nl.poort.contact.berichten.PostvakBezorger;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How the program itself sends, by its settings: what nobody mails never counts as delivered.
class BezorgersTest {
    private static final Actor SANNE = new Actor(UUID.randomUUID(), "Sanne", UUID.randomUUID(), "vraag beantwoorden");

    private final TestDatabase test = TestDatabase.open();

    @AfterEach
    void close() {
        test.close();
    }

    private List<Bezorger> bezorgers(Map<String, String> omgeving) {
        return Poort.bezorgers(Instellingen.read(omgeving, Path.of("bestaat-niet")), test.db());
    }

    /// What the program with these settings makes of a message to somebody with only an e-mail address.
    private Modules verstuurd(Map<String, String> omgeving) {
        var m = new Modules(test.db(), test.gebeurtenissen(), bezorgers(omgeving));
        m.berichten.klaarzetten(
                SANNE,
                NieuwBericht.bijVraag(
                        UUID.randomUUID(),
                        "K-2026-000051",
                        Ontvanger.email("Fatima", "f@voorbeeld.nl"),
                        Berichtcode.ANTWOORD,
                        new Berichttekst("Uw vraag", "Dat mag niet.")));
        while (m.berichtbezorging.bezorgen(10) > 0) {
            // until nothing is due
        }
        return m;
    }

    @Test
    void zonder_mailserver_buiten_de_demo_geldt_geen_bericht_als_bezorgd_en_belt_iemand() {
        var m = verstuurd(Map.of("POORT_DEMO", "false"));
        assertThat(m.berichten.teBellen(SANNE))
                .singleElement()
                .extracting(Bericht::stand)
                .isEqualTo(Berichtstand.NABELLEN);
        assertThat(m.postvak.list(SANNE, 10)).isEmpty();
    }

    @Test
    void in_de_demo_ligt_het_in_het_postvak_van_de_demo() {
        var m = verstuurd(Map.of("POORT_DEMO", "true"));
        assertThat(m.berichten.teBellen(SANNE)).isEmpty();
        assertThat(m.postvak.list(SANNE, 10)).hasSize(1);
    }

    @Test
    void met_een_mailserver_gaat_er_echte_mail_ook_in_de_demo() {
        for (var demo : List.of("true", "false")) {
            assertThat(bezorgers(Map.of(
                            "POORT_DEMO", demo,
                            "POORT_SMTP_URL", "smtps://mail.example.nl",
                            "POORT_MAIL_FROM", "poort@example.nl")))
                    .hasSize(2)
                    .hasAtLeastOneElementOfType(MailBezorger.class)
                    .hasAtLeastOneElementOfType(PortaalBezorger.class);
        }
        assertThat(bezorgers(Map.of("POORT_DEMO", "true"))).hasAtLeastOneElementOfType(PostvakBezorger.class);
        assertThat(bezorgers(Map.of("POORT_DEMO", "false")))
                .extracting(Bezorger::kanaal)
                .containsExactly(Berichtkanaal.PORTAAL);
    }
}
