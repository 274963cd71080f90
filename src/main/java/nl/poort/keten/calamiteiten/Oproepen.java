package nl.poort.keten.calamiteiten;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.CalamiteitGemeld;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.CalamiteitenmanagerOpgeroepen;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.OproepBevestigd;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.OproepalarmGegeven;
import nl.poort.keten.vragen.Ketengebeurtenis.PrioriteitGewijzigd;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagGesloten;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagSamengevoegd;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstart;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Priority 1 calls up the duty calamity manager in the same transaction, and goes on until somebody
/// confirms.
public final class Oproepen {
    private final Db db;
    private final Calamiteitbronnen bronnen;
    private final Belijsten belijsten;

    public Oproepen(Calamiteitbronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
        this.belijsten = new Belijsten(bronnen.registers());
    }

    /// Wiring: what happens to a Vraag is heard inside its own transaction.
    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.within(PrioriteitGewijzigd.class, this::prioriteitGewijzigd);
        gebeurtenissen.within(
                VraagGesloten.class, (tx, g) -> nietMeerNodig(tx, g.vraag(), "De vraag is beantwoord binnen de keten"));
        gebeurtenissen.within(
                VraagSamengevoegd.class, (tx, g) -> nietMeerNodig(tx, g.vraag(), "De vraag loopt mee met een andere"));
    }

    private void prioriteitGewijzigd(Tx tx, PrioriteitGewijzigd g) {
        if (g.nieuw() == 1) {
            db.change(overal(tx, "calamiteitenmanager oproepen"), t -> oproepen(t, g.vraag()));
        } else {
            nietMeerNodig(tx, g.vraag(), "De prioriteit is verlaagd");
        }
    }

    private void nietMeerNodig(Tx tx, UUID vraag, String reden) {
        db.run(
                overal(tx, "calamiteit teruggeven"),
                t -> new CalamiteitenSql(t.handle())
                        .actiefBij(vraag)
                        .filter(c -> c.vraag().equals(vraag) && !c.stand().isOpgeschaald())
                        .ifPresent(c -> Inzet.laad(t, bronnen, c.id()).geefTerug(reden)));
    }

    /// A priority 1 that was given back to the chain after all needs the calamity organisation again.
    public Oproep opnieuw(Medewerker wie, UUID vraag) {
        return db.change(wie.actor("calamiteitenmanager oproepen"), tx -> {
            var v = bronnen.keten().vragen().get(tx.actor(), vraag);
            if (v.prioriteit() != 1 || !v.stand().isOpen()) {
                throw new Weigering(
                        "geen-prioriteit-1", "Alleen bij een open vraag met prioriteit 1 gaat een oproep uit");
            }
            return db.change(overal(tx, "calamiteitenmanager oproepen"), t -> oproepen(t, vraag));
        });
    }

    private Oproep oproepen(Tx tx, UUID vraag) {
        var sql = new OproepenSql(tx.handle());
        var lopend = new CalamiteitenSql(tx.handle()).actiefBij(vraag).flatMap(c -> sql.find(c.id()));
        var oproep = lopend.orElseGet(() -> nieuw(tx, bronnen.keten().vragen().get(tx.actor(), vraag)));
        lopend.ifPresent(o -> herinner(tx, sql, o, vraag));
        bronnen.keten().opschalingen().oproepVastgelegd(tx.actor(), vraag, oproep.id());
        return oproep;
    }

    /// Another Vraag of a calamity that runs already got priority 1: whoever knows of the calamity hears
    /// of this one too.
    private static void herinner(Tx tx, OproepenSql sql, Oproep o, UUID vraag) {
        var mensen = new LinkedHashSet<UUID>();
        sql.opgeroepenen(o.calamiteit()).forEach(p -> mensen.add(p.medewerker()));
        var wie = o.bevestigdDoor() == null ? List.copyOf(mensen) : List.of(o.bevestigdDoor());
        tx.publish(new CalamiteitenmanagerOpgeroepen(
                o.calamiteit(), o.id(), vraag, wie, o.volgendeOp() == null ? tx.now() : o.volgendeOp(), false));
    }

    private Oproep nieuw(Tx tx, Vraag vraag) {
        var team = belijsten.calamiteitenteam(tx.actor(), vraag);
        var kenmerk = new CalamiteitenSql(tx.handle()).kenmerk(tx.local().getYear());
        var calamiteit = Calamiteit.gemeld(tx.newId(), kenmerk, team, vraag.id(), tx.now());
        new CalamiteitenSql(tx.handle()).insert(calamiteit);
        var paraat = paraatheid(tx, team.organisatie(), tx.now());
        var lijst = belijsten.lijst(tx.actor(), team.organisatie(), vraag.afspraak(), paraat, tx.now());
        var uiterlijk = tx.now().plus(Duration.ofMinutes(paraat.bevestigingsminuten()));
        var oproep = new Oproep(
                calamiteit.id(),
                tx.newId(),
                vraag.id(),
                paraat.bevestigingsminuten(),
                lijst.roostergat(),
                lijst.mensen().isEmpty(),
                tx.now(),
                uiterlijk,
                null,
                null,
                null);
        new OproepenSql(tx.handle()).insert(oproep);
        tx.publish(new CalamiteitGemeld(calamiteit.id(), calamiteit.kenmerk(), vraag.id(), oproep.id()));
        Inzet.laad(tx, bronnen, calamiteit.id()).koppel(vraag, Koppelsoort.PRIORITEIT_1, "prioriteit 1");
        startKlok(tx, oproep);
        roep(
                tx,
                oproep,
                vraag,
                lijst.mensen().isEmpty() ? List.of() : lijst.mensen().subList(0, 1),
                uiterlijk);
        return oproep;
    }

    private void startKlok(Tx tx, Oproep o) {
        bronnen.registers()
                .klokken()
                .start(
                        tx.actor(),
                        new Klokstart(
                                o.vraag(),
                                o.id(),
                                Kloksoort.BEVESTIGING,
                                "calamiteitenmanager",
                                Kalendersoort.VOLCONTINU,
                                Norm.minuten(o.normMinuten()),
                                tx.now(),
                                null));
    }

    /// @param wie nobody = all managers of the organisation, and the alarm
    private void roep(Tx tx, Oproep o, Vraag vraag, List<Medewerker> wie, Instant uiterlijk) {
        var sql = new OproepenSql(tx.handle());
        boolean alarm = wie.isEmpty();
        var mensen = alarm ? belijsten.iedereen(tx.actor(), calamiteit(tx, o).organisatie()) : wie;
        for (var m : mensen) {
            sql.insert(new Opgeroepene(o.calamiteit(), o.id(), tx.newId(), m.id(), m.naam(), tx.now()));
        }
        tx.publish(new CalamiteitenmanagerOpgeroepen(
                o.calamiteit(),
                o.id(),
                o.vraag(),
                mensen.stream().map(Medewerker::id).toList(),
                uiterlijk,
                alarm));
        if (alarm) {
            alarm(tx, o, vraag);
        }
    }

    private void alarm(Tx tx, Oproep o, Vraag vraag) {
        var reden = new OproepenSql(tx.handle())
                        .opgeroepenen(o.calamiteit()).stream().anyMatch(p -> p.op().isBefore(tx.now()))
                ? "Niemand op de lijst heeft de oproep bevestigd"
                : "Niemand heeft dienst of achterwacht";
        tx.publish(new OproepalarmGegeven(o.calamiteit(), o.id(), reden));
        var tekst = "Calamiteitenmanager: " + reden.toLowerCase(java.util.Locale.ROOT)
                + ". Alle managers zijn opgeroepen. Bel zelf ook.";
        for (var team : new LinkedHashSet<>(List.of(vraag.eigenaar(), vraag.contactschakel()))) {
            bronnen.keten().signalen().meld(tx.actor(), vraag.id(), team, null, tekst);
        }
    }

    /// The next call-up that nobody confirmed in time goes to the next on the list; false when there was
    /// none.
    boolean belVolgende() {
        return db.change(Actor.system("oproepwacht"), tx -> {
            var sql = new OproepenSql(tx.handle());
            var gevonden = sql.takeVerstreken(tx.now());
            gevonden.ifPresent(o -> {
                var vraag = bronnen.keten().vragen().get(tx.actor(), o.vraag());
                var organisatie = calamiteit(tx, o).organisatie();
                var paraat = paraatheid(tx, organisatie, tx.now());
                var lijst = belijsten.lijst(tx.actor(), organisatie, vraag.afspraak(), paraat, tx.now());
                var gebeld = new HashSet<UUID>();
                sql.opgeroepenen(o.calamiteit()).forEach(p -> gebeld.add(p.medewerker()));
                var volgende = Calamiteitregels.volgende(
                        lijst.mensen().stream().map(Medewerker::id).toList(), gebeld);
                var uiterlijk = tx.now().plus(Duration.ofMinutes(o.normMinuten()));
                sql.volgende(o, uiterlijk, o.alarm() || volgende.isEmpty());
                var wie = new ArrayList<>(lijst.mensen());
                wie.removeIf(m -> !volgende.contains(m.id()));
                roep(tx, o, vraag, wie, uiterlijk);
            });
            return gevonden.isPresent();
        });
    }

    /// A calamity manager takes it: the calling stops, and the decision can be made.
    public Calamiteit bevestigen(Medewerker manager, UUID calamiteit) {
        return db.change(manager.actor("oproep bevestigen"), tx -> {
            var inzet = Inzet.laad(tx, bronnen, manager, calamiteit);
            Calamiteitregels.eisOvergang(inzet.calamiteit(), Calamiteitstand.BEVESTIGD);
            bevestig(tx, bronnen, inzet, manager);
            return inzet.calamiteit();
        });
    }

    static void bevestig(Tx tx, Calamiteitbronnen bronnen, Inzet inzet, Medewerker manager) {
        var sql = new OproepenSql(tx.handle());
        var oproep = sql.find(inzet.calamiteit().id()).orElseThrow();
        sql.bevestigd(oproep, manager.id(), manager.naam(), tx.now());
        inzet.stand(Calamiteitstand.BEVESTIGD, 2, "");
        bronnen.registers().klokken().stop(inzet.overal(), oproep.vraag(), oproep.id(), Kloksoort.BEVESTIGING);
        tx.publish(new OproepBevestigd(oproep.calamiteit(), oproep.id(), manager.id()));
    }

    private static Calamiteit calamiteit(Tx tx, Oproep o) {
        return new CalamiteitenSql(tx.handle()).find(o.calamiteit()).orElseThrow();
    }

    private static Paraatheid paraatheid(Tx tx, UUID organisatie, Instant nu) {
        return Paraatheden.nu(new OproepenSql(tx.handle()).periodes(organisatie, nu), nu);
    }

    private static Actor overal(Tx tx, String doel) {
        return new Actor(tx.actor().id(), tx.actor().name(), null, doel);
    }
}
