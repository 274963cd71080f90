package nl.poort.contact.kanalen;

/// What a colleague says back.
///
/// @param kanaal code of the channel it goes over; null = where the customer was last
/// @param tekst as typed, or as the template made it
/// @param sjabloon the name of a template the provider approved; null = free words
/// @param isAntwoord it answers the question: the Vraag is closed with it. Else the conversation goes on
/// @param bijlagen files that go along
public record Reactie(String kanaal, String tekst, String sjabloon, boolean isAntwoord, Meegestuurd bijlagen) {

    /// Words only.
    public Reactie(String kanaal, String tekst, String sjabloon, boolean isAntwoord) {
        this(kanaal, tekst, sjabloon, isAntwoord, Meegestuurd.GEEN);
    }

    /// The answer, over the channel where the customer was last.
    public static Reactie antwoord(String tekst) {
        return new Reactie(null, tekst, null, true);
    }

    /// A question or a word in between.
    public static Reactie tussendoor(String tekst) {
        return new Reactie(null, tekst, null, false);
    }

    public Reactie via(String ander) {
        return new Reactie(ander, tekst, sjabloon, isAntwoord, bijlagen);
    }

    public Reactie metSjabloon(String naam) {
        return new Reactie(kanaal, tekst, naam, isAntwoord, bijlagen);
    }

    public Reactie met(Meegestuurd mee) {
        return new Reactie(kanaal, tekst, sjabloon, isAntwoord, mee);
    }
}
