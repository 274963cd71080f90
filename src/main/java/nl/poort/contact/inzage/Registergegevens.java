package nl.poort.contact.inzage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// What the registers of the government say about a person, as that person sees it.
public final class Registergegevens {
    private static final String DOEL = "eigen gegevens tonen aan de persoon zelf";
    /// So long what a register said is shown without asking again.
    private static final Duration VERS = Duration.ofMinutes(15);

    private final Db db;
    private final Partijen partijen;
    private final List<Registerbron> bronnen;

    public Registergegevens(Db db, Partijen partijen, List<Registerbron> bronnen) {
        this.db = db;
        this.partijen = partijen;
        this.bronnen = List.copyOf(bronnen);
    }

    public Optional<Basisregistratie> registratie(String code) {
        return bronnen.stream()
                .map(Registerbron::registratie)
                .filter(r -> r.code().equals(code))
                .findFirst();
    }

    /// Asks every register that may have changed since; not called inside a transaction.
    ///
    /// @return whether each of them answered
    public boolean ververs(Burger burger, UUID partij) {
        if (!burger.partij(partij).bsnBekend()) {
            return true;
        }
        var actor = burger.actor(partij, DOEL);
        boolean alle = true;
        for (var bron : bronnen) {
            if (!isVers(actor, partij, bron)) {
                alle &= haal(actor, partij, bron);
            }
        }
        return alle;
    }

    private boolean isVers(Actor actor, UUID partij, Registerbron bron) {
        return db.read(
                actor,
                tx -> new RegistergegevensSql(tx.handle())
                        .list(partij).stream()
                                .filter(g -> g.registratie()
                                        .equals(bron.registratie().code()))
                                .anyMatch(g -> g.opgehaaldOp().plus(VERS).isAfter(tx.now())));
    }

    private boolean haal(Actor actor, UUID partij, Registerbron bron) {
        var bsn = partijen.bsn(actor, partij);
        var gezegd = bsn.flatMap(bron::raadpleeg);
        gezegd.ifPresent(gegevens -> db.run(actor, tx -> {
            var nieuw = gegevens.stream()
                    .map(g -> new Registergegeven(partij, bron.registratie().code(), g.naam(), g.waarde(), tx.now()))
                    .toList();
            new RegistergegevensSql(tx.handle())
                    .replace(actor.organisation(), partij, bron.registratie().code(), nieuw);
            tx.publish(new GegevensOpgehaald(partij, bron.registratie().code()));
        }));
        return gezegd.isPresent();
    }

    /// What the registers said when they were last asked.
    public List<Registergegeven> list(Actor actor, UUID partij) {
        return db.read(actor, tx -> new RegistergegevensSql(tx.handle()).list(partij));
    }
}
