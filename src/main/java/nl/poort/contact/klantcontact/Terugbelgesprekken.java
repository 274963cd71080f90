package nl.poort.contact.klantcontact;

import java.util.LinkedHashMap;
import java.util.UUID;
import nl.poort.keten.vragen.Beluitslag;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Terugbelverzoek;
import nl.poort.keten.vragen.Terugbelverzoeken;
import nl.poort.keten.vragen.Terugbelwens;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Conversations about calling back: promised in one, and held in another; each call is a contact.
public final class Terugbelgesprekken {
    private final Db db;
    private final Gesprekken gesprekken;
    private final Klantcontacten contacten;
    private final Keten keten;
    private final Registers registers;

    /// The chain doors it goes through.
    public record Keten(Vragen vragen, Terugbelverzoeken terugbellen) {}

    public record Registers(Partijen partijen, Organisaties organisaties) {}

    public Terugbelgesprekken(
            Db db, Gesprekken gesprekken, Klantcontacten contacten, Keten keten, Registers registers) {
        this.db = db;
        this.gesprekken = gesprekken;
        this.contacten = contacten;
        this.keten = keten;
        this.registers = registers;
    }

    /// "Wij bellen u terug": the contact, the Vraag, and who calls before when, in one commit.
    public Klantcontact toezeggen(Medewerker wie, Gesprek gesprek, Terugbelwens wens) {
        var actor = wie.actor("terugbellen toezeggen");
        return db.change(actor, tx -> {
            var nieuw = gesprekken.nieuwContact(actor, gesprek);
            gesprekken.eisBereikbaar(actor, nieuw.partij(), Terugkoppelwijze.BELLEN);
            var begonnen = contacten.begin(tx, nieuw);
            var vraag = keten.terugbellen()
                    .stellen(wie, vraag(gesprek, begonnen), metNummer(actor, wie, begonnen.partij(), wens));
            return contacten.sluit(
                    tx,
                    begonnen,
                    new Afronding(Contactresultaat.TERUGBELLEN, vraag.volgendeStap(), vraag.bijWie(), vraag.id()));
        });
    }

    private static NieuweVraag vraag(Gesprek g, Klantcontact contact) {
        return NieuweVraag.van(
                        contact.kenmerk(),
                        g.eigenWoorden(),
                        contact.partij(),
                        g.contactschakel(),
                        null,
                        Terugkoppelwijze.BELLEN)
                .met(new Context(g.context()));
    }

    /// Another organisation cannot look our customer up: name and number go along, for this call only.
    private Terugbelwens metNummer(Actor actor, Medewerker wie, UUID partij, Terugbelwens w) {
        var team = w.naarTeam() == null ? null : registers.organisaties().getTeam(actor, w.naarTeam());
        if (team == null || team.organisatie().equals(wie.organisatie()) || partij == null) {
            return w;
        }
        var klant = registers.partijen().get(actor, partij);
        var meer = new LinkedHashMap<>(w.antwoorden());
        meer.put("klant", klant.naam());
        klant.telefoon().ifPresent(t -> meer.put("telefoon", t));
        return Records.with(w, "antwoorden", meer);
    }

    /// Somebody called the customer: the attempt, what follows from it, and the call as a contact of its own.
    public Terugbelverzoek bellen(Medewerker wie, UUID vraag, Beluitslag uitslag) {
        var actor = wie.actor("klant terugbellen");
        return db.change(actor, tx -> {
            var v = keten.vragen().get(actor, vraag);
            var gebeld = keten.terugbellen().bellen(wie, vraag, uitslag);
            boolean eigen = v.organisatie().equals(wie.organisatie());
            var contact = NieuwContact.uitgaand("telefoon", eigen ? v.klant() : null, v.kenmerk(), vraag);
            contacten.legVast(actor, contact, afronding(v, uitslag));
            return gebeld;
        });
    }

    private static Afronding afronding(Vraag v, Beluitslag u) {
        return switch (u.uitkomst()) {
            case GESPROKEN ->
                new Afronding(Contactresultaat.ANTWOORD_GEGEVEN, u.tekst().isBlank() ? v.antwoord() : u.tekst());
            case GESPROKEN_NOG_BEZIG, ANDER_MOMENT ->
                new Afronding(
                        Contactresultaat.GESPROKEN,
                        u.tekst().isBlank() ? u.uitkomst().tekst() : u.tekst());
            case GEEN_GEHOOR, VOICEMAIL, IN_GESPREK, VERKEERD_NUMMER ->
                new Afronding(
                        Contactresultaat.NIET_GELUKT,
                        u.uitkomst().tekst() + (u.tekst().isBlank() ? "" : ": " + u.tekst()));
        };
    }
}
