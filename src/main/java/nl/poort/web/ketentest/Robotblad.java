package nl.poort.web.ketentest;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.techniek.uitgaand.Uitkomst;

/// A browser without a screen for the robot: follows pages and sends forms as a person does, with the cookies it got.
final class Robotblad {
    private static final Pattern VELD = Pattern.compile("<input[^>]*>");

    private final Uitgaand uitgaand;
    private final URI adres;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String tekst = "";
    private int status;
    private String pad = "";

    Robotblad(Uitgaand uitgaand, URI adres) {
        this.uitgaand = uitgaand;
        this.adres = adres;
    }

    /// What stands on the page now.
    String tekst() {
        return tekst;
    }

    int status() {
        return status;
    }

    /// Where it is now, after what it was sent on to.
    String pad() {
        return pad;
    }

    void open(String naar) {
        pad = naar;
        ontvang(uitgaand.get(adres.resolve(naar), koppen()));
    }

    void stuur(String naar, Map<String, String> velden) {
        var inhoud = velden.entrySet().stream()
                .map(v -> v.getKey() + "=" + URLEncoder.encode(v.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var koppen = new LinkedHashMap<>(koppen());
        koppen.put("Content-Type", "application/x-www-form-urlencoded");
        koppen.put("Origin", adres.getScheme() + "://" + adres.getAuthority());
        pad = naar;
        ontvang(uitgaand.post(adres.resolve(naar), koppen, inhoud.getBytes(StandardCharsets.UTF_8)));
    }

    private Map<String, String> koppen() {
        var koek = cookies.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
        return koek.isEmpty() ? Map.of() : Map.of("Cookie", koek);
    }

    private void ontvang(Uitkomst uitkomst) {
        switch (uitkomst) {
            case Uitkomst.Mislukt(var oorzaak, var zin) -> {
                status = 0;
                tekst = zin;
            }
            case Uitkomst.Antwoord antwoord -> {
                status = antwoord.status();
                tekst = antwoord.tekst();
                Optional.ofNullable(antwoord.koppen().get("set-cookie")).ifPresent(this::bewaar);
                if (status == 303) {
                    open(antwoord.koppen().get("location"));
                }
            }
        }
    }

    private void bewaar(String kop) {
        var deel = kop.split(";", 2)[0].split("=", 2);
        cookies.put(deel[0], deel.length > 1 ? deel[1] : "");
    }

    /// The values one may choose from in this field.
    List<String> waarden(String naam) {
        var gevonden = new ArrayList<String>();
        var velden = VELD.matcher(tekst);
        while (velden.find()) {
            if (attribuut(velden.group(), "name").filter(naam::equals).isPresent()) {
                attribuut(velden.group(), "value").ifPresent(gevonden::add);
            }
        }
        return gevonden;
    }

    Optional<String> soort(String naam) {
        var velden = VELD.matcher(tekst);
        while (velden.find()) {
            if (attribuut(velden.group(), "name").filter(naam::equals).isPresent()) {
                return attribuut(velden.group(), "type");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> attribuut(String veld, String naam) {
        var m = Pattern.compile("\\b" + naam + "=\"([^\"]*)\"").matcher(veld);
        return m.find() ? Optional.of(m.group(1).replace("&amp;", "&").replace("&#39;", "'")) : Optional.empty();
    }

    /// What the page calls itself.
    String kop() {
        var m = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL).matcher(tekst);
        return m.find() ? m.group(1).replaceAll("<[^>]*>", "").strip() : "zonder kop";
    }
}
