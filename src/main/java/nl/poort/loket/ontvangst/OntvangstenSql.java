package nl.poort.loket.ontvangst;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class OntvangstenSql {
    private static final String KOLOMMEN = """
            select verzoek, id, organisatie, nummer, volgnummer, bron, stand, doel, type, naam, indiendatum, gezag_oin,
              gezag_naam, dienst_oin, dienst_naam, activiteiten, hoofd, kopie, documenten, binnen, aangekondigd, compleet,
              norm, pogingen, volgende, melding, doorgezonden
            from ontvangst.ontvangst\s""";
    private final Handle handle;

    OntvangstenSql(Handle handle) {
        this.handle = handle;
    }

    static OffsetDateTime utc(Instant t) {
        return t == null ? null : t.atOffset(ZoneOffset.UTC);
    }

    /// False when this message is there already.
    boolean insert(Ontvangst o, byte[] xml) {
        return handle.createUpdate("""
                                insert into ontvangst.ontvangst (verzoek, id, organisatie, nummer, volgnummer, bron, stand,
                                  activiteiten, hoofd, xml, aangekondigd, volgende)
                                values (:verzoek, :id, :organisatie, :nummer, :volgnummer, :bron, :stand, :lijst, :hoofd,
                                  :xml, :op, :volgende)
                                on conflict (verzoek, volgnummer) do nothing""")
                        .bindMethods(o)
                        .bindArray("lijst", String.class, o.activiteiten())
                        .bind("xml", xml)
                        .bind("op", utc(o.aangekondigd()))
                        .bind("volgende", utc(o.volgende()))
                        .execute()
                == 1;
    }

    List<Ontvangst> berichten(UUID verzoek) {
        return handle.createQuery(KOLOMMEN + "where verzoek = :v order by volgnummer")
                .bind("v", verzoek)
                .map(Rijlezer.van(Ontvangst.class))
                .list();
    }

    List<Ontvangst> berichten(Collection<UUID> verzoeken) {
        return handle.createQuery(KOLOMMEN + "where verzoek = any(:v) order by verzoek, volgnummer")
                .bindArray("v", UUID.class, verzoeken)
                .map(Rijlezer.van(Ontvangst.class))
                .list();
    }

    Optional<Ontvangst> lock(UUID verzoek, int volgnummer) {
        return handle.createQuery(KOLOMMEN + "where verzoek = :v and volgnummer = :n for update")
                .bind("v", verzoek)
                .bind("n", volgnummer)
                .map(Rijlezer.van(Ontvangst.class))
                .findOne();
    }

    Optional<byte[]> xml(UUID verzoek, int volgnummer) {
        return handle.createQuery("""
                        select xml from ontvangst.ontvangst
                        where verzoek = :v and volgnummer = :n and xml is not null""")
                .bind("v", verzoek)
                .bind("n", volgnummer)
                .mapTo(byte[].class)
                .findOne();
    }

    /// The newest first; by (a part of) the number, the name or whom it came for.
    List<Ontvangst> list(UUID organisatie, String zoek, boolean nietBinnen, int hoogstens) {
        return handle.createQuery(KOLOMMEN + """
                        where organisatie = :o and (:nietBinnen = false or compleet is null)
                          and (:zoek = '' or starts_with(nummer, :zoek) or position(lower(:zoek) in lower(naam)) > 0)
                        order by aangekondigd desc, nummer, volgnummer desc limit :n""")
                .bind("o", organisatie)
                .bind("zoek", zoek)
                .bind("nietBinnen", nietBinnen)
                .bind("n", hoogstens)
                .map(Rijlezer.van(Ontvangst.class))
                .list();
    }

    /// Takes the one that waited longest; until `tot` nobody else takes it, also when we stop halfway.
    Optional<Ontvangst> neem(Instant nu, Instant tot) {
        return handle.createQuery("""
                        with eerste as (
                          select id from ontvangst.ontvangst where volgende <= :nu
                          order by volgende limit 1 for update skip locked)
                        update ontvangst.ontvangst o set volgende = :tot, pogingen = pogingen + 1
                        from eerste where o.id = eerste.id
                        returning o.verzoek, o.id, o.organisatie, o.nummer, o.volgnummer, o.bron, o.stand, o.doel, o.type,
                          o.naam, o.indiendatum, o.gezag_oin, o.gezag_naam, o.dienst_oin, o.dienst_naam, o.activiteiten,
                          o.hoofd, o.kopie, o.documenten, o.binnen, o.aangekondigd, o.compleet, o.norm, o.pogingen,
                          o.volgende, o.melding, o.doorgezonden""")
                .bind("nu", utc(nu))
                .bind("tot", utc(tot))
                .map(Rijlezer.van(Ontvangst.class))
                .findOne();
    }

    void volgende(Ontvangst o, Instant wanneer, String melding) {
        handle.createUpdate("""
                        update ontvangst.ontvangst set volgende = :w, melding = :m
                        where verzoek = :verzoek and volgnummer = :volgnummer""")
                .bindMethods(o)
                .bind("w", utc(wanneer))
                .bind("m", melding)
                .execute();
    }

    void stand(Ontvangst o, Ontvangststand stand, int documenten) {
        handle.createUpdate("""
                        update ontvangst.ontvangst set stand = :s, documenten = :d
                        where verzoek = :verzoek and volgnummer = :volgnummer""")
                .bindMethods(o)
                .bind("s", stand)
                .bind("d", documenten)
                .execute();
    }

    /// What it says is known from now on.
    void gelezen(Ontvangst o, Verzoekinhoud in, byte[] xml, boolean kopie) {
        handle.createUpdate("""
                        update ontvangst.ontvangst set stand = 'XML', xml = :xml, doel = :doelNu, type = :typeNu,
                          naam = :naamNu, indiendatum = :dag, gezag_oin = :goin, gezag_naam = :gnaam, dienst_oin = :doin,
                          dienst_naam = :dnaam, kopie = :kopieNu
                        where verzoek = :verzoek and volgnummer = :volgnummer""")
                .bindMethods(o)
                .bind("xml", xml)
                .bind("doelNu", in.doel())
                .bind("typeNu", in.type())
                .bind("naamNu", in.naam())
                .bind("dag", in.indienDatum())
                .bind("goin", in.gezag().oin())
                .bind("gnaam", in.gezag().naam())
                .bind("doin", in.dienst().oin())
                .bind("dnaam", in.dienst().naam())
                .bind("kopieNu", kopie)
                .execute();
        handle.createUpdate("update ontvangst.verzoek set project = :p where id = :v and project = ''")
                .bind("p", in.project())
                .bind("v", o.verzoek())
                .execute();
    }

    void dienst(Ontvangst o, String naam) {
        handle.createUpdate("""
                        update ontvangst.ontvangst set dienst_naam = :n
                        where verzoek = :verzoek and volgnummer = :volgnummer""").bindMethods(o).bind("n", naam).execute();
    }

    void doorgezonden(Ontvangst o, String naar) {
        handle.createUpdate("""
                        update ontvangst.ontvangst set doorgezonden = :n, volgende = null
                        where verzoek = :verzoek and volgnummer = :volgnummer""").bindMethods(o).bind("n", naar).execute();
    }

    /// Whether this message stands at any receiver.
    boolean isErOveral(String nummer, int volgnummer) {
        return handle.createQuery("""
                        select exists (select 1 from ontvangst.ontvangst where nummer = :n and volgnummer = :v)""")
                .bind("n", nummer)
                .bind("v", volgnummer)
                .mapTo(Boolean.class)
                .one();
    }

    void compleet(Ontvangst o, Instant op) {
        handle.createUpdate("""
                        update ontvangst.ontvangst set stand = 'COMPLEET', compleet = :op, volgende = null, melding = ''
                        where verzoek = :verzoek and volgnummer = :volgnummer""").bindMethods(o).bind("op", utc(op)).execute();
    }

    void mislukt(Ontvangst o, String melding) {
        handle.createUpdate("""
                        update ontvangst.ontvangst set stand = 'MISLUKT', volgende = null, melding = :m
                        where verzoek = :verzoek and volgnummer = :volgnummer""").bindMethods(o).bind("m", melding).execute();
    }

    /// All of it stands in the case.
    void inZaak(UUID verzoek, int volgnummer) {
        handle.createUpdate("""
                        update ontvangst.ontvangst set stand = 'ZAAK'
                        where verzoek = :v and volgnummer = :n and stand = 'COMPLEET'""").bind("v", verzoek).bind("n", volgnummer).execute();
    }
}
