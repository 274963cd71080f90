package nl.poort.web.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;

/// What a key may see, in one place: an Overdracht its teams asked or are asked, and of a Vraag its part of the way.
final class Zicht {
    private static final Actor KENMERK = Actor.system("kenmerk tonen");

    private final Ketendeuren deuren;

    Zicht(Ketendeuren deuren) {
        this.deuren = deuren;
    }

    /// The Overdracht in the path; one of others does not exist.
    Overdracht overdracht(Verzoek v, UUID id) {
        var o = deuren.overdrachten().get(v.actor("overdracht bekijken"), id);
        if (!isPartij(v, o)) {
            throw Weigering.onbekend("Deze overdracht");
        }
        return o;
    }

    static boolean isPartij(Verzoek v, Overdracht o) {
        var teams = v.sleutel().teams();
        return teams.contains(o.naarTeam()) || o.vanTeam() != null && teams.contains(o.vanTeam());
    }

    /// The Vraag in the path: for its contact link, and for whoever has work on it or asked for it now.
    Vraag vraag(Verzoek v, String kenmerk) {
        var vraag = deuren.vragen()
                .findByKenmerk(v.actor("vraag bekijken"), kenmerk)
                .orElseThrow(() -> Weigering.onbekend("Deze vraag"));
        boolean mag = isContact(v, vraag)
                || weg(v, vraag).stream().anyMatch(o -> !o.stand().isEinde());
        if (!mag) {
            throw Weigering.onbekend("Deze vraag");
        }
        return vraag;
    }

    static boolean isContact(Verzoek v, Vraag vraag) {
        return v.sleutel().teams().contains(vraag.contactschakel());
    }

    /// The part of the way these teams are on.
    List<Overdracht> weg(Verzoek v, Vraag vraag) {
        return deuren.vragen().weg(v.actor("vraag bekijken"), vraag.id()).overdrachten().stream()
                .filter(o -> isPartij(v, o))
                .toList();
    }

    OverdrachtJson toon(Verzoek v, Overdracht o) {
        return toon(v, List.of(o)).getFirst();
    }

    List<OverdrachtJson> toon(Verzoek v, List<Overdracht> overdrachten) {
        var ids = overdrachten.stream().map(Overdracht::vraag).distinct().toList();
        var kenmerken =
                deuren.vragen().list(KENMERK, ids).stream().collect(Collectors.toMap(Vraag::id, Vraag::kenmerk));
        Map<UUID, SchakelJson> schakels = new HashMap<>();
        return overdrachten.stream()
                .map(o -> OverdrachtJson.van(
                        o,
                        kenmerken.get(o.vraag()),
                        o.vanTeam() == null ? null : schakels.computeIfAbsent(o.vanTeam(), id -> schakel(v, id)),
                        schakels.computeIfAbsent(o.naarTeam(), id -> schakel(v, id)),
                        v.sleutel().teams().contains(o.naarTeam())))
                .toList();
    }

    private SchakelJson schakel(Verzoek v, UUID team) {
        return schakel(deuren.organisaties().getTeam(v.actor("schakel tonen"), team));
    }

    static SchakelJson schakel(Team team) {
        return new SchakelJson(team.id(), team.organisatie(), team.naam(), team.soort());
    }
}
