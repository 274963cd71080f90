package nl.poort.keten.vragen;

import java.util.List;
import java.util.UUID;
import nl.poort.keten.vragen.Ketengebeurtenis.AnalyseVastgelegd;
import nl.poort.keten.vragen.Ketengebeurtenis.NiveauGewijzigd;
import nl.poort.keten.vragen.Ketengebeurtenis.PrioriteitGewijzigd;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagAfgeschaald;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagOpgeschaald;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagsoortGewijzigd;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Prioriteitsmatrix;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstart;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// How heavy a Vraag is: analysis, priority and level, and the way to a calamity organisation and back.
public final class Opschalingen {
    private final Db db;
    private final Bronnen bronnen;

    public Opschalingen(Bronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// What a link found out: the cause, how far it reaches, and maybe that it is of another kind. The priority it
    /// proposes
    /// by the matrix still has to be confirmed (S0-67, S0-69).
    ///
    /// @param soort the kind it proves to be; the old kind stays in the history
    public Vraag analyse(Medewerker wie, UUID vraag, Vraagsoort soort, String oorzaak, Impact impact) {
        if (oorzaak == null || oorzaak.isBlank()) {
            throw new Weigering("oorzaak-ontbreekt", "Schrijf op wat de oorzaak is");
        }
        return db.change(wie.actor("analyse vastleggen"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            Ketenregels.eisOpen(reis.vraag());
            eisBetrokken(reis);
            var v = reis.vraag();
            int nieuw = Prioriteitsmatrix.prioriteit(impact, v.urgentie());
            int voorstel = nieuw == v.prioriteit() ? 0 : nieuw;
            reis.vragen.analyse(vraag, soort, oorzaak, impact.name(), voorstel);
            tx.publish(new AnalyseVastgelegd(vraag, oorzaak, impact.name(), voorstel));
            if (soort != v.soort()) {
                tx.publish(new VraagsoortGewijzigd(vraag, v.soort(), soort, oorzaak));
            }
            reis.ververs();
            return reis.vraag();
        });
    }

    private static void eisBetrokken(Reis reis) {
        boolean betrokken = reis.weg().inHanden(reis.wie.teams()).isPresent()
                || reis.wie.teams().contains(reis.vraag().contactschakel())
                || reis.wie.teams().contains(reis.vraag().eigenaar());
        if (!betrokken) {
            throw new Weigering("niet-uw-vraag", "Deze vraag ligt niet bij uw team");
        }
    }

    /// Confirms a priority. Priority 1 counts day and night at once and cannot exist without the call-up of the duty
    /// calamity manager in the same transaction (S0-70, S0-71): whoever listens to [PrioriteitGewijzigd] within the
    /// transaction must call [#oproepVastgelegd].
    public Vraag prioriteren(Medewerker wie, UUID vraag, int prioriteit, String reden) {
        if (prioriteit < 1 || prioriteit > 4) {
            throw new Weigering("prioriteit-onbekend", "Kies een prioriteit van 1 tot en met 4");
        }
        return db.change(wie.actor("prioriteit bepalen"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            Ketenregels.eisOpen(reis.vraag());
            eisBetrokken(reis);
            var v = reis.vraag();
            if (v.prioriteit() == prioriteit) {
                return v;
            }
            var deadline = herstartKlokken(reis, prioriteit);
            int niveau = prioriteit == 1 ? Math.max(2, v.niveau()) : v.niveau() == 2 ? 1 : v.niveau();
            reis.vragen.prioriteit(vraag, prioriteit, niveau, deadline);
            var houder = reis.weg().blad().orElse(reis.weg().wortel());
            var waarom = reden == null ? "" : reden;
            tx.publish(new PrioriteitGewijzigd(
                    vraag, v.kenmerk(), v.prioriteit(), prioriteit, houder.naarTeam(), deadline, waarom));
            if (niveau != v.niveau()) {
                tx.publish(new NiveauGewijzigd(vraag, v.niveau(), niveau, waarom));
            }
            reis.ververs();
            return reis.vraag();
        });
    }

    /// A chain clock never restarts by a handover, but another priority is another promise: the old clocks lapse and
    /// new
    /// ones start now on the calendar of the new priority; the chain is never given more time than it had.
    private java.time.Instant herstartKlokken(Reis reis, int prioriteit) {
        var v = reis.vraag();
        var nu = reis.nu();
        var oud = reis.klok(v.id(), Kloksoort.KETEN);
        var normen = reis.normen(prioriteit, null);
        boolean strenger = prioriteit < v.prioriteit();
        var keten = new Klokstart(
                v.id(),
                v.id(),
                Kloksoort.KETEN,
                "keten",
                normen.kalender(),
                normen.keten(),
                nu,
                strenger && oud != null && oud.deadline().isAfter(nu) ? oud.deadline() : null);
        reis.laatVervallen(v.id());
        var deadline =
                reis.startKlokken(v.organisatie(), List.of(keten)).getFirst().deadline();
        reis.weg().blad().ifPresent(blad -> versnel(reis, blad, prioriteit, deadline));
        return deadline;
    }

    /// Whoever has it now, or still has to accept it, gets the times of the new priority.
    private static void versnel(Reis reis, Overdracht blad, int prioriteit, java.time.Instant ketenEinde) {
        reis.laatVervallen(blad.id());
        var naar = reis.team(blad.naarTeam());
        var terug = blad.isWortel() ? List.of(naar.soort()) : reis.terugsoorten(reis.overdracht(blad.ouder()));
        var klokken = reis.normen(prioriteit, ketenEinde).aanbod(blad.id(), naar.soort(), terug, reis.nu());
        boolean aangeboden = blad.stand() == Overdrachtstand.AANGEBODEN;
        var gestart =
                reis.startKlokken(blad.naarOrganisatie(), aangeboden ? klokken : klokken.subList(1, klokken.size()));
        reis.overdrachten.zet(
                blad, blad.stand(), blad.teDoen(), gestart.getFirst().deadline());
    }

    /// The call-up of the duty calamity manager that belongs to a priority 1; written in the same transaction.
    public void oproepVastgelegd(Actor actor, UUID vraag, UUID oproep) {
        db.run(actor, tx -> new VragenSql(tx.handle()).oproep(vraag, oproep));
    }

    /// The calamity organisation becomes owner; the clocks go on (S0-32).
    public Vraag opschalen(Actor actor, UUID vraag, UUID calamiteit, UUID team, int niveau, String reden) {
        return db.change(actor, tx -> {
            var reis = Reis.laad(tx, bronnen, null, vraag);
            Ketenregels.eisOpen(reis.vraag());
            if (reis.vraag().stand() == Vraagstand.OPGESCHAALD) {
                throw new Weigering("al-opgeschaald", "Deze vraag hoort al bij een calamiteit");
            }
            reis.vragen.stand(vraag, Vraagstand.OPGESCHAALD, calamiteit);
            reis.vragen.eigenaar(vraag, team);
            tx.publish(new VraagOpgeschaald(vraag, calamiteit));
            zetNiveau(reis, niveau, reden);
            reis.ververs();
            reis.bijwerken(Klantzin.bij(reis.vraag(), reis.weg().wortel(), reis.team(team), null));
            return reis.vraag();
        });
    }

    /// Level 3 (OCT) or 4 (SCT) on a Vraag of a calamity, with the reason of whoever decided.
    public Vraag niveau(Actor actor, UUID vraag, int niveau, String reden) {
        return db.change(actor, tx -> {
            var reis = Reis.laad(tx, bronnen, null, vraag);
            zetNiveau(reis, niveau, reden);
            reis.ververs();
            return reis.vraag();
        });
    }

    private static void zetNiveau(Reis reis, int niveau, String reden) {
        var v = reis.vraag();
        if (niveau != v.niveau()) {
            reis.vragen.niveau(v.id(), niveau);
            reis.publiceer(new NiveauGewijzigd(v.id(), v.niveau(), niveau, reden));
        }
    }

    /// Back to the chain: the links own it again with their clocks, which never stopped (S0-77).
    public Vraag afschalen(Actor actor, UUID vraag, String reden) {
        return db.change(actor, tx -> {
            var reis = Reis.laad(tx, bronnen, null, vraag);
            var v = reis.vraag();
            if (v.stand() != Vraagstand.OPGESCHAALD) {
                throw new Weigering("niet-opgeschaald", "Deze vraag hoort niet bij een calamiteit");
            }
            reis.vragen.stand(vraag, v.beantwoordOp() == null ? Vraagstand.OPEN : Vraagstand.BEANTWOORD, null);
            tx.publish(new VraagAfgeschaald(vraag, v.calamiteit()));
            zetNiveau(reis, 0, reden);
            reis.bijwerken();
            return reis.vraag();
        });
    }

    public List<Vraag> bijCalamiteit(Actor actor, UUID calamiteit) {
        return db.read(actor, tx -> new VragenSql(tx.handle()).bijCalamiteit(calamiteit));
    }
}
