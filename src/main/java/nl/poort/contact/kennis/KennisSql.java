package nl.poort.contact.kennis;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

final class KennisSql {
    private final Handle handle;

    record Nieuw(UUID id, int nummer, UUID organisatie, Artikeltekst tekst, Actor wie, Herkomst herkomst) {}

    KennisSql(Handle handle) {
        this.handle = handle;
    }

    /// One at a time for this article (or vraag) until the end of the transaction, whoever owns it.
    void lock(UUID id) {
        handle.createQuery("select pg_advisory_xact_lock(hashtextextended('kennis ' || :id::text, 0))::text")
                .bind("id", id)
                .mapTo(String.class)
                .one();
    }

    void lockNummers() {
        handle.createQuery("select laatste from kennis.teller for update")
                .mapTo(Integer.class)
                .one();
    }

    /// The next number, or the one asked for; the series goes on after it.
    int nummer(int gevraagd) {
        int volgende =
                handle.createQuery("""
                        update kennis.teller set laatste = case when :n = 0 then laatste + 1 else greatest(laatste, :n) end
                        returning laatste""").bind("n", gevraagd).mapTo(Integer.class).one();
        return gevraagd == 0 ? volgende : gevraagd;
    }

    void insert(Nieuw n, Instant now) {
        var query = handle.createUpdate("""
                        insert into kennis.artikel (id, nummer, organisatie, staat, versie, titel, vraagwoorden, foutcodes,
                          intern, publiek, bron, producten, herzien_op, gedeeld, vanaf, tot, website, team,
                          eigenaar, eigenaar_naam, uit_vraag, gewijzigd, schrijver, volgt_op)
                        values (:id, :nummer, :organisatie, 'CONCEPT', 1, :titel, :vraagwoorden, :foutcodes,
                          :intern, :publiek, :bron, :producten, :herzien, :gedeeld, :vanaf, :tot, :website, :team,
                          :eigenaar, :naam, :uitVraag, :now, :eigenaar, :volgtOp)
                        on conflict (nummer) do nothing""")
                .bind("id", n.id())
                .bind("nummer", n.nummer())
                .bind("organisatie", n.organisatie())
                .bind("eigenaar", n.wie().id())
                .bind("naam", n.wie().name())
                .bind("uitVraag", n.herkomst().uitVraag().orElse(null))
                .bind("volgtOp", n.herkomst().volgtOp().orElse(null))
                .bind("now", at(now));
        if (bind(query, n.tekst()).execute() == 0) {
            throw new Weigering("nummer-bezet", "Nummer " + Artikelregels.nummer(n.nummer()) + " is al gebruikt");
        }
    }

    void saveTekst(UUID id, Artikelstaat staat, Artikeltekst tekst, UUID schrijver, Instant now) {
        bind(
                        handle.createUpdate("""
                        update kennis.artikel set staat = :staat, versie = versie + 1, titel = :titel,
                          vraagwoorden = :vraagwoorden, foutcodes = :foutcodes, intern = :intern, publiek = :publiek,
                          bron = :bron, producten = :producten, herzien_op = :herzien, gedeeld = :gedeeld, gewijzigd = :now,
                          vanaf = :vanaf, tot = :tot, website = :website, team = :team, schrijver = :schrijver
                        where id = :id""")
                                .bind("id", id)
                                .bind("staat", staat)
                                .bind("schrijver", schrijver)
                                .bind("now", at(now)),
                        tekst)
                .execute();
    }

    /// Keeps the text as it stands now as a version.
    void saveVersie(UUID id, String wie, Instant now) {
        handle.createUpdate("""
                        insert into kennis.versie (artikel, versie, organisatie, titel, vraagwoorden, foutcodes, intern,
                          publiek, bron, producten, herzien_op, gedeeld, vanaf, tot, website, team, wie, tijd)
                        select id, versie, organisatie, titel, vraagwoorden, foutcodes, intern,
                          publiek, bron, producten, herzien_op, gedeeld, vanaf, tot, website, team, :wie, :now
                        from kennis.artikel where id = :id""")
                .bind("id", id)
                .bind("wie", wie)
                .bind("now", at(now))
                .execute();
    }

    void saveStaat(UUID id, Artikelstaat staat, Instant now) {
        handle.createUpdate("update kennis.artikel set staat = :staat, gewijzigd = :now where id = :id")
                .bind("id", id)
                .bind("staat", staat)
                .bind("now", at(now))
                .execute();
    }

    void saveVervangen(UUID id, UUID door, Instant now) {
        handle.createUpdate("""
                        update kennis.artikel set staat = 'VERVANGEN', vervangen_door = :door, gewijzigd = :now
                        where id = :id""")
                .bind("id", id)
                .bind("door", door)
                .bind("now", at(now))
                .execute();
    }

