package nl.poort.contact.kanalen;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.poort.contact.klantcontact.Adressoort;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;

/// Takes a message of a service again that could not be taken when it came; from the list of what went wrong.
public final class Dienstlezer implements Lezer {
    static final String SOORT = "dienst";

    private final Inname inname;

    public Dienstlezer(Inname inname) {
        this.inname = inname;
    }

    @Override
    public String soort() {
        return SOORT;
    }

    static byte[] schrijf(Berichtdiensten.Gesprokene g, Map<String, String> context) {
        return Json.write(Map.of(
                        "soort", g.afzender().soort().name(),
                        "adres", g.afzender().adres(),
                        "naam", g.afzender().naam(),
                        "tekst", g.tekst(),
                        "antwoordOp", g.antwoordOp() == null ? "" : g.antwoordOp(),
                        "bijlagen",
                                g.bijlagen().stream().map(Dienstlezer::bewaard).toList(),
                        "context", context))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// The service throws its files away after a while: they wait here, whole.
    private static Map<String, String> bewaard(Bijlage b) {
        return Map.of(
                "naam",
                b.naam(),
                "type",
                b.type(),
                "inhoud",
                Base64.getEncoder().encodeToString(b.inhoud()));
    }

    private static List<Bijlage> bijlagen(Object bewaard) {
        return bewaard instanceof List<?> lijst
                ? lijst.stream()
                        .map(b -> (Map<?, ?>) b)
                        .map(b -> new Bijlage(
                                String.valueOf(b.get("naam")),
                                String.valueOf(b.get("type")),
                                Base64.getDecoder().decode(String.valueOf(b.get("inhoud")))))
                        .toList()
                : List.of();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Gelezen verwerk(Ingang ingang, Ruw ruw) {
        var v = Json.object(new String(ruw.bron(), StandardCharsets.UTF_8))
                .orElseThrow(() -> new Weigering("onleesbaar", "Dit bericht is niet te lezen"));
        var van = new Afzender(
                Adressoort.valueOf(String.valueOf(v.get("soort"))),
                String.valueOf(v.get("adres")),
                String.valueOf(v.get("naam")));
        var inhoud =
                new Inhoud("", String.valueOf(v.get("tekst")), "", bijlagen(v.get("bijlagen")), (Map<String, String>)
                        v.get("context"));
        var in = Inkomend.van(ingang, ruw.berichtId(), van, inhoud, ruw.ontvangen());
        var antwoordOp = String.valueOf(v.get("antwoordOp"));
        var genomen = inname.neem(antwoordOp.isEmpty() ? in : in.antwoordOp(List.of(antwoordOp)));
        return new Gelezen(
                genomen.nieuw() ? "in het gesprek gezet" : "was er al",
                genomen.draad().id());
    }
}
