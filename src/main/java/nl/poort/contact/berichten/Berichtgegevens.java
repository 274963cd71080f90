package nl.poort.contact.berichten;

import java.time.Instant;

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
        return new Berichtgegevens(
                naam, kenmerk, woorden, stap, bijWie, uiterlijk, bellen, opnieuw, inhoud, reden, afzender, telefoon,
                pagina, afspraak);
    }

    /// What happens next, by whom and before when.
    public Berichtgegevens metStap(String watGebeurtEr, String wie, Instant wanneer, boolean wijBellen) {
        return new Berichtgegevens(
                naam,
                kenmerk,
                eigenWoorden,
                watGebeurtEr,
                wie,
                wanneer,
                wijBellen,
                opnieuw,
                inhoud,
                reden,
                afzender,
                telefoon,
                pagina,
                afspraak);
    }

    public Berichtgegevens metOpnieuw(Instant moment) {
        return new Berichtgegevens(
                naam,
                kenmerk,
                eigenWoorden,
                stap,
                bijWie,
                uiterlijk,
                bellen,
                moment,
                inhoud,
                reden,
                afzender,
                telefoon,
                pagina,
                afspraak);
    }

    public Berichtgegevens metInhoud(String tekst) {
        return new Berichtgegevens(
                naam,
                kenmerk,
                eigenWoorden,
                stap,
                bijWie,
                uiterlijk,
                bellen,
                opnieuw,
                tekst,
                reden,
                afzender,
                telefoon,
                pagina,
                afspraak);
    }

    public Berichtgegevens metReden(String waarom) {
        return new Berichtgegevens(
                naam,
                kenmerk,
                eigenWoorden,
                stap,
                bijWie,
                uiterlijk,
                bellen,
                opnieuw,
                inhoud,
                waarom,
                afzender,
                telefoon,
                pagina,
                afspraak);
    }

    /// How the customer can react, and where it can be followed; both may be null.
    public Berichtgegevens metReactie(String nummer, String adresPagina) {
        return new Berichtgegevens(
                naam,
                kenmerk,
                eigenWoorden,
                stap,
                bijWie,
                uiterlijk,
                bellen,
                opnieuw,
                inhoud,
                reden,
                afzender,
                nummer,
                adresPagina,
                afspraak);
    }

    /// When, where and for what the customer comes.
    public Berichtgegevens metAfspraak(Afspraakgegevens welke) {
        return new Berichtgegevens(
                naam,
                kenmerk,
                eigenWoorden,
                stap,
                bijWie,
                uiterlijk,
                bellen,
                opnieuw,
                inhoud,
                reden,
                afzender,
                telefoon,
                pagina,
                welke);
    }

    @Override
    public String toString() {
        return "Berichtgegevens " + kenmerk;
    }
}
