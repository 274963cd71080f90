package nl.poort.loket.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.poort.contact.berichten.Bericht;
import nl.poort.contact.berichten.Berichten;
import nl.poort.contact.berichten.Verzoekberichtgever;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who files gets one confirmation with number, moment and copy, wherever the program stops after it said "filed" (I8).
class OntvangstbevestigingTest {
    @RegisterExtension
    static final GedeeldeLoketproef PROEF = new GedeeldeLoketproef();

    private Loketproef p;

    @BeforeEach
    void klaar() {
        p = PROEF.proef();
        programma().deliver(1_000); // what other tests filed
    }

    /// A program that begins on the database as it is.
    private Gebeurtenissen programma() {
        var nieuw = new Gebeurtenissen(p.test.db());
        afschriften(nieuw);
        berichtgever(nieuw);
        return nieuw;
    }

    private void afschriften(Gebeurtenissen bij) {
        new Afschriften(p.test.db()).luister(bij);
    }

    private void berichtgever(Gebeurtenissen bij) {
        new Verzoekberichtgever(
                        p.verzoeken,
                        p.projecten,
                        new Organisaties(p.test.db()),
                        new Berichten(p.test.db(), new Partijen(p.test.db())),
                        "https://poort.example/aanvraag")
                .luister(bij);
    }

    private List<Bericht> berichten(Verzoek v) {
        var actor = new Actor(null, "Poort", p.auteur.organisatie(), "proef");
        return new Berichten(p.test.db(), new Partijen(p.test.db()))
                .vanRoot(actor, v.project().id());
    }

    private static void leeg(Gebeurtenissen programma) {
        while (programma.deliver(1_000) > 0) {
            // the copy tells of the message
        }
    }

    /// Two nodes begin again at the same moment.
    private void begintOpnieuw() throws Exception {
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var lopend = new ArrayList<Future<?>>();
            for (int i = 0; i < 3; i++) {
                var programma = programma();
                lopend.add(draden.submit(() -> leeg(programma)));
            }
            for (var een : lopend) {
                een.get();
            }
        }
        leeg(programma());
    }

    private Verzoek dienIn() throws Exception {
        var c = p.volledig();
        return p.indieningen.indienen(c.project(), c.id());
    }

    private void isEenKeerBevestigd(Verzoek v) {
        assertThat(berichten(v)).singleElement().satisfies(b -> {
            assertThat(b.kenmerk()).isEqualTo(v.nummer().tekst());
            assertThat(b.naam()).isEqualTo("W. Baas");
            assertThat(b.tekst())
                    .contains(
                            "maandag 9 maart 2026 om 10:12 uur",
                            "Nummer: " + v.nummer().tekst(),
                            "Bijlagen: 1. Alles is heel aangekomen",
                            "afschrift",
                            "https://poort.example/aanvraag",
                            "Berg");
        });
        assertThat(p.afschriften.get(v.id(), Afschrift.Soort.PDF).isOnveranderd())
                .isTrue();
    }

    @Test
    void wie_indiende_krijgt_een_bevestiging_ook_als_het_programma_meteen_daarna_stopte() throws Exception {
        var v = dienIn();
        assertThat(berichten(v)).isEmpty();
        begintOpnieuw();
        isEenKeerBevestigd(v);
    }

    @Test
    void ook_als_het_stopte_tussen_afschrift_en_bericht_of_midden_in_het_bericht() throws Exception {
        var tussen = dienIn();
        programma().deliver(1); // the copy, and no more
        assertThat(p.verzoeken.afschrift(tussen.id(), Afschrift.Soort.PDF).isOnveranderd())
                .isTrue();
        assertThat(berichten(tussen)).isEmpty();

        var midden = dienIn();
        var valtOm = new Gebeurtenissen(p.test.db());
        afschriften(valtOm);
        var keren = new AtomicInteger();
        valtOm.after("berichten.verzoek", AfschriftGemaakt.class, g -> {
            keren.incrementAndGet();
            throw new IllegalStateException("power cut");
        });
        leeg(valtOm);
        assertThat(keren.get()).isPositive();
        assertThat(berichten(midden)).isEmpty();
        p.test.klok().verder(java.time.Duration.ofMinutes(10)); // what failed is tried again later
        begintOpnieuw();
        p.test.klok().verder(java.time.Duration.ofMinutes(-10));
        isEenKeerBevestigd(tussen);
        isEenKeerBevestigd(midden);
    }

    @Test
    void ook_als_het_bericht_er_was_en_het_programma_dat_niet_meer_kon_opschrijven() throws Exception {
        var v = dienIn();
        begintOpnieuw();
        var afschrift = p.afschriften.get(v.id(), Afschrift.Soort.PDF);
        p.test.db()
                .run(
                        Actor.system("nog eens"),
                        tx -> tx.publish(new AfschriftGemaakt(
                                v.project().id(), v.id(), v.nummer().tekst(), afschrift.sha256())));
        begintOpnieuw();
        isEenKeerBevestigd(v);
    }
}
