package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstart;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Gebeurtenis;
import nl.poort.techniek.db.Tx;

/// One locked Vraag with its way, inside one transaction: what the use cases of the doors share.
///
/// The row of the Vraag is locked first, so that two people on one item wait for each other.
final class Reis {
    private final Tx tx;
    private final Bronnen bronnen;
    final Medewerker wie;
    final VragenSql vragen;
    final OverdrachtenSql overdrachten;
    private Vraag vraag;
    private Weg weg;

    private Reis(Tx tx, Bronnen bronnen, Medewerker wie, Vraag vraag) {
        this.tx = tx;
        this.bronnen = bronnen;
        this.wie = wie;
        this.vragen = new VragenSql(tx.handle());
        this.overdrachten = new OverdrachtenSql(tx.handle());
        this.vraag = vraag;
        this.weg = overdrachten.weg(vraag.id());
    }

    /// @param wie null for the program itself
    static Reis laad(Tx tx, Bronnen bronnen, Medewerker wie, UUID vraag) {
        var gevonden = new VragenSql(tx.handle()).lock(vraag).orElseThrow(() -> Weigering.onbekend("Deze vraag"));
        return new Reis(tx, bronnen, wie, gevonden);
    }

    Vraag vraag() {
        return vraag;
    }

    Weg weg() {
        return weg;
    }

    Tx tx() {
        return tx;
    }

    Instant nu() {
        return tx.now();
    }

    private Actor actor() {
        return tx.actor();
    }

    Overdracht overdracht(UUID id) {
        return weg.find(id).orElseThrow(() -> Weigering.onbekend("Deze overdracht"));
    }

    Team team(UUID id) {
        return bronnen.organisaties().getTeam(actor(), id);
    }

    void publiceer(Gebeurtenis g) {
        tx.publish(g);
    }

    void ververs() {
        vraag = vragen.find(vraag.id()).orElse(vraag);
        weg = overdrachten.weg(vraag.id());
    }

    Normen normen() {
        return normen(vraag.prioriteit(), ketenEinde());
    }

    Normen normen(int prioriteit, Instant ketenEinde) {
        var afspraak = bronnen.afspraken().versies(actor(), vraag.afspraak()).stream()
                .filter(a -> a.versie() == vraag.afspraakVersie())
                .findFirst()
                .orElseThrow();
        var kalenders = bronnen.kalenders().kalenders(actor(), vraag.organisatie(), Vragen.dag(tx));
        return new Normen(afspraak, prioriteit, kalenders, vraag.id(), ketenEinde);
    }

    /// The end of the running chain clock; the promise when it was moved or has stopped.
    private Instant ketenEinde() {
        return klok(vraag.id(), Kloksoort.KETEN) == null
                ? vraag.toegezegdOp()
                : klok(vraag.id(), Kloksoort.KETEN).deadline();
    }

    Klok klok(UUID onderwerp, Kloksoort soort) {
        return bronnen.klokken().list(actor(), vraag.id()).stream()
                .filter(k -> k.isOpen() && k.soort() == soort && k.onderwerp().equals(onderwerp))
                .findFirst()
                .orElse(null);
    }

    /// Until when the holder of this step has: its own clock to call or to answer, else the promise.
    Instant werktijd(Overdracht o) {
        return bronnen.klokken().list(actor(), vraag.id()).stream()
                .filter(k -> k.isOpen() && k.onderwerp().equals(o.id()))
                .filter(k -> k.soort() == Kloksoort.TERUGBELLEN || k.soort() == Kloksoort.ANTWOORD)
                .min(java.util.Comparator.comparing(k -> k.soort() != Kloksoort.TERUGBELLEN))
                .map(Klok::deadline)
                .orElse(vraag.toegezegdOp());
    }

    /// Starts clocks on the opening hours of the organisation that must keep them.
    List<Klok> startKlokken(UUID organisatie, List<Klokstart> starts) {
        return bronnen.klokken().startAlle(actor(), organisatie, starts);
    }

    void stopKlok(UUID onderwerp, Kloksoort soort) {
        bronnen.klokken().stop(actor(), vraag.id(), onderwerp, soort);
    }

    void laatVervallen(UUID onderwerp) {
        bronnen.klokken().laatVervallen(actor(), vraag.id(), onderwerp);
    }

    Bronnen bronnen() {
        return bronnen;
    }

