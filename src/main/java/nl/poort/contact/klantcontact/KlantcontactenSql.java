package nl.poort.contact.klantcontact;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import nl.poort.techniek.json.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.statement.Query;

final class KlantcontactenSql {
    private static final String FIELDS = """
            select c.id, c.organisatie, c.kenmerk, c.vraag, c.kanaal, c.richting, c.tijd, c.partij, c.namens, c.rol,
                   c.onderwerp, c.eigen_woorden, c.inhoud, c.context, c.medewerker, c.medewerker_naam, c.stand,
                   c.resultaat, c.resultaat_bij, c.gelukt, c.vervolg_op, c.correctie_op, c.afgerond_op,
                   array(select v from (
                     select c.vervolg_op as v where c.vervolg_op is not null
                     union select o.id from klantcontact.contact o where o.vervolg_op = c.id) v order by v) as verwijzingen
            from klantcontact.contact c
            """;
    /// of a corrected contact only the last version
    private static final String LAST =
            " and not exists (select 1 from klantcontact.contact n where n.correctie_op = c.id) ";

    private static final String MINE = " and (:organisatie::uuid is null or c.organisatie = :organisatie) ";

    private final Handle handle;

    KlantcontactenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Klantcontact c, String reden) {
        handle.createUpdate("""
                        insert into klantcontact.contact (id, organisatie, kenmerk, vraag, kanaal, richting, tijd, partij,
                          namens, rol, onderwerp, eigen_woorden, inhoud, context, foutcode, medewerker, medewerker_naam,
                          stand, resultaat, resultaat_bij, gelukt, vervolg_op, correctie_op, correctie_reden, afgerond_op)
                        values (:id, :organisatie, :kenmerk, :vraag, :kanaal, :richting, :tijd, :partij,
                          :namens, :rol, :onderwerp, :eigenWoorden, :inhoud, :json::json, :foutcode, :medewerker,
                          :medewerkerNaam, :stand, :resultaat, :resultaatBij, :gelukt, :vervolgOp, :correctieOp, :reden,
                          :afgerondOp)""")
                .bindMethods(c)
                .bind("tijd", c.tijd().atOffset(ZoneOffset.UTC))
                .bind("json", Json.write(c.context()))
                .bind(
                        "foutcode",
                        c.context().containsKey("foutcode")
                                ? c.context().get("foutcode").strip().toUpperCase(java.util.Locale.ROOT)
                                : null)
                .bind("reden", reden)
                .execute();
    }

    void insertTally(
            UUID id, UUID organisatie, Instant tijd, String kanaal, String onderwerp, Contactresultaat resultaat) {
        handle.createUpdate("""
                        insert into klantcontact.turf (id, organisatie, tijd, kanaal, onderwerp, resultaat)
                        values (:id, :organisatie, :tijd, :kanaal, :onderwerp, :resultaat)""")
                .bind("id", id)
                .bind("organisatie", organisatie)
                .bind("tijd", tijd.atOffset(ZoneOffset.UTC))
                .bind("kanaal", kanaal)
                .bind("onderwerp", onderwerp)
                .bind("resultaat", resultaat)
                .execute();
    }

    void take(UUID id, UUID medewerker, String naam) {
        handle.createUpdate("""
                        update klantcontact.contact
                        set stand = 'IN_GESPREK', medewerker = :medewerker, medewerker_naam = :naam where id = :id""")
                .bind("id", id)
                .bind("medewerker", medewerker)
                .bind("naam", naam)
                .execute();
    }

    void link(UUID id, UUID vraag) {
        handle.createUpdate("update klantcontact.contact set vraag = :vraag where id = :id")
                .bind("id", id)
                .bind("vraag", vraag)
                .execute();
    }

    void close(UUID id, Contactstand stand, Afronding a, Instant now) {
        handle.createUpdate("""
                        update klantcontact.contact set stand = :stand, resultaat = :resultaat,
                          inhoud = :inhoud, resultaat_bij = :bij, vraag = :vraag, gelukt = :gelukt, afgerond_op = :now
                        where id = :id""")
                .bindMethods(a)
                .bind("id", id)
                .bind("stand", stand)
                .bind("gelukt", stand == Contactstand.AFGEROND && a.resultaat() != Contactresultaat.NIET_GELUKT)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<Klantcontact> find(UUID organisatie, UUID id) {
        return one(handle.createQuery(FIELDS + "where c.id = :id" + MINE)
                .bind("id", id)
                .bind("organisatie", organisatie));
    }

    Optional<Klantcontact> lock(UUID organisatie, UUID id) {
        handle.createQuery("select 1 from klantcontact.contact where id = :id for update")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne();
        return find(organisatie, id);
    }

    boolean isCorrected(UUID id) {
        return handle.createQuery("select exists (select 1 from klantcontact.contact where correctie_op = :id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
    }

    /// The contact a Vraag began with, at this organisation.
    Optional<UUID> firstOf(UUID organisatie, UUID vraag) {
        return handle.createQuery("""
                        select c.id from klantcontact.contact c
                        where c.vraag = :vraag and c.organisatie = :organisatie and c.gelukt order by c.tijd, c.id limit 1""")
                .bind("vraag", vraag)
                .bind("organisatie", organisatie)
                .mapTo(UUID.class)
                .findOne();
    }

    Optional<String> referenceOf(UUID organisatie, UUID vraag, UUID contact) {
        return handle.createQuery("""
                        select c.kenmerk from klantcontact.contact c
                        where (c.vraag = :vraag or c.id = :contact) and c.organisatie = :organisatie
                        order by c.tijd, c.id limit 1""")
                .bind("vraag", vraag)
                .bind("contact", contact)
                .bind("organisatie", organisatie)
                .mapTo(String.class)
                .findOne();
    }

    List<Klantcontact> ofParty(UUID organisatie, UUID partij) {
        return list(handle.createQuery(FIELDS + "where (c.partij = :partij or c.namens = :partij)" + MINE + LAST
                        + "order by c.tijd desc, c.id desc limit 500")
                .bind("partij", partij)
                .bind("organisatie", organisatie));
    }

    List<Klantcontact> ofQuestion(UUID organisatie, UUID vraag) {
        return list(
                handle.createQuery(FIELDS + "where c.vraag = :vraag" + MINE + LAST + "order by c.tijd, c.id limit 500")
                        .bind("vraag", vraag)
                        .bind("organisatie", organisatie));
    }

    List<Klantcontact> waiting(UUID organisatie) {
        return list(handle.createQuery(FIELDS + """
                        where c.organisatie = :organisatie and c.stand = 'AANGEMELD' order by c.tijd, c.id limit 500""").bind("organisatie", organisatie));
    }

    List<Klantcontact> byReference(UUID organisatie, String kenmerk, int limit) {
        return list(handle.createQuery(FIELDS + "where c.kenmerk = :kenmerk" + MINE + LAST
                        + "order by c.tijd desc, c.id desc limit :limit")
                .bind("kenmerk", kenmerk)
                .bind("organisatie", organisatie)
                .bind("limit", limit));
    }

    List<Klantcontact> byErrorCode(UUID organisatie, String foutcode, int limit) {
        return list(handle.createQuery(FIELDS + "where c.foutcode = :foutcode" + MINE + LAST
                        + "order by c.tijd desc, c.id desc limit :limit")
                .bind("foutcode", foutcode)
                .bind("organisatie", organisatie)
                .bind("limit", limit));
    }

    /// `klantcontact.zoek` looks in the closed index of words; row level security stands behind the contacts
    /// themselves.
    List<Klantcontact> byText(UUID organisatie, String tekst, int limit) {
        return list(handle.createQuery(FIELDS + """
                        where c.organisatie = :organisatie
                          and c.id = any (array(select klantcontact.zoek(:tekst, :limit)))
                        """ + LAST + "order by c.tijd desc, c.id desc limit :limit")
                .bind("organisatie", organisatie)
                .bind("tekst", tekst)
                .bind("limit", limit));
    }

    /// The last contact under this kenmerk that the customer went to report elsewhere.
    Optional<Klantcontact> selfReported(String kenmerk) {
        return one(handle.createQuery(FIELDS + "where c.kenmerk = :kenmerk and c.resultaat = 'KLANT_MELDT_ZELF'" + LAST
                        + "order by c.tijd desc, c.id desc limit 1")
                .bind("kenmerk", kenmerk));
    }

    List<Contacttelling> counts(UUID organisatie, Instant van, Instant tot) {
        return handle.createQuery("""
                        select kanaal, onderwerp, resultaat, count(*) as aantal, count(*) filter (where direct) as direct from (
                          select kanaal, onderwerp, resultaat, resultaat in ('ZELF_BEANTWOORD', 'KLANT_MELDT_ZELF') as direct
                          from klantcontact.turf where organisatie = :organisatie and tijd >= :van and tijd < :tot
                          union all
                          select c.kanaal, coalesce(c.onderwerp, '(geen onderwerp)'), c.resultaat,
                                 c.resultaat in ('ZELF_BEANTWOORD', 'KLANT_MELDT_ZELF') and c.richting = 'INKOMEND'
                                   and c.vervolg_op is null
                          from klantcontact.contact c
                          where c.organisatie = :organisatie and c.tijd >= :van and c.tijd < :tot and c.stand = 'AFGEROND'
                        """ + LAST + """
                        ) t group by kanaal, onderwerp, resultaat order by kanaal, onderwerp, resultaat""")
                .bind("organisatie", organisatie)
                .bind("van", van.atOffset(ZoneOffset.UTC))
                .bind("tot", tot.atOffset(ZoneOffset.UTC))
                .map(Rijlezer.van(Contacttelling.class))
                .list();
    }

    private static List<Klantcontact> list(Query query) {
        return mapped(query).list();
    }

    private static Optional<Klantcontact> one(Query query) {
        return mapped(query).findOne();
    }

    @SuppressWarnings("unchecked")
    private static org.jdbi.v3.core.result.ResultIterable<Klantcontact> mapped(Query query) {
        return query.registerColumnMapper(
                        new GenericType<Map<String, String>>() {}, (r, i, ctx) -> Json.read(r.getString(i), Map.class))
                .map(Rijlezer.van(Klantcontact.class));
    }
}
