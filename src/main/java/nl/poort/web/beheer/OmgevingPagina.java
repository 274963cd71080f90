package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poort.registers.omgeving.Activiteit;
import nl.poort.registers.omgeving.Bestuurslaag;
import nl.poort.registers.omgeving.Gezag;
import nl.poort.registers.omgeving.Laadsoort;
import nl.poort.registers.omgeving.Lading;
import nl.poort.registers.omgeving.Omgevingsdeuren;
import nl.poort.registers.omgeving.Plek;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.loket.Plekkiezer;

/// What open data are loaded and since when, who decides at a place, and what activities there are.
public final class OmgevingPagina {
    private static final String PAD = "/beheer/omgeving";
    private static final int MEESTE = 50;

    private final Omgevingsdeuren deuren;
    private final Plekkiezer kiezer;

    /// @param lading null when it was never loaded
    public record Bron(Laadsoort soort, Lading lading) {
        public String opdracht() {
            return "./poort omgeving laad " + soort.name().toLowerCase(Locale.ROOT) + " BESTAND";
        }
    }

    /// Who decides at the place that was asked.
    ///
    /// @param waar the place in words
    /// @param stil layers of which nobody is known here
    public record Antwoord(String waar, List<Gezag> gezagen, List<String> stil) {
        /// How much of an area lies there.
        public static String deel(Gezag gezag) {
            return gezag.aandeel() >= 0.9995
                    ? "helemaal"
                    : String.format(Locale.forLanguageTag("nl"), "%.1f%%", 100 * gezag.aandeel());
        }
    }

    /// @param antwoord null as long as no place was asked
    /// @param activiteiten null as long as nothing was searched
    public record Model(
            List<Bron> bronnen,
            Plekkiezer.Beeld plek,
            Antwoord antwoord,
            String gezocht,
            List<Activiteit> activiteiten,
            boolean meer) {}

    public OmgevingPagina(Omgevingsdeuren deuren, Plekkiezer kiezer) {
        this.deuren = deuren;
        this.kiezer = kiezer;
    }

    public List<Route> routes() {
        return List.of(Route.get(PAD, Recht.BEHEER, this::toon));
    }

    private void toon(Context ctx) {
        var f = Formulier.van(ctx);
        var antwoord = f.waarde("wie").isEmpty() ? null : antwoord(f);
        var gezocht = f.waarde("zoek").strip();
        var gevonden = gezocht.isEmpty() ? null : deuren.activiteiten().zoek(gezocht, null);
        Pagina.toon(
                ctx,
                "nl/poort/web/beheer/omgeving.jte",
                new Model(
                        bronnen(),
                        kiezer.beeld(ctx),
                        antwoord,
                        gezocht,
                        gevonden == null
                                ? null
                                : gevonden.stream().limit(MEESTE).toList(),
                        gevonden != null && gevonden.size() > MEESTE));
    }

    private List<Bron> bronnen() {
        Map<Laadsoort, Lading> geladen =
                deuren.ladingen().list().stream().collect(Collectors.toMap(Lading::soort, Function.identity()));
        return Arrays.stream(Laadsoort.values())
                .map(s -> new Bron(s, geladen.get(s)))
                .toList();
    }

    /// Null when the place is not right; the form then says why.
    private Antwoord antwoord(Formulier f) {
        try {
            Plek plek = kiezer.lees(f);
            var gezagen = deuren.gebieden().gezagen(plek);
            var stil = Arrays.stream(Bestuurslaag.values())
                    .filter(laag -> gezagen.stream().noneMatch(g -> g.laag() == laag))
                    .map(Bestuurslaag::naam)
                    .toList();
            return new Antwoord(plek.tekst(), gezagen, stil);
        } catch (Weigering w) {
            w.velden().forEach(f::fout);
            return null;
        }
    }
}
