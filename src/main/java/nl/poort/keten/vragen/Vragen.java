package nl.poort.keten.vragen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.vragen.Ketengebeurtenis.BelpogingGedaan;
import nl.poort.keten.vragen.Ketengebeurtenis.RegievoerderGewijzigd;
import nl.poort.keten.vragen.Ketengebeurtenis.VertragingGemeld;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagGesloten;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagSamengevoegd;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// A Vraag from the first word to the told answer: ask, tell, close, reopen, merge.
///
/// How it travels in between stands in [Overdrachten]; priority, analysis and level in [Opschalingen].
public final class Vragen {
    private final Db db;
    private final Bronnen bronnen;

    public Vragen(Bronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// Puts a Vraag on its way: with an owner, a contact link, a chain clock and a promised date from the first moment.
    public Vraag stellen(Actor actor, NieuweVraag nieuw) {
        return db.change(actor, tx -> new Intake(tx, bronnen).stellen(nieuw, null));
    }

    /// Asks it and passes it on to the next link in the same action, without waiting for somebody of the contact link:
    /// that one keeps the customer and answers at the end, and who asks directs it until then (S3-92).
    public Vraag stellenEnDoorzetten(Medewerker wie, NieuweVraag nieuw, Aanbod aanbod) {
        return db.change(wie.actor("vraag doorzetten"), tx -> {
            var vraag = new Intake(tx, bronnen).stellen(nieuw, null).id();
            return bronnen.alsSysteem(() -> {
                var reis = Reis.laad(tx, bronnen, null, vraag);
                Overdrachten.neemAan(reis, reis.weg().wortel(), null);
                reis.vragen.regievoerder(vraag, wie.id());
                reis.ververs();
                new Doorgang(reis).aanbieden(reis.weg().wortel(), aanbod);
                reis.ververs();
                return reis.vraag();
            });
        });
    }

    /// "Ik ook": the customer follows a Vraag that is already on its way; no second one reaches the next link, and the
    /// promise is the same date or a later one, never none (scenario 2).
    public Vraag meelopen(Actor actor, NieuweVraag nieuw, UUID hoofdvraag) {
        return db.change(actor, tx -> new Intake(tx, bronnen).stellen(nieuw, hoofdvraag));
    }

    /// The customer was told the answer by the contact link: the clocks stop, the way back is complete, the Vraag
    /// closes.
    ///
    /// @param tekst what was told; empty = the answer that came back
    public Vraag informeren(Medewerker wie, UUID vraag, Bekendmaking hoe, String tekst) {
        return db.change(wie.actor("klant informeren"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            Bevoegd.contactschakel(reis);
            informeer(reis, hoe, tekst);
            return reis.vraag();
        });
    }

    /// Also when another link told the customer in a call ([Terugbelverzoeken], [Warmeoverdrachten]).
    static void informeer(Reis reis, Bekendmaking hoe, String tekst) {
        var vraag = reis.vraag().id();
        Terugpad.eisBekendmaking(reis, hoe, tekst);
        Terugpad.afronden(reis);
        reis.vragen.sluit(vraag, hoe, reis.nu());
        Terugpad.meldKlanten(reis, hoe, tekst.isBlank() ? reis.vraag().antwoord() : tekst);
        reis.bijwerken(new Klantzin(
                hoe == Bekendmaking.NIET_BEREIKBAAR ? "Wij konden u niet bereiken" : "Uw vraag is beantwoord",
                reis.team(reis.vraag().contactschakel()).publiekeNaam()));
        reis.publiceer(new VraagGesloten(
                vraag,
                reis.vraag().kenmerk(),
                reis.vraag().oorzaak(),
                reis.vraag().artikel()));
    }

    /// A call without an answer counts as an attempt; the chain clock goes on and the customer hears when the next one
    /// is.
    public Vraag belpoging(Medewerker wie, UUID vraag, Instant volgende) {
        return db.change(wie.actor("klant bellen"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            Bevoegd.contactschakel(reis);
            Ketenregels.eisOpen(reis.vraag());
            if (volgende != null && !volgende.isAfter(tx.now())) {
                throw new Weigering("moment-voorbij", "Kies een later moment om het weer te proberen");
            }
            var wortel = reis.weg().wortel();
            reis.overdrachten.belpoging(wortel, tx.newId(), tx.now(), wie.naam(), volgende);
            var v = reis.vraag();
            tx.publish(new BelpogingGedaan(vraag, v.kenmerk(), v.klant(), wortel.belpogingen() + 1, volgende));
            reis.ververs();
            return reis.vraag();
        });
    }

    /// Tells the customer before the breach that it takes longer; only with a new date and a reason. The chain clock
    /// keeps
    /// its own end and still counts as exceeded.
    public Vraag vertragingMelden(Medewerker wie, UUID vraag, Instant nieuweDatum, String reden) {
        return db.change(wie.actor("klant informeren over vertraging"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            Bevoegd.betrokkene(reis);
            Ketenregels.eisOpen(reis.vraag());
            Ketenregels.eisVertraging(reis.vraag(), nieuweDatum, reden, tx.now());
            reis.vragen.toezegging(vraag, nieuweDatum);
            bronnen.klokken().meldVooraf(tx.actor(), vraag);
            reis.weg().overdrachten().stream()
                    .filter(o ->
                            o.teDoen() == TeDoen.VERTRAGING_MELDEN && o.stand().isOpen())
                    .forEach(o -> reis.overdrachten.teruggekoppeld(o, tx.now()));
            var v = reis.vraag();
            tx.publish(new VertragingGemeld(vraag, v.kenmerk(), v.klant(), nieuweDatum, reden));
            Terugpad.meldMeelopers(reis, nieuweDatum, reden);
            reis.ververs();
            return reis.vraag();
        });
    }

    /// The customer says it was not answered: within 30 days the Vraag goes on, with a new chain clock.
    public Vraag heropenen(Medewerker wie, UUID vraag, String reden) {
        return db.change(wie.actor("vraag heropenen"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            Bevoegd.betrokkene(reis);
            return Klantreacties.heropen(reis, reden);
        });
    }

    /// Two Vragen about the same thing become one: the customer of this one travels along with the other.
    public Vraag samenvoegen(Medewerker wie, UUID vraag, UUID hoofdvraag) {
        return db.change(wie.actor("vragen samenvoegen"), tx -> {
            // locked in one order, so that two people who merge the other way round do not wait for each other
            var eerst = vraag.compareTo(hoofdvraag) < 0 ? vraag : hoofdvraag;
            new VragenSql(tx.handle()).lock(eerst);
            var hoofd = Reis.laad(tx, bronnen, wie, hoofdvraag).vraag();
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            Bevoegd.betrokkene(reis);
            Ketenregels.eisSamenTeVoegen(reis.vraag(), hoofd);
            reis.weg().overdrachten().stream()
                    .filter(o -> !o.stand().isEinde() && o.teDoen() != TeDoen.BELLEN)
                    .forEach(o -> {
                        reis.overdrachten.beeindig(o, Overdrachtstand.INGETROKKEN, "samengevoegd", tx.now());
                        reis.laatVervallen(o.id());
                    });
            reis.laatVervallen(vraag);
            reis.vragen.samenvoegen(vraag, hoofdvraag);
            if (hoofd.toegezegdOp().isAfter(reis.vraag().toegezegdOp())) {
                reis.vragen.toezegging(vraag, hoofd.toegezegdOp());
            }
            tx.publish(new VraagSamengevoegd(
                    vraag, reis.vraag().kenmerk(), reis.vraag().klant(), hoofdvraag));
            reis.ververs();
            return reis.vraag();
        });
    }

    /// Names who directs it (S2-082).
    public Vraag regievoeren(Medewerker wie, UUID vraag, UUID regievoerder) {
        return db.change(wie.actor("regie voeren"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            Bevoegd.betrokkene(reis);
            bronnen.medewerkers()
                    .find(tx.actor(), regievoerder)
                    .orElseThrow(() -> Weigering.onbekend("Deze medewerker"));
            reis.vragen.regievoerder(vraag, regievoerder);
            tx.publish(new RegievoerderGewijzigd(vraag, regievoerder));
            reis.ververs();
            return reis.vraag();
        });
    }

    public Vraag get(Actor actor, UUID id) {
        return find(actor, id).orElseThrow(() -> Weigering.onbekend("Deze vraag"));
    }

    public Optional<Vraag> find(Actor actor, UUID id) {
        return db.read(actor, tx -> new VragenSql(tx.handle()).find(id));
    }

    public Optional<Vraag> findByKenmerk(Actor actor, String kenmerk) {
        return db.read(actor, tx -> new VragenSql(tx.handle()).findByKenmerk(kenmerk));
    }

    public List<Vraag> list(Actor actor, List<UUID> ids) {
        return db.read(actor, tx -> new VragenSql(tx.handle()).list(ids));
    }

    public List<Vraag> vanKlant(Actor actor, UUID klant) {
        return db.read(actor, tx -> new VragenSql(tx.handle()).vanKlant(klant));
    }

    /// The Vragen that travel along with this one.
    public List<Vraag> meelopers(Actor actor, UUID hoofdvraag) {
        return db.read(actor, tx -> new VragenSql(tx.handle()).meelopers(hoofdvraag));
    }

    /// Open Vragen that belong to this known problem.
    public List<Vraag> openBijArtikel(Actor actor, UUID artikel) {
        return db.read(actor, tx -> new VragenSql(tx.handle()).openBijArtikel(artikel));
    }

    /// The whole way of a Vraag, for whoever may see the Vraag.
    public Weg weg(Actor actor, UUID vraag) {
        return db.read(actor, tx -> {
            new VragenSql(tx.handle()).find(vraag).orElseThrow(() -> Weigering.onbekend("Deze vraag"));
            return new OverdrachtenSql(tx.handle()).weg(vraag);
        });
    }

    static LocalDate dag(Tx tx) {
        return tx.local().toLocalDate();
    }
}
