package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// All organisations of the chain: search, leaf through, add one.
public final class OrganisatiesPagina {
    private static final int PER_PAGINA = 25;
    private static final int MEESTE_TREFFERS = 100;

    private final Registers registers;

    /// @param vanaf the place of the first one shown, from 1
    public record Lijst(
            String zoek,
            List<Organisatie> organisaties,
            int vanaf,
            int totaal,
            String vorige,
            String volgende,
            Gedeeld gedeeld) {}

    /// @param van the organisation that is changed, null for a new one
    public record Gegevens(Organisatie van, List<Keuze> soorten, List<Keuze> regios) {}

    OrganisatiesPagina(Registers registers) {
        this.registers = registers;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/beheer/organisaties", Recht.BEHEER, this::lijst),
                Route.get("/beheer/organisaties/nieuw", Recht.BEHEER, this::nieuw),
                Route.post(
                        "/beheer/organisaties/nieuw",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> maak(ctx, f), this::nieuw)));
    }

    private void lijst(Context ctx) {
        var zoek = Adres.vraag(ctx, "zoek");
        var wie = Adres.actor(ctx);
        var alle = zoek.isEmpty()
                ? registers.organisaties().list(wie)
                : registers.organisaties().zoek(wie, zoek, MEESTE_TREFFERS);
        int laatste = Math.max(1, (alle.size() + PER_PAGINA - 1) / PER_PAGINA);
        int pagina = Math.clamp(pagina(ctx), 1, laatste);
        int van = (pagina - 1) * PER_PAGINA;
        var deel = alle.subList(van, Math.min(van + PER_PAGINA, alle.size()));
        Pagina.toon(
                ctx,
                "nl/poort/web/beheer/organisaties.jte",
                new Lijst(
                        zoek,
                        deel,
                        van + 1,
                        alle.size(),
                        pagina > 1 ? pad(zoek, pagina - 1) : null,
                        pagina < laatste ? pad(zoek, pagina + 1) : null,
                        Gedeeld.van(registers, ctx)));
    }

    private static int pagina(Context ctx) {
        var tekst = Adres.vraag(ctx, "pagina");
        return tekst.matches("\\d{1,6}") ? Integer.parseInt(tekst) : 1;
    }

    private static String pad(String zoek, int pagina) {
        return "/beheer/organisaties?pagina=" + pagina + (zoek.isEmpty() ? "" : "&zoek=" + Adres.veilig(zoek));
    }

    private void nieuw(Context ctx) {
        Pagina.toon(ctx, "nl/poort/web/beheer/organisatiegegevens.jte", keuzes(registers, Adres.actor(ctx), null));
    }

    private String maak(Context ctx, Formulier f) {
        var nieuw = registers.organisaties().voegToe(Adres.actor(ctx), gegevens(f));
        Pagina.zeg(ctx, nieuw.naam() + " is toegevoegd, met een eerste team. U kunt er nu vragen naartoe sturen.");
        return "/beheer/organisaties/" + nieuw.id();
    }

    static Gegevens keuzes(Registers registers, Actor wie, Organisatie van) {
        return new Gegevens(
                van,
                Keuze.van(Organisatiesoort.class, Organisatiesoort::naam),
                registers.organisaties().list(wie, Organisatiesoort.REGIO).stream()
                        .filter(r -> van == null || !r.id().equals(van.id()))
                        .map(r -> new Keuze(r.id().toString(), r.naam()))
                        .toList());
    }

    /// What was typed; the door tells everything that is wrong with it at once.
    static Organisatiegegevens gegevens(Formulier f) {
        var soort = f.waarde("soort").isEmpty() ? null : f.keuze("soort", Organisatiesoort.class, "Kies uit de lijst");
        return new Organisatiegegevens(
                f.waarde("naam"), soort, f.waarde("oin"), f.waarde("rsin"), f.waarde("code"), f.idOfNiets("regio"));
    }
}
