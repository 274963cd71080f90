package nl.poort.contact.afspraken;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poort.Afspraakkamer;
import nl.poort.Modules;
import nl.poort.Raderwerk;
import nl.poort.TestDatabase;
import nl.poort.contact.berichten.PostvakBezorger;
import nl.poort.contact.kanalen.Balies;
import nl.poort.contact.kennis.Productvoorbeeld;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;

/// Two municipalities; one has a town hall with two desks, from nine to twelve on each working day.
final class Afspraakproef implements AutoCloseable {
    static final Actor PROEF = Actor.system("proef");
    static final LocalDate DINSDAG = LocalDate.parse("2026-03-10");

    final TestDatabase test = TestDatabase.open();
    final Modules m = new Modules(test.db(), test.gebeurtenissen(), List.of(new PostvakBezorger(test.db())));
    final Afspraakkamer kamer = m.directeKanalen.afspraken;
    final Balies balies = m.directeKanalen.balies;
    final UUID berg = gemeente("Gemeente Berg");
    final UUID dal = gemeente("Gemeente Dal");
    final Medewerker sanne = mens(berg, "Sanne", Rol.KCC_MEDEWERKER);
    final Medewerker ilse = mens(berg, "Ilse", Rol.SPECIALIST);
    final Medewerker rob = mens(berg, "Rob", Rol.TEAMLEIDER);
    final Medewerker vreemde = mens(dal, "Vreemde", Rol.TEAMLEIDER);
    final UUID paspoort;
    final UUID rijbewijs;
    final Locatie huis;
    private final Raderwerk raderwerk = new Raderwerk(m, URI.create("https://poort.example"));

    Afspraakproef() {
        raderwerk.luister();
        paspoort = product("Paspoort");
        rijbewijs = product("Rijbewijs");
        huis = kamer.roosters.bewaar(rob, null, "Gemeentehuis", "Plein 1", true);
        kamer.roosters.opslaan(rob, huis.id(), rooster(vandaag(), 2));
    }

    Rooster rooster(LocalDate vanaf, int plekken) {
        var blokken = Stream.of(DayOfWeek.values())
                .filter(d -> d.getValue() <= 5)
                .map(d -> new Rooster.Blok(d, LocalTime.of(9, 0), LocalTime.of(12, 0), plekken))
                .toList();
        return new Rooster(
                0, vanaf, blokken, List.of(new Rooster.Aanbod(paspoort, 10), new Rooster.Aanbod(rijbewijs, 15)), "");
    }

    private UUID product(String naam) {
        var redactie = new Actor(null, "Redactie", berg, "proef");
        return m.kennisplank
                .productredactie
                .plaatsen(redactie, Productvoorbeeld.blad(naam))
                .id();
    }

    private UUID gemeente(String naam) {
        return m.organisaties
                .voegToe(PROEF, Organisatiegegevens.van(naam, Organisatiesoort.GEMEENTE))
                .id();
    }

    private Medewerker mens(UUID organisatie, String naam, Rol... rollen) {
        return m.medewerkers.voegToe(
                PROEF,
                organisatie,
                new Medewerkergegevens(naam, naam + "@voorbeeld.nl", null, Set.of(rollen), Set.of()));
    }

    LocalDate vandaag() {
        return LocalDate.ofInstant(test.klok().instant(), test.klok().getZone());
    }

    Afspraakmoment om(LocalDate dag, String tijd) {
        return Afspraakmoment.van(huis.id(), paspoort, dag.atTime(LocalTime.parse(tijd)));
    }

    static Afspraakklant klant(String naam) {
        return Afspraakklant.van(naam, naam.toLowerCase() + "@voorbeeld.nl", null, null, null);
    }

    Afspraak maak(LocalDate dag, String tijd, String naam) {
        return kamer.klantafspraken.maak(berg, om(dag, tijd), klant(naam));
    }

    Afspraak nu(Afspraak a) {
        return kamer.afspraken.get(sanne, a.id());
    }

    void zet(LocalDateTime moment) {
        test.klok().zet(moment.toString());
        draai();
    }

    void verder(Duration duur) {
        test.klok().verder(duur);
        draai();
    }

    void draai() {
        raderwerk.taken().forEach(t -> t.werk().run());
    }

    /// What this customer found in the mailbox, the oldest first, as subject and text.
    List<String> post(String naam) {
        return test.eigenaar()
                .withHandle(h -> h.createQuery(
                                "select onderwerp || E'\\n' || tekst from berichten.postvak where adres = :a order by tijd")
                        .bind("a", naam.toLowerCase() + "@voorbeeld.nl")
                        .mapTo(String.class)
                        .list());
    }

    @Override
    public void close() {
        test.close();
    }

    /// Until so many statements wait for somebody else's lock.
    void wachtTotErStaan(int aantal) throws InterruptedException {
        for (int i = 0; i < 1_000; i++) {
            int staan = test.eigenaar()
                    .withHandle(h -> h.createQuery("select count(distinct pid) from pg_locks where not granted "
                                    + "and database = (select oid from pg_database where datname = current_database())")
                            .mapTo(Integer.class)
                            .one());
            if (staan >= aantal) {
                return;
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("nobody waits");
    }
}