    void saveProbleem(UUID id, Probleemstand stand, String omweg, Instant now) {
        handle.createUpdate("""
                        update kennis.artikel set probleem = :stand, omweg = :omweg, gewijzigd = :now where id = :id""")
                .bind("id", id)
                .bind("stand", stand)
                .bind("omweg", omweg)
                .bind("now", at(now))
                .execute();
    }

    void saveEigenaar(UUID id, Eigenaar eigenaar, Instant now) {
        handle.createUpdate("""
                        update kennis.artikel set eigenaar = :wie, eigenaar_naam = :naam, gewijzigd = :now
                        where id = :id""")
                .bind("id", id)
                .bind("wie", eigenaar.id().orElse(null))
                .bind("naam", eigenaar.naam())
                .bind("now", at(now))
                .execute();
    }

    Artikel get(UUID id) {
        return find(id).orElseThrow(() -> Weigering.onbekend("Dit artikel"));
    }

    Optional<Artikel> find(UUID id) {
        return handle.createQuery("select * from kennis.artikel_nu where id = :id")
                .bind("id", id)
                .map((r, c) -> ArtikelrijSql.artikel(r))
                .findOne();
    }

    Optional<Artikel> findNummer(int nummer) {
        return handle.createQuery("select * from kennis.artikel_nu where nummer = :nummer")
                .bind("nummer", nummer)
                .map((r, c) -> ArtikelrijSql.artikel(r))
                .findOne();
    }

    Optional<Artikel> findUitVraag(UUID organisatie, UUID vraag) {
        return handle.createQuery("select * from kennis.artikel_nu where organisatie = :o and uit_vraag = :vraag")
                .bind("o", organisatie)
                .bind("vraag", vraag)
                .map((r, c) -> ArtikelrijSql.artikel(r))
                .findOne();
    }

    /// The concept that is being written to replace this one.
    Optional<Artikel> findOpvolger(UUID artikel) {
        return handle.createQuery("""
                        select * from kennis.artikel_nu
                        where volgt_op = :artikel and staat in ('CONCEPT', 'TER_CONTROLE', 'GEPLAND')
                        order by gewijzigd desc limit 1""")
                .bind("artikel", artikel)
                .map((r, c) -> ArtikelrijSql.artikel(r))
                .findOne();
    }

    List<Artikel> list(UUID organisatie, Artikelfilter filter) {
        return handle.createQuery("""
                        select * from kennis.artikel_nu
                        where (:o::uuid is null or organisatie = :o)
                          and (:staat::text is null or staat = :staat)
                          and (:probleem::text is null or probleem = :probleem)
                          and (:voor::date is null
                            or herzien_op < :voor and staat not in ('VERVANGEN', 'INGETROKKEN'))
                        order by herzien_op, nummer limit :limiet offset :vanaf""")
                .bind("o", organisatie)
                .bind("staat", filter.staat().orElse(null))
                .bind("probleem", filter.probleem().orElse(null))
                .bind("voor", filter.herzienVoor().orElse(null))
                .bind("limiet", filter.limiet())
                .bind("vanaf", filter.vanaf())
                .map((r, c) -> ArtikelrijSql.artikel(r))
                .list();
    }

    Optional<Artikelversie> findVersie(UUID artikel, int versie) {
        return handle.createQuery("select * from kennis.versie where artikel = :artikel and versie = :versie")
                .bind("artikel", artikel)
                .bind("versie", versie)
                .map((r, c) -> ArtikelrijSql.versie(r))
                .findOne();
    }

    List<Artikelversie> listVersies(UUID artikel) {
        return handle.createQuery("select * from kennis.versie where artikel = :artikel order by versie desc")
                .bind("artikel", artikel)
                .map((r, c) -> ArtikelrijSql.versie(r))
                .list();
    }

    private static <S extends SqlStatement<S>> S bind(S query, Artikeltekst t) {
        return query.bind("titel", t.titel())
                .bindArray("vraagwoorden", String.class, t.vraagwoorden())
                .bindArray("foutcodes", String.class, t.foutcodes())
                .bind("intern", t.intern())
                .bind("publiek", t.publiek())
                .bind("bron", t.bron())
                .bindArray("producten", String.class, t.producten())
                .bind("herzien", t.herzienOp())
                .bind("gedeeld", t.gedeeld())
                .bind("vanaf", t.verschijning().vanaf().orElse(null))
                .bind("tot", t.verschijning().tot().orElse(null))
                .bind("website", t.verschijning().website())
                .bind("team", t.verschijning().team().orElse(null));
    }

    static OffsetDateTime at(Instant t) {
        return t.atOffset(ZoneOffset.UTC);
    }
}
