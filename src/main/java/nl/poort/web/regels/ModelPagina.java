package nl.poort.web.regels;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poort.loket.regels.Maatregelbewerking;
import nl.poort.loket.regels.Regelgroep;
import nl.poort.loket.regels.Regelmodel;
import nl.poort.loket.regels.Regelmodellen;
import nl.poort.loket.regels.Regelvraag;
import nl.poort.loket.regels.Tabelbeheer;
import nl.poort.loket.regels.Vragenbewerking;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// A model as a whole: its questions in their groups, its tables, and what is the matter with it.
public final class ModelPagina {
    private final Regelwerk werk;

    /// @param groep nothing for questions that stand in none
    public record Groep(Regelgroep groep, List<Regelvraag> vragen) {}

    public record Model(Modelblad blad, List<Groep> groepen) {
        /// A form of its own for each field in which Enter must do what stands behind it.
        public List<String> losseFormulieren() {
            return Stream.concat(
                            Stream.of("groep-erbij", "tabel-erbij"),
                            groepen.stream()
                                    .filter(g -> g.groep() != null)
                                    .map(g -> "groep" + g.groep().id()))
                    .toList();
        }
    }

    public ModelPagina(Regelwerk werk) {
        this.werk = werk;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(Regelpad.MODEL, Recht.BEHEER, this::toon),
                Route.post(
                        Regelpad.MODEL + "/stap",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> stap(ctx, f), this::toon)),
                Route.post(
                        Regelpad.MODEL + "/inhoud",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> bewerk(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var blad = Modelblad.lees(ctx, werk);
        var groepen = new java.util.ArrayList<>(Vragenbewerking.groepen(blad.inhoud()).stream()
                .map(g -> new Groep(g, Vragenbewerking.van(blad.inhoud(), g.id())))
                .toList());
        var los = Vragenbewerking.van(blad.inhoud(), "");
        if (!los.isEmpty()) {
            groepen.add(new Groep(null, los));
        }
        Pagina.toon(ctx, "nl/poort/web/regels/model.jte", new Model(blad, List.copyOf(groepen)));
    }

    private String stap(Context ctx, Formulier f) {
        var id = Regelpad.model(ctx);
        int stap = Regelpad.stap(f);
        f.weiger();
        var wie = Regelpad.wie(ctx);
        if (f.aan("opnieuw")) {
            werk.modellen().opnieuw(wie, id, stap);
            Pagina.zeg(ctx, "De wijziging is opnieuw gedaan.");
        } else {
            werk.modellen().ongedaan(wie, id, stap);
            Pagina.zeg(ctx, "De laatste wijziging is ongedaan gemaakt.");
        }
        var terug = f.waarde("terug");
        return terug.startsWith(Regelpad.model(id) + "/tabel/") ? terug : Regelpad.model(id);
    }

    /// Which thing, and what is done with it: `vraag-omhoog:_1`.
    private String bewerk(Context ctx, Formulier f) {
        int stap = Regelpad.stap(f);
        var actie = f.tekst("actie", "Kies wat u wilt doen");
        f.weiger();
        var delen = actie.split(":", 2);
        var wat = delen.length == 2 ? delen[1] : "";
        var id = Regelpad.model(ctx);
        var wijze = wijze(delen[0], wat, f);
        bewaar(ctx, id, stap, wijze);
        return Regelpad.model(id);
    }

    /// What is done, in words and in deed.
    private record Wijze(String zin, Regelmodellen.Bewerking bewerking) {}

    private Regelmodel bewaar(Context ctx, UUID id, int stap, Wijze wijze) {
        var model = werk.modellen().bewerken(Regelpad.wie(ctx), id, stap, wijze.zin(), wijze.bewerking());
        Pagina.zeg(ctx, wijze.zin() + ".");
        return model;
    }

    private static Wijze wijze(String actie, String wat, Formulier f) {
        return switch (actie) {
            case "vraag-omhoog" -> new Wijze("Vraag omhoog gezet", (m, ids) -> Vragenbewerking.verplaats(m, wat, true));
            case "vraag-omlaag" ->
                new Wijze("Vraag omlaag gezet", (m, ids) -> Vragenbewerking.verplaats(m, wat, false));
            case "vraag-weg" -> new Wijze("Vraag weggehaald", (m, ids) -> Vragenbewerking.verwijder(m, wat));
            case "groep-erbij" ->
                new Wijze("Groep toegevoegd", (m, ids) -> Vragenbewerking.zetGroep(m, "", f.waarde("groep-naam"), ids));
            case "groep-naam" ->
                new Wijze("Groep hernoemd", (m, ids) -> Vragenbewerking.zetGroep(m, wat, f.waarde("groep-naam"), ids));
            case "groep-omhoog" ->
                new Wijze("Groep omhoog gezet", (m, ids) -> Vragenbewerking.verplaatsGroep(m, wat, true));
            case "groep-weg" -> new Wijze("Groep weggehaald", (m, ids) -> Vragenbewerking.verwijderGroep(m, wat));
            case "tabel-erbij" ->
                new Wijze("Tabel toegevoegd", (m, ids) -> Tabelbeheer.nieuw(m, f.waarde("tabel-naam"), ids));
            case "tabel-weg" -> new Wijze("Tabel weggehaald", (m, ids) -> Tabelbeheer.verwijder(m, wat));
            case "maatregel-weg" -> new Wijze("Maatregel weggehaald", (m, ids) -> Maatregelbewerking.verwijder(m, wat));
            default -> throw new Weigering("onbekend-knop", "Kies wat u wilt doen");
        };
    }
}
