package nl.poort.web.kanalen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.poort.contact.kanalen.Afzender;
import nl.poort.contact.kanalen.Berichtdiensten.Bezorgstand;
import nl.poort.contact.kanalen.Berichtdiensten.Gesprokene;
import nl.poort.contact.kanalen.Bijlage;

/// Reads what the WhatsApp Cloud API sends: `entry[].changes[].value` with `messages` and `statuses`.
final class Whatsappbrief {
    private Whatsappbrief() {}

    /// @param adres the phone number id the message came in at
    record Bericht(String adres, String nummer, Map<?, ?> inhoud, String naam) {}

    record Stand(String adres, String nummer, Bezorgstand stand, String reden) {}

    record Alles(List<Bericht> berichten, List<Stand> standen) {}

    static Alles lees(Map<String, Object> brief) {
        var berichten = new ArrayList<Bericht>();
        var standen = new ArrayList<Stand>();
        for (var entry : lijst(brief.get("entry"))) {
            for (var change : lijst(entry.get("changes"))) {
                var waarde = deel(change, "value");
                var adres = tekst(deel(waarde, "metadata"), "phone_number_id");
                for (var m : lijst(waarde.get("messages"))) {
                    berichten.add(new Bericht(adres, tekst(m, "id"), m, naam(waarde, tekst(m, "from"))));
                }
                for (var s : lijst(waarde.get("statuses"))) {
                    var stand = stand(tekst(s, "status"));
                    if (stand != null) {
                        standen.add(new Stand(adres, tekst(s, "id"), stand, reden(s)));
                    }
                }
            }
        }
        return new Alles(berichten, standen);
    }

    /// @param haal gets a file by its media id
    static Gesprokene gesprokene(Bericht b, Function<String, Bijlage> haal) {
        var m = b.inhoud();
        var soort = tekst(m, "type");
        var deel = deel(m, soort);
        var bijlagen = new ArrayList<Bijlage>();
        var woorden = switch (soort) {
            case "text" -> tekst(deel, "body");
            case "button" -> tekst(deel, "text");
            case "interactive" -> tekst(deel(deel, tekst(deel, "type")), "title");
            case "location" ->
                "Plek: " + tekst(deel, "latitude") + ", " + tekst(deel, "longitude") + " " + tekst(deel, "name") + " "
                        + tekst(deel, "address");
            case "image", "document", "audio", "video", "sticker" -> {
                var bijlage = haal.apply(tekst(deel, "id"));
                if (bijlage == null) {
                    yield (tekst(deel, "caption")
                                    + "\n(Bij dit bericht hoort een bestand dat niet kon worden opgehaald)")
                            .strip();
                }
                var naam = tekst(deel, "filename");
                bijlagen.add(new Bijlage(naam.isEmpty() ? soort : naam, bijlage.type(), bijlage.inhoud()));
                yield tekst(deel, "caption");
            }
            default -> "(Een bericht van een soort die Poort niet kan tonen: " + soort + ")";
        };
        var antwoordOp = tekst(deel(m, "context"), "id");
        return new Gesprokene(
                b.nummer(),
                Afzender.whatsapp("+" + tekst(m, "from").replace("+", ""), b.naam()),
                woorden.strip(),
                bijlagen,
                antwoordOp.isEmpty() ? null : antwoordOp);
    }

    /// A reaction with a picture is no message.
    static boolean telt(Bericht b) {
        var soort = tekst(b.inhoud(), "type");
        return !b.nummer().isEmpty() && !soort.equals("reaction") && !soort.equals("system");
    }

    private static String naam(Map<?, ?> waarde, String van) {
        return lijst(waarde.get("contacts")).stream()
                .filter(c -> tekst(c, "wa_id").equals(van))
                .map(c -> tekst(deel(c, "profile"), "name"))
                .findFirst()
                .orElse("");
    }

    private static Bezorgstand stand(String gezegd) {
        return switch (gezegd) {
            case "sent" -> Bezorgstand.VERSTUURD;
            case "delivered" -> Bezorgstand.BEZORGD;
            case "read" -> Bezorgstand.GELEZEN;
            case "failed" -> Bezorgstand.MISLUKT;
            default -> null;
        };
    }

    private static String reden(Map<?, ?> stand) {
        return lijst(stand.get("errors")).stream()
                .map(e -> ("WhatsApp: " + tekst(e, "title") + " " + tekst(e, "code")).strip())
                .findFirst()
                .orElse("WhatsApp kon het niet bezorgen");
    }

    static String tekst(Map<?, ?> velden, String naam) {
        var waarde = velden.get(naam);
        return waarde instanceof String || waarde instanceof Number ? String.valueOf(waarde) : "";
    }

    static Map<?, ?> deel(Map<?, ?> velden, String naam) {
        return velden.get(naam) instanceof Map<?, ?> deel ? deel : Map.of();
    }

    private static List<Map<?, ?>> lijst(Object waarde) {
        var gevonden = new ArrayList<Map<?, ?>>();
        if (waarde instanceof List<?> lijst) {
            lijst.stream().filter(Map.class::isInstance).forEach(m -> gevonden.add((Map<?, ?>) m));
        }
        return gevonden;
    }
}
