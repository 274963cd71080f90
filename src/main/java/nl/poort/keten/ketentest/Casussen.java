package nl.poort.keten.ketentest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poort.keten.ketentest.Casusgebeurtenis.CasusGebruikt;
import nl.poort.keten.ketentest.Casusgebeurtenis.CasusGedeeld;
import nl.poort.keten.ketentest.Casusgebeurtenis.CasusVastgelegd;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;

/// The library of cases: write down, find, use in an iteration, share with all organisations. Those that come with
/// Poort nobody changes.
public final class Casussen {
    private static final int MEESTE = 200;
    private static final int LANGST = 2_000;

    private final Db db;
    private final Ketentests tests;

    public Casussen(Db db, Ketentests tests) {
        this.db = db;
        this.tests = tests;
    }

    /// Those of the own organisation first.
    ///
    /// @param woord empty = all
    public List<Casus> zoek(Medewerker wie, String woord) {
        eisRecht(wie);
        return db.read(
                wie.actor("casussen zoeken"),
                tx -> new CasussenSql(tx.handle()).zoek(wie.organisatie(), woord.strip(), MEESTE));
    }

    public Casus get(Medewerker wie, UUID id) {
        eisRecht(wie);
        return db.read(wie.actor("casus bekijken"), tx -> new CasussenSql(tx.handle()).get(wie.organisatie(), id));
    }

    public Casus vastleggen(Medewerker wie, NieuweCasus nieuw) {
        eisRecht(wie);
        var schoon = schoon(nieuw);
        return db.change(wie.actor("casus vastleggen"), tx -> {
            var sql = new CasussenSql(tx.handle());
            var id = tx.newId();
            if (!sql.insert(id, wie, schoon, tx.now())) {
                throw dubbel();
            }
            tx.publish(new CasusVastgelegd(id));
            return sql.get(wie.organisatie(), id);
        });
    }

    /// What is shared is read again before it stays shared.
    public Casus wijzigen(Medewerker wie, UUID id, NieuweCasus nieuw) {
        eisRecht(wie);
        var schoon = schoon(nieuw);
        return db.change(wie.actor("casus wijzigen"), tx -> {
            var sql = new CasussenSql(tx.handle());
            var casus = eigen(sql, wie, id);
            if (casus.gedeeld()) {
                eisZonderPersonen(schoon);
            }
            if (sql.bestaat(wie.organisatie(), schoon.naam(), id)) {
                throw dubbel();
            }
            sql.update(id, wie, schoon, tx.now());
            tx.publish(new CasusVastgelegd(id));
            return sql.get(wie.organisatie(), id);
        });
    }

    /// With every organisation, or no more; nobody may be recognisable in it.
    public void delen(Medewerker wie, UUID id, boolean iedereen) {
        eisRecht(wie);
        db.run(wie.actor("casus delen"), tx -> {
            var sql = new CasussenSql(tx.handle());
            var c = eigen(sql, wie, id);
            if (iedereen) {
                eisZonderPersonen(new NieuweCasus(c.naam(), c.activiteit(), c.gegevens(), c.verwacht()));
            }
            sql.gedeeld(id, wie.organisatie(), iedereen);
            tx.publish(new CasusGedeeld(id, iedereen));
        });
    }

    /// This is what is tested in that iteration, with what must come of it.
    public void gebruiken(Medewerker wie, UUID id, UUID test, int iteratie) {
        eisRecht(wie);
        db.run(wie.actor("casus gebruiken"), tx -> {
            var sql = new CasussenSql(tx.handle());
            var casus = sql.get(wie.organisatie(), id);
            var deze = tests.get(wie, test).iteraties().stream()
                    .filter(i -> i.nr() == iteratie)
                    .findFirst()
                    .orElseThrow(() -> Weigering.onbekend("Deze iteratie"));
            tests.wijzigIteratie(
                    wie, test, new Iteratie(deze.nr(), deze.naam(), casus.opdracht(), deze.van(), deze.tot()));
            sql.gebruik(id, test, iteratie, tx.now());
            tx.publish(new CasusGebruikt(id, test, iteratie));
        });
    }

    private static Casus eigen(CasussenSql sql, Medewerker wie, UUID id) {
        var casus = sql.get(wie.organisatie(), id);
        if (!casus.isVan(wie.organisatie())) {
            throw new Weigering(
                    "niet-van-u", "Deze casus is van een ander. Leg hem zelf vast als u hem wilt wijzigen.");
        }
        return casus;
    }

    private static NieuweCasus schoon(NieuweCasus n) {
        var fouten = new LinkedHashMap<String, String>();
        eis(fouten, "naam", n.naam(), 200, "Geef de casus een naam");
        eis(fouten, "activiteit", n.activiteit(), 300, "Schrijf op om welke activiteit het gaat");
        eis(fouten, "verwacht", n.verwacht(), LANGST, "Schrijf op wat eruit moet komen");
        if (n.gegevens() != null && n.gegevens().length() > LANGST) {
            fouten.put("gegevens", "Gebruik hoogstens " + LANGST + " tekens");
        }
        if (!fouten.isEmpty()) {
            throw new Weigering("ongeldig", "Er is iets niet goed ingevuld", fouten);
        }
        return new NieuweCasus(
                n.naam().strip(),
                n.activiteit().strip(),
                n.gegevens() == null ? "" : n.gegevens().strip(),
                n.verwacht().strip());
    }

    private static void eis(Map<String, String> fouten, String veld, String tekst, int langst, String leeg) {
        if (tekst == null || tekst.isBlank()) {
            fouten.put(veld, leeg);
        } else if (tekst.length() > langst) {
            fouten.put(veld, "Gebruik hoogstens " + langst + " tekens");
        }
    }

    private static void eisZonderPersonen(NieuweCasus n) {
        var gevonden = Stream.of(n.naam(), n.activiteit(), n.gegevens(), n.verwacht())
                .flatMap(tekst -> Deelregels.vind(tekst, List.of(), Set.of()).stream())
                .toList();
        if (!gevonden.isEmpty()) {
            throw new Weigering(
                    "herkenbaar",
                    "Hierin kan iemand te herkennen zijn: " + String.join(", ", gevonden)
                            + ". Haal dat weg en deel de casus dan.");
        }
    }

    private static Weigering dubbel() {
        var zin = "Er is al een casus met deze naam";
        return new Weigering("bestaat-al", zin, Map.of("naam", zin));
    }

    private static void eisRecht(Medewerker wie) {
        if (!wie.mag(Recht.KETEN)) {
            throw new Weigering("geen-recht", "U werkt niet mee aan ketentests");
        }
    }
}
