package nl.poort.contact.berichten;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.Records;

/// A message to be put ready.
///
/// @param root what it belongs to (vraag, calamiteit); null = the vraag
/// @param vraag null when it is not about one Vraag
/// @param kenmerk the number of the customer's matter; null when there is none
/// @param rechtsgevolg whether something legal follows from it: then it must be read, or somebody calls
/// @param concept true when somebody still has to release it
/// @param bron what caused it; the same cause never gives two messages. Null = every call gives one
/// @param besluit the decision it makes known; null when it is not about one
/// @param bijlagen files that go along
public record NieuwBericht(
        UUID root,
        UUID vraag,
        String kenmerk,
        Ontvanger ontvanger,
        Berichtcode code,
        Berichttekst tekst,
        boolean rechtsgevolg,
        boolean concept,
        String bron,
        UUID besluit,
        List<Berichtbijlage> bijlagen) {
    public NieuwBericht {
        bijlagen = List.copyOf(bijlagen);
    }

    /// Words only.
    public NieuwBericht(
            UUID root,
            UUID vraag,
            String kenmerk,
            Ontvanger ontvanger,
            Berichtcode code,
            Berichttekst tekst,
            boolean rechtsgevolg,
            boolean concept,
            String bron) {
        this(root, vraag, kenmerk, ontvanger, code, tekst, rechtsgevolg, concept, bron, null, List.of());
    }

    public static NieuwBericht bijVraag(
            UUID vraag, String kenmerk, Ontvanger ontvanger, Berichtcode code, Berichttekst tekst) {
        return new NieuwBericht(vraag, vraag, kenmerk, ontvanger, code, tekst, false, false, null);
    }

    public NieuwBericht metBron(String oorzaak) {
        return Records.with(this, "bron", oorzaak);
    }

    public NieuwBericht metRechtsgevolg() {
        return Records.with(this, "rechtsgevolg", true);
    }

    public NieuwBericht alsConcept() {
        return Records.with(this, "concept", true);
    }

    public NieuwBericht metBesluit(UUID bekend) {
        return Records.with(this, "besluit", bekend);
    }

    /// Whoever puts it ready keeps the content for as long as the message.
    public NieuwBericht metBijlagen(List<Berichtbijlage> mee) {
        return Records.with(this, "bijlagen", mee);
    }
}
