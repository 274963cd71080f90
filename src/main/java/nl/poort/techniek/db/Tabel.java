package nl.poort.techniek.db;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.techniek.Records;

/// A table that keeps one kind of record, a column per component (`datumKenmerk` in `datum_kenmerk`), alias `t`.
///
/// The first component is the id, named `uuid`. Beside the record the table has a column `organisatie`, filled from the
/// running transaction; every statement names it, and row level security stands behind it. What a list, a search,
/// a count and a single look may show is decided in one place: [Zicht] in the predicate of [#bewaakt].
/// Made once, as a constant of a `…Sql` class; it holds no state.
public final class Tabel<R extends Record> {
    private final Records.Vorm<R> vorm;
    private final String naam;
    private final List<Kolom> kolommen;
    private final Map<String, String> afgeleid = new HashMap<>();
    private final Map<String, String> gelezen = new HashMap<>();
    private final Map<String, String> zoekbaar = new HashMap<>();
    private final Set<String> vast = new HashSet<>(Set.of("uuid"));
    private Bewaking bewaking = Bewaking.GEEN;
    private Telling telling;

    private Tabel(Class<R> soort, String naam) {
        this.vorm = Records.vorm(soort);
        this.naam = naam;
        this.kolommen = Arrays.stream(vorm.delen()).map(Kolom::new).toList();
    }

    public static <R extends Record> Tabel<R> van(Class<R> soort, String naam) {
        return new Tabel<>(soort, naam);
    }

    /// This component is not kept but looked up, such as `(select count(*) from …)`.
    public Tabel<R> afgeleid(String component, String expressie) {
        vorm.plaats(component);
        afgeleid.put(component, expressie);
        return this;
    }

    /// This component is kept, and read by an expression that completes it.
    public Tabel<R> gelezen(String component, String expressie) {
        gelezen.put(component, expressie);
        return this;
    }

    /// A name to search on that is no column: a condition, with at most one `?`.
    public Tabel<R> zoekbaar(String op, String conditie) {
        zoekbaar.put(op, conditie);
        return this;
    }

    /// Never changed once written.
    public Tabel<R> vast(String... componenten) {
        vast.addAll(List.of(componenten));
        return this;
    }

    /// Only rows whose type and level are within the [Zicht] are shown.
    ///
    /// @param via where the two stand: empty, or such as `from zaken.zaak z where z.uuid = t.zaak and`
    public Tabel<R> bewaakt(String via, String type, String niveau) {
        return bewaakt(via, type, niveau, "");
    }

    /// As [#bewaakt]; to some only rows for which `gereed` holds are shown.
    public Tabel<R> bewaakt(String via, String type, String niveau, String gereed) {
        bewaking = new Bewaking(via, type, niveau, gereed);
        return this;
    }

    /// How many rows there are is kept beside it, so that the exact count of a whole register needs no walk over it.
    public Tabel<R> geteld(Telling telling) {
        this.telling = telling;
        return this;
    }

    /// Regular work: keeps the counting of [#geteld] small.
    public void vouw(Tx tx) {
        if (telling != null) {
            telling.vouw(tx);
        }
    }

    public UUID id(R rij) {
        return (UUID) vorm.waarde(rij, 0);
    }

    public void insert(Tx tx, R rij) {
        insert(tx, List.of(rij));
    }

    /// All in one round trip.
    public void insert(Tx tx, Collection<R> rijen) {
        if (rijen.isEmpty()) {
            return;
        }
        var bewaard = bewaard();
        var tekst = "insert into " + naam + " (organisatie, "
                + bewaard.stream().map(k -> k.naam).collect(Collectors.joining(", ")) + ") values ("
                + "cast(? as uuid), " + bewaard.stream().map(Kolom::plek).collect(Collectors.joining(", ")) + ")";
        var batch = tx.handle().prepareBatch(tekst);
        for (var rij : rijen) {
            batch.bind(0, tx.actor().organisation());
            for (int i = 0; i < bewaard.size(); i++) {
                batch.bind(i + 1, waarde(bewaard.get(i), rij));
            }
            batch.add();
        }
        batch.execute();
    }

    public void update(Tx tx, R rij) {
        var bewaard =
                bewaard().stream().filter(k -> !vast.contains(k.component)).toList();
        var vraag = tx.handle()
                .createUpdate("update " + naam + " t set "
                        + bewaard.stream().map(k -> k.naam + " = " + k.plek()).collect(Collectors.joining(", "))
                        + " where t.uuid = ? and " + Voorwaarden.eigen(tx));
        int plaats = 0;
        for (var kolom : bewaard) {
            vraag.bind(plaats++, waarde(kolom, rij));
        }
        if (vraag.bind(plaats, id(rij))
                        .bind(plaats + 1, tx.actor().organisation())
                        .execute()
                != 1) {
            throw new IllegalStateException("no row " + id(rij) + " in " + naam);
        }
    }

