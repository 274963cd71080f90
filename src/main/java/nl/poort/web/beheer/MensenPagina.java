package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.registers.organisatie.Accountstand;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The people of the own organisation, and adding somebody.
public final class MensenPagina {
    private final Registers registers;

    /// @param rollen as words
    /// @param teams as words
    public record Rij(Medewerker wie, String rollen, String teams, Accountstand stand) {}

    public record Lijst(List<Rij> rijen) {}

    /// @param wie null for somebody new
    /// @param link the link to set a password, shown this once; empty when none was made
    public record Gegevens(
            Medewerker wie, Formulier formulier, Accountstand stand, List<Keuze> teams, String link, String linkTot) {
        public List<Keuze> rollen() {
            return Roluitleg.keuzes();
        }
    }

    MensenPagina(Registers registers) {
        this.registers = registers;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/beheer/mensen", Recht.BEHEER, this::lijst).metPersoonsgegevens(),
                Route.get("/beheer/mensen/nieuw", Recht.BEHEER, this::nieuw),
                Route.post(
                        "/beheer/mensen/nieuw",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> maak(ctx, f), this::nieuw)));
    }

    private void lijst(Context ctx) {
        var wie = Adres.actor(ctx);
        var standen = registers.accounts().standen(wie, wie.organisation());
        Map<UUID, String> namen = registers.organisaties().teams(wie, wie.organisation()).stream()
                .collect(Collectors.toMap(Team::id, Team::naam));
        var rijen = registers.medewerkers().list(wie, wie.organisation()).stream()
                .map(m -> new Rij(
                        m,
                        m.rollen().stream().sorted().map(Rol::naam).collect(Collectors.joining(", ")),
                        m.teams().stream().map(namen::get).sorted().collect(Collectors.joining(", ")),
                        standen.getOrDefault(m.id(), Accountstand.GEEN)))
                .toList();
        Pagina.toon(ctx, "nl/poort/web/beheer/mensen.jte", new Lijst(rijen));
    }

    private void nieuw(Context ctx) {
        Pagina.toon(
                ctx,
                "nl/poort/web/beheer/medewerker.jte",
                new Gegevens(null, Formulier.van(ctx), Accountstand.GEEN, teams(registers, Adres.actor(ctx)), "", ""));
    }

    private String maak(Context ctx, Formulier f) {
        var wie = Adres.actor(ctx);
        var nieuw = registers.medewerkers().voegToe(wie, wie.organisation(), gegevens(f));
        Pagina.zeg(ctx, nieuw.naam() + " is toegevoegd. Maak nu een uitnodiging om te kunnen inloggen.");
        return "/beheer/mensen/" + nieuw.id();
    }

    static List<Keuze> teams(Registers registers, Actor wie) {
        return registers.organisaties().teams(wie, wie.organisation()).stream()
                .map(t -> new Keuze(
                        t.id().toString(),
                        t.naam(),
                        Roluitleg.hoofdletter(t.soort().naam())))
                .toList();
    }

    /// What was typed; the door tells everything that is wrong with it at once.
    static Medewerkergegevens gegevens(Formulier f) {
        Set<Rol> rollen = EnumSet.noneOf(Rol.class);
        for (var rol : Rol.values()) {
            if (f.alle("rollen").contains(rol.name())) {
                rollen.add(rol);
            }
        }
        Set<UUID> teams = new HashSet<>();
        for (var team : f.alle("teams")) {
            try {
                teams.add(UUID.fromString(team));
            } catch (IllegalArgumentException e) {
                f.fout("teams", "Kies teams uit de lijst");
            }
        }
        return new Medewerkergegevens(f.waarde("naam"), f.waarde("email"), f.waarde("telefoon"), rollen, teams);
    }
}
