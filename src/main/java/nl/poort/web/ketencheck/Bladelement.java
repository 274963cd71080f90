package nl.poort.web.ketencheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An element of a page with what stands in its tag. Our own pages are well formed; that is all this reader knows.
///
/// @param inhoud what follows the tag, up to the next one of these
record Bladelement(String naam, String kenmerken, int plaats, String inhoud) {
    private static final Pattern TAG = Pattern.compile(
            "<(/?(?:form|input|textarea|select|option|button|a|h1))((?:\\s+[\\w:.@-]+(?:=\"[^\"]*\")?)*)\\s*/?>");

    static List<Bladelement> van(String html) {
        var gevonden = new ArrayList<Bladelement>();
        var m = TAG.matcher(html);
        int vanaf = 0;
        while (m.find(vanaf)) {
            var einde = Pattern.compile("</" + Pattern.quote(m.group(1)) + ">").matcher(html);
            boolean bevat = !m.group(1).startsWith("/") && einde.find(m.end());
            gevonden.add(new Bladelement(
                    m.group(1), m.group(2), m.start(), bevat ? html.substring(m.end(), einde.start()) : ""));
            vanaf = m.end();
        }
        return gevonden;
    }

    boolean is(String ander) {
        return naam.equals(ander);
    }

    boolean heeft(String kenmerk) {
        return Pattern.compile("(?:^|\\s)" + kenmerk + "(?:=|\\s|$)")
                .matcher(kenmerken)
                .find();
    }

    Optional<String> kenmerk(String wat) {
        var m = Pattern.compile("(?:^|\\s)" + wat + "=\"([^\"]*)\"").matcher(kenmerken);
        return m.find() ? Optional.of(leesbaar(m.group(1))) : Optional.empty();
    }

    String kenmerkOf(String wat, String anders) {
        return kenmerk(wat).orElse(anders);
    }

    /// The words in it.
    String tekst() {
        return woorden(inhoud);
    }

    static String woorden(String html) {
        return leesbaar(html.replaceAll("(?s)<(script|style|head)\\b.*?</\\1>", " ")
                        .replaceAll("</?(?:b|strong|span|bdi|i|em|a|code|time)\\b[^>]*>", "")
                        .replaceAll("<[^>]*>", " "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    static String leesbaar(String tekst) {
        return tekst.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }
}
