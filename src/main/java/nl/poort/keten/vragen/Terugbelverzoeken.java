package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.vragen.Ketengebeurtenis.BelpogingGedaan;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtAangeboden;
import nl.poort.keten.vragen.Terugbelgebeurtenis.BelmomentGekozen;
import nl.poort.keten.vragen.Terugbelgebeurtenis.KlantGebeld;
import nl.poort.keten.vragen.Terugbelgebeurtenis.TerugbellenToegezegd;
import nl.poort.registers.klokken.Kalenders;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Calling back: promised to the customer, first on the name of a group and soon on that of a person, tried on parts of
/// the day, and never forgotten.
///
/// The time in which we call is the agreement *terugbellen*; when a customer counts as not reached is a [Terugbelnorm].
public final class Terugbelverzoeken {
    private final Db db;
    private final Bronnen bronnen;

    public Terugbelverzoeken(Bronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// A new Vraag of which the customer wants to be called back.
    public Vraag stellen(Medewerker wie, NieuweVraag nieuw, Terugbelwens wens) {
        return db.change(wie.actor("terugbellen toezeggen"), tx -> {
            var start = new Terugbelstart(tx, bronnen);
            boolean eigen = wens.naarTeam().equals(nieuw.contactschakel());
            var vraag = start.stellen(nieuw, start.schoon(wens), eigen ? null : wie.id());
            var reis = Reis.laad(tx, bronnen, wie, vraag.id());
            var o = eigen ? reis.weg().wortel() : start.stap(reis, reis.weg().wortel(), start.schoon(wens));
            start.leg(reis, o, start.schoon(wens));
            return reis.vraag();
        });
    }

    /// The holder of a Vraag asks a group to call its customer.
    public Overdracht doorzetten(Medewerker wie, UUID vraag, Terugbelwens wens) {
        return db.change(wie.actor("terugbellen vragen"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            Bevoegd.contactschakel(reis);
            Ketenregels.eisOpen(reis.vraag());
            Ketenregels.eisZonderZaak(reis.vraag());
            var start = new Terugbelstart(tx, bronnen);
            var wortel = reis.weg().wortel();
            if (wortel.stand() == Overdrachtstand.AANGEBODEN) {
                Overdrachten.neemAan(reis, wortel, wie.id());
                reis.ververs();
            }
            new Terugbelloop(reis).klaar(Terugbelstand.VERVALLEN);
            var o = start.stap(reis, reis.weg().wortel(), start.schoon(wens));
            start.leg(reis, o, start.schoon(wens));
            return reis.overdracht(o.id());
        });
    }

    /// Who has it called the customer, or tried to; whoever calls first thereby has it.
    public Terugbelverzoek bellen(Medewerker wie, UUID vraag, Beluitslag uitslag) {
        return db.change(wie.actor("klant terugbellen"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            Ketenregels.eisOpen(reis.vraag());
            var loop = new Terugbelloop(reis);
            var t = loop.eis();
            var o = reis.overdracht(t.overdracht());
            Bevoegd.ontvanger(reis, o);
            Terugbelregels.eisUitslag(reis.vraag(), uitslag, tx.now());
            if (o.stand() == Overdrachtstand.AANGEBODEN) {
                Overdrachten.neemAan(reis, o, wie.id());
                reis.ververs();
            }
            noteer(reis, t, uitslag, loop);
            return new TerugbelSql(tx.handle()).find(vraag).orElse(t);
        });
    }

    private void noteer(Reis reis, Terugbelverzoek t, Beluitslag u, Terugbelloop loop) {
        var sql = new TerugbelSql(reis.tx().handle());
        var volgende = u.uitkomst().mislukt() ? volgende(reis, u) : null;
        var notitie = u.uitkomst() == Beluitkomst.GESPROKEN ? "" : u.tekst();
        sql.poging(new Belpoging(
                t.vraag(), reis.tx().newId(), reis.nu(), reis.wie.naam(), u.uitkomst(), notitie, volgende));
        var pogingen = sql.pogingen(t.vraag());
        reis.publiceer(new KlantGebeld(t.vraag(), t.overdracht(), u.uitkomst().name(), pogingen.size()));
        switch (u.uitkomst()) {
            case GESPROKEN -> new Terugbelslot(reis).gesproken(t, u.tekst());
            case GESPROKEN_NOG_BEZIG -> new Terugbelslot(reis).nogBezig(t);
            case ANDER_MOMENT -> {
                Terugbelregels.eisTijdvak(kalenders(reis.tx(), reis.vraag().organisatie()), u.tijdvak(), reis.nu());
                verzet(reis, t, u.tijdvak(), false);
            }
            case GEEN_GEHOOR, VOICEMAIL, IN_GESPREK, VERKEERD_NUMMER -> vergeefs(reis, t, pogingen, loop);
        }
    }

    private void vergeefs(Reis reis, Terugbelverzoek t, List<Belpoging> pogingen, Terugbelloop loop) {
        var norm = new TerugbelSql(reis.tx().handle()).norm(reis.vraag().organisatie(), Vragen.dag(reis.tx()));
        int aantal = Terugbelregels.vergeefs(pogingen).size();
        if (t.stand() == Terugbelstand.TE_BELLEN && Terugbelregels.nietBereikt(pogingen, norm)) {
            loop.wachtOpKlant(t, aantal, norm);
            return;
        }
        var v = reis.vraag();
        reis.publiceer(new BelpogingGedaan(
                v.id(), v.kenmerk(), v.klant(), aantal, pogingen.getLast().volgende()));
    }

    private Instant volgende(Reis reis, Beluitslag u) {
        return u.volgende() != null
                ? u.volgende()
                : Terugbelregels.volgendDagdeel(
                        kalenders(reis.tx(), reis.vraag().organisatie()), reis.nu());
    }

    private static void verzet(Reis reis, Terugbelverzoek t, Tijdvak tijdvak, boolean doorKlant) {
        new Terugbelloop(reis).moment(t, tijdvak);
        reis.publiceer(new BelmomentGekozen(t.vraag(), t.overdracht(), tijdvak.van(), tijdvak.tot(), doorKlant));
        reis.bijwerken();
    }

    /// The customer chose a moment on the page behind the link; the page has checked the link.
    public Terugbelverzoek kiesMoment(UUID vraag, Tijdvak tijdvak) {
        return db.change(new Actor(null, "Klant", null, "belmoment kiezen"), tx -> {
            var reis = Reis.laad(tx, bronnen, null, vraag);
            var t = new Terugbelloop(reis).eis();
            if (!tijdvakken(tx, reis.vraag().organisatie()).contains(tijdvak)) {
                throw new Weigering("moment-voorbij", "Dit moment kan niet meer. Kies een ander moment.");
            }
            verzet(reis, t, tijdvak, true);
            var o = reis.overdracht(t.overdracht());
            reis.signaal(o.naarTeam(), o.aangenomenDoor(), "De klant koos zelf wanneer u kunt bellen");
            Signalen.regie(tx, reis.vraag(), o.aangenomenDoor(), "De klant koos zelf wanneer wij bellen");
            return new TerugbelSql(tx.handle()).find(vraag).orElseThrow();
        });
    }

    /// Another group or person must call; the promise to the customer stays. By who has it, or who leads a team.
    public Overdracht verleggen(Medewerker wie, UUID vraag, UUID naarTeam, UUID naarMedewerker, String reden) {
        return db.change(
                wie.actor("terugbellen verleggen"),
                tx -> new Terugbelslot(Reis.laad(tx, bronnen, wie, vraag)).verleg(naarTeam, naarMedewerker, reden));
    }

    public Optional<Terugbelverzoek> find(Actor actor, UUID vraag) {
        return db.read(actor, tx -> new TerugbelSql(tx.handle()).find(vraag));
    }

    /// All attempts for this Vraag, oldest first.
    public List<Belpoging> pogingen(Actor actor, UUID vraag) {
        return db.read(actor, tx -> new TerugbelSql(tx.handle()).pogingen(vraag));
    }

    /// What `wie` or the own teams must call, the soonest first.
    public List<Terugbelregel> list(Medewerker wie, boolean alleenMijn, int limiet) {
        return db.read(
                wie.actor("terugbellijst bekijken"),
                tx -> new TerugbelSql(tx.handle()).list(wie.teams(), wie.id(), alleenMijn, limiet));
    }

    /// The parts of the coming days in which this organisation can call.
    public List<Tijdvak> tijdvakken(Actor actor, UUID organisatie) {
        return db.read(actor, tx -> tijdvakken(tx, organisatie));
    }

    private List<Tijdvak> tijdvakken(Tx tx, UUID organisatie) {
        return Terugbelregels.tijdvakken(kalenders(tx, organisatie), tx.now(), 6);
    }

    private Kalenders kalenders(Tx tx, UUID organisatie) {
        return bronnen.kalenders().kalenders(tx.actor(), organisatie, Vragen.dag(tx));
    }

    static OverdrachtAangeboden aangeboden(Overdracht o) {
        return new OverdrachtAangeboden(o.vraag(), o.id(), o.vanTeam(), o.naarTeam(), o.gevraagd());
    }

    static TerugbellenToegezegd toegezegd(Overdracht o, Terugbelwens wens, Instant uiterlijk) {
        return new TerugbellenToegezegd(
                o.vraag(),
                o.id(),
                o.naarTeam(),
                wens.voorkeur() == null ? null : wens.voorkeur().name(),
                uiterlijk);
    }
}
