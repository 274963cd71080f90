package nl.poort.contact.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.poort.TestDatabase;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// C17: the messages of one organisation do not wait for all of another.
class BerichtbeurtenTest {
    private final TestDatabase test = TestDatabase.open();
    private final Berichten berichten = new Berichten(test.db(), new Partijen(test.db()));
    private final Set<UUID> gemaild = new HashSet<>();
    private Function<Zending, Bezorging> mailserver = z -> new Bezorging.Afgeleverd("250 ok");

    @AfterEach
    void klaar() {
        test.close();
    }

    private final class Mail implements Bezorger {
        @Override
        public Berichtkanaal kanaal() {
            return Berichtkanaal.EMAIL;
        }

        @Override
        public Bezorging bezorg(Zending z) {
            gemaild.add(z.bericht());
            return mailserver.apply(z);
        }
    }

    @Test
    void tien_berichten_van_de_een_wachten_niet_op_de_honderden_van_de_ander() {
        var bezorging = new Berichtbezorging(test.db(), List.of(new Mail()));
        var veel = zetKlaar(100);
        var weinig = zetKlaar(10);
        assertThat(bezorging.bezorgen(20)).isEqualTo(20);
        assertThat(gemaild).containsAll(weinig);
        mailserver = z -> new Bezorging.Uitgesteld("mailserver weg", "", true);
        assertThat(bezorging.bezorgen(50)).as("één poging, de rest wacht").isEqualTo(1);
        mailserver = z -> new Bezorging.Afgeleverd("250 ok");
        bezorging.bezorgen(1_000);
        test.klok().verder(Duration.ofMinutes(2));
        bezorging.bezorgen(10);
        assertThat(gemaild).containsAll(veel);
    }

    private List<UUID> zetKlaar(int hoeveel) {
        var wie = new Actor(UUID.randomUUID(), "Proef", UUID.randomUUID(), "klant informeren");
        var aan = new Ontvanger(null, "Fatima", List.of(Bezorgadres.email("f@voorbeeld.nl")));
        var tekst = new Berichttekst("Antwoord op uw vraag", "Dat mag.");
        return test.db()
                .change(
                        wie,
                        tx -> IntStream.range(0, hoeveel)
                                .mapToObj(i -> NieuwBericht.bijVraag(
                                        UUID.randomUUID(), "K-2026-000051", aan, Berichtcode.ANTWOORD, tekst))
                                .map(nieuw -> berichten.klaarzetten(wie, nieuw).id())
                                .toList());
    }
}
