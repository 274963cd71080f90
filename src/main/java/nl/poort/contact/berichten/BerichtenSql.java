package nl.poort.contact.berichten;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

final class BerichtenSql {
    private static final String COLUMNS = """
            b.root, b.id, b.organisatie, b.kenmerk, b.vraag, b.partij, b.naam, b.code, b.onderwerp, b.tekst,
            b.rechtsgevolg, b.kanalen, b.adressen, b.kanaal_nr, b.pogingen, b.kanaal_sinds, b.stand, b.opgesteld_op,
            b.volgende, b.afgeleverd_op, b.gelezen_op
            """;
    private static final String FIELDS = "select " + COLUMNS + "from berichten.bericht b ";
    private static final String MINE = " and (:organisatie::uuid is null or b.organisatie = :organisatie) ";

    private final Handle handle;

    BerichtenSql(Handle handle) {
        this.handle = handle;
    }

    /// False when the same cause gave a message already.
    boolean insert(Bericht b, String bron) {
        return handle.createUpdate("""
                        insert into berichten.bericht (root, id, organisatie, kenmerk, vraag, partij, naam, code, onderwerp,
                          tekst, rechtsgevolg, kanalen, adressen, bron, stand, opgesteld_op)
                        values (:root, :id, :organisatie, :kenmerk, :vraag, :partij, :naam, :code, :onderwerp,
                          :tekst, :rechtsgevolg, :kanalen, :adressen, :bron, :stand, :opgesteldOp)
                        on conflict (root, bron) do nothing""")
                        .bindMethods(b)
                        .bindArray(
                                "kanalen",
                                String.class,
                                b.volgorde().stream()
                                        .map(a -> a.kanaal().name())
                                        .toList())
                        .bindArray(
                                "adressen",
                                String.class,
                                b.volgorde().stream().map(Bezorgadres::adres).toList())
                        .bind("bron", bron)
                        .execute()
                == 1;
    }

