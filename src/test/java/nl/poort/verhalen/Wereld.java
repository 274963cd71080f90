package nl.poort.verhalen;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.Modules;
import nl.poort.Postkamer;
import nl.poort.Raderwerk;
import nl.poort.TestDatabase;
import nl.poort.contact.berichten.Bezorger;
import nl.poort.contact.berichten.PortaalBezorger;
import nl.poort.contact.berichten.PostvakBezorger;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Weg;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// The real program on a fresh database, with a clock that the story moves; one for each scenario.
///
/// The doors and what goes by itself are those of `Poort` ([Modules], [Raderwerk]); only the timer is ours: time goes
/// from one moment at which something is due to the next, and at each the regular work is done once.
final class Wereld implements AutoCloseable {
    static final Actor SYSTEEM = Actor.system("verhaal");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static Wereld huidig;

    final TestDatabase test = TestDatabase.open();
    final Berichtenboxoor box = new Berichtenboxoor(test.db());
    final Modules m = new Modules(test.db(), test.gebeurtenissen(), bezorgers());
    final Keten keten = new Keten(m);
    private final Raderwerk raderwerk = new Raderwerk(m, URI.create("https://poort.example"));
    private final Map<String, UUID> vragen = new HashMap<>();
    private UUID laatste;

    private Wereld() {
        raderwerk.luister();
    }

    private List<Bezorger> bezorgers() {
        var bezorgers = new ArrayList<Bezorger>(List.of(new PortaalBezorger(), new PostvakBezorger(test.db())));
        bezorgers.addAll(Postkamer.bezorgers(test.db(), Optional.of(box)));
        return bezorgers;
    }

    static void open() {
        huidig = new Wereld();
    }

    static Wereld nu() {
        return huidig;
    }

    Instant moment() {
        return test.klok().instant();
    }

    LocalDate vandaag() {
        return moment().atZone(Tx.ZONE).toLocalDate();
    }

    /// @param tekst `14:00` for today, or `2026-03-10 09:40`
    Instant moment(String tekst) {
        var volledig = tekst.length() == 5 ? vandaag() + " " + tekst : tekst;
        return LocalDateTime.parse(volledig, MOMENT).atZone(Tx.ZONE).toInstant();
    }

    static String tekst(Instant moment) {
        return MOMENT.format(moment.atZone(Tx.ZONE));
    }

    /// The story begins here: nothing has happened yet.
    void begin(String tekst) {
        test.klok().zet(moment(tekst));
    }

    /// Time passes, and what goes by itself happens at its own moment.
    void verder(String tekst) {
        var doel = moment(tekst);
        if (doel.isBefore(moment())) {
            throw new IllegalArgumentException(tekst + " ligt voor " + tekst(moment()));
        }
        for (var t = volgende(doel); t.isPresent(); t = volgende(doel)) {
            test.klok().zet(t.get());
            draai();
        }
        test.klok().zet(doel);
        draai();
    }

    /// The first moment before `doel` at which something is due: a clock ends or warns, or the next one is called up.
    private Optional<Instant> volgende(Instant doel) {
        return test.eigenaar()
                .withHandle(h -> h.createQuery("""
                        select min(t) from (
                          select unnest(array[deadline, driekwart_op, plicht_op]) from klokken.klok
                          where stand = 'LOOPT'
                          union all select volgende_op from calamiteiten.oproep) as moment(t)
                        where t > :nu and t < :doel""")
                        .bind("nu", moment().atOffset(java.time.ZoneOffset.UTC))
                        .bind("doel", doel.atOffset(java.time.ZoneOffset.UTC))
                        .mapTo(Instant.class)
                        .findOne());
    }

    void draai() {
        raderwerk.taken().forEach(taak -> taak.werk().run());
    }

    /// From now on the story calls this question by this name, and it is the one that is talked about.
    void noem(String naam, UUID vraag) {
        vragen.put(naam, vraag);
        laatste = vraag;
    }

    UUID id(String naam) {
        laatste = vragen.get(naam);
        return laatste;
    }

    Vraag vraag(String naam) {
        return m.vragen.get(SYSTEEM, id(naam));
    }

    /// The question that is talked about.
    Vraag vraag() {
        return m.vragen.get(SYSTEEM, laatste);
    }

    Weg weg() {
        return m.vragen.weg(SYSTEEM, laatste);
    }

    /// The newest Overdracht of the question that is talked about to this link.
    Overdracht bij(String schakel) {
        var team = keten.team(schakel).id();
        return weg().stappen().stream()
                .filter(o -> o.naarTeam().equals(team))
                .reduce((a, b) -> b)
                .orElseThrow(() -> new AssertionError("de vraag kwam nooit bij " + schakel));
    }

    Medewerker mens(String naam) {
        return keten.mens(naam);
    }

    Team team(String schakel) {
        return keten.team(schakel);
    }

    @Override
    public void close() {
        test.close();
    }
}
