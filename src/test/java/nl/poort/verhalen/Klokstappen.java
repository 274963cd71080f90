package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;

/// What the clocks of a question say.
public class Klokstappen {
    private final Wereld w = Wereld.nu();

    private List<Klok> klokken(UUID vraag, String soort) {
        return w.m.klokken.list(Wereld.SYSTEEM, vraag).stream()
                .filter(k -> k.soort() == Kloksoort.valueOf(soort.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static Stream<Klok> open(List<Klok> klokken) {
        return klokken.stream().filter(Klok::isOpen);
    }

    private static void eindigt(List<Klok> klokken, String tot) {
        assertThat(open(klokken).map(k -> Wereld.tekst(k.deadline()))).containsExactly(tot);
    }

    @Dan("^loopt klok \"([^\"]+)\" van \"(V\\d)\" tot (.+)$")
    public void loopt(String soort, String vraag, String tot) {
        eindigt(klokken(w.id(vraag), soort), tot);
    }

    @Dan("^loopt klok \"([^\"]+)\" van schakel \"([^\"]+)\" tot (.+)$")
    public void loopt_van_schakel(String soort, String schakel, String tot) {
        eindigt(vanSchakel(soort, schakel), tot);
    }

    /// The clocks of this kind that a link must keep: of its own Overdracht, under its name in the agreement.
    private List<Klok> vanSchakel(String soort, String schakel) {
        var overdracht = w.bij(schakel).id();
        return klokken(w.vraag().id(), soort).stream()
                .filter(k -> k.onderwerp().equals(overdracht) && k.schakel().startsWith(schakel))
                .toList();
    }

    @Dan("^stopt klok \"([^\"]+)\" met uitkomst \"([^\"]+)\"$")
    public void stopt(String soort, String uitkomst) {
        assertThat(klokken(w.vraag().id(), soort).stream()
                        .filter(k -> w.moment().equals(k.gestopt()))
                        .map(Klok::uitkomst))
                .containsExactly(uitkomst);
    }

    @Dan("^is de ketendeadline nog steeds (.+)$")
    public void ketendeadline(String tot) {
        eindigt(klokken(w.vraag().id(), "keten"), tot);
        assertThat(klokken(w.vraag().id(), "keten"))
                .as("de klok begon nooit opnieuw")
                .hasSize(1);
    }

    @Dan("^blijft klok \"keten\" als \"overschreden\" geteld als na 17:00 geen antwoord is gegeven$")
    public void overschreden() {
        w.verder("2026-03-12 10:00");
        w.m.overdrachten.beantwoorden(
                w.mens("Ilse"),
                w.bij("inhoudelijk deskundige").id(),
                nl.poort.keten.vragen.Antwoord.van(LokaleStappen.UITLEG, LokaleStappen.BRON));
        w.m.gesprekken.vertellen(w.mens("Sanne"), w.vraag().id(), nl.poort.keten.vragen.Bekendmaking.KLANTCONTACT, "");
        assertThat(klokken(w.vraag().id(), "keten").stream().map(Klok::uitkomst))
                .containsExactly("overschreden, vooraf gemeld");
        assertThat(klokken(w.vraag().id(), "keten").getFirst().deadline()).isEqualTo(w.moment("2026-03-11 17:00"));
    }
}
