package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The whole way of one Vraag: its Overdrachten as a tree from the root (the customer asked the contact link) outwards.
public record Weg(List<Overdracht> overdrachten) {

    public Overdracht wortel() {
        return overdrachten.stream()
                .filter(Overdracht::isWortel)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("een vraag zonder wortel"));
    }

    public Optional<Overdracht> find(UUID id) {
        return overdrachten.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    /// The steps on the way, without the small pieces of work beside it, oldest first.
    public List<Overdracht> stappen() {
        return overdrachten.stream().filter(o -> !o.soort().isKlus()).toList();
    }

    public List<Overdracht> kinderen(Overdracht ouder) {
        return stappen().stream().filter(o -> ouder.id().equals(o.ouder())).toList();
    }

    public boolean heeftOpenKind(Overdracht ouder) {
        return kinderen(ouder).stream().anyMatch(k -> k.stand().isOpen());
    }

    /// The Overdrachten between this one and the customer, nearest first: the way back.
    public List<Overdracht> terugweg(Overdracht o) {
        var terug = new ArrayList<Overdracht>();
        var ouder = o.ouder() == null ? Optional.<Overdracht>empty() : find(o.ouder());
        while (ouder.isPresent()) {
            terug.add(ouder.get());
            var id = ouder.get().ouder();
            ouder = id == null ? Optional.empty() : find(id);
        }
        return terug;
    }

    /// Where the work lies now: the open step that is farthest from the customer.
    public Optional<Overdracht> blad() {
        return stappen().stream()
                .filter(o -> o.stand().isOpen() && !heeftOpenKind(o))
                .max(java.util.Comparator.comparingInt(
                                (Overdracht o) -> terugweg(o).size())
                        .thenComparing(Overdracht::aangebodenOp));
    }

    /// The step these teams hold and may work on; the farthest one when they hold more.
    public Optional<Overdracht> inHanden(Collection<UUID> teams) {
        return stappen().stream()
                .filter(o -> teams.contains(o.naarTeam()))
                .filter(o -> o.stand() == Overdrachtstand.AANGENOMEN || o.stand() == Overdrachtstand.DOORGEGEVEN)
                .max(java.util.Comparator.comparingInt(o -> terugweg(o).size()));
    }

    /// Whether this was offered because the same team let the one before it expire: the same moment, one transaction.
    boolean volgtOpVerlopen(Overdracht o) {
        return stappen().stream()
                .anyMatch(eerder -> eerder.stand() == Overdrachtstand.VERLOPEN
                        && eerder.naarTeam().equals(o.naarTeam())
                        && java.util.Objects.equals(eerder.ouder(), o.ouder())
                        && o.aangebodenOp().equals(eerder.afgerondOp()));
    }

    /// How often this team sent it to somebody who refused it (a wrong routing).
    public long verkeerdeRouteringen(UUID vanTeam) {
        return stappen().stream()
                .filter(o -> o.stand() == Overdrachtstand.GEWEIGERD && vanTeam.equals(o.vanTeam()))
                .count();
    }

    /// The time of each link, in the order of the way: waiting, own work, and waiting for a link further on.
    public List<Doorlooptijd> doorlooptijden(Instant nu) {
        return stappen().stream().map(o -> Doorlooptijd.van(o, kinderen(o), nu)).toList();
    }

    public Set<UUID> teams() {
        var teams = new LinkedHashSet<UUID>();
        stappen().forEach(o -> teams.add(o.naarTeam()));
        return teams;
    }

    /// The organisations that may see the Vraag now: those with work on it, and their askers (invariant 21).
    public Set<UUID> zicht() {
        var wie = new LinkedHashSet<UUID>();
        for (var o : stappen()) {
            if (o.isWortel() || o.stand().isOpen() || o.stand() == Overdrachtstand.BEANTWOORD) {
                wie.add(o.naarOrganisatie());
                if (o.vanOrganisatie() != null) {
                    wie.add(o.vanOrganisatie());
                }
            }
        }
        return wie;
    }
}
