package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.poort.loket.regels.Conclusie;
import nl.poort.loket.regels.Reden;
import nl.poort.loket.regels.Regelbestanden;
import nl.poort.loket.regels.Regelboek;
import nl.poort.loket.regels.Regelsoort;
import nl.poort.loket.regels.Regelvraag;
import nl.poort.loket.regels.Stand;
import nl.poort.loket.regels.Uitkomst;
import nl.poort.loket.regels.Vraagsoort;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// Plays a rule file as a citizen meets it, and says why. The answers stand in the address: nothing is kept.
public final class AfspeelPagina {
    private final Regelbestanden bestanden;

    /// @param terug the address with the answers before this one
    public record Gegeven(String vraag, String antwoord, String terug) {}

    /// @param veld its name in the form
    public record Vraag(Regelvraag vraag, String veld, List<Keuze> keuzes) {}

    /// @param verborgen name and value of what was answered before
    /// @param vraag null when the outcome is known
    public record Model(
            Regelboek boek,
            int versie,
            List<Gegeven> gegeven,
            List<Keuze> verborgen,
            Vraag vraag,
            List<String> uitkomst,
            List<Reden> redenen) {
        public String pad() {
            return RegelbestandenPagina.PAD + "/" + boek.id() + "/" + versie;
        }
    }

    public AfspeelPagina(Regelbestanden bestanden) {
        this.bestanden = bestanden;
    }

    public List<Route> routes() {
        return List.of(Route.get(RegelbestandenPagina.PAD + "/{id}/{versie}/afspelen", Recht.BEHEER, this::toon));
    }

    private void toon(Context ctx) {
        var wie = Adres.wie(ctx);
        var id = Adres.id(ctx, "id", "Dit regelbestand");
        int versie = RegelbestandenPagina.nummer(ctx);
        var boek = bestanden.get(wie, id);
        var stand = bestanden.regels(wie, id, versie).begin();
        var pad = RegelbestandenPagina.PAD + "/" + id + "/" + versie + "/afspelen";
        var gegeven = new ArrayList<Gegeven>();
        var verborgen = new ArrayList<Keuze>();
        var vraag = stand.volgende();
        while (vraag.isPresent() && isBeantwoord(ctx, stand, vraag.get())) {
            var veld = veld(stand, vraag.get());
            gegeven.add(new Gegeven(
                    vraag.get().tekst(),
                    tekst(stand.antwoorden().get(vraag.get().id())),
                    pad + "?" + adres(verborgen)));
            ctx.queryParams(veld).forEach(w -> verborgen.add(new Keuze(veld, w)));
            vraag = stand.volgende();
        }
        var model = new Model(
                boek,
                versie,
                List.copyOf(gegeven),
                List.copyOf(verborgen),
                vraag.map(v -> new Vraag(v, veld(stand, v), keuzes(v))).orElse(null),
                woorden(stand.uitkomst(), boek.soort()),
                stand.redenen());
        Pagina.toon(ctx, "nl/poort/web/beheer/afspelen.jte", model);
    }

    private static String veld(Stand stand, Regelvraag vraag) {
        return "v" + stand.regels().nummer(vraag.id());
    }

    private static String adres(List<Keuze> verborgen) {
        return verborgen.stream()
                .map(k -> k.waarde() + "=" + URLEncoder.encode(k.tekst(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// An empty answer is one only where a form may be left empty.
    private static boolean isBeantwoord(Context ctx, Stand stand, Regelvraag vraag) {
        var veld = veld(stand, vraag);
        var waarden = ctx.queryParams(veld);
        boolean magLeeg = stand.regels().bestand().soort() == Regelsoort.INDIENINGSVEREISTEN;
        boolean verstuurd =
                ctx.queryParam("vraag") != null && ctx.queryParam("vraag").equals(veld);
        boolean leeg = waarden.stream().allMatch(String::isBlank);
        if (leeg && !(magLeeg && (verstuurd || !waarden.isEmpty()))) {
            if (verstuurd) {
                Formulier.van(ctx).fout(veld, "Geef een antwoord");
            }
            return false;
        }
        try {
            Object antwoord =
                    vraag.soort() == Vraagsoort.MEERKEUZE ? waarden : waarden.isEmpty() ? "" : waarden.getFirst();
            stand.antwoord(vraag.id(), leeg ? null : antwoord);
            return true;
        } catch (Weigering w) {
            Formulier.van(ctx).fout(veld, w.getMessage());
            return false;
        }
    }

    private static List<Keuze> keuzes(Regelvraag vraag) {
        return switch (vraag.soort()) {
            case JA_NEE -> List.of(new Keuze("ja", "Ja"), new Keuze("nee", "Nee"));
            case BIJLAGE -> List.of(new Keuze("ja", "Bijgevoegd"), new Keuze("nee", "Niet bijgevoegd"));
            case KEUZE, MEERKEUZE, GEO ->
                vraag.opties().stream()
                        .map(o -> new Keuze(o.tekst(), o.tekst()))
                        .toList();
            case TEKST, GETAL, DATUM, VAST -> List.of();
        };
    }

    private static List<String> woorden(Uitkomst uitkomst, Regelsoort soort) {
        return switch (soort) {
            case CONCLUSIE -> uitkomst.conclusies().stream().map(Conclusie::zin).toList();
            case INDIENINGSVEREISTEN ->
                uitkomst instanceof Uitkomst.Open
                        ? List.of()
                        : List.of(uitkomst.isCompleet() ? "Het verzoek is compleet" : "Het verzoek is niet compleet");
            case MAATREGELEN ->
                uitkomst instanceof Uitkomst.Open
                        ? List.of()
                        : uitkomst.maatregelen().isEmpty()
                                ? List.of("Er gelden geen maatregelen")
                                : uitkomst.maatregelen().stream()
                                        .map(Object::toString)
                                        .toList();
        };
    }

    static String tekst(Object waarde) {
        return switch (waarde) {
            case null -> "(niet ingevuld)";
            case Boolean b -> b ? "ja" : "nee";
            case BigDecimal g -> g.toPlainString().replace('.', ',');
            case Collection<?> c -> c.stream().map(Object::toString).collect(Collectors.joining(", "));
            default -> waarde.toString();
        };
    }
}
