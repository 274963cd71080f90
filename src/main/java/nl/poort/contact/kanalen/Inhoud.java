package nl.poort.contact.kanalen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was said.
///
/// @param onderwerp empty when the channel has none
/// @param tekst the customer's own words, without what was said before; empty when nothing was said yet
/// @param eerder what was said before and came along as a quotation; shown folded
/// @param context facts by name: page, campaign, number of the ticket; never a BSN
public record Inhoud(
        String onderwerp, String tekst, String eerder, List<Bijlage> bijlagen, Map<String, String> context) {
    public static final int LANGST = 20_000;

    public Inhoud {
        onderwerp = Schoon.regel(onderwerp, 200);
        tekst = Schoon.tekst(tekst, LANGST);
        eerder = Schoon.tekst(eerder, LANGST);
        bijlagen = List.copyOf(bijlagen);
        context = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(context));
    }

    public static Inhoud van(String tekst) {
        return new Inhoud("", tekst, "", List.of(), Map.of());
    }

    public static Inhoud van(String onderwerp, String tekst, List<Bijlage> bijlagen) {
        return new Inhoud(onderwerp, tekst, "", bijlagen, Map.of());
    }

    /// Nothing was asked yet: a call that rings, somebody at the counter with a ticket.
    public boolean zonderWoorden() {
        return tekst.isBlank() && onderwerp.isBlank() && bijlagen.isEmpty();
    }

    /// What a conversation is called: the subject, or its first words.
    String kop() {
        return onderwerp.isBlank() ? Schoon.regel(tekst, 80) : onderwerp;
    }

    /// What stands in the contact: the words, or what there is instead of them.
    String woorden() {
        return !tekst.isBlank() ? tekst : !onderwerp.isBlank() ? onderwerp : "(alleen een bijlage)";
    }

    @Override
    public String toString() {
        return "Inhoud " + tekst.length() + " tekens, " + bijlagen.size() + " bijlagen";
    }
}
