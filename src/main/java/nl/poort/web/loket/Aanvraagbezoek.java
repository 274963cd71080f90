package nl.poort.web.loket;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.poort.loket.aanvraag.Project;
import nl.poort.techniek.Weigering;
import nl.poort.web.Bezoeken;
import nl.poort.web.Bezoeken.Soort;
import nl.poort.web.Drempel;
import nl.poort.web.Drempel.Regel;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;

/// The project that this browser is busy with, and the way back in with its number and code.
final class Aanvraagbezoek {
    static final String BEGIN = "/aanvraag";
    static final String PROJECT = "/aanvraag/project";
    private static final Duration MINUUT = Duration.ofMinutes(1);

    private final Aanvraagdeuren deuren;
    private final Bezoeken bezoeken;

    /// Work that needs a project and the request of the address.
    @FunctionalInterface
    interface Werk {
        void doe(UUID project, UUID verzoek) throws Exception;
    }

    Aanvraagbezoek(Aanvraagdeuren deuren) {
        this.deuren = deuren;
        this.bezoeken = new Bezoeken(deuren.db());
    }

    Optional<UUID> project(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        return bezoeken.onderwerp(ctx, Soort.AANVRAAG);
    }

    /// Shows the page, or asks for the code when nothing is visited.
    void met(Context ctx, Werk werk) throws Exception {
        var project = project(ctx);
        if (project.isEmpty()) {
            Pagina.naar(ctx, BEGIN);
            return;
        }
        werk.doe(project.get(), verzoek(ctx));
    }

    /// For a form: what it is about must still be there.
    UUID eis(Context ctx) {
        return project(ctx)
                .orElseThrow(() -> new Weigering(
                        "bezoek-voorbij",
                        "Uw aanvraag staat niet meer open. Vul uw nummer en code in, dan gaat u verder waar u was."));
    }

    static UUID verzoek(Context ctx) {
        return id(ctx, "id", "Deze aanvraag");
    }

    static UUID id(Context ctx, String naam, String ding) {
        try {
            return UUID.fromString(ctx.pathParam(naam));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend(ding);
        }
    }

    void begin(Formulier f, Project project) {
        bezoeken.begin(f, Soort.AANVRAAG, project.id());
    }

    void bevestig(Context ctx) {
        bezoeken.bevestig(ctx, Soort.AANVRAAG);
    }

    void einde(Context ctx) {
        bezoeken.einde(ctx, Soort.AANVRAAG);
    }

    /// An unknown number and a wrong code take the same work and give the same answer.
    String verder(Context ctx, Formulier f) {
        var kenmerk =
                f.tekst("kenmerk", "Vul uw nummer in, zoals A-2026-000012", 60).toUpperCase(Locale.ROOT);
        var code = f.tekst("code", "Vul uw code in. U kreeg de code samen met uw nummer.", 60);
        f.weiger();
        var perProject = new Regel("aanvraag " + kenmerk, 5, MINUUT);
        new Drempel(deuren.db()).tel(List.of(perProject, Regel.bron(ctx, "aanvraag", 20, MINUUT.multipliedBy(5))));
        var project = deuren.loket().projecten().findByKenmerk(kenmerk);
        if (!klopt(kenmerk, code) | project.isEmpty()) {
            throw new Weigering(
                    "nummer-en-code",
                    "Dit nummer en deze code horen niet bij elkaar. Kijk of u beide goed hebt overgenomen.");
        }
        new Drempel(deuren.db()).vergeet(perProject);
        bezoeken.begin(ctx, Soort.AANVRAAG, project.get());
        return PROJECT;
    }

    private boolean klopt(String kenmerk, String getypt) {
        return MessageDigest.isEqual(kaal(deuren.code().apply(kenmerk)), kaal(getypt));
    }

    private static byte[] kaal(String code) {
        return code.replaceAll("[\\s\\p{Pd}.]", "")
                .toUpperCase(Locale.ROOT)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
