package nl.poort.schermen;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.poort.Poort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.db.Actor;

/// Who is who in the demo chain, also after somebody gave it other names.
final class Demogids {
    private static final Actor PROEF = Actor.system("proef");

    private final Poort poort;
    private final Map<String, UUID> teams = new HashMap<>();

    Demogids(Poort poort) {
        this.poort = poort;
    }

    /// A team of the demo by its kind, such as `kcc`, `bouwen`, `iplo` or `tbo`.
    UUID team(String naam) {
        return teams.computeIfAbsent(naam, n -> switch (n) {
            case "kcc" -> team("demo-westveld", Schakelsoort.KCC);
            case "bouwen" -> team("demo-westveld", Schakelsoort.DESKUNDIGE);
            case "iplo" -> team("demo-iplo", Schakelsoort.IPLO);
            case "gast" -> teamZonderMensen();
            case "tbo" -> team("demo-tbo", Schakelsoort.TBO);
            default -> throw new IllegalArgumentException(n);
        });
    }

    private UUID team(String code, Schakelsoort soort) {
        var m = poort.modules();
        var organisatie = m.organisaties.findOpCode(PROEF, code).orElseThrow();
        return m.organisaties.teams(PROEF, organisatie.id()).stream()
                .filter(t -> t.soort() == soort)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// A team that works without Poort: for it there is a guest link.
    private UUID teamZonderMensen() {
        var m = poort.modules();
        return m.organisaties.teams(PROEF, mens("bea").organisatie()).stream()
                .filter(t -> m.medewerkers.vanTeam(PROEF, t.id()).isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// Somebody of the demo municipality.
    Medewerker mens(String login) {
        var m = poort.modules();
        var organisatie = m.organisaties.findOpCode(PROEF, "demo-westveld").orElseThrow();
        return m.medewerkers
                .findOpEmail(PROEF, organisatie.id(), login + "@demo.poort.example")
                .orElseThrow();
    }
}
