package nl.poort.registers.omgeving;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

final class AdressenSql {
    private static final RowMapper<Adres> ADRES = (r, c) -> new Adres(
            r.getString("postcode"),
            r.getInt("huisnummer"),
            r.getString("huisletter"),
            r.getString("toevoeging"),
            r.getString("straat"),
            r.getString("woonplaats"),
            r.getDouble("x"),
            r.getDouble("y"));

    private final Handle handle;

    AdressenSql(Handle handle) {
        this.handle = handle;
    }

    List<Adres> zoek(String postcode, int huisnummer) {
        return handle.createQuery("""
                        select * from omgeving.adres where postcode = :postcode and huisnummer = :huisnummer
                        order by huisletter, toevoeging, straat limit 200""")
                .bind("postcode", postcode)
                .bind("huisnummer", huisnummer)
                .map(ADRES)
                .list();
    }

    /// By the beginning of the street and of the place.
    List<Adres> begint(String straat, int huisnummer, String plaats, int hoogstens) {
        return handle.createQuery("""
                        select * from omgeving.adres
                        where lower(straat) like :straat and huisnummer = :huisnummer and lower(woonplaats) like :plaats
                        order by lower(straat), woonplaats, huisletter, toevoeging limit :hoogstens""")
                .bind("straat", begin(straat))
                .bind("huisnummer", huisnummer)
                .bind("plaats", begin(plaats))
                .bind("hoogstens", hoogstens)
                .map(ADRES)
                .list();
    }

    private static String begin(String woord) {
        return woord.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    List<Adres> in(double minX, double minY, double maxX, double maxY, int hoogstens) {
        return handle.createQuery("""
                        select * from omgeving.adres where point(x, y) <@ box(point(:x1, :y1), point(:x2, :y2))
                        order by id limit :hoogstens""")
                .bind("x1", minX)
                .bind("y1", minY)
                .bind("x2", maxX)
                .bind("y2", maxY)
                .bind("hoogstens", hoogstens)
                .map(ADRES)
                .list();
    }

    Optional<Rijksdriehoek.Punt> midden(String begin) {
        return handle.createQuery("""
                        select avg(x) as x, avg(y) as y from omgeving.adres
                        where postcode >= :begin and postcode < :begin || 'ZZZ' having count(*) > 0""")
                .bind("begin", begin)
                .map((r, c) -> new Rijksdriehoek.Punt(r.getDouble("x"), r.getDouble("y")))
                .findOne();
    }

    void leeg() {
        handle.execute("delete from omgeving.adres");
    }

    void insert(List<Adres> adressen) {
        var batch = handle.prepareBatch("""
                insert into omgeving.adres (postcode, huisnummer, huisletter, toevoeging, straat, woonplaats, x, y)
                values (:postcode, :huisnummer, :huisletter, :toevoeging, :straat, :woonplaats, :x, :y)""");
        adressen.forEach(a -> batch.bind("postcode", a.postcode())
                .bind("huisnummer", a.huisnummer())
                .bind("huisletter", a.huisletter())
                .bind("toevoeging", a.toevoeging())
                .bind("straat", a.straat())
                .bind("woonplaats", a.woonplaats())
                .bind("x", a.x())
                .bind("y", a.y())
                .add());
        batch.execute();
    }
}
