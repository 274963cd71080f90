package nl.poort.techniek.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import nl.poort.techniek.Weigering;

/// Refuses in words what no database can hold or what can be read in two ways (scorecard G14, G15).
final class Verzoekcontrole {

    private Verzoekcontrole() {}

    static void controleer(Context ctx) {
        if (!leesbaar(ctx.path())) {
            throw onleesbaar();
        }
        velden(ctx.queryParamMap());
        var soort = ctx.req().getContentType();
        if (soort != null && soort.startsWith("application/x-www-form-urlencoded")) {
            velden(ctx.formParamMap());
        }
    }

    private static void velden(Map<String, List<String>> velden) {
        velden.forEach((naam, waarden) -> {
            if (!leesbaar(naam) || !waarden.stream().allMatch(Verzoekcontrole::leesbaar)) {
                throw onleesbaar();
            }
        });
    }

    /// No NUL, and no half of a character pair.
    static boolean leesbaar(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == tekst.length() || !Character.isLowSurrogate(tekst.charAt(i + 1))) {
                    return false;
                }
                i++;
            } else if (Character.isLowSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static Weigering onleesbaar() {
        return new Weigering(
                "onleesbaar", "In uw tekst staat een teken dat niet bewaard kan worden. Er is niets veranderd.");
    }
}
