package nl.poort.contact.inzage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Logins of citizens and companies: who they are is proven elsewhere; here it becomes a short visit to what is theirs.
///
/// Not an account and not the session of an employee: it opens the own page and nothing else.
public final class Aanmeldingen {
    /// Without a click it is over.
    public static final Duration STILTE = Duration.ofMinutes(15);
    /// And it never lasts longer than this.
    public static final Duration HOOGSTENS = Duration.ofHours(2);

    private static final Actor BURGER = Actor.system("eigen pagina openen");
    /// That the page was used is written down at most this often.
    private static final Duration BIJHOUDEN = Duration.ofSeconds(30);

    private final Db db;
    private final Partijen partijen;
    private final Betrouwbaarheid minstens;

    /// @param minstens how sure a login must be
    public Aanmeldingen(Db db, Partijen partijen, Betrouwbaarheid minstens) {
        this.db = db;
        this.partijen = partijen;
        this.minstens = minstens;
    }

    /// Begins a visit for whoever this proves; also for somebody of whom nothing is known here.
    public Burger begin(Bewijs bewijs) {
        if (bewijs.niveau().compareTo(minstens) < 0) {
            throw new Weigering(
                    "niveau-te-laag",
                    "Voor deze pagina is %s op niveau %s nodig. U logde in op niveau %s. Log opnieuw in en kies een hoger niveau."
                            .formatted(
                                    bewijs.middel().tekst(),
                                    minstens.tekst(),
                                    bewijs.niveau().tekst()));
        }
        return db.change(BURGER, tx -> {
            var eigen = switch (bewijs) {
                case Bewijs.Persoon p -> partijen.vanPersoon(p.bsn());
                case Bewijs.Bedrijf b -> partijen.vanBedrijf(b.kvk(), b.vestiging());
            };
            var burger = new Burger(tx.newId(), bewijs.middel(), bewijs.niveau(), eigen);
            new AanmeldingenSql(tx.handle())
                    .insert(new AanmeldingenSql.Rij(
                            burger.aanmelding(), burger.middel(), burger.niveau(), ids(eigen), tx.now(), tx.now()));
            eigen.forEach(p -> {
                var namens = Actor.outsider("Klant", p.organisatie(), "eigen pagina openen");
                db.run(namens, t -> t.publish(new EigenPaginaGeopend(p.id(), burger.middel(), burger.niveau())));
            });
            return burger;
        });
    }

    private static List<UUID> ids(List<Partij> partijen) {
        return partijen.stream().map(Partij::id).toList();
    }

    /// Who visits now; empty when the visit is over. A visit that is used goes on.
    public Optional<Burger> vind(UUID aanmelding) {
        var gevonden = db.read(
                BURGER,
                tx -> new AanmeldingenSql(tx.handle())
                        .find(aanmelding)
                        .filter(rij -> loopt(rij, tx.now()))
                        .map(this::burger));
        gevonden.ifPresent(b -> db.runLightly(
                BURGER,
                tx -> new AanmeldingenSql(tx.handle())
                        .used(aanmelding, tx.now(), tx.now().minus(BIJHOUDEN))));
        return gevonden;
    }

    private static boolean loopt(AanmeldingenSql.Rij rij, Instant nu) {
        return nu.isBefore(rij.gebruikt().plus(STILTE))
                && nu.isBefore(rij.begonnen().plus(HOOGSTENS));
    }

    /// Each party is looked at again: one that was taken away, or whose number was wrong, is not opened any more.
    private Burger burger(AanmeldingenSql.Rij rij) {
        var eigen = rij.partijen().stream()
                .flatMap(id -> partijen.find(BURGER, id).stream())
                .filter(p -> rij.middel() == Middel.DIGID ? p.bsnBekend() : p.kvkNummer() != null)
                .toList();
        return new Burger(rij.id(), rij.middel(), rij.niveau(), eigen);
    }

    public void einde(UUID aanmelding) {
        db.run(BURGER, tx -> new AanmeldingenSql(tx.handle()).delete(aanmelding));
    }

    /// Forgets the visits that are over.
    public void ruimOp() {
        db.run(
                BURGER,
                tx -> new AanmeldingenSql(tx.handle()).deleteBefore(tx.now().minus(STILTE)));
    }
}
