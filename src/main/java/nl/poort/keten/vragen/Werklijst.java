package nl.poort.keten.vragen;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// The work of a team over all channels, sorted on the time that is left; and finding one.
public final class Werklijst {
    /// What stands in a work list: who waits for another has nothing to do.
    private static final Set<TeDoen> TE_ZIEN = EnumSet.complementOf(EnumSet.of(TeDoen.WACHTEN, TeDoen.NIETS));

    private final Db db;

    public Werklijst(Bronnen bronnen) {
        this.db = bronnen.db();
    }

    /// Counts per kind of work, for the heads of the list. Above [#MEEST] they only say that there is more: how long
    /// the
    /// list is must not make the screen slow.
    public record Telling(TeDoen teDoen, int aantal, int teLaat) {
        public static final int MEEST = 1_000;
    }

    /// What the teams of `wie` must do now, the soonest first; pages by the last line (keyset), so that nothing is
    /// missed
    /// when lines come and go.
    public List<Werkregel> list(Medewerker wie, Werkfilter filter) {
        return db.read(
                wie.actor("werklijst bekijken"),
                tx -> new WerklijstSql(tx.handle()).list(teams(wie, filter.team()), wie.id(), filter));
    }

    public List<Telling> tel(Medewerker wie) {
        return db.read(
                wie.actor("werklijst bekijken"),
                tx -> new WerklijstSql(tx.handle()).tel(wie.teams(), TE_ZIEN, tx.now(), Telling.MEEST));
    }

    /// What these teams asked and were asked, in the order in which it was offered; for a system that follows along.
    public List<Overdracht> overdrachten(Actor actor, Overdrachtfilter filter) {
        return db.read(actor, tx -> new OverdrachtenSql(tx.handle()).list(filter));
    }

    /// Vragen by kenmerk or by words of the customer, newest first; only what this organisation may see.
    public List<Vraag> zoek(Medewerker wie, String tekst, int limiet) {
        if (tekst == null || tekst.isBlank()) {
            return List.of();
        }
        return db.read(wie.actor("vraag zoeken"), tx -> new WerklijstSql(tx.handle()).zoek(tekst.strip(), limiet));
    }

    private static Set<UUID> teams(Medewerker wie, UUID team) {
        return team != null && wie.teams().contains(team) ? Set.of(team) : wie.teams();
    }
}
