package nl.poort.contact.kennis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/// Reads and writes rows of `kennis.productversie`.
final class ProductrijSql {
    private ProductrijSql() {}

    static Product product(ResultSet r) throws SQLException {
        var klad = Optional.ofNullable(r.getString("kladstaat")).map(Productstaat::valueOf);
        boolean live = r.getObject("live") != null;
        var staat = r.getObject("ingetrokken_op") != null
                ? Productstaat.INGETROKKEN
                : live ? Productstaat.GEPUBLICEERD : klad.orElseThrow();
        return new Product(
                ArtikelrijSql.uuid(r, "id"),
                ArtikelrijSql.uuid(r, "organisatie"),
                r.getString("slug"),
                blad(r),
                r.getInt("versie"),
                staat,
                klad,
                Optional.ofNullable(ArtikelrijSql.uuid(r, "schrijver")),
                r.getInt("voorrang"),
                Optional.ofNullable(ArtikelrijSql.uuid(r, "vervangen_door")),
                ArtikelrijSql.tijd(r, "gewijzigd"));
    }

    static Productversie versie(ResultSet r) throws SQLException {
        return new Productversie(
                ArtikelrijSql.uuid(r, "product"),
                r.getInt("versie"),
                blad(r),
                r.getBoolean("vast"),
                r.getString("wie"),
                ArtikelrijSql.tijd(r, "tijd"));
    }

    private static Productblad blad(ResultSet r) throws SQLException {
        return new Productblad(
                r.getString("naam"),
                ArtikelrijSql.woorden(r, "zoekwoorden"),
                new Upl(r.getString("upl_naam"), r.getString("upl_uri")),
                new Producttekst(
                        r.getString("kort"),
                        r.getString("uitleg"),
                        r.getString("voorwaarden"),
                        r.getString("rechten"),
                        r.getString("meenemen"),
                        r.getString("kosten"),
                        r.getString("termijn"),
                        r.getString("intern"),
                        r.getString("bron")),
                new Aanvraag(
                        r.getString("online"),
                        r.getString("online_adres"),
                        r.getString("telefoon"),
                        r.getString("balie")),
                Doelgroep.valueOf(r.getString("doelgroep")),
                ArtikelrijSql.woorden(r, "levensgebeurtenissen").stream()
                        .map(Levensgebeurtenis::valueOf)
                        .collect(Collectors.toSet()),
                new Afhandeling(
                        Knip.valueOf(r.getString("knip")),
                        Rijpheid.valueOf(r.getString("rijpheid")),
                        r.getString("zaaktype"),
                        Optional.ofNullable(ArtikelrijSql.uuid(r, "team")),
                        partner(r)),
                new Looptijd(dag(r, "vanaf"), dag(r, "tot"), r.getObject("herzien_op", LocalDate.class)));
    }

    private static Optional<Partner> partner(ResultSet r) throws SQLException {
        var wijze = r.getString("partnerwijze");
        return wijze == null
                ? Optional.empty()
                : Optional.of(new Partner(
                        Partnerwijze.valueOf(wijze),
                        Optional.ofNullable(ArtikelrijSql.uuid(r, "partner")),
                        r.getString("partner_naam"),
                        r.getString("partner_script")));
    }

    private static Optional<LocalDate> dag(ResultSet r, String kolom) throws SQLException {
        return Optional.ofNullable(r.getObject(kolom, LocalDate.class));
    }

    /// Writes the draft of this version; an earlier draft of it is replaced.
    static void save(
            Handle handle, UUID product, int versie, UUID organisatie, Productblad b, String wie, Instant now) {
        handle.createUpdate("delete from kennis.productversie where product = :p and versie = :v")
                .bind("p", product)
                .bind("v", versie)
                .execute();
        afhandeling(
                        handle.createUpdate("""
                        insert into kennis.productversie (product, versie, organisatie, naam, zoekwoorden, upl_naam, upl_uri,
                          kort, uitleg, voorwaarden, rechten, meenemen, kosten, termijn, intern, bron,
                          online, online_adres, telefoon, balie, doelgroep, levensgebeurtenissen, knip, rijpheid, zaaktype,
                          team, partnerwijze, partner, partner_naam, partner_script, vanaf, tot, herzien_op, wie, tijd)
                        values (:product, :versie, :o, :naam, :zoekwoorden, :uplNaam, :uplUri,
                          :t.kort, :t.uitleg, :t.voorwaarden, :t.rechten, :t.meenemen, :t.kosten, :t.termijn, :t.intern, :t.bron,
                          :a.online, :a.onlineAdres, :a.telefoon, :a.balie, :doelgroep, :gebeurtenissen, :knip, :rijpheid,
                          :zaaktype, :team, :partnerwijze, :partner, :partnerNaam, :script, :vanaf, :tot, :herzienOp, :wie, :now)""")
                                .bind("product", product)
                                .bind("versie", versie)
                                .bind("o", organisatie)
                                .bind("naam", b.naam().strip())
                                .bindArray("zoekwoorden", String.class, b.zoekwoorden())
                                .bind("uplNaam", b.upl().naam())
                                .bind("uplUri", b.upl().uri())
                                .bindMethods("t", b.tekst())
                                .bindMethods("a", b.aanvraag())
                                .bind("doelgroep", b.doelgroep())
                                .bindArray(
                                        "gebeurtenissen",
                                        String.class,
                                        b.gebeurtenissen().stream()
                                                .map(Enum::name)
                                                .sorted()
                                                .toList())
                                .bind("vanaf", b.looptijd().vanaf().orElse(null))
                                .bind("tot", b.looptijd().tot().orElse(null))
                                .bind("herzienOp", b.looptijd().herzienOp())
                                .bind("wie", wie)
                                .bind("now", KennisSql.at(now)),
                        b.afhandeling())
                .execute();
    }

    private static Update afhandeling(Update query, Afhandeling a) {
        var partner = a.partner();
        return query.bind("knip", a.knip())
                .bind("rijpheid", a.rijpheid())
                .bind("zaaktype", a.zaaktype())
                .bind("team", a.team().orElse(null))
                .bind("partnerwijze", partner.map(Partner::wijze).orElse(null))
                .bind("partner", partner.flatMap(Partner::organisatie).orElse(null))
                .bind("partnerNaam", partner.map(Partner::naam).orElse(""))
                .bind("script", partner.map(Partner::script).orElse(""));
    }
}
