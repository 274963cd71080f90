package nl.poort.loket.aanvraag;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What may follow on a filed request: a supplement, a withdrawal, or an application after a consultation.
public final class Vervolgen {
    private final Db db;
    private final Bestanden bestanden;

    public Vervolgen(Db db, Bestanden bestanden) {
        this.db = db;
        this.bestanden = bestanden;
    }

    /// Begins a supplement with all that was filed last; a supplement that was begun before is given again.
    public UUID aanvullen(UUID project, UUID verzoek) {
        return db.change(Toegang.tot(project, "aanvulling beginnen"), tx -> {
            var laatste = laatste(tx, project, verzoek);
            return new ProjectenSql(tx.handle())
                    .regels(project).stream()
                            .filter(r -> r.isConcept() && laatste.id().equals(r.vorige()))
                            .map(Project.Regel::id)
                            .findFirst()
                            .orElseGet(() -> kopie(tx, laatste, r -> r));
        });
    }

    /// Withdraws it: one more version, that says why. Nothing of what was filed goes.
    public Verzoek intrekken(UUID project, UUID verzoek, String reden) {
        var waarom = Schrift.schoon(reden);
        if (waarom.isEmpty()) {
            throw new Weigering("reden", "Zeg waarom u de aanvraag intrekt", Map.of("reden", "Vul een reden in"));
        }
        return db.change(Toegang.tot(project, "aanvraag intrekken"), tx -> {
            var laatste = laatste(tx, project, verzoek);
            var id = kopie(
                    tx,
                    laatste,
                    r -> new VerzoekenSql.Rij(
                            r.project(),
                            r.id(),
                            Doel.INTREKKEN,
                            r.soort(),
                            null,
                            r.vorige(),
                            null,
                            r.naam(),
                            waarom,
                            r.plek(),
                            r.gemaakt(),
                            null));
            var rij = new VerzoekenSql(tx.handle()).lock(project, id).orElseThrow();
            return Nummering.dienIn(tx, rij);
        });
    }

    /// After the consultation: an application with all that was talked about in it.
    public UUID naarAanvraag(UUID project, UUID overleg) {
        return db.change(Toegang.tot(project, "overleg omzetten"), tx -> {
            var rij = Indieningen.ingediend(tx, project, overleg);
            if (rij.doel() != Doel.CONCEPTVERZOEK) {
                throw new Weigering("geen-overleg", "Alleen een omgevingsoverleg zet u om in een aanvraag");
            }
            return kopie(
                    tx,
                    rij,
                    r -> new VerzoekenSql.Rij(
                            r.project(),
                            r.id(),
                            Doel.INITIEREN,
                            r.soort(),
                            null,
                            null,
                            overleg,
                            r.naam(),
                            r.omschrijving(),
                            r.plek(),
                            r.gemaakt(),
                            null));
        });
    }

    private static VerzoekenSql.Rij laatste(Tx tx, UUID project, UUID verzoek) {
        new ProjectenSql(tx.handle()).lock(project);
        var rij = Indieningen.ingediend(tx, project, verzoek);
        var versies = new VerzoekenSql(tx.handle())
                .versies(rij.nummer().dag(), rij.nummer().nummer());
        Nummering.eisLopend(versies);
        return versies.getLast();
    }

    private UUID kopie(Tx tx, VerzoekenSql.Rij van, UnaryOperator<VerzoekenSql.Rij> anders) {
        return new Kopieerder(tx, bestanden).kopie(van, anders);
    }
}
