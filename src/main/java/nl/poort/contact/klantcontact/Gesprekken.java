package nl.poort.contact.klantcontact;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.kennis.Correctie;
import nl.poort.contact.kennis.Kennis;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Overdrachten;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// A whole conversation in one go: who spoke, what was asked, and how it goes on, all in one transaction.
///
/// The five ways a conversation at the desk ends are the methods up to [#meelopen]; the last two are the calls back.
public final class Gesprekken {
    private final Db db;
    private final Partijen partijen;
    private final Klantcontacten contacten;
    private final Kennis kennis;
    private final Vragen vragen;
    private final Overdrachten overdrachten;
    private final Intake intake;

    public Gesprekken(
            Db db,
            Partijen partijen,
            Klantcontacten contacten,
            Kennis kennis,
            Vragen vragen,
            Overdrachten overdrachten) {
        this.db = db;
        this.partijen = partijen;
        this.contacten = contacten;
        this.kennis = kennis;
        this.vragen = vragen;
        this.overdrachten = overdrachten;
        this.intake = new Intake(db, contacten, vragen);
    }

    /// Answered while the customer was there.
    ///
    /// @param artikel the article it was answered with, or null
    public Klantcontact beantwoorden(Medewerker wie, Gesprek gesprek, String antwoord, UUID artikel) {
        eis(antwoord, "antwoord", "Schrijf kort op wat u hebt verteld");
        var actor = wie.actor("vraag beantwoorden");
        return db.change(actor, tx -> {
            var contact = begin(actor, gesprek);
            kennis.gebruikt(actor, artikel);
            kennis.antwoordGegeven(actor, artikel, Correctie.Soort.CONTACT, contact.id());
            return contacten.afronden(actor, contact.id(), new Afronding(Contactresultaat.ZELF_BEANTWOORD, antwoord));
        });
    }

    /// "We find out": the contact, the Vraag with its promised date, and when a link was chosen the handover to it.
    public Klantcontact toezeggen(Medewerker wie, Gesprek gesprek, Toezegging toezegging) {
        var actor = wie.actor("vraag uitzoeken");
        return db.change(actor, tx -> {
            var nieuw = nieuwContact(actor, gesprek);
            eisBereikbaar(actor, nieuw.partij(), toezegging.wijze());
            kennis.gebruikt(actor, toezegging.artikel());
            var ontvangen = intake.ontvangen(
                    actor,
                    nieuw,
                    contact -> vraag(wie, gesprek, contact, toezegging),
                    toezegging.warm() ? Contactresultaat.DOORGEZET : null);
            if (toezegging.naarTeam() != null) {
                zetDoor(wie, ontvangen.vraag(), toezegging);
            }
            return ontvangen.contact();
        });
    }

    /// The customer reports it at another desk, which recognises the kenmerk (S0-52).
    ///
    /// @param bij where, such as "IPLO"
    public Klantcontact meldtZelf(Medewerker wie, Gesprek gesprek, String bij, UUID artikel) {
        eis(bij, "bij", "Schrijf op waar de klant het gaat melden");
        var actor = wie.actor("klant verwijzen");
        return db.change(actor, tx -> {
            var contact = begin(actor, metArtikel(actor, gesprek, artikel));
            kennis.gebruikt(actor, artikel);
            return contacten.afronden(
                    actor, contact.id(), new Afronding(Contactresultaat.KLANT_MELDT_ZELF, null, bij, null));
        });
    }

    /// "Ik ook": the customer waits for the same answer or the same repair, and hears it at the same moment.
    ///
    /// @param hoofdvraag the Vraag that is on its way already; null when only the known problem is known
    /// @param artikel the known problem; null when it is about a Vraag only
    public Klantcontact meelopen(
            Medewerker wie, Gesprek gesprek, Toezegging toezegging, UUID hoofdvraag, UUID artikel) {
        if (hoofdvraag == null && artikel == null) {
            eis("", "meelopen", "Kies het probleem of de vraag die deze klant ook heeft");
        }
        var actor = wie.actor("klant laten meelopen");
        return db.change(actor, tx -> {
            var nieuw = nieuwContact(actor, gesprek);
            eisBereikbaar(actor, nieuw.partij(), toezegging.wijze());
            var hoofd = hoofdvraag != null ? hoofdvraag : bijProbleem(artikel);
            var ontvangen = hoofd == null
                    ? intake.ontvangen(actor, nieuw, c -> vraag(wie, gesprek, c, toezegging))
                    : intake.meelopen(actor, nieuw, c -> vraag(wie, gesprek, c, toezegging), hoofd);
            if (artikel != null) {
                kennis.volgen(actor, artikel, ontvangen.vraag().id(), nieuw.partij());
                kennis.gebruikt(actor, artikel);
            }
            return ontvangen.contact();
        });
    }

