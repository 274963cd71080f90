package nl.poort.keten.vragen;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtBeantwoord;
import nl.poort.keten.vragen.Ketengebeurtenis.RegievoerderGewijzigd;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagHeropend;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// A Vraag that is handled as a case: the step that holds it waits, the customer reads what the case says, and the
/// outcome goes back along the way the Vraag came.
///
/// The promise becomes the term of the case: another promise, told at once, with a chain clock that is the mirror of
/// the term. Called inside the transaction in which the case changed; whoever calls has checked the case.
public final class Zaaksporen {
    private static final Actor PROGRAMMA = Actor.system("zaak volgen");
    /// The norms of a link end where the term of the case begins.
    private static final Set<Kloksoort> SCHAKELNORMEN =
            EnumSet.of(Kloksoort.ANTWOORD, Kloksoort.AFMELDING, Kloksoort.TERUGKOPPELING);

    private final Db db;
    private final Bronnen bronnen;

    public Zaaksporen(Bronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// From now on a case works on it: the step in the hands of `wie` waits.
    ///
    /// @param regie more than one team, case or organisation is involved: somebody directs it (invariant 12)
    public Vraag begin(Medewerker wie, UUID vraag, boolean regie) {
        return db.change(wie.actor("zaak bij vraag"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            Ketenregels.eisOpen(reis.vraag());
            if (reis.vraag().stand() == Vraagstand.OPGESCHAALD) {
                throw new Weigering("vraag-opgeschaald", "Deze vraag ligt bij de calamiteitenorganisatie");
            }
            if (reis.vraag().alsZaak()) {
                Bevoegd.betrokkene(reis);
            } else {
                wacht(reis, houder(reis));
            }
            if (regie && reis.vraag().regievoerder() == null) {
                var regievoerder = regievoerder(reis);
                reis.vragen.regievoerder(vraag, regievoerder);
                tx.publish(new RegievoerderGewijzigd(vraag, regievoerder));
            }
            reis.ververs();
            return reis.vraag();
        });
    }

    private static Overdracht houder(Reis reis) {
        return reis.weg()
                .inHanden(reis.wie.teams())
                .orElseThrow(() -> new Weigering(
                        "niet-in-handen", "Neem de vraag eerst aan. Daarna kunt u er een zaak van maken."));
    }

    private static UUID regievoerder(Reis reis) {
        var contactpersoon = reis.vraag().contactpersoon();
        return contactpersoon == null ? reis.wie.id() : contactpersoon;
    }

    private static void wacht(Reis reis, Overdracht houder) {
        var v = reis.vraag();
        if (v.stand() == Vraagstand.BEANTWOORD) {
            reis.vragen.neemAntwoordTerug(v.id());
        }
        reis.bronnen().klokken().laatVervallen(reis.tx().actor(), v.id(), houder.id(), SCHAKELNORMEN);
        boolean doorgegeven = houder.stand() == Overdrachtstand.DOORGEGEVEN;
        reis.overdrachten.zet(
                houder, doorgegeven ? Overdrachtstand.DOORGEGEVEN : Overdrachtstand.AANGENOMEN, TeDoen.WACHTEN, null);
        reis.vragen.zaakhouder(v.id(), houder.id());
    }

    /// The case went on: next step, by whom, before when.
    public void volg(UUID vraag, Zaakbericht bericht) {
        db.run(PROGRAMMA, tx -> {
            var reis = Reis.laad(tx, bronnen, null, vraag);
            if (!reis.vraag().alsZaak()) {
                return;
            }
            boolean andereDatum = bericht.uiterlijk() != null
                    && bericht.uiterlijk().isAfter(tx.now())
                    && !bericht.uiterlijk().equals(reis.vraag().toegezegdOp());
            if (andereDatum) {
                reis.vragen.toezegging(vraag, bericht.uiterlijk());
            }
            if (bericht.termijn() != null && bericht.termijn().deadline().isAfter(tx.now())) {
                bronnen.klokken().spiegel(tx.actor(), vraag, vraag, Kloksoort.KETEN, bericht.termijn());
            }
            var v = reis.vraag();
            if (andereDatum
                    || !bericht.stap().equals(v.volgendeStap())
                    || !bericht.bijWie().equals(v.bijWie())) {
                reis.schrijf(new Klantzin(bericht.stap(), bericht.bijWie()));
            }
        });
    }

    /// The last case ended: its outcome is the answer of the step that waited, and goes back from there.
    public void klaar(UUID vraag, Antwoord antwoord) {
        db.run(PROGRAMMA, tx -> {
            var reis = Reis.laad(tx, bronnen, null, vraag);
            if (!reis.vraag().alsZaak()) {
                return;
            }
            var houder = vrij(reis, "De zaak is afgerond");
            if (houder.isWortel()) {
                new Doorgang(reis).antwoordTerug(houder, antwoord);
            } else {
                Terugpad.koppelTerug(reis, houder);
                reis.overdrachten.beantwoord(houder, antwoord, tx.now());
                reis.ververs();
                new Doorgang(reis).antwoordTerug(reis.overdracht(houder.ouder()), antwoord);
                tx.publish(new OverdrachtBeantwoord(
                        vraag, houder.id(), houder.vanTeam(), houder.naarTeam(), antwoord.tekst()));
            }
            Overdrachten.meldAntwoord(reis);
            reis.bijwerken();
        });
    }

    /// No case works on it any more: the step that waited goes on by itself.
    public void los(UUID vraag) {
        db.run(PROGRAMMA, tx -> {
            var reis = Reis.laad(tx, bronnen, null, vraag);
            if (reis.vraag().alsZaak()) {
                var houder = vrij(reis, "Er loopt geen zaak meer");
                reis.overdrachten.zet(
                        houder,
                        Overdrachtstand.AANGENOMEN,
                        TeDoen.BEHANDELEN,
                        reis.vraag().toegezegdOp());
                reis.bijwerken();
            }
        });
    }

    /// The step that waited, or where the work lies when that one ended; nothing is open below it.
    private static Overdracht vrij(Reis reis, String reden) {
        var id = reis.vraag().zaakhouder();
        reis.vragen.zaakhouder(reis.vraag().id(), null);
        reis.ververs();
        var houder = reis.weg()
                .find(id)
                .filter(o -> o.stand().isOpen())
                .orElseGet(() -> reis.weg().wortel());
        for (var kind : reis.weg().kinderen(houder)) {
            if (kind.stand().isOpen()) {
                Terugname.trekIn(reis, kind, reden);
            }
        }
        return reis.overdracht(houder.id());
    }

    /// The case was opened again: what was answered is taken back, and when the customer was told already, the Vraag
    /// goes on (whoever opened the case decided that, however long ago it was).
    ///
    /// @param houder the step that waited before
    public void weerOpen(UUID vraag, UUID houder, String reden) {
        db.run(PROGRAMMA, tx -> {
            var reis = Reis.laad(tx, bronnen, null, vraag);
            var v = reis.vraag();
            if (v.alsZaak() || v.stand() == Vraagstand.SAMENGEVOEGD || v.stand() == Vraagstand.OPGESCHAALD) {
                return;
            }
            if (v.stand() == Vraagstand.GESLOTEN) {
                heropen(reis, reden);
                return;
            }
            var stap = reis.weg().find(houder).orElseGet(() -> reis.weg().wortel());
            neemTerug(reis, stap);
        });
    }

    private static void heropen(Reis reis, String reden) {
        var v = reis.vraag();
        var klok = reis.startKlokken(
                        v.organisatie(), java.util.List.of(reis.normen().keten(reis.nu())))
                .getFirst();
        reis.vragen.heropen(v.id(), klok.deadline());
        reis.overdrachten.heropen(reis.weg().wortel(), klok.deadline());
        reis.publiceer(new VraagHeropend(v.id(), v.kenmerk(), v.klant(), reden));
        reis.ververs();
        wacht(reis, reis.weg().wortel());
        reis.bijwerken();
    }

    /// Back to the step that waited, when its answer got no further than its asker; else the contact link waits.
    private static void neemTerug(Reis reis, Overdracht stap) {
        var asker = stap.isWortel() ? stap : reis.overdracht(stap.ouder());
        boolean nogDichtbij = asker.stand() == Overdrachtstand.AANGENOMEN
                && (stap.isWortel() || stap.stand() == Overdrachtstand.BEANTWOORD);
        var houder = nogDichtbij ? stap : reis.weg().wortel();
        if (nogDichtbij && !stap.isWortel()) {
            reis.bronnen()
                    .klokken()
                    .laatVervallen(reis.tx().actor(), reis.vraag().id(), asker.id(), SCHAKELNORMEN);
            reis.overdrachten.zet(asker, Overdrachtstand.DOORGEGEVEN, TeDoen.WACHTEN, null);
        }
        wacht(reis, houder);
        reis.bijwerken();
    }
}
