package nl.poort.web.loket;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.loket.aanvraag.Concept;
import nl.poort.loket.aanvraag.Conceptactiviteit;
import nl.poort.loket.aanvraag.Stap;
import nl.poort.loket.aanvraag.Vragenlijst;
import nl.poort.loket.regels.Optie;
import nl.poort.loket.regels.Regelvraag;
import nl.poort.loket.regels.Vraagsoort;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// Step 4: the questions of one activity at a time, those that matter now. What is not known yet may stay open.
public final class AanvraagvragenPagina {
    private static final String PAD = AanvraagstappenPagina.EEN + "/vragen";

    private final Aanvraagdeuren deuren;
    private final Aanvraagbezoek bezoek;

    /// @param veld its name in the form
    public record Veld(Regelvraag regel, String veld, boolean verplicht, List<Keuze> keuzes) {}

    /// @param groepen heading and questions
    /// @param nummer from 1, of so many activities with questions
    public record Model(
            Concept concept, Conceptactiviteit activiteit, int nummer, int van, Map<String, List<Veld>> groepen) {}

    AanvraagvragenPagina(Aanvraagdeuren deuren, Aanvraagbezoek bezoek) {
        this.deuren = deuren;
        this.bezoek = bezoek;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.OPENBAAR, this::begin),
                Route.get(PAD + "/{nummer}", Recht.OPENBAAR, this::toon).metPersoonsgegevens(),
                Route.post(
                        PAD + "/{nummer}",
                        Recht.OPENBAAR,
                        ctx -> Formulier.verwerk(ctx, f -> antwoord(ctx, f), this::toon)));
    }

    private List<Conceptactiviteit> metVragen(Concept c) {
        return c.activiteiten().stream().filter(a -> a.regels() != null).toList();
    }

    private void begin(Context ctx) throws Exception {
        bezoek.met(ctx, (project, verzoek) -> {
            var c = deuren.loket().concepten().get(project, verzoek);
            if (metVragen(c).isEmpty()) {
                Pagina.toon(ctx, "nl/poort/web/loket/aanvraagvragen.jte", new Model(c, null, 0, 0, Map.of()));
            } else {
                Pagina.naar(ctx, "/aanvraag/" + verzoek + "/vragen/1");
            }
        });
    }

    private void toon(Context ctx) throws Exception {
        bezoek.met(ctx, (project, verzoek) -> {
            var c = deuren.loket().concepten().get(project, verzoek);
            int nummer = nummer(ctx, c);
            var a = metVragen(c).get(nummer - 1);
            var groepen = new LinkedHashMap<String, List<Veld>>();
            for (var v : lijst(c, a).gesteld()) {
                var veld = veld(v.regel());
                Formulier.van(ctx).vul(veld, v.isBeantwoord() ? gekozen(v) : bewaard(a, v));
                groepen.computeIfAbsent(v.groep(), g -> new ArrayList<>())
                        .add(new Veld(v.regel(), veld, v.verplicht(), keuzes(v.regel())));
            }
            Pagina.toon(
                    ctx,
                    "nl/poort/web/loket/aanvraagvragen.jte",
                    new Model(c, a, nummer, metVragen(c).size(), groepen));
        });
    }

    private static List<String> bewaard(Conceptactiviteit a, Vragenlijst.Vraag v) {
        return a.antwoorden().getOrDefault(v.regel().id(), List.of());
    }

    private static List<String> gekozen(Vragenlijst.Vraag v) {
        return v.regel().soort() == Vraagsoort.JA_NEE
                ? v.antwoorden().stream()
                        .map(w -> w.equals("true") ? "ja" : w.equals("false") ? "nee" : w)
                        .toList()
                : v.antwoorden();
    }

    private Vragenlijst lijst(Concept c, Conceptactiviteit a) {
        return deuren.loket().concepten().vragen(c).get(a.urn());
    }

    private int nummer(Context ctx, Concept c) {
        var tekst = ctx.pathParam("nummer");
        int nummer = tekst.matches("\\d{1,3}") ? Integer.parseInt(tekst) : 0;
        if (nummer < 1 || nummer > metVragen(c).size()) {
            throw Weigering.onbekend("Deze activiteit");
        }
        return nummer;
    }

    /// The name of a question is anything; the name of a field is not.
    private static String veld(Regelvraag vraag) {
        return "v" + UUID.nameUUIDFromBytes(vraag.id().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<Keuze> keuzes(Regelvraag vraag) {
        return switch (vraag.soort()) {
            case JA_NEE -> List.of(new Keuze("ja", "Ja"), new Keuze("nee", "Nee"));
            case KEUZE, MEERKEUZE ->
                vraag.opties().stream().map(AanvraagvragenPagina::keuze).toList();
            case TEKST, GETAL, DATUM, GEO, BIJLAGE, VAST -> List.of();
        };
    }

    private static Keuze keuze(Optie o) {
        return new Keuze(o.tekst(), o.tekst(), o.toelichting().isBlank() ? null : o.toelichting());
    }

    /// When an answer brings a new question, the same page comes back with it.
    private String antwoord(Context ctx, Formulier f) {
        UUID project = bezoek.eis(ctx);
        var verzoek = Aanvraagbezoek.verzoek(ctx);
        var c = deuren.loket().concepten().get(project, verzoek);
        int nummer = nummer(ctx, c);
        var a = metVragen(c).get(nummer - 1);
        var gesteld = lijst(c, a).gesteld();
        var antwoorden = new HashMap<String, List<String>>();
        gesteld.forEach(v -> antwoorden.put(v.regel().id(), f.alle(veld(v.regel()))));
        try {
            deuren.loket().concepten().antwoord(project, verzoek, a.urn(), antwoorden);
        } catch (Weigering w) {
            gesteld.stream()
                    .filter(v -> w.velden().containsKey(v.regel().id()))
                    .forEach(v ->
                            f.fout(veld(v.regel()), w.velden().get(v.regel().id())));
            f.weiger();
            throw w;
        }
        var gezien = gesteld.stream().map(v -> v.regel().id()).collect(Collectors.toSet());
        var nieuw = deuren.loket().concepten().get(project, verzoek);
        boolean meer = lijst(nieuw, metVragen(nieuw).get(nummer - 1)).gesteld().stream()
                .anyMatch(v -> !gezien.contains(v.regel().id()) && !v.isBeantwoord());
        if (meer) {
            Pagina.zeg(ctx, "Uw antwoorden zijn bewaard. Er is een vraag bij gekomen.");
            return "/aanvraag/" + verzoek + "/vragen/" + nummer;
        }
        return nummer < metVragen(nieuw).size()
                ? "/aanvraag/" + verzoek + "/vragen/" + (nummer + 1)
                : "/aanvraag/" + verzoek + AanvraagstapPagina.volgende(Stap.VRAGEN);
    }
}
