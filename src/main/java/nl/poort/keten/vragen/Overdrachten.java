package nl.poort.keten.vragen;

import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.vragen.Ketengebeurtenis.InformatieGegeven;
import nl.poort.keten.vragen.Ketengebeurtenis.InformatieGevraagd;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtAangenomen;
import nl.poort.keten.vragen.Ketengebeurtenis.RuggespraakGehouden;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagBeantwoord;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Who asks whom: offer, accept, refuse, ask back, answer, withdraw; each step locks its Vraag and ends in one commit.
public final class Overdrachten {
    private final Db db;
    private final Bronnen bronnen;

    public Overdrachten(Bronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// Offers the Vraag that `wie` holds to the next link; who asked keeps its place on the way back. The same
    /// reference
    /// of the asker twice gives the same Overdracht (invariant 28).
    public Overdracht aanbieden(Medewerker wie, UUID vraag, Aanbod aanbod) {
        return db.change(wie.actor("vraag doorzetten"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            var eerder = eerder(tx, wie, aanbod);
            if (eerder.isPresent()) {
                return aanbod.eisZelfde(vraag, eerder.get());
            }
            Ketenregels.eisOpen(reis.vraag());
            var houder = reis.weg()
                    .inHanden(wie.teams())
                    .orElseThrow(() ->
                            new Weigering("niet-in-handen", "Neem de vraag eerst aan. Daarna kunt u hem doorzetten."));
            return new Doorgang(reis).aanbieden(houder, aanbod);
        });
    }

    private static Optional<Overdracht> eerder(Tx tx, Medewerker wie, Aanbod aanbod) {
        return aanbod.referentie() == null
                ? Optional.empty()
                : new OverdrachtenSql(tx.handle()).findByReferentie(wie.organisatie(), aanbod.referentie());
    }

    /// Takes it on: from now on the answer clock counts. Doing it twice is the same as once; a colleague who is later
    /// hears
    /// who has it.
    public Overdracht aannemen(Medewerker wie, UUID overdracht) {
        return db.change(wie.actor("overdracht aannemen"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraagVan(tx, overdracht));
            var o = reis.overdracht(overdracht);
            Bevoegd.ontvanger(reis, o);
            if (o.stand() == Overdrachtstand.AANGENOMEN) {
                return Bevoegd.zelfde(reis, o);
            }
            Ketenregels.eis(o, Overdrachtstand.AANGENOMEN);
            neemAan(reis, o, wie.id());
            return reis.overdracht(overdracht);
        });
    }

    static void neemAan(Reis reis, Overdracht o, UUID wie) {
        reis.stopKlok(o.id(), Kloksoort.AANNAME);
        reis.overdrachten.aangenomen(o, wie, reis.nu(), reis.werktijd(o));
        if (o.ouder() == null) {
            reis.vragen.contactpersoon(reis.vraag().id(), wie);
        } else {
            // the asker has done its part: the next link has it in hand
            reis.stopKlok(o.ouder(), Kloksoort.ANTWOORD);
        }
        reis.publiceer(new OverdrachtAangenomen(reis.vraag().id(), o.id(), o.vanTeam(), o.naarTeam(), wie));
        if (o.soort() == Overdrachtsoort.WARM) {
            Warmslot.overgenomen(reis, o, wie);
        }
        reis.bijwerken();
    }

    /// Takes it on and offers it to the next link in one action (S0-54).
    public Overdracht doorzetten(Medewerker wie, UUID overdracht, Aanbod aanbod) {
        return db.change(wie.actor("vraag doorzetten"), tx -> {
            var o = aannemen(wie, overdracht);
            return aanbieden(wie, o.vraag(), aanbod);
        });
    }

