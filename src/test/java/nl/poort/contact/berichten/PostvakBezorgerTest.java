package nl.poort.contact.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostvakBezorgerTest extends BezorgerContract {
    private final TestDatabase test = TestDatabase.open();

    @Override
    Bezorger bezorger() {
        return new PostvakBezorger(test.db());
    }

    @Override
    List<Aangekomen> aangekomen(String adres) {
        return new Postvak(test.db())
                .list(new Actor(null, "demo", ORGANISATIE, "demo"), 100).stream()
                        .filter(b -> b.adres().equals(adres))
                        .map(b -> new Aangekomen(b.messageId(), b.adres(), b.onderwerp(), b.tekst(), List.of()))
                        .toList();
    }

    @Test
    void een_ander_ziet_deze_post_niet() {
        bezorger().bezorg(zending("Bram", "bram@voorbeeld.nl", "x", "y"));
        assertThat(new Postvak(test.db()).list(new Actor(null, "ander", UUID.randomUUID(), "demo"), 10))
                .isEmpty();
    }

    @AfterEach
    void klaar() {
        test.close();
    }
}
