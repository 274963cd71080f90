package nl.poort.contact.klantcontact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

final class PartijenSql {
    static final String FIELDS = """
            select p.id, p.organisatie, p.soort, p.naam, p.kvk_nummer, p.rsin, p.vestigingsnummer,
                   p.voorkeurskanaal, p.voorkeursmoment, p.bsn_bekend, p.versie
            from klantcontact.partij p
            """;

    private final Handle handle;

    PartijenSql(Handle handle) {
        this.handle = handle;
    }

    /// A new party with its addresses and the words of its name, in one statement.
    void insert(Partij p, List<String> woorden, Instant tijd) {
        var adressen = p.adressen();
        handle.createUpdate("""
                        with p as (
                          insert into klantcontact.partij (id, organisatie, soort, naam, kvk_nummer, rsin,
                            vestigingsnummer, voorkeurskanaal, voorkeursmoment, bsn_bekend, versie, tijd)
                          values (:id, :organisatie, :soort, :naam, :kvk, :rsinNummer, :vestiging,
                            :voorkeur.kanaal, :voorkeur.moment, :bsnBekend, :versie, :tijd)),
                        a as (
                          insert into klantcontact.digitaal_adres
                            (partij, nr, organisatie, soort, adres, sleutel, voorkeur)
                          select :id, nr, :organisatie, soort, adres, sleutel, voorkeur
                          from unnest(:soorten, :adressen, :sleutels, :voorkeuren) with ordinality
                            as t (soort, adres, sleutel, voorkeur, nr))
                        insert into klantcontact.naamwoord (organisatie, woord, partij)
                        select :organisatie, w, :id from unnest(:woorden) w on conflict do nothing""")
                .bindArray("soorten", String.class, elk(adressen, a -> a.soort().name()))
                .bindArray("adressen", String.class, elk(adressen, DigitaalAdres::adres))
                .bindArray("sleutels", String.class, elk(adressen, DigitaalAdres::sleutel))
                .bindArray("voorkeuren", Boolean.class, elk(adressen, DigitaalAdres::voorkeur))
                .bindArray("woorden", String.class, woorden)
                .bindMethods(p)
                .bind("kvk", p.kvkNummer() == null ? null : p.kvkNummer().nummer())
                .bind("rsinNummer", p.rsin() == null ? null : p.rsin().nummer())
                .bind(
                        "vestiging",
                        p.vestigingsnummer() == null
                                ? null
                                : p.vestigingsnummer().nummer())
                .bind("tijd", tijd.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static <T> List<T> elk(List<DigitaalAdres> adressen, Function<DigitaalAdres, T> veld) {
        return adressen.stream().map(veld).toList();
    }

    void update(Partij p) {
        handle.createUpdate("""
                        update klantcontact.partij set soort = :soort, naam = :naam, kvk_nummer = :kvk, rsin = :rsinNummer,
                          vestigingsnummer = :vestiging, voorkeurskanaal = :voorkeur.kanaal,
                          voorkeursmoment = :voorkeur.moment, bsn_bekend = :bsnBekend, versie = :versie
                        where id = :id and organisatie = :organisatie""")
                .bindMethods(p)
                .bind("kvk", p.kvkNummer() == null ? null : p.kvkNummer().nummer())
                .bind("rsinNummer", p.rsin() == null ? null : p.rsin().nummer())
                .bind(
                        "vestiging",
                        p.vestigingsnummer() == null
                                ? null
                                : p.vestigingsnummer().nummer())
                .execute();
    }

    /// An address that stays keeps its id: others may refer to it.
    void replaceAddresses(Partij p) {
        var ids = handle.createQuery("""
                        delete from klantcontact.digitaal_adres where partij = :id
                        returning soort || ' ' || sleutel as adres, id""")
                .bind("id", p.id())
                .reduceRows(new java.util.HashMap<String, UUID>(), (gevonden, rij) -> {
                    gevonden.put(rij.getColumn("adres", String.class), rij.getColumn("id", UUID.class));
                    return gevonden;
                });
        int nr = 0;
        for (var adres : p.adressen()) {
            handle.createUpdate("""
                            insert into klantcontact.digitaal_adres
                              (id, partij, nr, organisatie, soort, adres, sleutel, voorkeur)
                            values (coalesce(:oud, gen_random_uuid()), :partij, :nr, :organisatie, :soort, :adres, :sleutel,
                              :voorkeur)""")
                    .bind("oud", ids.remove(adres.soort() + " " + adres.sleutel()))
                    .bind("partij", p.id())
                    .bind("nr", ++nr)
                    .bind("organisatie", p.organisatie())
                    .bind("soort", adres.soort())
                    .bind("adres", adres.adres())
                    .bind("sleutel", adres.sleutel())
                    .bind("voorkeur", adres.voorkeur())
                    .execute();
        }
    }

    void replaceWords(UUID organisatie, UUID partij, List<String> woorden) {
        handle.createUpdate("delete from klantcontact.naamwoord where partij = :partij")
                .bind("partij", partij)
                .execute();
        insertWords(organisatie, partij, woorden);
    }

    void insertWords(UUID organisatie, UUID partij, List<String> woorden) {
        handle.createUpdate("""
                        insert into klantcontact.naamwoord (organisatie, woord, partij)
                        select :organisatie, w, :partij from unnest(:woorden) w on conflict do nothing""")
                .bind("organisatie", organisatie)
                .bind("partij", partij)
                .bindArray("woorden", String.class, woorden)
                .execute();
    }

    /// False when another party of this organisation has the number.
    boolean saveBsn(UUID organisatie, UUID partij, String nummer) {
        handle.createUpdate("delete from klantcontact.bsn where partij = :partij")
                .bind("partij", partij)
                .execute();
        return handle.createUpdate("""
                        insert into klantcontact.bsn (partij, organisatie, nummer)
                        values (:partij, :organisatie, :nummer) on conflict (organisatie, nummer) do nothing""")
                        .bind("partij", partij)
                        .bind("organisatie", organisatie)
                        .bind("nummer", nummer)
                        .execute()
                == 1;
    }

    Optional<String> bsn(UUID organisatie, UUID partij) {
        return handle.createQuery(
                        "select nummer from klantcontact.bsn where partij = :partij and organisatie = :organisatie")
                .bind("partij", partij)
                .bind("organisatie", organisatie)
                .mapTo(String.class)
                .findOne();
    }

    /// @param organisatie null = the program itself
    Optional<Partij> find(UUID organisatie, UUID id) {
        return parties(handle.createQuery(FIELDS
                                + "where p.id = :id and (:organisatie::uuid is null or p.organisatie = :organisatie)")
                        .bind("id", id)
                        .bind("organisatie", organisatie))
                .stream()
                .findFirst();
    }

    Optional<Partij> lock(UUID organisatie, UUID id) {
        handle.createQuery("select 1 from klantcontact.partij where id = :id for update")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne();
        return find(organisatie, id);
    }

    Optional<Partij> byBsn(UUID organisatie, String nummer) {
        return parties(handle.createQuery(FIELDS + """
                        where p.id = (select b.partij from klantcontact.bsn b
                          where b.organisatie = :organisatie and b.nummer = :nummer)""")
                        .bind("organisatie", organisatie)
                        .bind("nummer", nummer))
                .stream()
                .findFirst();
    }

    List<Partij> byKeys(UUID organisatie, Zoeksleutels sleutels, int limit) {
        return parties(handle.createQuery(FIELDS + """
                        where p.organisatie = :organisatie and p.id in (
                          select a.partij from klantcontact.digitaal_adres a
                            where a.organisatie = :organisatie and a.sleutel = any (:adressen)
                          union select k.id from klantcontact.partij k
                            where k.organisatie = :organisatie and k.kvk_nummer = :cijfers
                          union select r.id from klantcontact.partij r
                            where r.organisatie = :organisatie and r.rsin = :cijfers)
                        order by p.naam, p.id limit :limit""")
                .bind("organisatie", organisatie)
                .bindArray("adressen", String.class, sleutels.adressen())
                .bind("cijfers", sleutels.cijfers())
                .bind("limit", limit));
    }

    /// Parties whose name holds, for every typed word, a word that begins with it; the newest of them.
    List<Partij> byWords(UUID organisatie, List<String> woorden, int limit) {
        return parties(handle.createQuery(FIELDS + """
                        where p.organisatie = :organisatie
                          and p.id = any (array(select klantcontact.zoek_naam(:woorden, :limit)))
                        order by p.naam, p.id""")
                .bind("organisatie", organisatie)
                .bindArray("woorden", String.class, woorden)
                .bind("limit", limit));
    }

    /// Parties with a word like one that was typed, the most alike first; looks only at words with the same first
    /// letter.
    List<Partij> byResemblance(UUID organisatie, List<String> woorden, int limit) {
        return parties(handle.createQuery(FIELDS + """
                        join klantcontact.lijkt_op(:woorden, :limit) g on g.partij = p.id
                        where p.organisatie = :organisatie order by g.lijkt desc, p.naam""")
                .bind("organisatie", organisatie)
                .bindArray("woorden", String.class, woorden)
                .bind("limit", limit));
    }

    void insert(UUID organisatie, Vertegenwoordiging v) {
        handle.createUpdate("""
                        insert into klantcontact.vertegenwoordiging
                          (id, organisatie, vertegenwoordiger, vertegenwoordigde, hoedanigheid, vanaf, tot)
                        values (:id, :organisatie, :vertegenwoordiger, :vertegenwoordigde, :hoedanigheid, :vanaf, :tot)""").bindMethods(v).bind("organisatie", organisatie).execute();
    }

    List<Vertegenwoordiging> representations(UUID organisatie, UUID partij, LocalDate op) {
        return handle.createQuery("""
                        select id, vertegenwoordiger, vertegenwoordigde, hoedanigheid, vanaf, tot
                        from klantcontact.vertegenwoordiging
                        where (vertegenwoordiger = :partij or vertegenwoordigde = :partij)
                          and (:organisatie::uuid is null or organisatie = :organisatie)
                          and vanaf <= :op and (tot is null or tot >= :op)
                        order by vanaf, id""")
                .bind("partij", partij)
                .bind("organisatie", organisatie)
                .bind("op", op)
                .map(Rijlezer.van(Vertegenwoordiging.class))
                .list();
    }

    private List<Partij> parties(Query query) {
        return new PartijrijSql(handle).read(query);
    }
}
