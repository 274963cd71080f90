package nl.poort.registers.notificaties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.poort.Zgw;
import nl.poort.registers.Beheerder;
import nl.poort.registers.Registerproef;
import nl.poort.web.Route;
import nl.poort.web.api.NotificatiesPagina;

/// The Notificaties API with its screens, and a receiver that does what a test asks of it.
final class Leveringsite implements AutoCloseable {
    static final String PAD = "/notificaties/api/v1";

    final Luisteraar l = new Luisteraar();
    final Registerproef p = new Registerproef(List.of(l.basis), Leveringsite::schermen);

    @Override
    public void close() {
        l.close();
        p.close();
    }

    /// As it was at the start.
    void wis() {
        p.alles
                .get(PAD + "/abonnement")
                .json()
                .forEach(a -> p.alles.delete(a.path("url").asText()).eis(204));
        l.antwoord.clear();
        l.ontvangen.clear();
        l.stiktIn = null;
    }

    private static List<Route> schermen(Zgw zgw) {
        var routes = new ArrayList<>(new NotificatiesPagina(zgw.leveringen, zgw.abonnementen).routes());
        routes.addAll(Beheerder.aanmelden(zgw));
        return routes;
    }

    UUID abonneer(String pad) {
        return abonneer(pad, "notificatie");
    }

    UUID abonneer(String pad, String vorm) {
        return p.alles
                .post(
                        PAD + "/abonnement",
                        Map.of(
                                "callbackUrl",
                                l.basis + pad,
                                "auth",
                                Luisteraar.AUTH,
                                "kanalen",
                                List.of(Map.of("naam", "zaken")),
                                "vorm",
                                vorm))
                .eis(201)
                .id();
    }

    void meld(String zaak, String actie) {
        var adres = "https://bron.example.nl/zaken/api/v1/zaken/" + zaak;
        p.alles
                .post(
                        PAD + "/notificaties",
                        new HashMap<>(Map.of(
                                "kanaal",
                                "zaken",
                                "hoofdObject",
                                adres,
                                "resource",
                                "zaak",
                                "resourceUrl",
                                adres,
                                "actie",
                                actie,
                                "aanmaakdatum",
                                "2026-03-09T10:00:00.123Z",
                                "kenmerken",
                                Map.of("bronorganisatie", "1"))))
                .eis(200);
    }

    /// As the job does it, again and again, until it is so.
    void totdat(BooleanSupplier waar) {
        long einde = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!waar.getAsBoolean()) {
            assertThat(System.nanoTime()).as("op tijd").isLessThan(einde);
            p.bezorging.bezorg();
            rust(Duration.ofMillis(20));
        }
    }

    static void rust(Duration even) {
        try {
            Thread.sleep(even);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Leveringen.Stand stand(UUID abonnement) {
        return p.zgw.leveringen.get(p.binnen(p.gemeente), abonnement);
    }

    List<Leveringen.Levering> wachtend(UUID abonnement) {
        return p.zgw.leveringen.wachtend(p.binnen(p.gemeente), abonnement);
    }

    static List<String> wat(List<JsonNode> berichten) {
        return berichten.stream()
                .map(b -> b.path("hoofdObject").asText().replaceAll(".*/", "") + " "
                        + b.path("actie").asText())
                .toList();
    }

    /// Every message of it was tried once more.
    void probeer(UUID abonnement) {
        int eerder = wachtend(abonnement).stream()
                .mapToInt(w -> w.stand().pogingen())
                .sum();
        totdat(() -> wachtend(abonnement).stream()
                                .mapToInt(w -> w.stand().pogingen())
                                .sum()
                        > eerder
                || wachtend(abonnement).stream().allMatch(w -> w.stand().dood()));
        rust();
    }

    /// Until nobody is busy: else a worker would go on after the clock was moved.
    void rust() {
        while (p.test.eigenaar()
                .withHandle(
                        h -> h.createQuery("select exists (select 1 from bezorging.bestemming where bezet_tot > :nu)")
                                .bind("nu", p.test.klok().instant())
                                .mapTo(boolean.class)
                                .one())) {
            rust(Duration.ofMillis(10));
        }
    }
}
