package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagGesteld;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagSamengevoegd;
import nl.poort.registers.ketenafspraken.Ketenafspraak;
import nl.poort.registers.ketenafspraken.Prioriteitsmatrix;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstart;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// A new Vraag with its root Overdracht (the contact link holds it for the customer) and its first clocks.
final class Intake {
    private final Tx tx;
    private final Bronnen bronnen;
    private final Actor actor;
    private final String afspraak;
    private final Tijdvak tijdvak;

    Intake(Tx tx, Bronnen bronnen) {
        this(tx, bronnen, null, null);
    }

    /// @param afspraak the agreement it travels under; null = the usual one of its kind
    /// @param tijdvak the moment the customer chose, which may be later than the norm of the agreement; or null
    Intake(Tx tx, Bronnen bronnen, String afspraak, Tijdvak tijdvak) {
        this.tx = tx;
        this.bronnen = bronnen;
        this.actor = tx.actor();
        this.afspraak = afspraak;
        this.tijdvak = tijdvak;
    }

    /// @param hoofdvraag the Vraag it travels along with, or null
    Vraag stellen(NieuweVraag nieuw, UUID hoofdvraag) {
        eisInhoud(nieuw);
        var contact = bronnen.organisaties().getTeam(actor, nieuw.contactschakel());
        var afspraak = bronnen.afspraken()
                .geldig(actor, this.afspraak == null ? nieuw.soort().afspraak() : this.afspraak, Vragen.dag(tx));
        int prioriteit = prioriteit(nieuw);
        var id = tx.newId();
        return hoofdvraag == null
                ? zelfstandig(id, nieuw, contact, afspraak, prioriteit)
                : meelopend(id, nieuw, contact, afspraak, prioriteit, hoofdvraag);
    }

    private static void eisInhoud(NieuweVraag nieuw) {
        if (nieuw.tekst() == null || nieuw.tekst().isBlank()) {
            throw new Weigering("vraag-leeg", "Schrijf op wat de klant vraagt, in zijn eigen woorden");
        }
        if (!nieuw.context().get(Context.LEEFTIJD).isBlank()
                && nieuw.context().get(Context.CLIENTONDERSTEUNING).isBlank()) {
            throw new Weigering(
                    "clientondersteuning-ontbreekt",
                    "Bied onafhankelijke cliëntondersteuning aan en leg vast wat de klant kiest",
                    java.util.Map.of(
                            "clientondersteuning", "Leg vast of de klant hulp van een cliëntondersteuner wil"));
        }
        if (nieuw.kenmerk() == null || nieuw.kenmerk().isBlank()) {
            throw new Weigering("kenmerk-ontbreekt", "Een vraag heeft een kenmerk nodig");
        }
    }

    /// Priority 1 is never set at intake: it is proposed, and confirmed together with the call-up of the duty manager.
    private static int prioriteit(NieuweVraag nieuw) {
        return Math.max(2, Prioriteitsmatrix.prioriteit(nieuw.impact(), nieuw.urgentie()));
    }

    private Vraag zelfstandig(UUID id, NieuweVraag nieuw, Team contact, Ketenafspraak afspraak, int prioriteit) {
        var wortel = tx.newId();
        var normen = new Normen(
                afspraak,
                prioriteit,
                bronnen.kalenders().kalenders(actor, contact.organisatie(), Vragen.dag(tx)),
                id,
                null);
        var keten = normen.keten(tx.now(), tijdvak);
        var einde = normen.kalenders().plus(keten.kalender(), tx.now(), keten.norm());
        var starts = new ArrayList<Klokstart>(List.of(keten));
        if (nieuw.contactpersoon() == null) {
            starts.addAll(new Normen(afspraak, prioriteit, normen.kalenders(), id, einde)
                    .aanbod(wortel, contact.soort(), List.of(contact.soort()), tx.now()));
        }
        var klokken = bronnen.klokken().startAlle(actor, contact.organisatie(), starts);
        var o = wortel(id, wortel, nieuw, contact, klokken, einde, normen);
        var zin = nieuw.contactpersoon() == null
                ? Klantzin.ontvangen(nieuw.soort(), contact)
                : Klantzin.inBehandeling(contact, naam(nieuw.contactpersoon()));
        var v = schrijf(id, nieuw, contact, afspraak, prioriteit, new Begin(Vraagstand.OPEN, null, einde, zin));
        new OverdrachtenSql(tx.handle()).insert(o);
        tx.publish(new VraagGesteld(id, v.kenmerk(), v.klant(), contact.id(), einde));
        return v;
    }

