package nl.poort.web.mijn;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.contact.inzage.Betwisting;
import nl.poort.contact.inzage.Burger;
import nl.poort.contact.inzage.Registergegeven;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// "Klopt niet": somebody says that something is wrong, and what it must be.
public final class KloptNietPagina {
    private static final String PAD = GegevensPagina.EEN + "/klopt-niet";

    private final Mijndeuren deuren;
    private final Mijningang ingang;

    /// @param gegeven what a register says; null when it is about our own data
    /// @param register as people call it, with who keeps it; null when it is about our own data
    public record Model(
            Mijnkop kop, Mijnkop.Plek plek, String pad, Registergegeven gegeven, GegevensPagina.Register register) {}

    public KloptNietPagina(Mijndeuren deuren, Mijningang ingang) {
        this.deuren = deuren;
        this.ingang = ingang;
    }

    public List<Route> routes() {
        return List.of(
                ingang.get(PAD, this::toon),
                ingang.post(
                        PAD,
                        (ctx, burger) -> Formulier.verwerk(ctx, f -> betwist(ctx, burger, f), c -> toon(c, burger))));
    }

    private void toon(Context ctx, Burger burger) {
        var partij = burger.partij(Mijningang.id(ctx, "partij"));
        var gegeven = gegeven(burger, partij.id(), Formulier.van(ctx));
        var register = gegeven == null
                ? null
                : deuren.inzage()
                        .registers()
                        .registratie(gegeven.registratie())
                        .map(b -> new GegevensPagina.Register(b.naam(), b.houder(), List.of(gegeven)))
                        .orElseThrow(() -> Weigering.onbekend("Dit gegeven"));
        Pagina.toon(
                ctx,
                "nl/poort/web/mijn/kloptniet.jte",
                new Model(
                        Mijnkop.van(burger),
                        Mijnkop.plek(burger, partij, deuren),
                        GegevensPagina.pad(partij.id()),
                        gegeven,
                        register));
    }

    private Registergegeven gegeven(Burger burger, java.util.UUID partij, Formulier f) {
        var registratie = f.waarde("registratie");
        if (registratie.isEmpty()) {
            return null;
        }
        var actor = burger.actor(partij, "eigen gegevens inzien");
        return deuren.inzage().registers().list(actor, partij).stream()
                .filter(g -> g.registratie().equals(registratie) && g.gegeven().equals(f.waarde("wat")))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Dit gegeven"));
    }

    private String betwist(Context ctx, Burger burger, Formulier f) {
        var partij = Mijningang.id(ctx, "partij");
        var registratie = f.tekstOfNiets("registratie");
        var wat = registratie == null ? f.tekst("gegeven", "Schrijf op wat er niet klopt", 80) : f.waarde("wat");
        var hoort = f.tekst("hoort", "Vul in wat er moet staan", 500);
        f.weiger();
        var c = deuren.inzage()
                .correcties()
                .betwist(
                        burger,
                        partij,
                        new Betwisting(
                                registratie, wat, f.tekstOfNiets("staatEr"), hoort, f.tekstOfNiets("toelichting")));
        Pagina.zeg(
                ctx, "Wij hebben uw melding. Uw nummer is " + c.kenmerk() + ". Hieronder ziet u hoe het ermee staat.");
        return GegevensPagina.pad(partij) + "#correcties";
    }
}
