package nl.poort.keten.behandeling;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import nl.poort.techniek.db.Zicht;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// The lines of the work lists: what lies with whom, before when.
final class WerkSql {
    private static final String ALLES = """
            select organisatie, zaak, identificatie, zaaktype, niveau, omschrijving, plaats, team, medewerker, uiterlijk,
              startdatum, einddatum
            from behandeling.werk t where\s""";

    /// The access predicate of the registers, on this table.
    private static final String ZICHTBAAR =
            "organisatie = :o and (:alles or " + Zicht.toont("t.zaaktype", "t.niveau", ":typen", ":niveaus") + ")";

    private final Handle handle;

    WerkSql(Handle handle) {
        this.handle = handle;
    }

    void zet(Zaakregel r) {
        handle.createUpdate("""
                        insert into behandeling.werk (organisatie, zaak, identificatie, zaaktype, niveau, omschrijving,
                          plaats, team, medewerker, uiterlijk, startdatum, einddatum)
                        values (:organisatie, :zaak, :identificatie, :zaaktype, :niveau, :omschrijving, :plaats, :team,
                          :medewerker, :uiterlijk, :startdatum, :einddatum)
                        on conflict (zaak) do update set identificatie = excluded.identificatie,
                          zaaktype = excluded.zaaktype, niveau = excluded.niveau, omschrijving = excluded.omschrijving,
                          plaats = excluded.plaats, team = excluded.team, medewerker = excluded.medewerker,
                          uiterlijk = excluded.uiterlijk, startdatum = excluded.startdatum,
                          einddatum = excluded.einddatum""").bindMethods(r).execute();
    }

    void weg(UUID zaak) {
        handle.createUpdate("delete from behandeling.werk where zaak = :z")
                .bind("z", zaak)
                .execute();
    }

    List<Zaakregel> list(Collection<UUID> zaken) {
        return handle.createQuery(ALLES + "zaak = any(:z)")
                .bindArray("z", UUID.class, zaken)
                .map(Rijlezer.van(Zaakregel.class))
                .list();
    }

    /// What runs, the least time left first; without a term last. Pages by the last line.
    List<Zaakregel> list(UUID organisatie, Zicht zicht, Zaakfilter f, Collection<UUID> teams, UUID wie) {
        var wiens = switch (f.wiens()) {
            case MIJN -> " and medewerker = :wie";
            case TEAM -> " and team = any(:teams)";
            case ALLE -> "";
        };
        var query = handle.createQuery(ALLES + ZICHTBAAR + " and einddatum is null" + wiens + """
                        \sand (cast(:naZaak as uuid) is null or (coalesce(uiterlijk, 'infinity'), zaak)
                          > (coalesce(cast(:na as timestamptz), 'infinity'), cast(:naZaak as uuid)))
                        order by coalesce(uiterlijk, 'infinity'), zaak limit :hoogstens""")
                .bind("na", f.naTijd() == null ? null : f.naTijd().atOffset(ZoneOffset.UTC))
                .bind("naZaak", f.naZaak())
                .bind("hoogstens", f.hoogstens());
        switch (f.wiens()) {
            case MIJN -> query.bind("wie", wie);
            case TEAM -> query.bindArray("teams", UUID.class, teams);
            case ALLE -> {}
        }
        return lees(zicht, query, organisatie);
    }

    /// By (the beginning of) the number, newest first. Compared as a range: `like` may tell what it saw, so row level
    /// security would keep it off the index (ADR 9).
    List<Zaakregel> zoek(UUID organisatie, Zicht zicht, String nummer, int hoogstens) {
        var query = handle.createQuery(ALLES + ZICHTBAAR + """
                        \sand identificatie ~>=~ :nummer and identificatie ~<~ :voorbij
                        order by identificatie desc limit :hoogstens""")
                .bind("nummer", nummer)
                .bind("voorbij", nummer + '\uffff')
                .bind("hoogstens", hoogstens);
        return lees(zicht, query, organisatie);
    }

    /// What runs at this place.
    List<Zaakregel> opPlaats(UUID organisatie, Zicht zicht, String plaats, int hoogstens) {
        var query = handle.createQuery(ALLES + ZICHTBAAR + """
                        \sand plaats = :plaats and plaats <> '' and einddatum is null
                        order by startdatum desc, zaak limit :hoogstens""")
                .bind("plaats", plaats)
                .bind("hoogstens", hoogstens);
        return lees(zicht, query, organisatie);
    }

    /// What runs about the same, by the words it is described with: two of them at least, newest first.
    List<Zaakregel> overOnderwerp(UUID organisatie, Zicht zicht, String tekst, int hoogstens) {
        var query = handle.createQuery("""
                        with woorden as (
                          select array_agg(lexeme) as w from unnest(to_tsvector('dutch', :tekst)) u where length(lexeme) > 2)
                        """ + ALLES + ZICHTBAAR + """
                        \sand einddatum is null
                          and to_tsvector('dutch', omschrijving) @@ (
                            select to_tsquery('simple', string_agg(quote_literal(x), ' | ')) from woorden, unnest(w) x)
                          and (select count(*) from unnest(to_tsvector('dutch', t.omschrijving)) u, woorden
                            where u.lexeme = any (w)) >= 2
                        order by startdatum desc, zaak limit :hoogstens""")
                .bind("tekst", tekst)
                .bind("hoogstens", hoogstens);
        return lees(zicht, query, organisatie);
    }

    private static List<Zaakregel> lees(Zicht zicht, Query query, UUID organisatie) {
        return query.bind("o", organisatie)
                .bind("alles", zicht.alles())
                .bindArray("typen", UUID.class, zicht.typen())
                .bindArray("niveaus", Integer.class, zicht.niveaus())
                .map(Rijlezer.van(Zaakregel.class))
                .list();
    }
}
