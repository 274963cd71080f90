package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.registers.organisatie.Contactpunt;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Team;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// One organisation with its teams and its contact point: look and change.
public final class OrganisatiePagina {
    private static final String PAD = "/beheer/organisaties/{id}";

    private final Registers registers;

    /// @param mensen how many people each team has; empty for another organisation, whose people are not shown
    /// @param contactpunt null when there is none yet
    public record Model(
            Organisatie organisatie,
            String regio,
            List<Team> teams,
            Map<UUID, Integer> mensen,
            Contactpunt contactpunt) {}

    OrganisatiePagina(Registers registers) {
        this.registers = registers;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.get(PAD + "/wijziging", Recht.BEHEER, this::wijziging),
                Route.post(
                        PAD + "/wijziging",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> wijzig(ctx, f), this::wijziging)),
                Route.get(PAD + "/contactpunt", Recht.BEHEER, this::contactpunt),
                Route.post(
                        PAD + "/contactpunt",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> bewaar(ctx, f), this::contactpunt)));
    }

    static Organisatie organisatie(Registers registers, Context ctx) {
        return registers.organisaties().get(Adres.actor(ctx), Adres.id(ctx, "id", "Deze organisatie"));
    }

    private void toon(Context ctx) {
        var wie = Adres.actor(ctx);
        var organisatie = organisatie(registers, ctx);
        var teams = registers.organisaties().teams(wie, organisatie.id());
        boolean eigen = organisatie.id().equals(wie.organisation());
        var mensen = teams.stream()
                .filter(t -> eigen)
                .collect(Collectors.toMap(
                        Team::id,
                        t -> registers.medewerkers().vanTeam(wie, t.id()).size()));
        var regio = organisatie.regio() == null
                ? ""
                : registers.organisaties().get(wie, organisatie.regio()).naam();
        var contactpunt =
                registers.organisaties().findContactpunt(wie, organisatie.id()).orElse(null);
        Pagina.toon(
                ctx, "nl/poort/web/beheer/organisatie.jte", new Model(organisatie, regio, teams, mensen, contactpunt));
    }

    private void wijziging(Context ctx) {
        var van = organisatie(registers, ctx);
        Formulier.van(ctx)
                .vul("naam", van.naam())
                .vul("soort", van.soort().name())
                .vul("oin", van.oin() == null ? null : van.oin().nummer())
                .vul("rsin", van.rsin() == null ? null : van.rsin().nummer())
                .vul("code", van.code())
                .vul("regio", van.regio());
        Pagina.toon(
                ctx,
                "nl/poort/web/beheer/organisatiegegevens.jte",
                OrganisatiesPagina.keuzes(registers, Adres.actor(ctx), van));
    }

    private String wijzig(Context ctx, Formulier f) {
        var oud = organisatie(registers, ctx);
        var nieuw = registers.organisaties().wijzig(Adres.actor(ctx), oud.id(), OrganisatiesPagina.gegevens(f));
        Pagina.zeg(ctx, verschil(oud, nieuw));
        return "/beheer/organisaties/" + oud.id();
    }

    private static String verschil(Organisatie oud, Organisatie nieuw) {
        var wat = new ArrayList<String>();
        voeg(wat, "naam", oud.naam(), nieuw.naam());
        voeg(wat, "soort", oud.soort().naam(), nieuw.soort().naam());
        voeg(wat, "OIN", oud.oin(), nieuw.oin());
        voeg(wat, "RSIN", oud.rsin(), nieuw.rsin());
        voeg(wat, "code", oud.code(), nieuw.code());
        voeg(wat, "regio", oud.regio(), nieuw.regio());
        return wat.isEmpty()
                ? "Er was niets anders. " + nieuw.naam() + " is gelijk gebleven."
                : "Gewijzigd van " + nieuw.naam() + ": " + String.join(", ", wat) + ".";
    }

    private static void voeg(List<String> wat, String naam, Object oud, Object nieuw) {
        if (!java.util.Objects.equals(oud, nieuw)) {
            wat.add(naam);
        }
    }

    private void contactpunt(Context ctx) {
        var van = organisatie(registers, ctx);
        registers
                .organisaties()
                .findContactpunt(Adres.actor(ctx), van.id())
                .ifPresent(c -> Formulier.van(ctx)
                        .vul("route", c.route())
                        .vul("telefoon", c.telefoon())
                        .vul("email", c.email())
                        .vul("website", c.website()));
        Pagina.toon(ctx, "nl/poort/web/beheer/contactpunt.jte", van);
    }

    private String bewaar(Context ctx, Formulier f) {
        var van = organisatie(registers, ctx);
        registers
                .organisaties()
                .bewaarContactpunt(
                        Adres.actor(ctx),
                        new Contactpunt(
                                van.id(),
                                f.tekstOfNiets("route"),
                                f.tekstOfNiets("telefoon"),
                                f.tekstOfNiets("email"),
                                f.tekstOfNiets("website")));
        Pagina.zeg(ctx, "Het contactpunt van " + van.naam() + " is opgeslagen.");
        return "/beheer/organisaties/" + van.id();
    }
}
