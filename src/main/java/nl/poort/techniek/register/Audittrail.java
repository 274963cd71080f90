package nl.poort.techniek.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Gebeurtenis;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.techniek.json.Json;

/// The audit trail of a main object: every [BronGewijzigd] of it and of what belongs to it, as they were written down
/// with the changes themselves (gen-14). Whoever may see the object and has `audittrails.lezen` may read it; when the
/// object is removed its trail is emptied in the same transaction.
public final class Audittrail {
    private static final String SOORT = Gebeurtenis.kindOf(BronGewijzigd.class);

    private final Gebeurtenissen gebeurtenissen;

    public Audittrail(Gebeurtenissen gebeurtenissen) {
        this.gebeurtenissen = gebeurtenissen;
        gebeurtenissen.within(BronGewijzigd.class, (tx, g) -> {
            if (g.actie().equals("destroy") && g.id().equals(g.root())) {
                gebeurtenissen.vernietig(tx, g.root());
            }
        });
    }

    /// One line.
    public record Regel(UUID uuid, Instant aanmaakdatum, BronGewijzigd wijziging) {}

    /// Oldest first.
    ///
    /// @param hoofd the register of the main object: it says who may see it
    public List<Regel> list(Toegang toegang, Register<?> hoofd, UUID id) {
        toegang.eis("audittrails.lezen");
        hoofd.get(toegang, id);
        return gebeurtenissen.list(toegang.actor("audittrail inzien"), id).stream()
                .filter(g -> g.soort().equals(SOORT))
                .map(g ->
                        new Regel(g.id(), g.tijd(), gezien(toegang, hoofd, Json.read(g.inhoud(), BronGewijzigd.class))))
                .toList();
    }

    /// That something changed may be known; not what it was when it was more secret than somebody may see.
    private static BronGewijzigd gezien(Toegang toegang, Register<?> hoofd, BronGewijzigd g) {
        boolean zelf = g.id().equals(g.root());
        var oud = zelf && g.oud() != null && !hoofd.toont(toegang, g.oud()) ? null : g.oud();
        var nieuw = zelf && g.nieuw() != null && !hoofd.toont(toegang, g.nieuw()) ? null : g.nieuw();
        return Records.with(g, "oud", oud, "nieuw", nieuw);
    }
}