    /// How heavy it starts: its priority, a higher one to confirm (or 0), and its level.
    record Zwaarte(int prioriteit, int voorstel, int niveau) {}

    /// How a Vraag starts: on its own, or along with another one.
    record Begin(Vraagstand stand, UUID samengevoegdMet, Instant toegezegdOp, Klantzin zin) {}

    private static Overdracht wortel(
            UUID vraag, UUID id, NieuweVraag nieuw, Team contact, List<Klok> klokken, Instant einde, Normen normen) {
        var soort = nieuw.terugkoppelwijze() == Terugkoppelwijze.BELLEN
                ? Overdrachtsoort.TERUGBELLEN
                : Overdrachtsoort.BEHANDELING;
        var vraagt = "Beantwoord de vraag van de klant";
        var opdracht = nieuw.contactpersoon() != null
                ? Opdracht.aangenomen(
                        contact.naam(), nieuw.contactpersoon(), vraagt, nieuw.context(), TeDoen.BEHANDELEN, einde)
                : Opdracht.aanbod(
                        normen.werk(contact.soort()).naam(), null, vraagt, nieuw.context(), aannameVoor(klokken));
        return Overdracht.nieuw(
                vraag,
                id,
                null,
                soort,
                null,
                contact,
                opdracht,
                klokken.getFirst().start());
    }

    private static Instant aannameVoor(List<Klok> klokken) {
        return klokken.stream()
                .filter(k -> k.soort() == Kloksoort.AANNAME)
                .findFirst()
                .orElseThrow()
                .deadline();
    }

    private Vraag meelopend(
            UUID id, NieuweVraag nieuw, Team contact, Ketenafspraak afspraak, int prioriteit, UUID hoofdvraag) {
        // the main Vraag may belong to another organisation: only its state and date are used
        var hoofd = bronnen.alsSysteem(() -> new VragenSql(tx.handle()).lock(hoofdvraag))
                .orElseThrow(() -> Weigering.onbekend("Deze vraag"));
        Ketenregels.eisOpen(hoofd);
        var begin = new Begin(
                Vraagstand.SAMENGEVOEGD,
                hoofdvraag,
                hoofd.toegezegdOp(),
                new Klantzin(hoofd.volgendeStap(), hoofd.bijWie()));
        var v = schrijf(id, nieuw, contact, afspraak, prioriteit, begin);
        tx.publish(new VraagGesteld(id, v.kenmerk(), v.klant(), contact.id(), v.toegezegdOp()));
        tx.publish(new VraagSamengevoegd(id, v.kenmerk(), v.klant(), hoofdvraag));
        return v;
    }

    private Vraag schrijf(
            UUID id, NieuweVraag nieuw, Team contact, Ketenafspraak afspraak, int prioriteit, Begin begin) {
        var zicht = new LinkedHashSet<UUID>();
        zicht.add(contact.organisatie());
        if (nieuw.klantTeam() != null) {
            zicht.add(bronnen.organisaties().getTeam(actor, nieuw.klantTeam()).organisatie());
        }
        int voorstel = Prioriteitsmatrix.prioriteit(nieuw.impact(), nieuw.urgentie()) == 1 ? 1 : 0;
        int niveau = Ketenregels.beginniveau(contact.soort());
        return new IntakeSql(tx.handle())
                .insert(
                        id,
                        nieuw,
                        begin,
                        contact,
                        afspraak,
                        new Zwaarte(prioriteit, voorstel, niveau),
                        zicht,
                        tx.now());
    }

    private String naam(UUID medewerker) {
        return bronnen.medewerkers()
                .find(actor, medewerker)
                .map(Medewerker::naam)
                .orElse(null);
    }
}
