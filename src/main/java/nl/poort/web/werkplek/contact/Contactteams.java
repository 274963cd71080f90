package nl.poort.web.werkplek.contact;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.web.werkplek.Deuren;

/// The teams for which somebody can keep the contact with a customer, the front offices first.
final class Contactteams {
    private Contactteams() {}

    static List<Team> van(Deuren deuren, Medewerker wie) {
        var actor = wie.actor("contact vastleggen");
        return wie.teams().stream()
                .flatMap(id -> deuren.registers().organisaties().findTeam(actor, id).stream())
                .sorted(Comparator.comparing((Team t) -> !voorkant(t.soort())).thenComparing(Team::naam))
                .toList();
    }

    private static boolean voorkant(Schakelsoort soort) {
        return soort == Schakelsoort.KCC || soort == Schakelsoort.HELPDESK || soort == Schakelsoort.IPLO;
    }

    /// @param gekozen null = the first one
    static UUID kies(Deuren deuren, Medewerker wie, UUID gekozen) {
        return van(deuren, wie).stream()
                .map(Team::id)
                .filter(id -> gekozen == null || id.equals(gekozen))
                .findFirst()
                .orElseThrow(() -> new Weigering(
                        "geen-team", "U zit nog niet in een team. Vraag uw functioneel beheerder om u in te delen."));
    }
}
