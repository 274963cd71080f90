package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// A team of an organisation: add it, change it.
public final class TeamPagina {
    private static final String TEAMS = "/beheer/organisaties/{id}/teams";

    private final Registers registers;

    /// @param team null for a new one
    public record Model(Organisatie organisatie, Team team, List<Keuze> soorten) {}

    TeamPagina(Registers registers) {
        this.registers = registers;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(TEAMS + "/nieuw", Recht.BEHEER, this::nieuw),
                Route.post(
                        TEAMS + "/nieuw", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> maak(ctx, f), this::nieuw)),
                Route.get(TEAMS + "/{team}", Recht.BEHEER, this::wijziging),
                Route.post(
                        TEAMS + "/{team}",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> wijzig(ctx, f), this::wijziging)));
    }

    private void nieuw(Context ctx) {
        toon(ctx, null);
    }

    private void wijziging(Context ctx) {
        var team = team(ctx);
        Formulier.van(ctx)
                .vul("naam", team.naam())
                .vul("soort", team.soort().name())
                .vul("publiekeNaam", team.publiekeNaam())
                .vul("telefoon", team.telefoon());
        toon(ctx, team);
    }

    private void toon(Context ctx, Team team) {
        Pagina.toon(
                ctx,
                "nl/poort/web/beheer/team.jte",
                new Model(
                        OrganisatiePagina.organisatie(registers, ctx),
                        team,
                        Keuze.van(Schakelsoort.class, Schakelsoort::naam)));
    }

    private Team team(Context ctx) {
        var organisatie = Adres.id(ctx, "id", "Dit team");
        return registers
                .organisaties()
                .findTeam(Adres.actor(ctx), Adres.id(ctx, "team", "Dit team"))
                .filter(t -> t.organisatie().equals(organisatie))
                .orElseThrow(() -> Weigering.onbekend("Dit team"));
    }

    private String maak(Context ctx, Formulier f) {
        var organisatie = OrganisatiePagina.organisatie(registers, ctx);
        var team = registers
                .organisaties()
                .voegTeamToe(
                        Adres.actor(ctx),
                        organisatie.id(),
                        f.waarde("naam"),
                        soort(f),
                        f.waarde("publiekeNaam"),
                        f.waarde("telefoon"));
        Pagina.zeg(ctx, "Team " + team.naam() + " is toegevoegd. Zet er nu mensen in.");
        return "/beheer/organisaties/" + organisatie.id();
    }

    private String wijzig(Context ctx, Formulier f) {
        var huidig = team(ctx);
        var team = registers
                .organisaties()
                .wijzigTeam(
                        Adres.actor(ctx),
                        new Team(
                                huidig.id(),
                                huidig.organisatie(),
                                f.waarde("naam"),
                                soort(f),
                                f.waarde("publiekeNaam"),
                                f.waarde("telefoon")));
        Pagina.zeg(
                ctx,
                team.equals(huidig) ? "Er was niets anders aan dit team." : "Team " + team.naam() + " is gewijzigd.");
        return "/beheer/organisaties/" + huidig.organisatie();
    }

    private static Schakelsoort soort(Formulier f) {
        return f.waarde("soort").isEmpty() ? null : f.keuze("soort", Schakelsoort.class, "Kies uit de lijst");
    }
}