    /// Refuses with a reason: in the same second the work is back with the asker, the chain clock goes on, and the
    /// system
    /// proposes another link where a route fits.
    public Overdracht weigeren(Medewerker wie, UUID overdracht, String reden) {
        if (reden == null || reden.isBlank()) {
            throw new Weigering(
                    "reden-ontbreekt", "Schrijf op waarom u weigert, dan weet de vrager hoe het verder kan");
        }
        return db.change(wie.actor("overdracht weigeren"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraagVan(tx, overdracht));
            var o = reis.overdracht(overdracht);
            Bevoegd.ontvanger(reis, o);
            eisVrager(o);
            Ketenregels.eis(o, Overdrachtstand.GEWEIGERD);
            Terugname.weiger(reis, o, reden);
            return reis.overdracht(overdracht);
        });
    }

    private static void eisVrager(Overdracht o) {
        if (o.ouder() == null) {
            throw new Weigering(
                    "geen-verkeerde-deur", "De klant stelde deze vraag aan u. Zet hem door naar wie het wel weet.");
        }
    }

    /// Asks the asker something; only this link's clock pauses, the chain clock goes on.
    public Overdracht vraagInformatie(Medewerker wie, UUID overdracht, String tekst) {
        return db.change(wie.actor("informatie vragen"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraagVan(tx, overdracht));
            var o = reis.overdracht(overdracht);
            Bevoegd.ontvanger(reis, o);
            eisVrager(o);
            Ketenregels.eis(o, Overdrachtstand.INFO_GEVRAAGD);
            new Doorgang(reis).vraagInformatie(o, tekst);
            tx.publish(new InformatieGevraagd(o.vraag(), o.id(), o.vanTeam(), o.naarTeam(), tekst));
            return reis.overdracht(overdracht);
        });
    }

    /// The asker gives what was asked; the link's clock goes on where it was.
    public Overdracht geefInformatie(Medewerker wie, UUID overdracht, String tekst) {
        return db.change(wie.actor("informatie geven"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraagVan(tx, overdracht));
            var o = reis.overdracht(overdracht);
            eisAsker(wie, o);
            Ketenregels.eis(o, Overdrachtstand.AANGENOMEN);
            new Doorgang(reis).geefInformatie(o, tekst);
            tx.publish(new InformatieGegeven(o.vraag(), o.id(), o.vanTeam(), o.naarTeam(), tekst));
            return reis.overdracht(overdracht);
        });
    }

    private static void eisAsker(Medewerker wie, Overdracht o) {
        if (o.vanTeam() == null || !wie.teams().contains(o.vanTeam())) {
            throw new Weigering("niet-uw-verzoek", "Alleen wie het vroeg, kan dit doen");
        }
    }

    /// Gives the answer back to the asker, never past it: what was answered to `wie` is thereby finished.
    public Overdracht beantwoorden(Medewerker wie, UUID overdracht, Antwoord antwoord) {
        if (antwoord.tekst() == null || antwoord.tekst().isBlank()) {
            throw new Weigering("antwoord-leeg", "Schrijf het antwoord op");
        }
        return db.change(wie.actor("overdracht beantwoorden"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraagVan(tx, overdracht));
            var o = reis.overdracht(overdracht);
            Bevoegd.ontvanger(reis, o);
            if (o.isWortel()) {
                throw new Weigering("vertel-het-de-klant", "Vertel het antwoord aan de klant. Dan is de vraag klaar.");
            }
            Terugpad.beantwoord(reis, o, antwoord);
            return reis.overdracht(overdracht);
        });
    }

    static void meldAntwoord(Reis reis) {
        var v = reis.vraag();
        reis.ververs();
        if (v.stand() == Vraagstand.OPEN && reis.vraag().stand() == Vraagstand.BEANTWOORD) {
            reis.publiceer(new VraagBeantwoord(
                    v.id(),
                    v.kenmerk(),
                    v.klant(),
                    reis.vraag().antwoord(),
                    reis.vraag().bron()));
        }
    }

    /// The asker takes its request back.
    public Overdracht intrekken(Medewerker wie, UUID overdracht, String reden) {
        if (reden == null || reden.isBlank()) {
            throw new Weigering("reden-ontbreekt", "Schrijf op waarom u dit intrekt");
        }
        return db.change(wie.actor("overdracht intrekken"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraagVan(tx, overdracht));
            var o = reis.overdracht(overdracht);
            eisAsker(wie, o);
            Ketenregels.eis(o, Overdrachtstand.INGETROKKEN);
            Terugname.trekIn(reis, o, reden);
            return reis.overdracht(overdracht);
        });
    }

    /// A specialist was asked while the customer waited: noted as one finished step, no clock, no change of hands.
    public Overdracht ruggespraak(Medewerker wie, UUID vraag, UUID metTeam, String gevraagd, String uitkomst) {
        return db.change(wie.actor("ruggespraak"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            Ketenregels.eisOpen(reis.vraag());
            var o = new Doorgang(reis).ruggespraak(metTeam, gevraagd, uitkomst);
            tx.publish(new RuggespraakGehouden(vraag, o.id(), metTeam, uitkomst));
            return o;
        });
    }

    /// Gives it to one person of the team; to a colleague only by who leads a team.
    public Overdracht toewijzen(Medewerker wie, UUID overdracht, UUID aan) {
        return db.change(wie.actor("werk verdelen"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraagVan(tx, overdracht));
            var o = reis.overdracht(overdracht);
            Bevoegd.ontvanger(reis, o);
            Ketenregels.eisVerdelen(wie, aan);
            var ander = bronnen.medewerkers()
                    .find(tx.actor(), aan)
                    .filter(m -> m.teams().contains(o.naarTeam()))
                    .orElseThrow(() -> new Weigering("niet-in-het-team", "Deze collega zit niet in dit team"));
            reis.overdrachten.wijsToe(o, ander.id());
            reis.signaal(o.naarTeam(), ander.id(), wie.naam() + " heeft u dit gegeven: " + o.gevraagd());
            reis.ververs();
            return reis.overdracht(overdracht);
        });
    }

    public Overdracht get(Actor actor, UUID overdracht) {
        return db.read(actor, tx -> {
            var vraag = vraagVan(tx, overdracht);
            return new OverdrachtenSql(tx.handle())
                    .weg(vraag)
                    .find(overdracht)
                    .orElseThrow(() -> Weigering.onbekend("Deze overdracht"));
        });
    }

    private static UUID vraagVan(Tx tx, UUID overdracht) {
        return new OverdrachtenSql(tx.handle())
                .vraagVan(overdracht)
                .orElseThrow(() -> Weigering.onbekend("Deze overdracht"));
    }
}
