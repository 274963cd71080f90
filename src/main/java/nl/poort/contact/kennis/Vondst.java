package nl.poort.contact.kennis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.kennis.Treffer.Stuk;

/// One result of the search over articles, products and the social map.
///
/// @param code how people point at it: `KA-12`, or the slug of a product or an entry of the social map
/// @param versie which version an answer is given with now
/// @param kort what a list says about it
/// @param team to whom a colleague hands over when the answer is not enough
/// @param waarschuwing why it must be used with care, such as "concept"; empty when there is no reason
/// @param rang how well it fits; comparable within one search
public record Vondst(
        Vondstsoort soort,
        UUID id,
        String code,
        int versie,
        List<Stuk> titel,
        List<Stuk> kort,
        Optional<UUID> team,
        String waarschuwing,
        double rang) {

    public String titeltekst() {
        return Stuk.tekst(titel);
    }

    public String korttekst() {
        return Stuk.tekst(kort);
    }
}
