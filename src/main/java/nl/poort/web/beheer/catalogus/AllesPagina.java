package nl.poort.web.beheer.catalogus;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Collectors;
import nl.poort.registers.catalogus.Catalogus;
import nl.poort.registers.catalogus.Massapublicatie;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// Publishing all that is complete in a catalogue, such as after an import.
public final class AllesPagina {
    private static final String PAD = Bureau.PAD + "/catalogi/{id}/publicatie";

    private final Bureau bureau;

    AllesPagina(Bureau bureau) {
        this.bureau = bureau;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::vraag),
                Route.post(PAD, Recht.BEHEER, ctx -> Formulier.probeer(ctx, f -> publiceer(ctx, f), this::vraag)));
    }

    private Catalogus catalogus(Context ctx) {
        return bureau.d().catalogussen().get(Bureau.toegang(ctx), Bureau.id(ctx, "id"));
    }

    private void vraag(Context ctx) {
        var c = catalogus(ctx);
        Formulier.van(ctx).vul("begin", bureau.vandaag());
        Pagina.toon(
                ctx,
                Invulpagina.SJABLOON,
                new Invulpagina(
                        "Alle concepten publiceren",
                        List.of(new Keuze(Bureau.PAD, "Catalogus")),
                        "Elk zaaktype in ‘" + Bureau.naam(c)
                                + "’ dat compleet is, wordt gepubliceerd met de documenten en besluiten die het gebruikt. "
                                + "Een versie die nu geldt, eindigt op de dag ervoor.",
                        Bureau.PAD + "/catalogi/" + c.uuid() + "/publicatie",
                        "Publiceren",
                        List.of(Invoerveld.van("begin", "Geldig vanaf", Invoerveld.Soort.DATUM))));
    }

    private String publiceer(Context ctx, Formulier f) {
        var begin = f.datum("begin", "Vul de dag in waarop de zaaktypen ingaan, zoals 1-4-2026");
        f.weiger();
        var klaar = new Massapublicatie(bureau.beheer())
                .voer(Bureau.wie(ctx), catalogus(ctx).uuid(), begin);
        var niet = klaar.niet().isEmpty()
                ? ""
                : " Nog niet gepubliceerd: "
                        + klaar.niet().entrySet().stream()
                                .limit(5)
                                .map(e -> e.getKey() + " (" + e.getValue() + ")")
                                .collect(Collectors.joining(", "))
                        + (klaar.niet().size() > 5 ? " en nog " + (klaar.niet().size() - 5) + "." : ".");
        Pagina.zeg(
                ctx,
                (klaar.gepubliceerd().size() == 1
                                ? "1 zaaktype is gepubliceerd."
                                : klaar.gepubliceerd().size() + " zaaktypen zijn gepubliceerd.")
                        + niet);
        return Bureau.PAD + (klaar.niet().isEmpty() ? "" : "?staat=CONCEPT");
    }
}
