package nl.poort.contact.kennis;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// One search result.
///
/// @param fragment the part of the text that matches best
/// @param eigen written by the organisation of the one who searches
public record Treffer(
        UUID artikel,
        String nummer,
        List<Stuk> titel,
        List<Stuk> fragment,
        Artikelstaat staat,
        Probleemstand probleem,
        String omweg,
        boolean eigen) {

    /// A piece of text; `raak` when it is one of the words looked for.
    public record Stuk(String tekst, boolean raak) {
        static String tekst(List<Stuk> stukken) {
            return stukken.stream().map(Stuk::tekst).collect(Collectors.joining());
        }
    }

    public String titeltekst() {
        return Stuk.tekst(titel);
    }
}