    /// The kinds of link on the way back from a step under `ouder`, nearest first.
    List<Schakelsoort> terugsoorten(Overdracht ouder) {
        var soorten = new ArrayList<Schakelsoort>();
        soorten.add(team(ouder.naarTeam()).soort());
        weg.terugweg(ouder).forEach(o -> soorten.add(team(o.naarTeam()).soort()));
        return soorten;
    }

    /// Gives the step back to its asker: it works again, with the time that is left.
    void terugNaar(Overdracht ouder) {
        if (!weg.heeftOpenKind(ouder) && ouder.stand() == Overdrachtstand.DOORGEGEVEN) {
            boolean wacht = ouder.id().equals(vraag.zaakhouder());
            overdrachten.zet(
                    ouder,
                    Overdrachtstand.AANGENOMEN,
                    wacht ? TeDoen.WACHTEN : TeDoen.BEHANDELEN,
                    wacht ? null : werktijd(ouder));
        }
    }

    void signaal(UUID team, UUID medewerker, String tekst) {
        new SignalenSql(tx.handle()).insert(vraag.id(), tx.newId(), team, medewerker, tekst, nu());
    }

    /// Writes what follows from the way as it is now: owner, direction, level, who may see it and the customer's
    /// sentence.
    void bijwerken() {
        ververs();
        var blad = weg.blad().orElse(weg.wortel());
        bijwerken(Klantzin.bij(vraag, blad, team(blad.naarTeam()), naam(blad.aangenomenDoor())));
    }

    /// While a case runs, what the case says is what the customer reads, whatever step comes beside it.
    void bijwerken(Klantzin zin) {
        ververs();
        boolean zaakSpreekt = vraag.alsZaak() && vraag.stand() == Vraagstand.OPEN;
        schrijf(zaakSpreekt ? new Klantzin(vraag.volgendeStap(), vraag.bijWie()) : zin);
    }

    /// Also when a case tells it.
    void schrijf(Klantzin zin) {
        ververs();
        var zicht = new LinkedHashSet<>(weg.zicht());
        zicht.add(vraag.organisatie());
        var eigenaar = team(eigenaar());
        zicht.add(eigenaar.organisatie());
        if (vraag.klantTeam() != null) {
            zicht.add(team(vraag.klantTeam()).organisatie());
        }
        int niveau = vraag.niveau();
        for (var id : weg.teams()) {
            niveau = Math.max(niveau, Ketenregels.niveau(vraag, team(id).soort()));
        }
        schrijf(eigenaar.id(), niveau, zin, zicht);
        if (!zin.stap().equals(vraag.volgendeStap()) || !zin.bijWie().equals(vraag.bijWie())) {
            publiceer(new Ketengebeurtenis.StapGewijzigd(
                    vraag.id(), vraag.kenmerk(), vraag.klant(), zin.stap(), zin.bijWie(), vraag.toegezegdOp()));
        }
        if (niveau != vraag.niveau()) {
            publiceer(new Ketengebeurtenis.NiveauGewijzigd(vraag.id(), vraag.niveau(), niveau, "landelijke schakel"));
        }
        ververs();
    }

    /// As the program: whoever gives the Vraag back may lose sight of it by this very change.
    private void schrijf(UUID eigenaar, int niveau, Klantzin zin, Set<UUID> zicht) {
        var regie = regievoerder();
        bronnen.alsSysteem(() -> {
            vragen.stap(vraag.id(), eigenaar, regie, niveau, zin, zicht);
            return null;
        });
    }

    /// The owner: the farthest step that was accepted and of a kind that moves ownership; else the contact link.
    private UUID eigenaar() {
        if (vraag.stand() == Vraagstand.OPGESCHAALD) {
            return vraag.eigenaar();
        }
        return weg.stappen().stream()
                .filter(o -> o.stand().isOpen() && o.stand() != Overdrachtstand.AANGEBODEN)
                .filter(o -> o.soort().verhuist())
                .max(java.util.Comparator.comparingInt(o -> weg.terugweg(o).size()))
                .map(Overdracht::naarTeam)
                .orElse(vraag.contactschakel());
    }

    private UUID regievoerder() {
        if (vraag.regievoerder() != null || weg.teams().size() < 2) {
            return vraag.regievoerder();
        }
        if (vraag.contactpersoon() != null) {
            return vraag.contactpersoon();
        }
        var wortel = weg.wortel().aangenomenDoor();
        return wortel != null ? wortel : wie == null ? null : wie.id();
    }

    String naam(UUID medewerker) {
        return medewerker == null
                ? null
                : bronnen.medewerkers()
                        .find(actor(), medewerker)
                        .map(Medewerker::naam)
                        .orElse(null);
    }
}
