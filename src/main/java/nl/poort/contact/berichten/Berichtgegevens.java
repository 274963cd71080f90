package nl.poort.contact.berichten;

import java.time.Instant;
import nl.poort.techniek.Records;

/// What a text is made with; what a code needs and is not there is refused by [Berichtteksten].
///
/// @param naam of the receiver; null when unknown
/// @param eigenWoorden what the customer asked, unedited
/// @param stap what happens next, as a sentence: "Een deskundige zoekt uit wat de vraag bedoelt"
/// @param bijWie by whom, by role: "team Bouwen"
/// @param uiterlijk before when the customer hears
/// @param bellen whether we call ("wij bellen u") or write ("u hoort van ons")
/// @param opnieuw when the next attempt or the next news is
/// @param inhoud the answer, or what was restored or is new
/// @param reden why it takes longer
/// @param afzender person or team under the message
/// @param telefoon where to react
/// @param pagina address of the own page
/// @param afspraak of an appointment, else null
public record Berichtgegevens(
        String naam,
        String kenmerk,
        String eigenWoorden,
        String stap,
        String bijWie,
        Instant uiterlijk,
        boolean bellen,
        Instant opnieuw,
        String inhoud,
        String reden,
        String afzender,
        String telefoon,
        String pagina,
        Afspraakgegevens afspraak) {

    public static Berichtgegevens voor(String naam, String kenmerk, String afzender) {
        return new Berichtgegevens(
                naam, kenmerk, null, null, null, null, false, null, null, null, afzender, null, null, null);
    }

    public Berichtgegevens metVraag(String woorden) {
        return Records.with(this, "eigenWoorden", woorden);
    }

    /// What happens next, by whom and before when.
    public Berichtgegevens metStap(String watGebeurtEr, String wie, Instant wanneer, boolean wijBellen) {
        return Records.with(this, "stap", watGebeurtEr, "bijWie", wie, "uiterlijk", wanneer, "bellen", wijBellen);
    }

    public Berichtgegevens metOpnieuw(Instant moment) {
        return Records.with(this, "opnieuw", moment);
    }

    public Berichtgegevens metInhoud(String tekst) {
        return Records.with(this, "inhoud", tekst);
    }

    public Berichtgegevens metReden(String waarom) {
        return Records.with(this, "reden", waarom);
    }

    /// How the customer can react, and where it can be followed; both may be null.
    public Berichtgegevens metReactie(String nummer, String adresPagina) {
        return Records.with(this, "telefoon", nummer, "pagina", adresPagina);
    }

    /// When, where and for what the customer comes.
    public Berichtgegevens metAfspraak(Afspraakgegevens welke) {
        return Records.with(this, "afspraak", welke);
    }

    @Override
    public String toString() {
        return "Berichtgegevens " + kenmerk;
    }
}
