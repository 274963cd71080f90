package nl.poort.web.werkplek;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Keuze;

/// The names behind the ids on one page, each looked up once. People of another organisation have no name here.
public final class Namen {
    private final Deuren.Registers registers;
    private final Actor actor;
    private final UUID ik;
    private final Map<UUID, Optional<Team>> teams = new HashMap<>();
    private final Map<UUID, Optional<String>> mensen = new HashMap<>();
    private final Map<UUID, String> organisaties = new HashMap<>();

    public Namen(Deuren.Registers registers, Medewerker wie) {
        this.registers = registers;
        this.actor = wie.actor("namen tonen");
        this.ik = wie.id();
    }

    public Optional<Team> team(UUID id) {
        return id == null
                ? Optional.empty()
                : teams.computeIfAbsent(id, k -> registers.organisaties().findTeam(actor, k));
    }

    public String teamnaam(UUID id) {
        return team(id).map(Team::naam).orElse("een ander team");
    }

    public String organisatie(UUID id) {
        return id == null
                ? ""
                : organisaties.computeIfAbsent(
                        id,
                        k -> registers
                                .organisaties()
                                .find(actor, k)
                                .map(o -> o.naam())
                                .orElse("een andere organisatie"));
    }

    /// The name of a colleague; empty for nobody and for somebody of another organisation.
    public String mens(UUID id) {
        return id == null
                ? ""
                : mensen.computeIfAbsent(
                                id, k -> registers.medewerkers().find(actor, k).map(Medewerker::naam))
                        .orElse("");
    }

    /// As [#mens], but `u` for who looks.
    public String mensOfU(UUID id) {
        return ik.equals(id) ? "u" : mens(id);
    }

    List<Keuze> collegas(UUID organisatie) {
        return keuzes(registers.medewerkers().list(actor, organisatie));
    }

    List<Keuze> teamgenoten(UUID team) {
        return keuzes(registers.medewerkers().vanTeam(actor, team));
    }

    /// A link as a choice: its name, and the organisation when the name does not tell.
    public Keuze schakel(Team team) {
        var van = organisatie(team.organisatie());
        return new Keuze(
                team.id().toString(),
                team.naam(),
                team.naam().contains(van) ? team.soort().naam() : van);
    }

    private static List<Keuze> keuzes(List<Medewerker> mensen) {
        return mensen.stream()
                .sorted(Comparator.comparing(Medewerker::naam))
                .map(m -> new Keuze(m.id().toString(), m.naam()))
                .toList();
    }
}