    /// Tells the customer the answer and closes the Vraag; a conversation is also kept as a contact of its own, which
    /// refers to the first one.
    public Vraag vertellen(Medewerker wie, UUID vraag, Bekendmaking hoe, String tekst) {
        var actor = wie.actor("klant informeren");
        return db.change(actor, tx -> {
            var klaar = vragen.informeren(wie, vraag, hoe, tekst);
            if (hoe == Bekendmaking.KLANTCONTACT) {
                var verteld = tekst.isBlank() ? klaar.antwoord() : tekst;
                gebeld(wie, klaar, new Afronding(Contactresultaat.ANTWOORD_GEGEVEN, verteld));
            }
            return klaar;
        });
    }

    /// Called without an answer: an attempt, with the moment of the next one.
    public Vraag belpoging(Medewerker wie, UUID vraag, Instant volgende) {
        var actor = wie.actor("klant bellen");
        return db.change(actor, tx -> {
            var nu = vragen.belpoging(wie, vraag, volgende);
            gebeld(wie, nu, new Afronding(Contactresultaat.NIET_GELUKT, "Niet bereikt"));
            return nu;
        });
    }

    private void gebeld(Medewerker wie, Vraag vraag, Afronding afronding) {
        var nieuw = NieuwContact.uitgaand("telefoon", vraag.klant(), vraag.kenmerk(), vraag.id());
        contacten.legVast(wie.actor("klant bellen"), nieuw, afronding);
    }

    private Klantcontact begin(Actor actor, Gesprek g) {
        return contacten.registreer(actor, nieuwContact(actor, g));
    }

    NieuwContact nieuwContact(Actor actor, Gesprek g) {
        var partij = partij(actor, g.klant());
        var namens = g.namens() == null ? null : partij(actor, g.namens());
        var loopt = g.loopt();
        return new NieuwContact(
                g.kanaal(),
                Richting.INKOMEND,
                loopt == null ? null : loopt.begonnenOp(),
                partij,
                namens,
                namens == null ? null : Klantrol.GEMACHTIGDE,
                g.onderwerp(),
                g.eigenWoorden(),
                g.context(),
                g.kenmerk(),
                loopt == null ? null : loopt.vraag(),
                g.vervolgOp(),
                false,
                loopt == null ? null : loopt.id());
    }

    private UUID partij(Actor actor, Klant klant) {
        return switch (klant) {
            case Klant.Bekend(var id) -> id;
            case Klant.Nieuw(var gegevens) ->
                partijen.registreer(actor, gegevens).id();
            case Klant.Anoniem() -> null;
        };
    }

    private static NieuweVraag vraag(Medewerker wie, Gesprek g, Klantcontact contact, Toezegging t) {
        return new NieuweVraag(
                contact.kenmerk(),
                g.eigenWoorden(),
                t.soort(),
                t.onderwerp(),
                t.impact(),
                t.urgentie(),
                contact.partij(),
                null,
                g.contactschakel(),
                wie.id(),
                t.wijze(),
                new Context(g.context()),
                t.artikel(),
                null,
                false);
    }

    /// The other desk takes the article over too ([Overnames]).
    private Gesprek metArtikel(Actor actor, Gesprek g, UUID artikel) {
        return artikel == null
                ? g
                : g.met(Context.KENNISARTIKEL, kennis.get(actor, artikel).nummer());
    }

    private void zetDoor(Medewerker wie, Vraag vraag, Toezegging t) {
        eis(t.gevraagd(), "gevraagd", "Schrijf op wat u van de ander vraagt");
        overdrachten.aanbieden(
                wie,
                vraag.id(),
                Aanbod.van(t.warm() ? Overdrachtsoort.WARM : soort(vraag), t.naarTeam(), t.gevraagd()));
    }

    /// Something broken moves to who can repair it; a question is only put to who knows.
    private static Overdrachtsoort soort(Vraag vraag) {
        return vraag.afspraak().startsWith("landelijk") ? Overdrachtsoort.DOORZENDING : Overdrachtsoort.ADVIES;
    }

    private UUID bijProbleem(UUID artikel) {
        // the Vraag may lie at another organisation: only that it exists is used
        return vragen.openBijArtikel(Actor.system("meelopen"), artikel).stream()
                .findFirst()
                .map(Vraag::id)
                .orElse(null);
    }

    void eisBereikbaar(Actor actor, UUID partij, Terugkoppelwijze wijze) {
        boolean telefoon =
                partij != null && partijen.get(actor, partij).telefoon().isPresent();
        if (wijze == Terugkoppelwijze.BELLEN && !telefoon) {
            eis("", "telefoon", "Vul een telefoonnummer in, want u belooft te bellen");
        }
    }

    private static void eis(String tekst, String veld, String zin) {
        if (tekst == null || tekst.isBlank()) {
            throw new Weigering("ongeldige-invoer", zin, Map.of(veld, zin));
        }
    }
}
