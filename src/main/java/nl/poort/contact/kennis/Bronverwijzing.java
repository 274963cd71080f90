package nl.poort.contact.kennis;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where an answer rests on, as an editor wrote it: one on each line, with what kind of source it is. Pure.
///
/// @param adres to open it, https only; empty when there is none
public record Bronverwijzing(Soort soort, String tekst, String adres) {
    private static final Pattern ADRES = Pattern.compile("https://[^\\s<>\"']+");
    private static final Pattern WET =
            Pattern.compile("(?iu)\\b(wet|artikel|art\\.|besluit|verordening|awb|regeling|wetboek)\\b|\\p{L}+wet\\b");

    /// Whose word it is.
    public enum Soort {
        WET("wet of regel"),
        IPLO("IPLO"),
        RIJK("rijksoverheid"),
        WEBSITE("website"),
        ANDERS("eigen bron");

        private final String tekst;

        Soort(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    public static List<Bronverwijzing> lees(String bronnen) {
        return bronnen.lines()
                .map(String::strip)
                .filter(r -> !r.isEmpty())
                .map(Bronverwijzing::regel)
                .toList();
    }

    private static Bronverwijzing regel(String regel) {
        var gevonden = ADRES.matcher(regel);
        var adres = gevonden.find() && Productregels.isAdres(gevonden.group(), true) ? gevonden.group() : "";
        var rest = adres.isEmpty() ? regel : regel.replace(adres, "").strip();
        var tekst = rest.isEmpty() ? adres.replaceFirst("https://(www\\.)?", "") : rest;
        return new Bronverwijzing(soort(rest, adres.toLowerCase(Locale.ROOT)), tekst, adres);
    }

    private static Soort soort(String tekst, String adres) {
        if (adres.contains("//iplo.nl") || tekst.contains("IPLO")) {
            return Soort.IPLO;
        }
        if (adres.contains("wetten.overheid.nl") || WET.matcher(tekst).find()) {
            return Soort.WET;
        }
        if (adres.contains("rijksoverheid.nl")) {
            return Soort.RIJK;
        }
        return adres.isEmpty() ? Soort.ANDERS : Soort.WEBSITE;
    }
}
