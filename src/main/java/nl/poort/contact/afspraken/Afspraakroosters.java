package nl.poort.contact.afspraken;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.klokken.Kalenderbeheer;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;

/// Locations, when how many desks are open there and for what, and the days on which one is closed: data of the
/// organisation, in versions with a start date.
public final class Afspraakroosters {
    private static final int MEESTE_DAGEN = 90;

    private final Db db;
    private final Agendalezer lezer;

    public Afspraakroosters(Db db, Kalenderbeheer kalenders) {
        this.db = db;
        this.lezer = new Agendalezer(kalenders);
    }

    /// @param sluitingen from today on
    public record Beeld(Locatie locatie, List<Rooster> versies, Map<LocalDate, String> sluitingen) {}

    /// Also those where no new appointments are made.
    public List<Locatie> locaties(Medewerker wie) {
        return db.read(wie.actor("locaties bekijken"), tx -> new RoostersSql(tx.handle()).locaties(wie.organisatie()));
    }

    public Beeld get(Medewerker wie, UUID locatie) {
        eisBeheer(wie);
        return db.read(wie.actor("afsprakenrooster bekijken"), tx -> {
            var sql = new RoostersSql(tx.handle());
            return new Beeld(
                    sql.find(wie.organisatie(), locatie).orElseThrow(() -> Weigering.onbekend("Deze locatie")),
                    sql.roosters(wie.organisatie(), locatie),
                    sql.sluitingen(wie.organisatie(), locatie, tx.local().toLocalDate()));
        });
    }

    /// @param id null for a new one
    public Locatie bewaar(Medewerker wie, UUID id, String naam, String adres, boolean open) {
        eisBeheer(wie);
        var fouten = new Veldfouten();
        var schoon = fouten.verplicht("naam", naam, 60, "Vul de naam van de locatie in");
        var waar = fouten.tekst("adres", adres, 120);
        fouten.klaar();
        return db.change(wie.actor("locatie bewaren"), tx -> {
            var sql = new RoostersSql(tx.handle());
            if (id != null) {
                sql.find(wie.organisatie(), id).orElseThrow(() -> Weigering.onbekend("Deze locatie"));
            }
            var locatie = new Locatie(
                    id == null ? tx.newId() : id, wie.organisatie(), schoon, waar == null ? "" : waar, open);
            if (!sql.bewaar(locatie)) {
                var zin = "U hebt al een locatie met deze naam";
                throw new Weigering("bestaat-al", zin, Map.of("naam", zin));
            }
            tx.publish(new LocatieBewaard(locatie.id(), wie.organisatie(), schoon, open));
            return locatie;
        });
    }

    /// A new version; what was agreed before stays as it is.
    public Rooster opslaan(Medewerker wie, UUID locatie, Rooster nieuw) {
        eisBeheer(wie);
        return db.change(wie.actor("afsprakenrooster wijzigen"), tx -> {
            var sql = new RoostersSql(tx.handle());
            sql.find(wie.organisatie(), locatie).orElseThrow(() -> Weigering.onbekend("Deze locatie"));
            controleer(nieuw, tx.local().toLocalDate());
            var rooster = new Rooster(0, nieuw.vanaf(), nieuw.blokken(), nieuw.aanbod(), wie.naam());
            int versie = sql.insert(wie.organisatie(), locatie, rooster, tx.now());
            tx.publish(new AfsprakenroosterGewijzigd(
                    locatie, wie.organisatie(), versie, nieuw.vanaf().toString()));
            return new Rooster(versie, rooster.vanaf(), rooster.blokken(), rooster.aanbod(), rooster.door());
        });
    }

