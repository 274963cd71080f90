package nl.poort.registers.notificaties.api;

import io.javalin.http.HandlerType;
import java.util.List;
import nl.poort.registers.notificaties.Abonnement;
import nl.poort.registers.notificaties.Abonnementen;
import nl.poort.registers.notificaties.Bericht;
import nl.poort.registers.notificaties.Kanaal;
import nl.poort.registers.notificaties.Kanalen;
import nl.poort.registers.notificaties.Notificaties;
import nl.poort.techniek.api.Antwoord;
import nl.poort.techniek.api.Api;
import nl.poort.techniek.api.Bron;
import nl.poort.techniek.api.Eindpunt;
import nl.poort.techniek.api.Filter;

/// Notificaties API 1.0.1.
public final class NotificatieApi {
    private NotificatieApi() {}

    public static Api van(Kanalen kanalen, Abonnementen abonnementen, Notificaties notificaties) {
        return new Api(
                "notificaties",
                "/notificaties/api/v1",
                "1.0.1",
                List.of(
                        Bron.van("abonnement", "/abonnement", Abonnement.class, abonnementen)
                                .zonderBladzijden()
                                .zonderExpand(),
                        Bron.van("kanaal", "/kanaal", Kanaal.class, kanalen)
                                .alleen(HandlerType.GET, HandlerType.POST)
                                .met(Filter.tekst("naam"))
                                .zonderBladzijden()
                                .zonderExpand()),
                List.of(Eindpunt.post("/notificaties", v -> {
                    notificaties.publiceer(v.toegang(), v.inhoud(Bericht.class));
                    return Antwoord.goed(v.inhoud());
                })));
    }
}