    public boolean delete(Tx tx, UUID id) {
        var tekst = "delete from " + naam + " t where t.uuid = ? and " + Voorwaarden.eigen(tx);
        return tx.handle().execute(tekst, id, tx.actor().organisation()) == 1;
    }

    /// Of the own organisation, whatever its type: the caller asks [#ziet].
    public Optional<R> find(Tx tx, UUID id) {
        return rijen(tx, Zicht.ALLES, "and t.uuid = ?", List.of(id)).stream().findFirst();
    }

    /// As [#find], and nobody changes it until this transaction ends.
    public Optional<R> lock(Tx tx, UUID id) {
        tx.handle()
                .createQuery(
                        "select 1 from " + naam + " t where t.uuid = ? and " + Voorwaarden.eigen(tx) + " for update")
                .bind(0, id)
                .bind(1, tx.actor().organisation())
                .mapTo(Integer.class)
                .findOne();
        return find(tx, id);
    }

    public boolean ziet(Tx tx, Zicht zicht, UUID id) {
        return bewaking.tekst(zicht).isEmpty() || tel(tx, zicht, Zoekvraag.van(Conditie.gelijk("uuid", id))) == 1;
    }

    /// Those of the ids that may be seen.
    public Map<UUID, R> list(Tx tx, Zicht zicht, Collection<UUID> ids) {
        var gevonden = new LinkedHashMap<UUID, R>();
        if (!ids.isEmpty()) {
            var dit = Voorwaarden.DEZE;
            rijen(tx, zicht, dit, List.of(Kolom.reeks(List.copyOf(ids)))).forEach(r -> gevonden.put(id(r), r));
        }
        return gevonden;
    }

    public List<R> list(Tx tx, Zoekvraag vraag) {
        var waar = waar(vraag);
        return rijen(tx, Zicht.ALLES, waar.tekst() + Voorwaarden.volgorde(vraag, this::kolom), waar.waarden());
    }

    /// One page of what may be seen, and how much that is in all.
    public Bladzijde<R> bladzijde(Tx tx, Zicht zicht, Zoekvraag vraag) {
        var waar = waar(vraag);
        var tekst = waar.tekst() + Voorwaarden.volgorde(vraag, this::kolom);
        var waarden = new ArrayList<>(waar.waarden());
        if (vraag.grootte() != Integer.MAX_VALUE) {
            tekst += " limit ? offset ?";
            waarden.add(vraag.grootte());
            waarden.add((vraag.bladzijde() - 1L) * vraag.grootte());
        }
        var rijen = rijen(tx, zicht, tekst, waarden);
        boolean allesGezien = vraag.bladzijde() == 1 && rijen.size() < vraag.grootte();
        return new Bladzijde<>(rijen, allesGezien ? rijen.size() : tel(tx, zicht, vraag));
    }

    public long tel(Tx tx, Zicht zicht, Zoekvraag vraag) {
        var waar = waar(vraag);
        var bron = telling != null && !zicht.alleenGereed() && telling.geldt(vraag)
                ? "select coalesce(sum(t.aantal), 0) from " + telling.tabel()
                : "select count(*) from " + naam;
        var query = tx.handle()
                .createQuery(bron + " t where " + Voorwaarden.eigen(tx) + bewaking.tekst(zicht) + waar.tekst());
        bind(query, tx, zicht, waar.waarden());
        return query.mapTo(Long.class).one();
    }

    private List<R> rijen(Tx tx, Zicht zicht, String rest, List<?> waarden) {
        var query = tx.handle()
                .createQuery(selectie() + " where " + Voorwaarden.eigen(tx) + bewaking.tekst(zicht) + " " + rest);
        bind(query, tx, zicht, waarden);
        return query.map((rij, ctx) -> vorm.maak(Kolom.lees(kolommen, rij))).list();
    }

    private String selectie() {
        return "select "
                + kolommen.stream()
                        .map(k -> gelezen.getOrDefault(k.component, kolom(k.component)))
                        .collect(Collectors.joining(", "))
                + " from " + naam + " t";
    }

    private void bind(org.jdbi.v3.core.statement.Query query, Tx tx, Zicht zicht, List<?> waarden) {
        int plaats = 0;
        query.bind(plaats++, tx.actor().organisation());
        for (var waarde : bewaking.waarden(zicht)) {
            query.bind(plaats++, waarde);
        }
        for (var waarde : waarden) {
            query.bind(plaats++, waarde);
        }
    }

    private String kolom(String component) {
        return afgeleid.getOrDefault(component, "t." + kolommen.get(vorm.plaats(component)).naam);
    }

    private Voorwaarden waar(Zoekvraag vraag) {
        return Voorwaarden.van(vraag, zoekbaar, this::kolom, component -> kolommen.get(vorm.plaats(component)));
    }

    private List<Kolom> bewaard() {
        return kolommen.stream().filter(k -> !afgeleid.containsKey(k.component)).toList();
    }

    private Object waarde(Kolom kolom, R rij) {
        return kolom.uit(vorm.waarde(rij, vorm.plaats(kolom.component)));
    }
}
