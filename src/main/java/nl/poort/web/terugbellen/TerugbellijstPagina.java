package nl.poort.web.terugbellen;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.vragen.Terugbelregel;
import nl.poort.keten.vragen.Terugbelstand;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Team;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;
import nl.poort.web.portaal.Belmomenttekst;

/// Whom my teams must call, the soonest first; who can be called at this moment stands in front.
public final class TerugbellijstPagina {
    static final String LIJST = "/werkplek/terugbellen";
    private static final int HOOGSTENS = 200;

    private final Terugbeldeuren deuren;

    /// One line, with the words it needs.
    ///
    /// @param wanneer when the customer wants it, in words; empty = any time
    /// @param bij on whose name it is; empty = of the group
    public record Regel(Terugbelregel werk, String team, String bij, String wanneer, boolean mijn) {}

    /// @param alleenMijn only what is on the name of who looks
    public record Model(List<Regel> nu, List<Regel> later, List<Regel> wachten, boolean alleenMijn) {
        public boolean leeg() {
            return nu.isEmpty() && later.isEmpty() && wachten.isEmpty();
        }
    }

    public TerugbellijstPagina(Terugbeldeuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(Route.get(LIJST, Recht.WERKPLEK, this::toon));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        boolean mijn = "mij".equals(ctx.queryParam("wie"));
        Pagina.lees(ctx, "nl/poort/web/terugbellen/terugbellijst.jte", () -> model(wie, mijn));
    }

    private Model model(Medewerker wie, boolean mijn) {
        var nu = deuren.klok().instant();
        var regels = deuren.keten().terugbellen().list(wie, mijn, HOOGSTENS).stream()
                .map(w -> regel(w, wie))
                .toList();
        return new Model(
                regels.stream().filter(r -> r.werk().nu(nu)).toList(),
                regels.stream()
                        .filter(r -> !r.werk().nu(nu) && r.werk().terugbelstand() == Terugbelstand.TE_BELLEN)
                        .toList(),
                regels.stream()
                        .filter(r -> r.werk().terugbelstand() == Terugbelstand.WACHT_OP_KLANT)
                        .toList(),
                mijn);
    }

    private Regel regel(Terugbelregel w, Medewerker wie) {
        var actor = wie.actor("terugbellijst bekijken");
        var team = deuren.registers()
                .organisaties()
                .findTeam(actor, w.naarTeam())
                .map(Team::naam)
                .orElse("");
        boolean mijn = wie.id().equals(w.medewerker());
        return new Regel(w, team, mijn ? "u" : naam(wie, w.medewerker()), wanneer(w), mijn);
    }

    private String naam(Medewerker wie, UUID id) {
        return id == null
                ? ""
                : deuren.registers()
                        .medewerkers()
                        .find(wie.actor("terugbellijst bekijken"), id)
                        .map(Medewerker::naam)
                        .orElse("");
    }

    private static String wanneer(Terugbelregel w) {
        if (w.van() != null) {
            return Belmomenttekst.van(new nl.poort.keten.vragen.Tijdvak(w.van(), w.tot()));
        }
        return w.voorkeur() == null ? "" : "liefst " + w.voorkeur().tekst();
    }
}
