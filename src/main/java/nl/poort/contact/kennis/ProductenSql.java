package nl.poort.contact.kennis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class ProductenSql {
    private final Handle handle;

    ProductenSql(Handle handle) {
        this.handle = handle;
    }

    /// One at a time for this product until the end of the transaction.
    void lock(UUID id) {
        handle.createQuery("select id from kennis.product where id = :id for update")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne();
    }

    /// @param organisatie null = the program itself
    Optional<Product> find(UUID organisatie, UUID id) {
        return handle.createQuery("""
                        select * from kennis.product_nu
                        where id = :id and (:o::uuid is null or organisatie = :o)""")
                .bind("id", id)
                .bind("o", organisatie)
                .map((r, c) -> ProductrijSql.product(r))
                .findOne();
    }

    Optional<Product> findSlug(UUID organisatie, String slug) {
        return handle.createQuery("select * from kennis.product_nu where organisatie = :o and slug = :slug")
                .bind("o", organisatie)
                .bind("slug", slug)
                .map((r, c) -> ProductrijSql.product(r))
                .findOne();
    }

    List<Product> openbaar(String slug) {
        return handle.createQuery("""
                        select * from kennis.product_nu
                        where slug = :slug and live is not null and ingetrokken_op is null order by organisatie""")
                .bind("slug", slug)
                .map((r, c) -> ProductrijSql.product(r))
                .list();
    }

    List<Product> list(UUID organisatie, Productfilter f) {
        return handle.createQuery("""
                        select * from kennis.product_nu
                        where (:o::uuid is null or organisatie = :o)
                          and (:naam = '' or position(lower(:naam) in lower(naam)) > 0)
                          and (:gebeurtenis::text is null or :gebeurtenis = any (levensgebeurtenissen))
                          and (not :openbaar or live is not null and ingetrokken_op is null)
                        order by lower(naam), slug limit :limiet offset :vanaf""")
                .bind("o", organisatie)
                .bind("naam", f.naam())
                .bind("gebeurtenis", f.gebeurtenis().orElse(null))
                .bind("openbaar", f.gepubliceerd())
                .bind("limiet", f.limiet())
                .bind("vanaf", f.vanaf())
                .map((r, c) -> ProductrijSql.product(r))
                .list();
    }

    boolean bezet(UUID organisatie, String slug) {
        return handle.createQuery("select exists (select from kennis.product where organisatie = :o and slug = :slug)")
                .bind("o", organisatie)
                .bind("slug", slug)
                .mapTo(Boolean.class)
                .one();
    }

    Optional<Productversie> findVersie(UUID organisatie, UUID product, int versie) {
        return handle.createQuery("""
                        select * from kennis.productversie
                        where product = :product and versie = :versie and (:o::uuid is null or organisatie = :o)""")
                .bind("product", product)
                .bind("versie", versie)
                .bind("o", organisatie)
                .map((r, c) -> ProductrijSql.versie(r))
                .findOne();
    }

    List<Productversie> versies(UUID organisatie, UUID product) {
        return handle.createQuery("""
                        select * from kennis.productversie
                        where product = :product and (:o::uuid is null or organisatie = :o) order by versie desc""")
                .bind("product", product)
                .bind("o", organisatie)
                .map((r, c) -> ProductrijSql.versie(r))
                .list();
    }

    void insert(UUID id, UUID organisatie, String slug, UUID schrijver, Instant now) {
        handle.createUpdate("""
                        insert into kennis.product (id, organisatie, slug, klad, kladstaat, schrijver, gewijzigd)
                        values (:id, :o, :slug, 1, 'CONCEPT', :schrijver, :now)""")
                .bind("id", id)
                .bind("o", organisatie)
                .bind("slug", slug)
                .bind("schrijver", schrijver)
                .bind("now", KennisSql.at(now))
                .execute();
    }

    int volgendeVersie(UUID product) {
        return handle.createQuery("select coalesce(max(versie), 0) + 1 from kennis.productversie where product = :p")
                .bind("p", product)
                .mapTo(Integer.class)
                .one();
    }

    /// The draft, as it now stands.
    void saveKlad(UUID product, int versie, Productstaat staat, UUID schrijver, Instant now) {
        handle.createUpdate("""
                        update kennis.product
                        set klad = :versie, kladstaat = :staat, schrijver = :schrijver, gewijzigd = :now where id = :id""")
                .bind("id", product)
                .bind("versie", versie)
                .bind("staat", staat)
                .bind("schrijver", schrijver)
                .bind("now", KennisSql.at(now))
                .execute();
    }

    /// The draft holds from now on, and never changes any more.
    void saveLive(UUID product, Instant now) {
        handle.createUpdate("""
                        update kennis.productversie v set vast = true
                        from kennis.product p where p.id = :id and v.product = p.id and v.versie = p.klad""").bind("id", product).execute();
        handle.createUpdate("""
                        update kennis.product set live = klad, klad = null, kladstaat = null, gewijzigd = :now
                        where id = :id""")
                .bind("id", product)
                .bind("now", KennisSql.at(now))
                .execute();
    }

    void saveIngetrokken(UUID product, UUID door, Instant now) {
        handle.createUpdate("""
                        update kennis.product set ingetrokken_op = :now, vervangen_door = :door, gewijzigd = :now
                        where id = :id""")
                .bind("id", product)
                .bind("door", door)
                .bind("now", KennisSql.at(now))
                .execute();
    }

    void saveVoorrang(UUID product, int voorrang) {
        handle.createUpdate("update kennis.product set voorrang = :voorrang where id = :id")
                .bind("id", product)
                .bind("voorrang", voorrang)
                .execute();
    }

    List<UUID> neemBegonnen(LocalDate vandaag, int limit) {
        return handle.createQuery("""
                        select p.id from kennis.product p
                        join kennis.productversie v on v.product = p.id and v.versie = p.klad
                        where p.kladstaat = 'GEPLAND' and p.ingetrokken_op is null and v.vanaf <= :vandaag
                        order by v.vanaf limit :limit for update of p skip locked""")
                .bind("vandaag", vandaag)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }

    List<UUID> neemAfgelopen(LocalDate vandaag, int limit) {
        return handle.createQuery("""
                        select p.id from kennis.product p
                        join kennis.productversie v on v.product = p.id and v.versie = p.live
                        where p.ingetrokken_op is null and v.tot < :vandaag
                        order by v.tot limit :limit for update of p skip locked""")
                .bind("vandaag", vandaag)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }
}
