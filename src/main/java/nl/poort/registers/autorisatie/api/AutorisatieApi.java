package nl.poort.registers.autorisatie.api;

import java.util.List;
import java.util.Set;
import nl.poort.registers.autorisatie.Applicatie;
import nl.poort.registers.autorisatie.Applicaties;
import nl.poort.techniek.api.Antwoord;
import nl.poort.techniek.api.Api;
import nl.poort.techniek.api.Bron;
import nl.poort.techniek.api.Eindpunt;
import nl.poort.techniek.api.Filter;

/// Autorisaties API 1.1.0.
public final class AutorisatieApi {
    private AutorisatieApi() {}

    public static Api van(Applicaties applicaties) {
        var bron = Bron.van("applicatie", "/applicaties", Applicatie.class, applicaties)
                .met(Filter.een_van("clientIds", "clientIds__een_van"))
                .zonderExpand();
        return new Api(
                "autorisaties",
                "/autorisaties/api/v1",
                "1.1.0",
                List.of(bron),
                List.of(Eindpunt.get("/applicaties/consumer", v -> {
                    v.eisBekend(Set.of("clientId"));
                    var clientId = v.query("clientId").orElse("");
                    // the file of the standard says a list, also for the one there is
                    return Antwoord.goed(v.lijst(bron, applicaties.vanClient(v.toegang(), clientId)));
                })));
    }
}
