package nl.poort.web.loket;

import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.poort.loket.aanvraag.Bijlage;
import nl.poort.loket.aanvraag.Bijlagen;
import nl.poort.loket.aanvraag.Concept;
import nl.poort.loket.aanvraag.Stap;
import nl.poort.loket.aanvraag.Verzoekbijlage;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.http.Aflevering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// Step 5: attachments. A form with a file works without a script; with one it goes in pieces ([Stukkenpost]).
public final class AanvraagdocumentenPagina {
    static final String PAD = AanvraagstappenPagina.EEN + "/documenten";
    private static final long RAND = 100_000;

    private final Aanvraagdeuren deuren;
    private final Aanvraagbezoek bezoek;

    /// An attachment as the list shows it.
    public record Rij(Bijlage bijlage, String waarbij) {}

    /// @param plaatsen what an attachment may belong to
    /// @param gevraagd what is asked for and not there
    public record Model(Concept concept, List<Rij> bijlagen, List<Keuze> plaatsen, List<String> gevraagd) {}

    AanvraagdocumentenPagina(Aanvraagdeuren deuren, Aanvraagbezoek bezoek) {
        this.deuren = deuren;
        this.bezoek = bezoek;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.OPENBAAR, this::toon).metPersoonsgegevens(),
                Route.post(PAD, Recht.OPENBAAR, this::neem),
                Route.post(PAD + "/verder", Recht.OPENBAAR, this::verder),
                Route.get(PAD + "/{bijlage}", Recht.OPENBAAR, this::bewaar).metPersoonsgegevens(),
                Route.post(PAD + "/{bijlage}/verwijdering", Recht.OPENBAAR, this::verwijder));
    }

    private void toon(Context ctx) throws Exception {
        bezoek.met(ctx, (project, verzoek) -> {
            var c = deuren.loket().concepten().get(project, verzoek);
            var plaatsen = plaatsen(c);
            var rijen = c.bijlagen().stream()
                    .map(b -> new Rij(b, waarbij(plaatsen, b.plaatsing())))
                    .toList();
            var gevraagd = deuren.loket().concepten().volledigheid(c).bij(Stap.DOCUMENTEN).stream()
                    .filter(g -> !g.verplicht())
                    .map(g -> g.wat())
                    .toList();
            Pagina.toon(ctx, "nl/poort/web/loket/aanvraagdocumenten.jte", new Model(c, rijen, plaatsen, gevraagd));
        });
    }

    /// What is asked for first; then each activity, then the whole.
    private List<Keuze> plaatsen(Concept c) {
        var vragen = deuren.loket().concepten().vragen(c);
        var keuzes = new ArrayList<Keuze>();
        for (int i = 0; i < c.activiteiten().size(); i++) {
            var a = c.activiteiten().get(i);
            var lijst = vragen.get(a.urn());
            if (lijst != null) {
                for (var v : lijst.bijlagen()) {
                    keuzes.add(new Keuze(i + " " + v.regel().id(), v.regel().tekst() + " (" + a.naam() + ")"));
                }
            }
        }
        for (int i = 0; i < c.activiteiten().size(); i++) {
            keuzes.add(new Keuze(
                    i + " ", "Iets anders bij " + c.activiteiten().get(i).naam()));
        }
        keuzes.add(new Keuze("alles", "Het hele project"));
        return keuzes;
    }

    private static String waarbij(List<Keuze> plaatsen, Verzoekbijlage.Plaatsing p) {
        return plaatsen.stream()
                .filter(k -> k.waarde().endsWith(" " + p.vraag()) && !p.urn().isEmpty())
                .map(Keuze::tekst)
                .findFirst()
                .orElse("Het hele project");
    }

    /// What the form says about an attachment.
    static Bijlagen.Nieuw nieuw(Concept c, Formulier f, String naam, long grootte, String kenmerk) {
        var plaats = f.waarde("plaats");
        int spatie = plaats.indexOf(' ');
        int nummer = spatie > 0 && plaats.substring(0, spatie).matches("\\d{1,3}")
                ? Integer.parseInt(plaats.substring(0, spatie))
                : -1;
        var urn = nummer >= 0 && nummer < c.activiteiten().size()
                ? c.activiteiten().get(nummer).urn()
                : "";
        var vraag = urn.isEmpty() ? "" : plaats.substring(spatie + 1);
        return new Bijlagen.Nieuw(
                naam, vraag, new Verzoekbijlage.Plaatsing(urn, vraag, f.aan("vertrouwelijk")), grootte, kenmerk);
    }

    /// Takes the file in before anything is decided. The same form again is the same attachment.
    private void neem(Context ctx) throws Exception {
        var bijlagen = deuren.loket().bijlagen();
        ctx.req()
                .setAttribute(
                        "org.eclipse.jetty.multipartConfig",
                        new MultipartConfigElement(
                                bijlagen.map().toString(), Bijlagen.GROOTSTE + RAND, Bijlagen.GROOTSTE + RAND, 0));
        var deel = deel(ctx);
        try {
            Formulier.probeer(ctx, f -> leg(ctx, f, deel), this::toon);
        } finally {
            if (deel != null) {
                deel.delete();
            }
        }
    }

    private String leg(Context ctx, Formulier f, Part deel) {
        UUID project = bezoek.eis(ctx);
        var verzoek = Aanvraagbezoek.verzoek(ctx);
        if (deel == null || deel.getSize() == 0) {
            f.fout("bestand", "Kies een bestand dat niet leeg is");
            f.weiger();
        }
        var c = deuren.loket().concepten().get(project, verzoek);
        try (var in = deel.getInputStream()) {
            deuren.loket()
                    .bijlagen()
                    .neem(project, verzoek, nieuw(c, f, naam(deel), deel.getSize(), f.waarde("_sleutel")), in);
        } catch (IOException e) {
            throw new Weigering("onleesbaar", "Het bestand kwam niet goed aan. Verstuur het nog een keer.");
        } catch (Weigering w) {
            f.fout("bestand", w.zinnen().getFirst());
            f.weiger();
        }
        Pagina.zeg(ctx, "Het bestand is toegevoegd.");
        return "/aanvraag/" + verzoek + "/documenten";
    }

    private static String naam(Part deel) {
        return Objects.requireNonNullElse(deel.getSubmittedFileName(), "");
    }

    private static Part deel(Context ctx) throws IOException {
        try {
            return ctx.req().getPart("bestand");
        } catch (ServletException e) {
            throw new Weigering("onleesbaar", "Dit is geen geldig formulier met een bestand");
        }
    }

    private void verder(Context ctx) throws Exception {
        Formulier.verwerk(
                ctx,
                f -> {
                    var verzoek = Aanvraagbezoek.verzoek(ctx);
                    deuren.loket().concepten().bekeken(bezoek.eis(ctx), verzoek, Stap.DOCUMENTEN);
                    return "/aanvraag/" + verzoek + AanvraagstapPagina.volgende(Stap.DOCUMENTEN);
                },
                this::toon);
    }

    private void verwijder(Context ctx) throws Exception {
        Formulier.verwerk(
                ctx,
                f -> {
                    var verzoek = Aanvraagbezoek.verzoek(ctx);
                    var bijlage = Aanvraagbezoek.id(ctx, "bijlage", "Deze bijlage");
                    deuren.loket().bijlagen().verwijder(bezoek.eis(ctx), verzoek, bijlage);
                    Pagina.zeg(ctx, "Het bestand is weggehaald.");
                    return "/aanvraag/" + verzoek + "/documenten";
                },
                this::toon);
    }

    /// As a file to keep, of a concept and of what was filed.
    private void bewaar(Context ctx) throws Exception {
        bezoek.met(ctx, (project, verzoek) -> {
            var bijlagen = deuren.loket().bijlagen();
            var b = bijlagen.get(project, verzoek, Aanvraagbezoek.id(ctx, "bijlage", "Deze bijlage"));
            if (!b.isHeel()) {
                throw Weigering.onbekend("Deze bijlage");
            }
            new Aflevering(b.naam(), b.sha256(), b.grootte(), vanaf -> bijlagen.open(project, b, vanaf)).stuur(ctx);
        });
    }

    /// As a person reads it.
    public static String grootte(long bytes) {
        if (bytes < 1_000_000) {
            return Math.max(1, bytes / 1_000) + " kB";
        }
        return bytes < 1_000_000_000
                ? bytes / 1_000_000 + " MB"
                : "%.1f GB".formatted(bytes / 1e9).replace('.', ',');
    }
}
