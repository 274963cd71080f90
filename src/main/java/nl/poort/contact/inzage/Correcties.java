package nl.poort.contact.inzage;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.inzage.Correctiegebeurtenis.CorrectieAfgehandeld;
import nl.poort.contact.inzage.Correctiegebeurtenis.CorrectieGevraagd;
import nl.poort.contact.inzage.Correctiegebeurtenis.TerugmeldingBeantwoord;
import nl.poort.contact.inzage.Correctiegebeurtenis.TerugmeldingGedaan;
import nl.poort.contact.klantcontact.Intake;
import nl.poort.contact.klantcontact.NieuwContact;
import nl.poort.keten.vragen.Ketengebeurtenis.KlantGeinformeerd;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagHeropend;
import nl.poort.keten.vragen.Signalen;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Klokken;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstart;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// "This is wrong": a dispute becomes a Vraag that somebody handles, with one month to decide (AVG art. 12 and 16), and
/// the keeper of the register hears of it.
public final class Correcties {
    private static final Actor WACHT = Actor.system("termijn van correcties bewaken");
    /// So long before the end whoever handles it hears that it comes near.
    private static final Duration NADERT = Duration.ofDays(7);

    private final Db db;
    private final Keten keten;
    private final Registergegevens registers;
    private final Optional<Bronhouder> bronhouder;

    /// Where a dispute is handled.
    public record Keten(Intake intake, Klokken klokken, Organisaties organisaties, Signalen signalen) {}

    /// @param bronhouder absent = whoever handles it is asked to tell the keeper of the register
    public Correcties(Db db, Keten keten, Registergegevens registers, Optional<Bronhouder> bronhouder) {
        this.db = db;
        this.keten = keten;
        this.registers = registers;
        this.bronhouder = bronhouder;
    }

