package nl.poort.registers.autorisatie.api;

import java.util.Map;
import nl.poort.registers.autorisatie.Applicaties;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.api.Antwoord;
import nl.poort.techniek.api.Eindpunt;
import nl.poort.techniek.api.Verzoek;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Veld;

/// `POST …/jwtsecret`, as the reference components of the VNG have it beside the standard: gives a client id of the own
/// organisation its secret. Whoever may keep applications may do it.
public final class Jwtsecret {
    private static final String RECHT = "autorisaties.bijwerken|autorisaties.credentials-registreren";

    record Invoer(
            @Veld(verplicht = true, min = 1, max = 50) String identifier,
            @Veld(verplicht = true, min = 1, max = 255) String secret) {}

    private Jwtsecret() {}

    public static Eindpunt van(Applicaties applicaties) {
        return Eindpunt.post("/jwtsecret", v -> zet(applicaties, v));
    }

    private static Antwoord zet(Applicaties applicaties, Verzoek v) {
        v.toegang().eis(RECHT);
        var invoer = v.inhoud(Invoer.class);
        var wie = v.toegang();
        var beheer = new Toegang(wie.actor(), true, Map.of(), wie.gebruiker(), wie.toelichting());
        var applicatie = applicaties.vanClient(beheer, invoer.identifier()).stream()
                .findFirst()
                .orElseThrow(() -> Weigering.veld(
                        "identifier", "unknown", "Geen applicatie van uw organisatie heeft dit client id"));
        applicaties.zetGeheim(beheer, applicatie.uuid(), invoer.identifier(), invoer.secret());
        return new Antwoord(
                201,
                Json.mapper()
                        .createObjectNode()
                        .put("identifier", invoer.identifier())
                        .put("secret", invoer.secret()),
                Map.of());
    }
}
