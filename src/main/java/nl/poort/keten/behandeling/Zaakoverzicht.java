package nl.poort.keten.behandeling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poort.keten.behandeling.Zaakfilter.Wiens;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// What somebody sees of cases: those of a Vraag, those of a work list, those that were searched for.
public final class Zaakoverzicht {
    private static final String DOEL = "zaken bekijken";
    private static final String LEZEN = "zaken.lezen";
    private static final int EERSTE = 50;

    private final Db db;
    private final Startbronnen bronnen;

    public Zaakoverzicht(Startbronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// A case in a work list.
    public record Werkstuk(Zaakregel regel, Zaakstand stand) {}

    /// The cases of a Vraag that this person may see, the first one first.
    public List<Zaakstand> zakenVan(Medewerker wie, UUID vraag) {
        return vanVragen(wie, List.of(vraag)).getOrDefault(vraag, List.of());
    }

    public Map<UUID, List<Zaakstand>> vanVragen(Medewerker wie, Collection<UUID> vragen) {
        return db.read(wie.actor(DOEL), tx -> {
            var koppelingen = new KoppelingenSql(tx.handle()).vanVragen(vragen);
            var standen = standen(
                    tx,
                    wie,
                    koppelingen.stream().map(Koppeling::zaak).distinct().toList());
            return koppelingen.stream()
                    .filter(k -> standen.containsKey(k.zaak()))
                    .collect(Collectors.groupingBy(
                            Koppeling::vraag, Collectors.mapping(k -> standen.get(k.zaak()), Collectors.toList())));
        });
    }

    /// The Vragen of a case, as far as this organisation may see them.
    public List<Vraag> vragenVan(Medewerker wie, UUID zaak) {
        return db.read(wie.actor(DOEL), tx -> {
            if (standen(tx, wie, List.of(zaak)).isEmpty()) {
                throw Weigering.onbekend("Deze zaak");
            }
            var vragen = new KoppelingenSql(tx.handle())
                    .vanZaken(List.of(zaak)).stream().map(Koppeling::vraag).toList();
            return bronnen.keten().vragen().list(tx.actor(), vragen);
        });
    }

    /// The Vraag whose customer this case is for; the first one when there are more.
    public Optional<UUID> vraag(Actor actor, UUID zaak) {
        return db.read(
                actor,
                tx -> new KoppelingenSql(tx.handle())
                        .vanZaken(List.of(zaak)).stream().map(Koppeling::vraag).findFirst());
    }

    /// How far one case is, for who may see it.
    public Zaakstand stand(Medewerker wie, UUID zaak) {
        return db.read(
                        wie.actor(DOEL),
                        tx -> Optional.ofNullable(
                                standen(tx, wie, List.of(zaak)).get(zaak)))
                .orElseThrow(() -> Weigering.onbekend("Deze zaak"));
    }

    /// What lies with this person.
    public List<Werkstuk> mijnZaken(Medewerker wie) {
        return werklijst(wie, new Zaakfilter(Wiens.MIJN, null, null, EERSTE));
    }

    /// The cases that run, the least time left first.
    public List<Werkstuk> werklijst(Medewerker wie, Zaakfilter filter) {
        return db.read(wie.actor("werklijst bekijken"), tx -> {
            var zicht = toegang(tx, wie).zicht(LEZEN);
            var sql = new WerkSql(tx.handle());
            return werkstukken(tx, wie, sql.list(wie.organisatie(), zicht, filter, wie.teams(), wie.id()));
        });
    }

    /// By (the beginning of) the number of the case.
    public List<Werkstuk> zoek(Medewerker wie, String nummer, int hoogstens) {
        return db.read(wie.actor("zaak zoeken"), tx -> {
            var zicht = toegang(tx, wie).zicht(LEZEN);
            var regels = new WerkSql(tx.handle()).zoek(wie.organisatie(), zicht, nummer.strip(), hoogstens);
            return werkstukken(tx, wie, regels);
        });
    }

    /// By where it is about: a postcode with a number, or a street with one.
    public List<Werkstuk> opPlaats(Medewerker wie, String plaats, int hoogstens) {
        return db.read(wie.actor("zaak zoeken"), tx -> {
            var zicht = toegang(tx, wie).zicht(LEZEN);
            var sql = new WerkSql(tx.handle());
            var regels = Startregels.plaatsen(plaats).stream()
                    .flatMap(sleutel -> sql.opPlaats(wie.organisatie(), zicht, sleutel, hoogstens).stream())
                    .distinct()
                    .limit(hoogstens)
                    .toList();
            return werkstukken(tx, wie, regels);
        });
    }

    private List<Werkstuk> werkstukken(Tx tx, Medewerker wie, List<Zaakregel> regels) {
        var standen = standen(tx, wie, regels.stream().map(Zaakregel::zaak).toList());
        return regels.stream()
                .filter(r -> standen.containsKey(r.zaak()))
                .map(r -> new Werkstuk(r, standen.get(r.zaak())))
                .toList();
    }

    /// What a case can be: the kinds that are published and valid today, by name.
    public List<Zaaktype> zaaktypen(Medewerker wie) {
        return db.read(
                wie.actor("zaaktype kiezen"),
                tx -> bronnen.registers()
                        .catalogus()
                        .zaaktypen()
                        .list(
                                Toegang.alles(tx.actor()),
                                new Zoekvraag(
                                        List.of(
                                                Conditie.gelijk("status", "DEFINITIEF"),
                                                Conditie.gelijk(
                                                        "datumGeldigheid",
                                                        tx.local().toLocalDate())),
                                        List.of("omschrijving"),
                                        1,
                                        Integer.MAX_VALUE))
                        .rijen());
    }

    private Map<UUID, Zaakstand> standen(Tx tx, Medewerker wie, List<UUID> zaken) {
        return zaken.isEmpty()
                ? Map.of()
                : new Zaakstanden(tx, bronnen, toegang(tx, wie))
                        .lees(zaken).stream().collect(Collectors.toMap(Zaakstand::zaak, Function.identity()));
    }

    private Toegang toegang(Tx tx, Medewerker wie) {
        return bronnen.toegang(tx, wie, DOEL);
    }
}