    /// Wiring: an answer that was told closes the dispute, in the same transaction.
    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.within(KlantGeinformeerd.class, (tx, g) -> sluit(g));
        gebeurtenissen.within(VraagHeropend.class, (tx, g) -> heropen(g));
    }

    /// Disputes one thing; what stands there now is taken from the register, never from the form.
    public Correctie betwist(Burger burger, UUID partij, Betwisting wat) {
        var actor = burger.actor(partij, "gegevens laten verbeteren");
        return db.change(actor, tx -> {
            var staatEr = wat.registratie() == null ? null : waarde(actor, partij, wat);
            var b = Correctieregels.schoon(wat, staatEr);
            var team = loket(actor);
            var contact = NieuwContact.inkomend("webformulier", partij, Correctieregels.woorden(b, naam(b)))
                    .over("Correctie van eigen gegevens");
            var vraag = keten.intake()
                    .ontvangen(actor, contact, c -> Correctieregels.vraag(c, team.id()))
                    .vraag();
            var id = tx.newId();
            var klok = start(actor, vraag.id(), id, team, tx);
            var c = Correctieregels.nieuw(id, actor.organisation(), partij, vraag, b, tx.now(), klok.deadline());
            if (!new CorrectiesSql(tx.handle()).insert(c)) {
                throw new Weigering(
                        "al-betwist",
                        "U hebt al gemeld dat dit niet klopt. Wij zoeken het uit.",
                        Map.of("hoort", "U hebt al gemeld dat dit niet klopt. Wij zoeken het uit."));
            }
            tx.publish(new CorrectieGevraagd(partij, id, vraag.id(), vraag.kenmerk(), b.gegeven()));
            return b.registratie() == null ? c : meld(tx, c);
        });
    }

    private Correctie meld(Tx tx, Correctie c) {
        if (bronhouder.isEmpty()) {
            keten.signalen().meld(tx.actor(), c.vraag(), loket(tx.actor()).id(), null, Correctieregels.zelfMelden(c));
            return c;
        }
        var melding = Correctieregels.melding(c);
        new CorrectiesSql(tx.handle()).insert(melding);
        bronhouder.get().meld(tx, melding);
        tx.publish(new TerugmeldingGedaan(c.partij(), c.id(), c.registratie(), c.gegeven()));
        return new CorrectiesSql(tx.handle()).find(c.organisatie(), c.id()).orElseThrow();
    }

    private String waarde(Actor actor, UUID partij, Betwisting wat) {
        return registers.list(actor, partij).stream()
                .filter(g ->
                        g.registratie().equals(wat.registratie()) && g.gegeven().equals(wat.gegeven()))
                .findFirst()
                .map(Registergegeven::waarde)
                .orElseThrow(() -> Weigering.onbekend("Dit gegeven"));
    }

    private String naam(Betwisting b) {
        return registers
                .registratie(b.registratie())
                .map(Basisregistratie::naam)
                .orElse(null);
    }

    private Team loket(Actor actor) {
        var teams = keten.organisaties().teams(actor, actor.organisation());
        return Correctieregels.loket(teams)
                .orElseThrow(() -> new Weigering(
                        "geen-loket", "Dit kunt u hier nu niet melden. Bel ons, dan zoeken wij het uit."));
    }

    private Klok start(Actor actor, UUID vraag, UUID correctie, Team team, Tx tx) {
        var wens = new Klokstart(
                vraag,
                correctie,
                Kloksoort.BESLISTERMIJN,
                team.naam(),
                Kalendersoort.ATW,
                Correctieregels.TERMIJN,
                tx.now(),
                null);
        return keten.klokken()
                .startAlle(actor, actor.organisation(), List.of(wens))
                .getFirst();
    }

    private void sluit(KlantGeinformeerd g) {
        db.run(WACHT, tx -> {
            var sql = new CorrectiesSql(tx.handle());
            sql.lockOfQuestion(g.vraag()).filter(Correctie::isOpen).ifPresent(c -> {
                keten.klokken().stop(WACHT, c.vraag(), c.id(), Kloksoort.BESLISTERMIJN);
                sql.close(c.id(), g.tekst(), tx.now());
                tx.publish(new CorrectieAfgehandeld(c.partij(), c.id(), c.vraag(), c.kenmerk(), c.gegeven()));
            });
        });
    }

    private void heropen(VraagHeropend g) {
        db.run(WACHT, tx -> {
            var sql = new CorrectiesSql(tx.handle());
            sql.lockOfQuestion(g.vraag()).filter(c -> !c.isOpen()).ifPresent(c -> {
                var actor = new Actor(null, "Poort", c.organisatie(), WACHT.purpose());
                sql.reopen(
                        c.id(),
                        start(actor, c.vraag(), c.id(), loket(actor), tx).deadline());
            });
        });
    }

    /// What the keeper of the register answered: the person sees it, and whoever handles the Vraag hears of it.
    public void beantwoord(Actor actor, UUID correctie, Terugmelding.Stand stand, String antwoord) {
        db.run(actor, tx -> {
            var sql = new CorrectiesSql(tx.handle());
            var c = sql.find(actor.organisation(), correctie)
                    .filter(x -> x.terugmelding() != null)
                    .orElseThrow(() -> Weigering.onbekend("Deze terugmelding"));
            var tekst = Correctieregels.antwoord(stand, antwoord);
            sql.answered(correctie, stand, tekst, tx.now());
            new RegistergegevensSql(tx.handle()).outdate(c.partij(), c.registratie());
            tx.publish(new TerugmeldingBeantwoord(c.partij(), correctie, c.registratie(), stand));
            if (c.isOpen()) {
                var zin = "De bronhouder (%s) antwoordde bij %s: %s"
                        .formatted(c.registratie(), c.gegeven().toLowerCase(java.util.Locale.ROOT), stand.tekst());
                keten.signalen().meld(actor, c.vraag(), loket(actor).id(), null, zin);
            }
        });
    }

    /// As [#beantwoord(Actor, UUID, Terugmelding.Stand, String)], by whoever got the answer by letter or telephone.
    public void beantwoord(Medewerker wie, UUID correctie, Terugmelding.Stand stand, String antwoord) {
        beantwoord(wie.actor("antwoord van bronhouder vastleggen"), correctie, stand, antwoord);
    }

    public List<Correctie> list(Burger burger, UUID partij) {
        return vanPartij(burger.actor(partij, "eigen gegevens inzien"), partij);
    }

    /// What is or was disputed of a customer of the own organisation, the newest first.
    public List<Correctie> vanPartij(Actor actor, UUID partij) {
        return db.read(actor, tx -> new CorrectiesSql(tx.handle()).ofParty(actor.organisation(), partij));
    }

    public Optional<Correctie> find(Actor actor, UUID id) {
        return db.read(actor, tx -> new CorrectiesSql(tx.handle()).find(actor.organisation(), id));
    }

    /// Tells whoever handles a dispute that its last day comes near; returns how many.
    public int waarschuw() {
        return db.change(WACHT, tx -> {
            var bijna = new CorrectiesSql(tx.handle()).takeUrgent(tx.now().plus(NADERT));
            bijna.forEach(c -> {
                var actor = new Actor(null, "Poort", c.organisatie(), WACHT.purpose());
                var dag = c.uiterlijk().atZone(Tx.ZONE).toLocalDate();
                var zin = "Correctie van %s: u moet uiterlijk %d-%d-%d beslissen. Dat is een wettelijke termijn."
                        .formatted(
                                c.gegeven().toLowerCase(java.util.Locale.ROOT),
                                dag.getDayOfMonth(),
                                dag.getMonthValue(),
                                dag.getYear());
                keten.signalen().meld(actor, c.vraag(), loket(actor).id(), null, zin);
            });
            return bijna.size();
        });
    }
}