    void release(UUID id, Berichtstand stand, Instant volgende) {
        handle.createUpdate("update berichten.bericht set stand = :stand, volgende = :volgende where id = :id")
                .bind("id", id)
                .bind("stand", stand)
                .bind("volgende", volgende == null ? null : volgende.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void rewrite(UUID id, Berichttekst tekst) {
        handle.createUpdate("update berichten.bericht set onderwerp = :onderwerp, tekst = :tekst where id = :id")
                .bindMethods(tekst)
                .bind("id", id)
                .execute();
    }

    /// An organisation with messages that are due on a channel. Public for the mapper.
    public record Wachtende(Berichtkanaal kanaal, UUID organisatie) {}

    /// Who waits on these channels: a jump along the index for each, however much is waiting.
    List<Wachtende> whoWaits(Instant now, Collection<Berichtkanaal> kanalen) {
        return handle.createQuery("select kanaal, organisatie from berichten.wie_wacht(:kanalen, :now)")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bindArray(
                        "kanalen",
                        String.class,
                        kanalen.stream().map(Enum::name).toList())
                .map(Rijlezer.van(Wachtende.class))
                .list();
    }

    /// Takes the message of this one that is due longest, for as long as the claim lasts.
    Optional<Bericht> claim(Wachtende wie, Instant now, Instant until) {
        return one(handle.createQuery("""
                        with b as (
                          update berichten.bericht set stand = 'AANGEBODEN', volgende = :until, pogingen = pogingen + 1,
                            kanaal_sinds = coalesce(kanaal_sinds, :now)
                          where id = (select berichten.neem(:kanaal, :organisatie, :now))
                          returning *)
                        select\s""" + COLUMNS + "from b")
                .bind("kanaal", wie.kanaal())
                .bind("organisatie", wie.organisatie())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("until", until.atOffset(ZoneOffset.UTC)));
    }

    void settle(UUID id, Berichtregels.Gevolg gevolg, String fout, Instant now) {
        handle.createUpdate("""
                        update berichten.bericht set stand = :stand, kanaal_nr = :kanaalNr, pogingen = :pogingen,
                          kanaal_sinds = :sinds, volgende = :wanneer, fout = :fout,
                          afgeleverd_op = case when :stand = 'AFGELEVERD' then :now::timestamptz end
                        where id = :id""")
                .bind("id", id)
                .bind("stand", gevolg.stand())
                .bind("kanaalNr", gevolg.kanaalNr())
                .bind("pogingen", gevolg.pogingen())
                .bind(
                        "sinds",
                        gevolg.kanaalSinds() == null
                                ? null
                                : gevolg.kanaalSinds().atOffset(ZoneOffset.UTC))
                .bind(
                        "wanneer",
                        gevolg.volgende() == null ? null : gevolg.volgende().atOffset(ZoneOffset.UTC))
                .bind("fout", fout)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void delivered(UUID id, Instant now) {
        handle.createUpdate("""
                        update berichten.bericht set stand = 'AFGELEVERD', volgende = null, fout = null, afgeleverd_op = :now
                        where id = :id""")
                .bind("id", id)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void undeliverable(UUID id) {
        handle.createUpdate("update berichten.bericht set stand = 'ONBESTELBAAR', volgende = null where id = ?")
                .bind(0, id)
                .execute();
    }

    void read(UUID id, Instant now) {
        handle.createUpdate("""
                        update berichten.bericht set stand = 'GELEZEN', volgende = null, fout = null, gelezen_op = :now,
                          afgeleverd_op = coalesce(afgeleverd_op, :now) where id = :id""")
                .bind("id", id)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void insertAttempt(Poging p, UUID organisatie) {
        handle.createUpdate("""
                        insert into berichten.poging (root, bericht, id, organisatie, kanaal, tijd, uitkomst, bewijs)
                        values (:root, :bericht, :id, :organisatie, :kanaal, :tijd, :uitkomst, left(:bewijs, 4000))""").bindMethods(p).bind("organisatie", organisatie).execute();
    }

    Optional<Bericht> find(UUID organisatie, UUID id) {
        return one(handle.createQuery(FIELDS + "where b.id = :id" + MINE)
                .bind("id", id)
                .bind("organisatie", organisatie));
    }

    Optional<Bericht> lock(UUID organisatie, UUID id) {
        return one(handle.createQuery(FIELDS + "where b.id = :id" + MINE + "for update")
                .bind("id", id)
                .bind("organisatie", organisatie));
    }

    Optional<Bericht> byCause(UUID root, String bron) {
        return one(handle.createQuery(FIELDS + "where b.root = :root and b.bron = :bron")
                .bind("root", root)
                .bind("bron", bron));
    }

    List<Bericht> ofQuestion(UUID organisatie, UUID vraag) {
        return list(
                handle.createQuery(FIELDS + "where b.vraag = :vraag" + MINE + "order by b.opgesteld_op, b.id limit 500")
                        .bind("vraag", vraag)
                        .bind("organisatie", organisatie));
    }

    /// What was told to one customer, the newest first.
    List<Bericht> toParty(UUID organisatie, UUID partij, int hoogstens) {
        return list(handle.createQuery(FIELDS + """
                        where b.partij = :partij and b.organisatie = :organisatie and b.stand <> 'CONCEPT'
                        order by b.opgesteld_op desc, b.id desc limit :hoogstens""")
                .bind("partij", partij)
                .bind("organisatie", organisatie)
                .bind("hoogstens", hoogstens));
    }

    List<Bericht> ofRoot(UUID organisatie, UUID root) {
        return list(
                handle.createQuery(FIELDS + "where b.root = :root" + MINE + "order by b.opgesteld_op, b.id limit 500")
                        .bind("root", root)
                        .bind("organisatie", organisatie));
    }

    /// What the customer has not seen yet and what is not on its way over another channel just now.
    List<Bericht> readable(UUID organisatie, UUID vraag) {
        return list(handle.createQuery(FIELDS + """
                        where b.vraag = :vraag and b.organisatie = :organisatie
                          and (b.stand in ('AFGELEVERD', 'NABELLEN')
                            or (b.stand in ('AANGEBODEN', 'ONBESTELBAAR') and b.kanalen[b.kanaal_nr + 1] = 'PORTAAL'))
                        order by b.opgesteld_op, b.id for update""").bind("vraag", vraag).bind("organisatie", organisatie));
    }

    List<Bericht> toCall(UUID organisatie) {
        return list(handle.createQuery(FIELDS + """
                        where b.organisatie = :organisatie and b.stand = 'NABELLEN'
                        order by b.rechtsgevolg desc, b.opgesteld_op limit 500""").bind("organisatie", organisatie));
    }

    List<Poging> attempts(UUID organisatie, UUID bericht) {
        return handle.createQuery("""
                        select b.root, b.bericht, b.id, b.kanaal, b.tijd, b.uitkomst, b.bewijs from berichten.poging b
                        where b.bericht = :bericht and b.root = (select r.root from berichten.bericht r where r.id = :bericht)
                        """ + MINE + "order by b.tijd, b.id")
                .bind("bericht", bericht)
                .bind("organisatie", organisatie)
                .map(Rijlezer.van(Poging.class))
                .list();
    }

    /// A letter waits for a person in the post room, which watches it itself.
    Wachtrij queue() {
        return handle.createQuery("""
                        select count(*) filter (where volgende is not null and kanalen[kanaal_nr + 1] <> 'BRIEF') as wachtend,
                               min(opgesteld_op) filter (where volgende is not null) as oudste,
                               count(*) filter (where volgende is not null and fout is not null) as haperend,
                               count(*) filter (where stand = 'NABELLEN') as nabellen,
                               coalesce((select f.fout from berichten.bericht f where f.volgende is not null
                                 and f.fout is not null order by f.volgende desc limit 1), '') as laatste_fout
                        from berichten.bericht where volgende is not null or stand = 'NABELLEN'""").map(Rijlezer.van(Wachtrij.class)).one();
    }

    private static Optional<Bericht> one(Query query) {
        return query.map(Rijlezer.van(BerichtrijSql.class)).findOne().map(BerichtrijSql::bericht);
    }

    private static List<Bericht> list(Query query) {
        return query.map(Rijlezer.van(BerichtrijSql.class)).list().stream()
                .map(BerichtrijSql::bericht)
                .toList();
    }
}