    private static void controleer(Rooster r, LocalDate vandaag) {
        var fouten = new Veldfouten();
        fouten.eis(r.vanaf() != null, "vanaf", "Vul de dag in waarop dit ingaat");
        fouten.eis(r.vanaf() == null || !r.vanaf().isBefore(vandaag), "vanaf", "Kies vandaag of een latere dag");
        fouten.eis(!r.blokken().isEmpty(), "blokken", "Vul minstens op één dag een tijd in");
        fouten.eis(!r.aanbod().isEmpty(), "aanbod", "Kies minstens één product");
        r.blokken().forEach(b -> {
            var veld = "dag." + b.dag().getValue();
            fouten.eis(b.van().isBefore(b.tot()), veld, "De eindtijd moet na de begintijd liggen");
            fouten.eis(
                    b.van().getMinute() % Agendaregels.STAP == 0 && b.tot().getMinute() % Agendaregels.STAP == 0,
                    veld,
                    "Gebruik tijden op 5 minuten, zoals 09:05");
            fouten.eis(b.plekken() >= 1 && b.plekken() <= 99, veld, "Vul in hoeveel balies open zijn: 1 tot en met 99");
        });
        r.aanbod()
                .forEach(a -> fouten.eis(
                        a.minuten() >= 5 && a.minuten() <= 240 && a.minuten() % Agendaregels.STAP == 0,
                        "duur." + a.product(),
                        "Kies een duur van 5 tot en met 240 minuten, op 5 minuten"));
        Agendaregels.overlap(r).forEach(zin -> fouten.eis(false, "blokken", zin));
        fouten.klaar();
    }

    /// Nobody can come on this day; gives the appointments there are, which somebody has to move.
    public List<Afspraak> sluit(Medewerker wie, UUID locatie, LocalDate dag, String reden) {
        eisBeheer(wie);
        var fouten = new Veldfouten();
        var waarom = fouten.verplicht("reden", reden, 120, "Schrijf op waarom de locatie dicht is");
        fouten.klaar();
        return db.change(wie.actor("locatie sluiten"), tx -> {
            var sql = new RoostersSql(tx.handle());
            sql.find(wie.organisatie(), locatie).orElseThrow(() -> Weigering.onbekend("Deze locatie"));
            if (dag.isBefore(tx.local().toLocalDate())) {
                var zin = "Kies vandaag of een latere dag";
                throw new Weigering("dag-voorbij", zin, Map.of("dag", zin));
            }
            var afspraken = new AfsprakenSql(tx.handle());
            afspraken.lock(locatie, dag);
            sql.sluit(wie.organisatie(), locatie, dag, waarom);
            tx.publish(new LocatieGesloten(locatie, wie.organisatie(), dag.toString(), waarom));
            return afspraken.opDag(wie.organisatie(), locatie, dag).stream()
                    .filter(a -> a.stand() == Afspraakstand.BEVESTIGD)
                    .toList();
        });
    }

    public void heropen(Medewerker wie, UUID locatie, LocalDate dag) {
        eisBeheer(wie);
        db.run(wie.actor("locatie openen"), tx -> {
            if (!new RoostersSql(tx.handle()).heropen(wie.organisatie(), locatie, dag)) {
                throw Weigering.onbekend("Deze sluiting");
            }
            tx.publish(new LocatieHeropend(locatie, wie.organisatie(), dag.toString()));
        });
    }

    /// How full the coming days are; closed days are left out unless somebody comes then.
    public List<Agenda.Drukte> vooruit(Medewerker wie, UUID locatie, int dagen) {
        eisBeheer(wie);
        return db.read(wie.actor("drukte bekijken"), tx -> {
            var vandaag = tx.local().toLocalDate();
            var vraag = new Agendalezer.Vraag(wie.organisatie(), locatie, null, null);
            return lezer.dagen(tx, vraag, vandaag, vandaag.plusDays(Math.min(dagen, MEESTE_DAGEN))).stream()
                    .map(d -> new Agenda.Drukte(
                            d.dag(), d.bezet().size(), Agendaregels.bezetteMinuten(d), Agendaregels.openMinuten(d)))
                    .filter(d -> d.open() > 0 || d.afspraken() > 0)
                    .toList();
        });
    }

    private static void eisBeheer(Medewerker wie) {
        if (!wie.mag(Recht.TEAM_LEIDEN) && !wie.mag(Recht.BEHEER)) {
            throw new Weigering("geen-recht", "Alleen een teamleider of functioneel beheerder kan dit doen");
        }
    }
}
