package nl.poort.contact.berichten;

import java.util.UUID;

/// A message to be put ready.
///
/// @param root what it belongs to (vraag, calamiteit); null = the vraag
/// @param vraag null when it is not about one Vraag
/// @param kenmerk the number of the customer's matter; null when there is none
/// @param rechtsgevolg whether something legal follows from it: then it must be read, or somebody calls
/// @param concept true when somebody still has to release it
/// @param bron what caused it; the same cause never gives two messages. Null = every call gives one
public record NieuwBericht(
        UUID root,
        UUID vraag,
        String kenmerk,
        Ontvanger ontvanger,
        Berichtcode code,
        Berichttekst tekst,
        boolean rechtsgevolg,
        boolean concept,
        String bron) {

    public static NieuwBericht bijVraag(
            UUID vraag, String kenmerk, Ontvanger ontvanger, Berichtcode code, Berichttekst tekst) {
        return new NieuwBericht(vraag, vraag, kenmerk, ontvanger, code, tekst, false, false, null);
    }

    public NieuwBericht metBron(String oorzaak) {
        return new NieuwBericht(root, vraag, kenmerk, ontvanger, code, tekst, rechtsgevolg, concept, oorzaak);
    }

    public NieuwBericht metRechtsgevolg() {
        return new NieuwBericht(root, vraag, kenmerk, ontvanger, code, tekst, true, concept, bron);
    }

    public NieuwBericht alsConcept() {
        return new NieuwBericht(root, vraag, kenmerk, ontvanger, code, tekst, rechtsgevolg, true, bron);
    }
}
