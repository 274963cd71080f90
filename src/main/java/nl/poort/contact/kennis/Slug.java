package nl.poort.contact.kennis;

import java.text.Normalizer;
import java.util.Locale;

/// The end of an address, made of a name: `Paspoort aanvragen` is `paspoort-aanvragen`.
final class Slug {
    private static final int LANGST = 80;

    private Slug() {}

    static String van(String naam) {
        var kaal = Normalizer.normalize(naam, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var kort = kaal.length() > LANGST ? kaal.substring(0, LANGST) : kaal;
        var slug = kort.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "naamloos" : slug;
    }

    /// The first one that is free: `paspoort`, `paspoort-2` …
    static String vrij(String naam, java.util.function.Predicate<String> bezet) {
        var slug = van(naam);
        if (!bezet.test(slug)) {
            return slug;
        }
        for (int i = 2; ; i++) {
            if (!bezet.test(slug + "-" + i)) {
                return slug + "-" + i;
            }
        }
    }
}
