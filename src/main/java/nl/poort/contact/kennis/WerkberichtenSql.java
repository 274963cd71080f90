package nl.poort.contact.kennis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import org.jdbi.v3.core.Handle;

final class WerkberichtenSql {
    private static final String MET_LEZEN = """
            select n.*, g.tijd as gelezen,
              (select count(*) from kennis.gelezen l where l.nieuws = n.id) as lezers
            from kennis.nieuws n left join kennis.gelezen g on g.nieuws = n.id and g.medewerker = :wie
            where n.organisatie = :o""";

    private final Handle handle;

    WerkberichtenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(UUID organisatie, Werknieuws n) {
        handle.createUpdate("""
                        insert into kennis.nieuws (id, organisatie, soort, titel, tekst, teams, vanaf, tot, wie, tijd)
                        values (:id, :o, :soort, :titel, :tekst, :teams, :vanaf, :tot, :wie, :tijd)""")
                .bind("id", n.id())
                .bind("o", organisatie)
                .bind("soort", n.soort())
                .bind("titel", n.titel())
                .bind("tekst", n.tekst())
                .bindArray("teams", UUID.class, List.copyOf(n.teams()))
                .bind("vanaf", n.vanaf())
                .bind("tot", n.tot().orElse(null))
                .bind("wie", n.wie())
                .bind("tijd", KennisSql.at(n.tijd()))
                .execute();
    }

    boolean beeindig(UUID organisatie, UUID id, LocalDate tot) {
        return handle.createUpdate("""
                                update kennis.nieuws set tot = least(:tot, coalesce(tot, :tot))
                                where organisatie = :o and id = :id""")
                        .bind("o", organisatie)
                        .bind("id", id)
                        .bind("tot", tot)
                        .execute()
                == 1;
    }

    List<Werknieuws> voor(Medewerker wie, LocalDate vandaag) {
        return handle.createQuery(MET_LEZEN + """
                         and n.vanaf <= :vandaag and (n.tot is null or n.tot >= :vandaag)
                          and (cardinality(n.teams) = 0 or n.teams && :teams)
                        order by (n.soort = 'WERKINSTRUCTIE' and g.tijd is null) desc, n.vanaf desc, n.tijd desc
                        limit 100""")
                .bind("o", wie.organisatie())
                .bind("wie", wie.id())
                .bind("vandaag", vandaag)
                .bindArray("teams", UUID.class, List.copyOf(wie.teams()))
                .map((r, c) -> nieuws(r))
                .list();
    }

    List<Werknieuws> list(Medewerker wie) {
        return handle.createQuery(MET_LEZEN + " order by n.vanaf desc, n.tijd desc limit 500")
                .bind("o", wie.organisatie())
                .bind("wie", wie.id())
                .map((r, c) -> nieuws(r))
                .list();
    }

    void gelezen(Medewerker wie, UUID nieuws, Instant now) {
        handle.createUpdate("""
                        insert into kennis.gelezen (nieuws, medewerker, organisatie, tijd) values (:nieuws, :wie, :o, :now)
                        on conflict do nothing""")
                .bind("nieuws", nieuws)
                .bind("wie", wie.id())
                .bind("o", wie.organisatie())
                .bind("now", KennisSql.at(now))
                .execute();
    }

    Set<UUID> lezers(UUID organisatie, UUID nieuws) {
        return handle.createQuery("select medewerker from kennis.gelezen where organisatie = :o and nieuws = :nieuws")
                .bind("o", organisatie)
                .bind("nieuws", nieuws)
                .mapTo(UUID.class)
                .set();
    }

    private static Werknieuws nieuws(ResultSet r) throws SQLException {
        return new Werknieuws(
                ArtikelrijSql.uuid(r, "id"),
                Werknieuws.Soort.valueOf(r.getString("soort")),
                r.getString("titel"),
                r.getString("tekst"),
                Set.of((UUID[]) r.getArray("teams").getArray()),
                r.getObject("vanaf", LocalDate.class),
                Optional.ofNullable(r.getObject("tot", LocalDate.class)),
                r.getString("wie"),
                ArtikelrijSql.tijd(r, "tijd"),
                Optional.ofNullable(ArtikelrijSql.tijd(r, "gelezen")),
                r.getInt("lezers"));
    }
}
