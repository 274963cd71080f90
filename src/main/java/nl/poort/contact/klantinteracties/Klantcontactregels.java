package nl.poort.contact.klantinteracties;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.contact.klantcontact.Kanaal;
import nl.poort.keten.vragen.Terugkoppelwijze;

/// How a contact of another system reads here. Pure.
final class Klantcontactregels {
    static final String OVERIG = "overig";

    private static final Pattern BELLEN = Pattern.compile("(?iu)\\b(terug|na|op)?ge?bel(d|len)?\\b|\\b(terug)?bel\\w*");

    /// Words that others use for a channel of ours.
    private static final Map<String, String> OOK = Map.ofEntries(
            Map.entry("email", "e-mail"),
            Map.entry("mail", "e-mail"),
            Map.entry("contactformulier", "webformulier"),
            Map.entry("formulier", "webformulier"),
            Map.entry("website", "webformulier"),
            Map.entry("internet", "webformulier"),
            Map.entry("brief", "post"),
            Map.entry("telefonisch", "telefoon"),
            Map.entry("telefoongesprek", "telefoon"),
            Map.entry("bezoek", "balie"),
            Map.entry("facebook", "social"),
            Map.entry("instagram", "social"),
            Map.entry("twitter", "social"),
            Map.entry("social media", "social"));

    private Klantcontactregels() {}

    /// The channel of ours that a word of another system means.
    static String kanaal(String genoemd, List<Kanaal> kanalen) {
        var woord = genoemd.strip().toLowerCase(Locale.ROOT);
        var bedoeld = OOK.getOrDefault(woord, woord);
        return kanalen.stream()
                .filter(Kanaal::aan)
                .filter(k -> k.code().equals(bedoeld)
                        || k.naam().toLowerCase(Locale.ROOT).equals(bedoeld))
                .map(Kanaal::code)
                .findFirst()
                .orElse(OVERIG);
    }

    /// How it ended, as far as the other system says. Without an answer it went elsewhere; when a task follows, the
    /// contact says so after all.
    static Contactresultaat resultaat(Klantcontact k) {
        if (Boolean.FALSE.equals(k.indicatieContactGelukt())) {
            return Contactresultaat.NIET_GELUKT;
        }
        return k.reactie() == null || k.reactie().isBlank()
                ? Contactresultaat.DOORVERWEZEN
                : Contactresultaat.ZELF_BEANTWOORD;
    }

    /// Whether the customer is called, or written to.
    static Terugkoppelwijze wijze(String gevraagd) {
        return BELLEN.matcher(gevraagd).find() ? Terugkoppelwijze.BELLEN : Terugkoppelwijze.SCHRIJVEN;
    }

    static Contactresultaat vervolg(Terugkoppelwijze wijze) {
        return switch (wijze) {
            case BELLEN -> Contactresultaat.TERUGBELLEN;
            case SCHRIJVEN -> Contactresultaat.DOORGEZET;
        };
    }

    /// The party that asked; of somebody who spoke for another, that other.
    static Optional<UUID> klant(List<Betrokkene> betrokkenen) {
        return betrokkenen.stream()
                .filter(b -> b.wasPartij() != null)
                .min(Comparator.comparing(b -> b.rol() != Betrokkenerol.KLANT))
                .map(b -> b.wasPartij().uuid());
    }

    /// The first of these that says something.
    static Optional<String> eerste(String... teksten) {
        for (var tekst : teksten) {
            if (tekst != null && !tekst.isBlank()) {
                return Optional.of(tekst);
            }
        }
        return Optional.empty();
    }
}
