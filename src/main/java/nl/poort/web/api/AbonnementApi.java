package nl.poort.web.api;

import java.util.List;
import nl.poort.techniek.Weigering;

/// Hear by webhook of what happens to the own overdrachten.
final class AbonnementApi {
    private final Abonnementen abonnementen;

    AbonnementApi(Abonnementen abonnementen) {
        this.abonnementen = abonnementen;
    }

    List<Operatie> operaties() {
        return List.of(
                Operatie.post(
                                "/abonnementen",
                                "maakAbonnement",
                                "Hoor met een webhook wat er met uw overdrachten gebeurt",
                                NieuwAbonnementJson.class,
                                AbonnementJson.class,
                                this::maak)
                        .maakt(),
                Operatie.get(
                        "/abonnementen",
                        "lijstAbonnementen",
                        "Uw abonnementen en hoe het bezorgen gaat",
                        AbonnementenJson.class,
                        List.of(),
                        v -> Antwoord.goed(new AbonnementenJson(abonnementen.list(v.wie()).stream()
                                .map(AbonnementJson::van)
                                .toList()))),
                Operatie.get(
                        "/abonnementen/{id}",
                        "toonAbonnement",
                        "Een abonnement van u",
                        AbonnementJson.class,
                        List.of(),
                        v -> Antwoord.goed(abonnementen.list(v.wie()).stream()
                                .filter(a -> a.id().equals(v.id("Dit abonnement")))
                                .findFirst()
                                .map(AbonnementJson::van)
                                .orElseThrow(() -> Weigering.onbekend("Dit abonnement")))),
                Operatie.delete("/abonnementen/{id}", "verwijderAbonnement", "Stop een abonnement", v -> {
                    abonnementen.verwijder(v.wie(), v.id("Dit abonnement"));
                    return Antwoord.leeg();
                }));
    }

    private Antwoord maak(Verzoek v) {
        var json = v.invoer(NieuwAbonnementJson.class);
        var soorten = json.soorten() == null ? List.of(Meldsoort.values()) : List.copyOf(json.soorten());
        var gemaakt = abonnementen.maak(v.wie(), json.url(), json.geheim(), soorten);
        return Antwoord.gemaakt("/abonnementen/" + gemaakt.id(), AbonnementJson.van(gemaakt));
    }
}
