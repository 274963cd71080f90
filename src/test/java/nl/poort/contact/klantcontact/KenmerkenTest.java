package nl.poort.contact.klantcontact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.poort.TestDatabase;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KenmerkenTest {
    private static final UUID KCC = UUID.randomUUID();
    private static final Actor SANNE = new Actor(UUID.randomUUID(), "Sanne", KCC, "vraag beantwoorden");
    private static final Actor NOOR = new Actor(UUID.randomUUID(), "Noor", UUID.randomUUID(), "melding aannemen");

    private static TestDatabase test;
    private static Klantcontacten contacten;

    @BeforeAll
    static void begin() {
        test = TestDatabase.open();
        contacten = new Klantcontacten(test.db(), new Kenmerken(test.db()));
    }

    @AfterAll
    static void klaar() {
        test.close();
    }

    @Test
    void een_kenmerk_wordt_nooit_twee_keer_gegeven_ook_niet_tegelijk() throws Exception {
        var kenmerken = new Kenmerken(test.db());
        var gezien = java.util.Collections.synchronizedSet(new HashSet<String>());
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 200; i++) {
                boolean mislukt = i % 5 == 0;
                pool.submit(() -> {
                    try {
                        test.db().run(SANNE, tx -> {
                            assertThat(gezien.add(kenmerken.reserveer(SANNE))).isTrue();
                            if (mislukt) {
                                throw new IllegalStateException("rolled back");
                            }
                        });
                    } catch (IllegalStateException ok) {
                        // the number is skipped
                    }
                });
            }
        }
        assertThat(gezien).hasSize(200);
        assertThat(Kenmerken.lees(" k-2026-51 ")).contains("K-2026-000051");
        assertThat(Kenmerken.lees("K2026")).isEmpty();
    }

    @Test
    void zoeken_vindt_op_foutcode_en_op_eigen_woorden() {
        var contact = contacten.registreer(
                SANNE,
                NieuwContact.inkomend("chat", null, "De vergunningcheck loopt vast bij zonnepanelen 🌞")
                        .met(Map.of("foutcode", "vas-7")));
        assertThat(contacten.zoek(SANNE, "VAS-7", 5))
                .extracting(Klantcontact::id)
                .containsExactly(contact.id());
        assertThat(contacten.zoek(SANNE, "zonnepaneel", 5))
                .extracting(Klantcontact::id)
                .containsExactly(contact.id());
        assertThat(contacten.zoek(SANNE, "zonnepanelen", 5).getFirst().eigenWoorden())
                .endsWith("🌞");
        assertThat(contacten.zoek(NOOR, "zonnepanelen", 5)).isEmpty();
        assertThat(contacten.zoek(SANNE, "%_\"' & | !", 5)).isEmpty();
    }

    @Test
    void de_wachtrij_geeft_iedere_klant_aan_een_medewerker() {
        var n = NieuwContact.inkomend("chat", null, "Hallo?");
        var wacht = contacten.registreer(
                SANNE,
                new NieuwContact(
                        n.kanaal(),
                        n.richting(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        n.eigenWoorden(),
                        null,
                        null,
                        null,
                        null,
                        true));
        assertThat(contacten.wachtrij(SANNE)).extracting(Klantcontact::id).contains(wacht.id());
        assertThat(contacten.aannemen(SANNE, wacht.id()).stand()).isEqualTo(Contactstand.IN_GESPREK);
        assertThatThrownBy(() -> contacten.aannemen(SANNE, wacht.id())).isInstanceOf(Weigering.class);
        assertThat(contacten.afbreken(SANNE, wacht.id()).resultaattekst()).isEqualTo("afgebroken");
    }
}
