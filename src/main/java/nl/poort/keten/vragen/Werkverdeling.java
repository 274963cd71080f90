package nl.poort.keten.vragen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poort.registers.organisatie.Aanwezigheden;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Vaardigheden;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Shares the work of a team out by skill and load: who can do it, is there, has room, and has the least in hand.
///
/// It only proposes; who leads the team gives, and may take it back for a while.
public final class Werkverdeling {
    private static final String DOEL = "werk verdelen";
    private static final int MEESTE = 100;

    private final Db db;
    private final Bronnen bronnen;
    private final Verdeler.Mensenbron mensen;

    public Werkverdeling(Bronnen bronnen, Vaardigheden vaardigheden, Aanwezigheden aanwezigheden) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
        this.mensen = new Verdeler.Mensenbron(vaardigheden, aanwezigheden);
    }

    /// What waits in the teams of who leads them, with who is proposed for each, the soonest first.
    public Verdeelbeeld beeld(Medewerker wie) {
        eisLeider(wie);
        return db.read(wie.actor(DOEL), tx -> beeld(tx, wie, null));
    }

    /// Gives these to whom is proposed now; what nobody can take stays where it is.
    ///
    /// @return with which id it is undone, and what was given to whom
    public Gegeven verdeel(Medewerker wie, Set<UUID> overdrachten) {
        eisLeider(wie);
        return db.change(wie.actor(DOEL), tx -> {
            new VerdelingSql(tx.handle(), wie.organisatie()).omDeBeurt();
            var gegeven = beeld(tx, wie, overdrachten).regels();
            var delen = new ArrayList<Bedenktijd.Deel>();
            var overig = new ArrayList<Verdeelbeeld.Regel>();
            for (var regel : inVasteVolgorde(gegeven)) {
                var o = vrij(tx, wie, regel);
                if (!regel.voorstel().iemand() || o.isEmpty()) {
                    overig.add(regel);
                    continue;
                }
                geef(tx, wie, regel);
                delen.add(new Bedenktijd.Deel(
                        regel.overdracht(), null, regel.voorstel().medewerker(), null));
            }
            if (delen.isEmpty()) {
                throw new Weigering(
                        "niemand-vrij",
                        overig.isEmpty()
                                ? "Dit werk ligt er niet meer. Kijk opnieuw wat er wacht."
                                : "Er is niets verdeeld. "
                                        + overig.getFirst().voorstel().waarom() + ".");
            }
            var ids = delen.stream().map(Bedenktijd.Deel::ding).toList();
            return new Gegeven(
                    bedenktijd(tx, wie).bewaar(delen),
                    gegeven.stream().filter(r -> ids.contains(r.overdracht())).toList(),
                    overig);
        });
    }

    /// @param overig what stayed, each with the reason
    public record Gegeven(UUID id, List<Verdeelbeeld.Regel> gegeven, List<Verdeelbeeld.Regel> overig) {}

    /// Takes back what was given; what somebody accepted meanwhile stays with that person.
    ///
    /// @return how many came back
    public int ongedaanMaken(Medewerker wie, UUID toewijzing) {
        eisLeider(wie);
        return db.change(wie.actor(DOEL), tx -> bedenktijd(tx, wie).neemTerug(toewijzing, d -> terug(tx, wie, d)));
    }

    private static Bedenktijd bedenktijd(Tx tx, Medewerker wie) {
        return new Bedenktijd(tx, wie, Bedenktijd.Soort.TOEWIJZING);
    }

    /// The last share-out that this person may still undo.
    public Optional<UUID> teHerroepen(Medewerker wie) {
        return db.read(wie.actor(DOEL), tx -> bedenktijd(tx, wie).laatste());
    }

    /// @param alleen only these, or null for all
    private Verdeelbeeld beeld(Tx tx, Medewerker wie, Set<UUID> alleen) {
        var wachtend = new VerdelingSql(tx.handle(), wie.organisatie()).wachtend(wie.teams(), MEESTE + 1);
        var vragen = new VragenSql(tx.handle())
                .list(wachtend.stream().map(w -> w.vraag()).distinct().toList()).stream()
                        .collect(Collectors.toMap(Vraag::id, Function.identity()));
        var alle = Verdeler.mensen(tx, bronnen, mensen, wie.organisatie(), false);
        var verdeler = new Verdeler(new Routekeuze(tx, bronnen, wie.organisatie()), alle);
        var regels = wachtend.stream()
                .limit(MEESTE)
                .filter(w -> alleen == null || alleen.contains(w.overdracht()))
                .filter(w -> vragen.containsKey(w.vraag()))
                .map(w -> regel(tx, verdeler, w, vragen))
                .toList();
        var team = alle.stream()
                .filter(m -> m.teams().stream().anyMatch(wie::zitIn))
                .toList();
        return new Verdeelbeeld(regels, team, wachtend.size() > MEESTE);
    }

    private Verdeelbeeld.Regel regel(Tx tx, Verdeler verdeler, VerdelingSql.Wachtend w, Map<UUID, Vraag> vragen) {
        var v = vragen.get(w.vraag());
        var naar = bronnen.organisaties().getTeam(tx.actor(), w.naarTeam());
        var van = w.vanTeam() == null ? naar : bronnen.organisaties().getTeam(tx.actor(), w.vanTeam());
        var nodig = verdeler.nodig(v, van, naar, tx.now());
        return new Verdeelbeeld.Regel(
                w.vraag(),
                w.overdracht(),
                w.vanTeam(),
                w.naarTeam(),
                w.uiterlijk(),
                v.kenmerk(),
                v.tekst(),
                v.soort(),
                nodig,
                verdeler.geef(w.naarTeam(), nodig));
    }

    /// Two people at once lock in the same order.
    private static List<Verdeelbeeld.Regel> inVasteVolgorde(List<Verdeelbeeld.Regel> regels) {
        return regels.stream()
                .sorted(java.util.Comparator.comparing(Verdeelbeeld.Regel::vraag))
                .toList();
    }

    /// Still nobody's, now that its Vraag is locked.
    private Optional<Overdracht> vrij(Tx tx, Medewerker wie, Verdeelbeeld.Regel r) {
        return Reis.laad(tx, bronnen, wie, r.vraag())
                .weg()
                .find(r.overdracht())
                .filter(o -> o.stand() == Overdrachtstand.AANGEBODEN && o.naarMedewerker() == null);
    }

    private void geef(Tx tx, Medewerker wie, Verdeelbeeld.Regel r) {
        var reis = Reis.laad(tx, bronnen, wie, r.vraag());
        var o = reis.overdracht(r.overdracht());
        reis.overdrachten.wijsToe(o, r.voorstel().medewerker());
        reis.signaal(o.naarTeam(), r.voorstel().medewerker(), wie.naam() + " heeft u dit gegeven: " + o.gevraagd());
    }

    private boolean terug(Tx tx, Medewerker wie, Bedenktijd.Deel deel) {
        var vraag = new OverdrachtenSql(tx.handle()).vraagVan(deel.ding());
        if (vraag.isEmpty()) {
            return false;
        }
        var reis = Reis.laad(tx, bronnen, wie, vraag.get());
        var o = reis.weg()
                .find(deel.ding())
                .filter(x ->
                        x.stand() == Overdrachtstand.AANGEBODEN && deel.aan().equals(x.naarMedewerker()));
        o.ifPresent(x -> reis.overdrachten.wijsToe(x, null));
        return o.isPresent();
    }

    private static void eisLeider(Medewerker wie) {
        if (!wie.mag(Recht.TEAM_LEIDEN)) {
            throw new Weigering("geen-teamleider", "Alleen een teamleider verdeelt werk over collega's");
        }
    }
}
