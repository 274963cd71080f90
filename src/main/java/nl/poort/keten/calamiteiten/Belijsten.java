package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;

/// Which calamity organisation is called, and whom in which order.
final class Belijsten {
    /// The roster that goes before the usual one in a period of extra readiness.
    static final String VERHOOGD = "verhoogd";

    private final Calamiteitbronnen.Register registers;

    /// @param roostergat nobody has duty now; a back-up does not fill a gap
    record Lijst(List<Medewerker> mensen, boolean roostergat) {}

    Belijsten(Calamiteitbronnen.Register registers) {
        this.registers = registers;
    }

    /// That of the region of whoever asked, else the one that belongs to no region, else the first by
    /// name.
    Team calamiteitenteam(Actor actor, Vraag vraag) {
        var alle = registers.organisaties().list(actor, Organisatiesoort.CALAMITEITENORGANISATIE);
        var regio = registers
                .organisaties()
                .find(actor, vraag.organisatie())
                .map(Organisatie::regio)
                .orElse(null);
        return alle.stream()
                .filter(o -> regio != null && regio.equals(o.regio()))
                .findFirst()
                .or(() -> alle.stream().filter(o -> o.regio() == null).findFirst())
                .or(() -> alle.stream().findFirst())
                .flatMap(o -> registers.organisaties().teams(actor, o.id()).stream()
                        .filter(t -> t.soort() == Schakelsoort.CALAMITEITENORGANISATIE)
                        .findFirst())
                .orElseThrow(() -> new Weigering(
                        "geen-calamiteitenorganisatie",
                        "Er is nog geen calamiteitenorganisatie. Vraag de beheerder die toe te voegen."));
    }

    /// Who has duty, then the back-up: first for this chain, then for the whole organisation.
    Lijst lijst(Actor actor, UUID organisatie, String keten, Paraatheid paraatheid, Instant nu) {
        var roosters = new ArrayList<String>();
        if (paraatheid == Paraatheid.VERHOOGD) {
            roosters.add(VERHOOGD);
        }
        roosters.add(keten);
        roosters.add("");
        var mensen = new LinkedHashMap<UUID, Medewerker>();
        boolean dienst = false;
        for (var rooster : roosters) {
            registers
                    .roosters()
                    .dienstdoend(actor, organisatie, rooster, nu)
                    .forEach(m -> mensen.putIfAbsent(m.id(), m));
            dienst |= registers
                    .roosters()
                    .zelfcontrole(actor, organisatie, rooster, nu, nu.plusMillis(1))
                    .isEmpty();
        }
        return new Lijst(List.copyOf(mensen.values()), !dienst);
    }

    /// All calamity managers; never nobody: without one there is no priority 1.
    List<Medewerker> iedereen(Actor actor, UUID organisatie) {
        var managers = registers.medewerkers().metRol(actor, organisatie, Rol.CALAMITEITENMANAGER);
        if (managers.isEmpty()) {
            throw new Weigering(
                    "geen-calamiteitenmanager",
                    "Er is geen calamiteitenmanager om op te roepen. Vraag de beheerder er een toe te voegen.");
        }
        return managers;
    }
}
