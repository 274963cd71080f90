package nl.poort.contact.afspraken;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// Takes a time, gives it back, and moves an appointment: one at a time per location and day, so that the last desk is
/// given once.
final class Boeking {
    private static final int DICHTSTBIJ = 5;
    private static final LocalTime HERINNEREN = LocalTime.of(10, 0);
    private static final int POGINGEN = 20;

    private final Agenda agenda;
    private final Medewerkers medewerkers;

    Boeking(Agenda agenda, Medewerkers medewerkers) {
        this.agenda = agenda;
        this.medewerkers = medewerkers;
    }

    /// @param vooraf how long before its time an appointment may still be made
    /// @param door the employee, or `Klant`
    record Wie(UUID organisatie, Duration vooraf, String door) {}

    Afspraak maak(Tx tx, Wie wie, Afspraakmoment m, Afspraakklant k) {
        var keus = agenda.keus(wie.organisatie(), m.product())
                .orElseThrow(() -> new Weigering("geen-afspraak", "Voor dit product kunt u hier geen afspraak maken"));
        var plek = neem(tx, wie, m, null);
        var sql = new AfsprakenSql(tx.handle());
        for (int i = 0; i < POGINGEN; i++) {
            var a = new Afspraak(
                    tx.newId(),
                    wie.organisatie(),
                    Afspraakcode.nummer(),
                    m.locatie(),
                    m.product(),
                    keus.product().naam(),
                    plek.begin(),
                    plek.einde(),
                    m.medewerker(),
                    plek.medewerkerNaam(),
                    k.naam(),
                    k.email(),
                    k.telefoon(),
                    k.partij(),
                    k.opmerking(),
                    Afspraakstand.BEVESTIGD,
                    null,
                    tx.now(),
                    wie.door());
            if (sql.insert(a, herinneren(a, tx.now()))) {
                tx.publish(new AfspraakGemaakt(a.id(), a.organisatie(), a.begin()));
                return a;
            }
        }
        throw new IllegalStateException("no free number for an appointment");
    }

    Afspraak verzet(Tx tx, Wie wie, Afspraak oud, Afspraakmoment m, boolean doorKlant) {
        if (!oud.teWijzigen(tx.now())) {
            throw new Weigering("niet-te-wijzigen", nietMeer(oud));
        }
        var plek = neem(tx, wie, m, oud.id());
        var nieuw = new Afspraak(
                oud.id(),
                oud.organisatie(),
                oud.nummer(),
                m.locatie(),
                oud.product(),
                oud.onderwerp(),
                plek.begin(),
                plek.einde(),
                m.medewerker(),
                plek.medewerkerNaam(),
                oud.naam(),
                oud.email(),
                oud.telefoon(),
                oud.partij(),
                oud.opmerking(),
                oud.stand(),
                null,
                oud.gemaaktOp(),
                oud.gemaaktDoor());
        new AfsprakenSql(tx.handle()).verzet(nieuw, herinneren(nieuw, tx.now()));
        tx.publish(new AfspraakVerzet(oud.id(), oud.organisatie(), oud.begin(), nieuw.begin(), doorKlant));
        return nieuw;
    }

    void annuleer(Tx tx, Afspraak a, boolean doorKlant, String reden) {
        if (!a.teWijzigen(tx.now())) {
            throw new Weigering("niet-te-wijzigen", nietMeer(a));
        }
        new AfsprakenSql(tx.handle()).stand(a.id(), Afspraakstand.GEANNULEERD, reden);
        tx.publish(new AfspraakGeannuleerd(a.id(), a.organisatie(), doorKlant, reden));
    }

    private static String nietMeer(Afspraak a) {
        return switch (a.stand()) {
            case BEVESTIGD -> "Deze afspraak is al begonnen. Bel ons als u niet kunt komen.";
            case AANGEMELD -> "U bent al aangemeld voor deze afspraak";
            case KLAAR, WEGGEGAAN -> "Deze afspraak is al geweest";
            case NIET_VERSCHENEN -> "Deze afspraak is voorbij. Maak een nieuwe afspraak.";
            case GEANNULEERD -> "Deze afspraak is al afgezegd. Maak een nieuwe afspraak.";
        };
    }

