package nl.poort.web.calamiteit;

/// Something that can be done now.
///
/// @param direct done at once with one press (a POST); otherwise the address of a page to fill in
public record Knop(String tekst, String pad, boolean direct) {

    static Knop naar(String tekst, String pad) {
        return new Knop(tekst, pad, false);
    }

    static Knop direct(String tekst, String pad) {
        return new Knop(tekst, pad, true);
    }
}
