package nl.poort.web.kanalen;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.poort.contact.kanalen.Belbericht;
import nl.poort.contact.kanalen.Belrichting;
import nl.poort.contact.kanalen.Belsoort;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;

/// Reads what an exchange sends: the generic form that Zammad takes too (`event`, `direction`, `from`, `to`, `callId`,
/// `user`, `answeringNumber`, `queue`, `cause`), as JSON or as a form.
final class Belbrief {
    private static final int VELDEN = 60;

    private Belbrief() {}

    static Belbericht lees(String soort, byte[] inhoud) {
        var tekst = new String(inhoud, StandardCharsets.UTF_8);
        boolean json = soort != null && soort.toLowerCase(Locale.ROOT).contains("json")
                || tekst.stripLeading().startsWith("{");
        var velden = json ? vanJson(tekst) : vanFormulier(tekst);
        var in = !"out".equalsIgnoreCase(een(velden, "direction").strip());
        var toestellen = new ArrayList<String>();
        toestellen.addAll(alle(velden, "answeringNumber"));
        toestellen.addAll(alle(velden, "user"));
        toestellen.addAll(alle(velden, "user[]"));
        toestellen.addAll(alle(velden, in ? "to" : "from").stream()
                .filter(t -> t.length() < 7)
                .toList());
        return new Belbericht(
                gebeurtenis(een(velden, "event")),
                in ? Belrichting.IN : Belrichting.UIT,
                een(velden, "callId"),
                een(velden, in ? "from" : "to"),
                ofNiets(een(velden, "queue"))
                        .or(() -> ofNiets(een(velden, in ? "to" : "from")))
                        .orElse(null),
                toestellen.stream().filter(t -> !t.isBlank()).toList(),
                ofNiets(een(velden, "cause")).orElse(null));
    }

    private static Belsoort gebeurtenis(String event) {
        return switch (event.strip()) {
            case "newCall" -> Belsoort.GEBELD;
            case "answer" -> Belsoort.OPGENOMEN;
            case "hangup" -> Belsoort.OPGEHANGEN;
            default ->
                throw new Weigering(
                        "ongeldige-invoer",
                        "event is newCall, answer of hangup",
                        Map.of("event", "event is newCall, answer of hangup"));
        };
    }

    private static Optional<String> ofNiets(String tekst) {
        return tekst.isBlank() ? Optional.empty() : Optional.of(tekst.strip());
    }

    private static String een(Map<String, List<String>> velden, String naam) {
        return alle(velden, naam).stream().findFirst().orElse("");
    }

    private static List<String> alle(Map<String, List<String>> velden, String naam) {
        return velden.getOrDefault(naam, List.of());
    }

    private static Map<String, List<String>> vanJson(String tekst) {
        var gelezen = Json.object(tekst).orElseThrow(Belbrief::onleesbaar);
        var velden = new LinkedHashMap<String, List<String>>();
        gelezen.forEach((naam, waarde) -> {
            var teksten = waarde instanceof List<?> lijst
                    ? lijst.stream().map(String::valueOf).toList()
                    : waarde == null ? List.<String>of() : List.of(String.valueOf(waarde));
            teksten.forEach(t -> eisLeesbaar(t));
            velden.put(naam, teksten);
        });
        return velden;
    }

    private static Map<String, List<String>> vanFormulier(String tekst) {
        var velden = new LinkedHashMap<String, List<String>>();
        var delen = tekst.isEmpty() ? new String[0] : tekst.split("&", VELDEN + 1);
        if (delen.length > VELDEN) {
            throw onleesbaar();
        }
        for (var deel : delen) {
            var stuk = deel.split("=", 2);
            velden.computeIfAbsent(ontcijfer(stuk[0]), n -> new ArrayList<>())
                    .add(stuk.length == 1 ? "" : ontcijfer(stuk[1]));
        }
        return velden;
    }

    private static String ontcijfer(String deel) {
        try {
            var tekst = URLDecoder.decode(deel, StandardCharsets.UTF_8);
            eisLeesbaar(tekst);
            return tekst;
        } catch (IllegalArgumentException e) {
            throw onleesbaar();
        }
    }

    private static void eisLeesbaar(String tekst) {
        if (!Veldfouten.isOpTeSlaan(tekst)) {
            throw onleesbaar();
        }
    }

    private static Weigering onleesbaar() {
        return new Weigering("onleesbaar", "Dit bericht is niet te lezen: stuur een formulier of JSON");
    }
}
