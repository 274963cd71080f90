package nl.poort.web.gids;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.poort.contact.kennis.Levensgebeurtenis;
import nl.poort.contact.kennis.Paginacijfers;
import nl.poort.contact.kennis.Productfilter;
import nl.poort.contact.kennis.Vondst;
import nl.poort.contact.kennis.Vondstsoort;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The lists: what people come for most, everything by name, and what a search finds.
public final class GidsPagina {
    private static final int TOPTAKEN = 8;
    private static final int TREFFERS = 20;
    private static final int ALLES = 1_000;

    private final Gids.Planken planken;
    private final Gemeentekeuze gemeenten;

    /// One of the two lists.
    ///
    /// @param pad `/producten` or `/vragen`
    /// @param bij to add to an address, empty when there is one organisation
    /// @param treffers null as long as nothing was searched
    /// @param gebeurtenissen the entrances by event of life, products only
    /// @param alles by name; addresses and names
    public record Model(
            String titel,
            String pad,
            Organisatie organisatie,
            String bij,
            String zoek,
            List<Vondst> treffers,
            List<Paginacijfers> toptaken,
            List<Keuze> gebeurtenissen,
            String gebeurtenis,
            List<Keuze> alles) {

        public String adres(Vondst v) {
            return switch (v.soort()) {
                case ARTIKEL -> "/vragen/" + v.code() + bij;
                case PRODUCT -> "/producten/" + v.code() + bij;
                case AANBOD -> "/sociale-kaart/" + v.code() + bij;
            };
        }

        public String adres(Paginacijfers p) {
            return pad + "/" + p.code() + bij;
        }

        public String organisatieId() {
            return organisatie.id().toString();
        }
    }

    GidsPagina(Gids.Planken planken, Gemeentekeuze gemeenten) {
        this.planken = planken;
        this.gemeenten = gemeenten;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/producten", Recht.OPENBAAR, ctx -> toon(ctx, Vondstsoort.PRODUCT)),
                Route.get("/vragen", Recht.OPENBAAR, ctx -> toon(ctx, Vondstsoort.ARTIKEL)));
    }

    private void toon(Context ctx, Vondstsoort soort) {
        boolean product = soort == Vondstsoort.PRODUCT;
        var titel = product ? "Producten en diensten" : "Vragen en antwoorden";
        var keuzes = gemeenten.metBladen();
        var gekozen = Gemeentekeuze.gekozen(ctx, keuzes);
        if (gekozen.isEmpty()) {
            Gemeentekeuze.vraag(ctx, titel, keuzes);
            return;
        }
        var bij = gekozen.get();
        var zoek = ctx.queryParam("zoek") == null ? "" : ctx.queryParam("zoek").strip();
        var gebeurtenis = Arrays.stream(Levensgebeurtenis.values())
                .filter(g -> g.name().equalsIgnoreCase(ctx.queryParam("gebeurtenis")))
                .findFirst();
        var erbij = keuzes.size() == 1 ? "" : "?bij=" + bij.id();
        Set<Vondstsoort> overal = EnumSet.allOf(Vondstsoort.class);
        Pagina.toon(
                ctx,
                "nl/poort/web/gids/gids.jte",
                new Model(
                        titel,
                        product ? "/producten" : "/vragen",
                        bij,
                        erbij,
                        zoek,
                        zoek.isEmpty() ? null : planken.vondsten().zoekOpenbaar(bij.id(), zoek, overal, TREFFERS),
                        planken.bezoeken().toptaken(bij.id(), soort, TOPTAKEN),
                        product ? gebeurtenissen(erbij) : List.of(),
                        gebeurtenis.map(Levensgebeurtenis::tekst).orElse(""),
                        product ? producten(bij, gebeurtenis, erbij) : vragen(bij, erbij)));
    }

    private List<Keuze> producten(Organisatie bij, Optional<Levensgebeurtenis> gebeurtenis, String erbij) {
        var bezoeker = Actor.outsider("Bezoeker", bij.id(), "website lezen");
        return planken.producten().list(bezoeker, new Productfilter("", gebeurtenis, true, ALLES, 0)).stream()
                .map(p -> new Keuze(
                        "/producten/" + p.slug() + erbij,
                        p.naam(),
                        p.blad().tekst().kort()))
                .toList();
    }

    private List<Keuze> vragen(Organisatie bij, String erbij) {
        return planken.bezoeken().toptaken(bij.id(), Vondstsoort.ARTIKEL, ALLES).stream()
                .sorted(java.util.Comparator.comparing(Paginacijfers::titel, String.CASE_INSENSITIVE_ORDER))
                .map(p -> new Keuze("/vragen/" + p.code() + erbij, p.titel()))
                .toList();
    }

    private static List<Keuze> gebeurtenissen(String erbij) {
        var teken = erbij.isEmpty() ? "?" : erbij + "&";
        return Arrays.stream(Levensgebeurtenis.values())
                .map(g -> new Keuze("/producten" + teken + "gebeurtenis=" + g.name(), g.tekst()))
                .toList();
    }
}
