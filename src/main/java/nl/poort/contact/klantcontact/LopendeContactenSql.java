package nl.poort.contact.klantcontact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.json.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

final class LopendeContactenSql {
    private static final String FIELDS = "select l.* from klantcontact.lopend_contact l ";

    private final Handle handle;

    LopendeContactenSql(Handle handle) {
        this.handle = handle;
    }

    /// One change at a time in the contacts of one person: two calls may come in at once.
    void lockPerson(UUID medewerker) {
        handle.createQuery("select pg_advisory_xact_lock(hashtext('lopend contact'), hashtext(:wie))")
                .bind("wie", medewerker.toString())
                .mapToMap()
                .list();
    }

    void insert(LopendContact c) {
        handle.createUpdate("""
                        insert into klantcontact.lopend_contact (id, organisatie, medewerker, medewerker_naam, plek, kanaal,
                          afzender, referentie, context, begonnen_op, actief_sinds, seconden, partij, controle, doel,
                          gecontroleerd_op, vraag, kenmerk, concept, bronnen, gezocht, bewaard_op)
                        values (:id, :organisatie, :medewerker, :medewerkerNaam, :plek, :kanaal,
                          :afzender, :referentie, :json::jsonb, :begonnen, null, 0, :partij, :controle, :doel,
                          :gecontroleerd, :vraag, :kenmerk, :conceptJson::jsonb, '[]', '{}', :begonnen)""")
                .bindMethods(c)
                .bind("json", Json.write(c.context()))
                .bind("conceptJson", Json.write(c.concept()))
                .bind("begonnen", at(c.begonnenOp()))
                .bind("gecontroleerd", at(c.gecontroleerdOp()))
                .execute();
    }

    /// What can change while it runs; who is busy with it and since when stands in [#activate].
    void save(LopendContact c, Instant nu) {
        handle.createUpdate("""
                        update klantcontact.lopend_contact set kanaal = :kanaal, partij = :partij, controle = :controle,
                          doel = :doel, gecontroleerd_op = :gecontroleerd, vraag = :vraag, kenmerk = :kenmerk,
                          concept = :conceptJson::jsonb, bronnen = :bronnenJson::jsonb, gezocht = :gezochtTekst,
                          bewaard_op = :nu
                        where id = :id""")
                .bindMethods(c)
                .bind("conceptJson", Json.write(c.concept()))
                .bind("bronnenJson", Json.write(c.bronnen()))
                .bindArray("gezochtTekst", String.class, c.gezocht())
                .bind("gecontroleerd", at(c.gecontroleerdOp()))
                .bind("nu", at(nu))
                .execute();
    }

    /// The others stand still: their time is counted up to now.
    void activate(UUID medewerker, UUID id, Instant nu) {
        handle.createUpdate("""
                        update klantcontact.lopend_contact set actief_sinds = null,
                          seconden = seconden + greatest(0, extract(epoch from cast(:nu as timestamptz) - actief_sinds))::int
                        where medewerker = :wie and id <> :id and actief_sinds is not null""")
                .bind("wie", medewerker)
                .bind("id", id)
                .bind("nu", at(nu))
                .execute();
        handle.createUpdate("""
                        update klantcontact.lopend_contact set actief_sinds = coalesce(actief_sinds, :nu)
                        where id = :id""").bind("id", id).bind("nu", at(nu)).execute();
    }

    /// The time of a contact that stayed empty begins again.
    void restart(UUID id, Instant nu) {
        handle.createUpdate("""
                        update klantcontact.lopend_contact set begonnen_op = :nu, actief_sinds = null, seconden = 0
                        where id = :id""").bind("id", id).bind("nu", at(nu)).execute();
    }

    void delete(UUID id) {
        handle.createUpdate("delete from klantcontact.lopend_contact where id = :id")
                .bind("id", id)
                .execute();
    }

    List<LopendContact> ofPerson(UUID medewerker) {
        return list(handle.createQuery(FIELDS + "where l.medewerker = :wie order by l.plek")
                .bind("wie", medewerker));
    }

    Optional<LopendContact> find(UUID medewerker, UUID id) {
        return handle.createQuery(FIELDS + "where l.id = :id and l.medewerker = :wie")
                .bind("id", id)
                .bind("wie", medewerker)
                .map((rs, ctx) -> row(rs))
                .findOne();
    }

    Optional<LopendContact> lock(UUID medewerker, UUID id) {
        return handle.createQuery(FIELDS + "where l.id = :id and l.medewerker = :wie for update")
                .bind("id", id)
                .bind("wie", medewerker)
                .map((rs, ctx) -> row(rs))
                .findOne();
    }

    Optional<LopendContact> byReference(UUID organisatie, String referentie) {
        return handle.createQuery(FIELDS + "where l.organisatie = :organisatie and l.referentie = :referentie")
                .bind("organisatie", organisatie)
                .bind("referentie", referentie)
                .map((rs, ctx) -> row(rs))
                .findOne();
    }

    /// Colleagues who have the same customer or the same Vraag in hand.
    List<LopendContact> together(UUID organisatie, LopendContact c) {
        return list(handle.createQuery(FIELDS + """
                        where l.organisatie = :organisatie and l.medewerker <> :wie
                          and (l.partij = :partij or l.vraag = :vraag) order by l.begonnen_op limit 20""")
                .bind("organisatie", organisatie)
                .bind("wie", c.medewerker())
                .bind("partij", c.partij())
                .bind("vraag", c.vraag()));
    }

    /// Everything that runs at this organisation, the longest first.
    List<LopendContact> ofOrganisation(UUID organisatie) {
        return list(handle.createQuery(
                        FIELDS + "where l.organisatie = :organisatie order by l.begonnen_op, l.id limit 1000")
                .bind("organisatie", organisatie));
    }

    private static List<LopendContact> list(Query query) {
        return query.map((rs, ctx) -> row(rs)).list();
    }

    @SuppressWarnings("unchecked")
    private static LopendContact row(ResultSet rs) throws SQLException {
        return new LopendContact(
                id(rs, "id"),
                id(rs, "organisatie"),
                id(rs, "medewerker"),
                rs.getString("medewerker_naam"),
                rs.getInt("plek"),
                rs.getString("kanaal"),
                rs.getString("afzender"),
                rs.getString("referentie"),
                Json.read(rs.getString("context"), Map.class),
                moment(rs, "begonnen_op"),
                moment(rs, "actief_sinds"),
                rs.getInt("seconden"),
                id(rs, "partij"),
                keuze(rs, "controle", Identiteitscontrole.class),
                keuze(rs, "doel", Inzagedoel.class),
                moment(rs, "gecontroleerd_op"),
                id(rs, "vraag"),
                rs.getString("kenmerk"),
                Json.read(rs.getString("concept"), Map.class),
                List.of(Json.read(rs.getString("bronnen"), Bron[].class)),
                List.of((String[]) rs.getArray("gezocht").getArray()),
                moment(rs, "bewaard_op"));
    }

    private static UUID id(ResultSet rs, String kolom) throws SQLException {
        return rs.getObject(kolom, UUID.class);
    }

    private static <E extends Enum<E>> E keuze(ResultSet rs, String kolom, Class<E> soort) throws SQLException {
        var tekst = rs.getString(kolom);
        return tekst == null ? null : Enum.valueOf(soort, tekst);
    }

    private static Instant moment(ResultSet rs, String kolom) throws SQLException {
        var tijd = rs.getObject(kolom, OffsetDateTime.class);
        return tijd == null ? null : tijd.toInstant();
    }

    static OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
