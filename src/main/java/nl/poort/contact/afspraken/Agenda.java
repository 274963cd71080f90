package nl.poort.contact.afspraken;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.kennis.Product;
import nl.poort.contact.kennis.Producten;
import nl.poort.registers.klokken.Kalenderbeheer;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What customers may come for, where, and which times are free.
public final class Agenda {
    private static final Actor LEZER = Actor.system("agenda bekijken");

    private final Db db;
    private final Producten producten;
    private final Agendalezer lezer;

    public Agenda(Db db, Producten producten, Kalenderbeheer kalenders) {
        this.db = db;
        this.producten = producten;
        this.lezer = new Agendalezer(kalenders);
    }

    /// A product for which customers make an appointment, and where.
    public record Keus(Product product, int minuten, List<Locatie> locaties) {}

    /// A day with its free times; without any it is full or closed.
    public record Vrijedag(LocalDate dag, List<LocalTime> tijden) {}

    /// How full a day is.
    ///
    /// @param open minutes of desks
    public record Drukte(LocalDate dag, int afspraken, int bezet, int open) {
        public int procent() {
            return open == 0 ? 0 : Math.min(100, Math.round(100f * bezet / open));
        }
    }

    /// By name; only what is published now.
    public List<Keus> keuzes(UUID organisatie) {
        return db.read(LEZER, tx -> keuzes(tx, organisatie));
    }

    private List<Keus> keuzes(Tx tx, UUID organisatie) {
        var sql = new RoostersSql(tx.handle());
        var vandaag = tx.local().toLocalDate();
        var eind = vandaag.plusDays(Agendaregels.DAGEN_VOORUIT);
        var minuten = new LinkedHashMap<UUID, Integer>();
        var waar = new LinkedHashMap<UUID, List<Locatie>>();
        for (var locatie :
                sql.locaties(organisatie).stream().filter(Locatie::open).toList()) {
            geldig(sql.roosters(organisatie, locatie.id()), vandaag, eind).stream()
                    .flatMap(r -> r.aanbod().stream())
                    .forEach(a -> {
                        minuten.putIfAbsent(a.product(), a.minuten());
                        var lijst = waar.computeIfAbsent(a.product(), p -> new ArrayList<>());
                        if (!lijst.contains(locatie)) {
                            lijst.add(locatie);
                        }
                    });
        }
        return minuten.entrySet().stream()
                .flatMap(e -> product(organisatie, e.getKey()).stream()
                        .map(p -> new Keus(p, e.getValue(), List.copyOf(waar.get(e.getKey())))))
                .sorted(Comparator.comparing(k -> k.product().naam(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// The versions that hold on some day of a period; the newest first.
    private static List<Rooster> geldig(List<Rooster> alle, LocalDate van, LocalDate tot) {
        var geldig = new ArrayList<Rooster>();
        for (var r : alle) {
            if (r.vanaf().isBefore(tot)) {
                geldig.add(r);
                if (!r.vanaf().isAfter(van)) {
                    break;
                }
            }
        }
        return geldig;
    }

    private Optional<Product> product(UUID organisatie, UUID product) {
        return producten
                .find(LEZER, product)
                .filter(Product::gepubliceerd)
                .filter(p -> p.organisatie().equals(organisatie));
    }

    public Optional<Keus> keus(UUID organisatie, UUID product) {
        return keuzes(organisatie).stream()
                .filter(k -> k.product().id().equals(product))
                .findFirst();
    }

    public Optional<Locatie> locatie(UUID organisatie, UUID id) {
        return db.read(LEZER, tx -> new RoostersSql(tx.handle()).find(organisatie, id));
    }

    /// What to bring, as the product says it now; empty when nothing.
    public String meenemen(Afspraak a) {
        return producten
                .find(LEZER, a.product())
                .map(p -> p.blad().tekst().meenemen().strip())
                .orElse("");
    }

    /// The days on which something is free, from now on.
    public List<Vrijedag> vrij(UUID organisatie, UUID locatie, UUID product, UUID medewerker) {
        return db.read(LEZER, tx -> {
            var vraag = new Agendalezer.Vraag(organisatie, locatie, medewerker, null);
            return vrij(tx, vraag, product);
        });
    }

    List<Vrijedag> vrij(Tx tx, Agendalezer.Vraag vraag, UUID product) {
        var vandaag = tx.local().toLocalDate();
        var vanaf = tx.local().toLocalDateTime().plus(Agendaregels.VOORAF);
        return lezer.dagen(tx, vraag, vandaag, vandaag.plusDays(Agendaregels.DAGEN_VOORUIT)).stream()
                .filter(d -> d.minuten(product).isPresent())
                .map(d -> new Vrijedag(
                        d.dag(), Agendaregels.vrijeTijden(d, d.minuten(product).getAsInt(), vanaf)))
                .filter(d -> !d.tijden().isEmpty())
                .toList();
    }

    /// Free times around a moment somebody wanted.
    public List<LocalDateTime> dichtstbij(UUID organisatie, Afspraakmoment gewenst, int hoogstens) {
        return db.read(LEZER, tx -> dichtstbij(tx, organisatie, gewenst, hoogstens));
    }

    List<LocalDateTime> dichtstbij(Tx tx, UUID organisatie, Afspraakmoment m, int hoogstens) {
        var vraag = new Agendalezer.Vraag(organisatie, m.locatie(), m.medewerker(), null);
        var alle = vrij(tx, vraag, m.product()).stream()
                .flatMap(d -> d.tijden().stream().map(t -> d.dag().atTime(t)))
                .toList();
        return Agendaregels.dichtstbij(alle, m.begin(), hoogstens);
    }

    Agendalezer lezer() {
        return lezer;
    }
}
