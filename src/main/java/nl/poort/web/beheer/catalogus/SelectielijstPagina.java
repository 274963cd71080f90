package nl.poort.web.beheer.catalogus;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.registers.catalogus.Procestype;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The selectielijst as this Poort knows it: how long what is kept.
public final class SelectielijstPagina {
    private final Bureau bureau;

    /// One kind of process with its classes in words.
    public record Regel(Procestype procestype, List<String> klassen) {}

    /// @param elders where others may serve the same list; may be null
    public record Model(List<Regel> regels, String elders) {}

    SelectielijstPagina(Bureau bureau) {
        this.bureau = bureau;
    }

    public List<Route> routes() {
        return List.of(Route.get(Bureau.PAD + "/selectielijst", Recht.BEHEER, this::toon));
    }

    private void toon(Context ctx) {
        var lijst = new Selectielijstkeuzes(bureau.d(), Bureau.toegang(ctx));
        var alle = lijst.alleKlassen(null);
        var regels = lijst.alleProcestypen().stream()
                .map(p -> new Regel(
                        p,
                        alle.stream()
                                .filter(k -> k.procesType().equals(p.uuid()))
                                .map(Schermwoorden::klasse)
                                .toList()))
                .toList();
        Pagina.toon(
                ctx,
                "nl/poort/web/beheer/catalogus/selectielijst.jte",
                new Model(regels, bureau.d().selectielijst().elders().orElse(null)));
    }
}
