package nl.poort.contact.kanalen;

import java.nio.charset.StandardCharsets;
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
                        "context", context))
                .getBytes(StandardCharsets.UTF_8);
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
                new Inhoud("", String.valueOf(v.get("tekst")), "", List.of(), (Map<String, String>) v.get("context"));
        var in = Inkomend.van(ingang, ruw.berichtId(), van, inhoud, ruw.ontvangen());
        var antwoordOp = String.valueOf(v.get("antwoordOp"));
        var genomen = inname.neem(antwoordOp.isEmpty() ? in : in.antwoordOp(List.of(antwoordOp)));
        return new Gelezen(
                genomen.nieuw() ? "in het gesprek gezet" : "was er al",
                genomen.draad().id());
    }
}