    private record Plek(Instant begin, Instant einde, String medewerkerNaam) {}

    /// Holds this time until the end of the transaction, or says which times are free.
    private Plek neem(Tx tx, Wie wie, Afspraakmoment m, UUID zonder) {
        eisLocatie(tx, wie, m);
        var begin = m.begin().atZone(Tx.ZONE).toInstant();
        eisTijd(tx, wie, m, begin);
        var mens = medewerker(wie, m);
        var sql = new AfsprakenSql(tx.handle());
        Stream.of(m.locatie(), m.medewerker())
                .filter(java.util.Objects::nonNull)
                .sorted()
                .forEach(wat -> sql.lock(wat, m.dag()));
        var vraag = new Agendalezer.Vraag(wie.organisatie(), m.locatie(), m.medewerker(), zonder);
        var dag = agenda.lezer().dag(tx, vraag, m.dag());
        int minuten = dag.minuten(m.product())
                .orElseThrow(() ->
                        new Weigering("geen-afspraak", "Op deze dag maken wij hier geen afspraken voor dit product"));
        if (!Agendaregels.past(dag, m.tijd(), minuten)) {
            throw vol(tx, wie, m, minuten, dag);
        }
        return new Plek(begin, begin.plus(Duration.ofMinutes(minuten)), mens);
    }

    /// Somebody was first, or we are closed then: the sentence says which, and what is free.
    private Weigering vol(Tx tx, Wie wie, Afspraakmoment m, int minuten, Agendadag dag) {
        boolean open = Agendaregels.past(
                new Agendadag(dag.dag(), dag.blokken(), dag.aanbod(), java.util.List.of()), m.tijd(), minuten);
        var vrij = agenda.dichtstbij(tx, wie.organisatie(), m, DICHTSTBIJ);
        var wat = !open
                ? "Op dit moment maken wij geen afspraken."
                : m.medewerker() != null
                        ? "Deze medewerker heeft dan al een afspraak."
                        : "Dit moment is net door iemand anders gekozen.";
        var dan = vrij.isEmpty()
                ? "Er is nu niets anders vrij. Bel ons, dan zoeken wij met u verder."
                : "Deze tijden zijn nog vrij: " + Afspraaktaal.momenten(vrij) + ".";
        return new Weigering(open ? "moment-vol" : "moment-dicht", wat + " " + dan);
    }

    private static void eisLocatie(Tx tx, Wie wie, Afspraakmoment m) {
        var locatie = new RoostersSql(tx.handle())
                .find(wie.organisatie(), m.locatie())
                .orElseThrow(() -> Weigering.onbekend("Deze locatie"));
        if (!locatie.open()) {
            throw new Weigering("locatie-dicht", "Op deze locatie maken wij geen afspraken meer");
        }
    }

    private static void eisTijd(Tx tx, Wie wie, Afspraakmoment m, Instant begin) {
        LocalDate laatste = tx.local().toLocalDate().plusDays(Agendaregels.DAGEN_VOORUIT);
        if (begin.isBefore(tx.now().plus(wie.vooraf()))) {
            throw new Weigering("moment-voorbij", "Dit moment is voorbij of te dichtbij. Kies een later moment.");
        }
        if (!m.dag().isBefore(laatste)) {
            throw new Weigering(
                    "te-ver", "U kunt hoogstens %d dagen vooruit plannen".formatted(Agendaregels.DAGEN_VOORUIT));
        }
    }

    private String medewerker(Wie wie, Afspraakmoment m) {
        return m.medewerker() == null
                ? null
                : medewerkers
                        .find(nl.poort.techniek.db.Actor.system("afspraak maken"), m.medewerker())
                        .filter(mens -> mens.organisatie().equals(wie.organisatie()))
                        .map(Medewerker::naam)
                        .orElseThrow(() -> Weigering.onbekend("Deze medewerker"));
    }

    /// The day before, in the morning; nobody is reminded of what was agreed after that.
    private static Instant herinneren(Afspraak a, Instant nu) {
        var moment = a.dag().minusDays(1).atTime(HERINNEREN).atZone(Tx.ZONE).toInstant();
        return a.email() != null && moment.isAfter(nu) ? moment : null;
    }
}
