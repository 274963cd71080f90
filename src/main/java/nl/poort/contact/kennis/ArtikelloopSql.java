package nl.poort.contact.kennis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What happens to an article by the calendar, and where it stands in the search.
final class ArtikelloopSql {
    private final Handle handle;

    ArtikelloopSql(Handle handle) {
        this.handle = handle;
    }

    /// Published, and its review date has passed.
    List<UUID> neemVerlopen(LocalDate vandaag, int limit) {
        return neem("""
                select id from kennis.artikel where staat = 'GEPUBLICEERD' and herzien_op < :vandaag
                order by herzien_op limit :limit for update skip locked""", vandaag, limit);
    }

    /// Planned, and its first day is there.
    List<UUID> neemBegonnen(LocalDate vandaag, int limit) {
        return neem("""
                select id from kennis.artikel where staat = 'GEPLAND' and vanaf <= :vandaag
                order by vanaf limit :limit for update skip locked""", vandaag, limit);
    }

    /// Published, and its last day has passed; a known problem stays until it is solved.
    List<UUID> neemAfgelopen(LocalDate vandaag, int limit) {
        return neem("""
                select id from kennis.artikel
                where staat in ('GEPUBLICEERD', 'VERLOPEN') and tot < :vandaag and probleem not in ('OPEN', 'OMWEG')
                order by tot limit :limit for update skip locked""", vandaag, limit);
    }

    void saveVoorrang(UUID artikel, int voorrang) {
        handle.createUpdate("update kennis.artikel set voorrang = :voorrang where id = :id")
                .bind("id", artikel)
                .bind("voorrang", voorrang)
                .execute();
    }

    private List<UUID> neem(String query, LocalDate vandaag, int limit) {
        return handle.createQuery(query)
                .bind("vandaag", vandaag)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }
}
