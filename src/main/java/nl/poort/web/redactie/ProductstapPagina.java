package nl.poort.web.redactie;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.poort.contact.kennis.Leesbaarheid;
import nl.poort.contact.kennis.Product;
import nl.poort.contact.kennis.Productstaat;
import nl.poort.contact.kennis.Productversie;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// One product as its editor sees it: what holds, the draft beside it, and every step in its life.
public final class ProductstapPagina {
    private static final String PAD = ProductenPagina.PAD + "/{id}";

    private final Redactie.Catalogus catalogus;
    private final Redactie.Omgeving omgeving;

    /// @param klad the version that is being written; null when there is none
    /// @param anderen products that can come in its place
    public record Model(
            Product product,
            Productversie klad,
            List<Productversie> versies,
            Leesbaarheid.Oordeel leesbaarheid,
            List<Keuze> anderen) {

        public boolean kan(Productstaat staat) {
            return product.staat() != Productstaat.INGETROKKEN
                    && product.klad().filter(k -> k == staat).isPresent();
        }

        public boolean ingetrokken() {
            return product.staat() == Productstaat.INGETROKKEN;
        }
    }

    ProductstapPagina(Redactie.Catalogus catalogus, Redactie.Omgeving omgeving) {
        this.catalogus = catalogus;
        this.omgeving = omgeving;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.KENNIS_BEHEREN, this::toon),
                stap("/controle", ctx -> f -> {
                    var p = catalogus.redactie().terControle(Sessie.medewerker(ctx), Redactie.id(ctx));
                    return p.naam() + " wacht nu op controle. Een collega leest het en publiceert het.";
                }),
                stap("/publicatie", ctx -> f -> {
                    var p = catalogus.redactie().publiceren(Sessie.medewerker(ctx), Redactie.id(ctx));
                    return p.gepubliceerd() && p.klad().isEmpty()
                            ? p.naam() + " is gepubliceerd. Iedereen leest het nu."
                            : p.naam() + " staat klaar en verschijnt vanzelf op de eerste dag.";
                }),
                stap("/teruggave", ctx -> f -> {
                    var p = catalogus
                            .redactie()
                            .teruggeven(Sessie.medewerker(ctx), Redactie.id(ctx), f.waarde("reden"));
                    return p.naam() + " is terug bij de schrijver.";
                }),
                stap("/intrekking", ctx -> f -> {
                    var door = f.idOfNiets("door");
                    f.weiger();
                    var p = catalogus
                            .redactie()
                            .intrekken(Sessie.medewerker(ctx), Redactie.id(ctx), f.waarde("reden"), door);
                    return p.naam() + " is ingetrokken.";
                }));
    }

    private Route stap(String naam, Function<Context, Function<Formulier, String>> wat) {
        return Route.post(
                PAD + naam,
                Recht.KENNIS_BEHEREN,
                ctx -> Formulier.verwerk(
                        ctx,
                        f -> {
                            Pagina.zeg(ctx, wat.apply(ctx).apply(f));
                            return ProductenPagina.PAD + "/" + Redactie.id(ctx);
                        },
                        this::toon));
    }

    private void toon(Context ctx) {
        var wie = Redactie.actor(ctx);
        var product = catalogus.producten().get(wie, Redactie.id(ctx));
        var versies = catalogus.producten().versies(wie, product.id());
        var klad = product.klad().isPresent() ? versies.getFirst() : null;
        var blad = klad == null ? product.blad() : klad.blad();
        var anderen = new ArrayList<Keuze>();
        catalogus.producten().list(wie, nl.poort.contact.kennis.Productfilter.openbaar(500)).stream()
                .filter(p -> !p.id().equals(product.id()))
                .forEach(p -> anderen.add(new Keuze(p.id().toString(), p.naam())));
        Pagina.toon(
                ctx,
                "nl/poort/web/redactie/product.jte",
                new Model(
                        product,
                        klad,
                        versies,
                        Leesbaarheid.lees(
                                nl.poort.contact.kennis.Antwoordtekst.van(blad).platteTekst()),
                        anderen));
    }
}
