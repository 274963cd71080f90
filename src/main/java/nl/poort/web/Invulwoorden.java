package nl.poort.web;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words between braces in an answer, such as `{klant}`, filled in. What is not known stays as it is, so that
/// somebody sees it.
public record Invulwoorden(Map<String, String> woorden) {
    private static final Pattern WOORD = Pattern.compile("\\{([a-z]{2,20})}");

    public String vul(String tekst) {
        return WOORD.matcher(tekst).replaceAll(m -> {
            var waarde = woorden.getOrDefault(m.group(1), "");
            return Matcher.quoteReplacement(waarde.isBlank() ? m.group() : waarde);
        });
    }
}
