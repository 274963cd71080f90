package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.poort.contact.berichten.Berichtcode;
import nl.poort.contact.berichten.Berichttekst;
import nl.poort.contact.berichten.Teksten;
import nl.poort.contact.berichten.Tekstgegeven;
import nl.poort.contact.berichten.Tekstversie;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// How the messages to customers are worded: look, try, and save a version with a start date.
public final class TekstenPagina {
    private static final String PAD = "/beheer/teksten/{code}";

    private final Registers registers;
    private final Teksten teksten;

    /// @param nu the version that holds, null for the text of the program
    /// @param straks the next one, null when there is none
    public record Regel(Berichtcode code, Tekstversie nu, Tekstversie straks) {
        public String pad() {
            return TekstenPagina.pad(code);
        }
    }

    /// @param voorbeeld the text for an invented customer; null while it cannot be made
    /// @param gegevens what may be named, with what must be
    public record Model(Regel regel, Berichttekst voorbeeld, List<Gegeven> gegevens, List<Tekstversie> versies) {}

    public record Gegeven(String teken, String uitleg, boolean verplicht) {}

    TekstenPagina(Registers registers, Teksten teksten) {
        this.registers = registers;
        this.teksten = teksten;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/beheer/teksten", Recht.BEHEER, this::overzicht),
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(PAD, Recht.BEHEER, this::verwerk));
    }

    static String pad(Berichtcode code) {
        return "/beheer/teksten/" + code.name().toLowerCase(Locale.ROOT);
    }

    private static Berichtcode code(Context ctx) {
        return Arrays.stream(Berichtcode.values())
                .filter(c -> pad(c).endsWith("/" + ctx.pathParam("code")))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Deze tekst"));
    }

    private void overzicht(Context ctx) {
        var versies = teksten.versies(Adres.wie(ctx));
        var regels =
                Arrays.stream(Berichtcode.values()).map(c -> regel(c, versies)).toList();
        Pagina.toon(ctx, "nl/poort/web/beheer/teksten.jte", regels);
    }

    private Regel regel(Berichtcode code, List<Tekstversie> versies) {
        var eigen = versies.stream().filter(v -> v.code() == code).toList();
        return new Regel(
                code,
                eigen.stream()
                        .filter(v -> !v.vanaf().isAfter(vandaag()))
                        .findFirst()
                        .orElse(null),
                eigen.reversed().stream()
                        .filter(v -> v.vanaf().isAfter(vandaag()))
                        .findFirst()
                        .orElse(null));
    }

    private LocalDate vandaag() {
        return registers.vandaag();
    }

    private void toon(Context ctx) {
        var code = code(ctx);
        var versies = teksten.versies(Adres.wie(ctx)).stream()
                .filter(v -> v.code() == code)
                .toList();
        var regel = regel(code, versies);
        boolean terug = Adres.vraag(ctx, "tekst").equals("standaard");
        var begin = terug || versies.isEmpty()
                ? Teksten.standaard(code)
                : versies.getFirst().sjabloon();
        var f = Formulier.van(ctx)
                .vul("vanaf", vandaag())
                .vul("onderwerp", begin.onderwerp())
                .vul("inhoud", begin.tekst());
        var getypt = getypt(f);
        var nu = registers.clock().instant();
        var voorbeeld = Teksten.fouten(code, getypt).isEmpty() ? Teksten.voorbeeld(code, getypt, nu) : null;
        Pagina.toon(ctx, "nl/poort/web/beheer/tekst.jte", new Model(regel, voorbeeld, gegevens(code), versies));
    }

    private static List<Gegeven> gegevens(Berichtcode code) {
        return Tekstgegeven.van(code).stream()
                .map(g -> new Gegeven(
                        g.teken(), g.uitleg(), Tekstgegeven.verplicht(code).contains(g)))
                .toList();
    }

    private static Berichttekst getypt(Formulier f) {
        return new Berichttekst(f.waarde("onderwerp"), f.waarde("inhoud"));
    }

    /// Trying is the same form with another button: nothing is changed, and what was typed stays.
    private void verwerk(Context ctx) throws Exception {
        var f = Formulier.van(ctx);
        if (f.aan("probeer")) {
            fouten(code(ctx), f);
            toon(ctx);
        } else {
            Formulier.verwerk(ctx, formulier -> bewaar(ctx, formulier), this::toon);
        }
    }

    private static void fouten(Berichtcode code, Formulier f) {
        Teksten.fouten(code, getypt(f)).forEach((veld, zin) -> f.fout(veld.equals("tekst") ? "inhoud" : veld, zin));
    }

    private String bewaar(Context ctx, Formulier f) {
        var code = code(ctx);
        var vanaf = f.datum("vanaf", "Kies de dag waarop de tekst ingaat");
        fouten(code, f);
        f.weiger();
        var versie = teksten.opslaan(Adres.wie(ctx), code, vanaf, getypt(f));
        Pagina.zeg(
                ctx,
                "Versie " + versie.versie() + " van ‘" + code.naam() + "’ is opgeslagen en gaat in op "
                        + Datumtekst.schrijf(vanaf) + ".");
        return pad(code);
    }
}
