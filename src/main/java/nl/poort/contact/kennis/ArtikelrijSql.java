package nl.poort.contact.kennis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads rows of `kennis.artikel_nu` and `kennis.versie`.
final class ArtikelrijSql {
    private ArtikelrijSql() {}

    static Artikel artikel(ResultSet r) throws SQLException {
        return new Artikel(
                uuid(r, "id"),
                Artikelregels.nummer(r.getInt("nummer")),
                uuid(r, "organisatie"),
                Artikelstaat.valueOf(r.getString("staat")),
                r.getInt("versie"),
                tekst(r),
                Probleemstand.valueOf(r.getString("probleem")),
                r.getString("omweg"),
                new Eigenaar(Optional.ofNullable(uuid(r, "eigenaar")), r.getString("eigenaar_naam")),
                Optional.ofNullable(uuid(r, "vervangen_door")),
                Optional.ofNullable(uuid(r, "uit_vraag")),
                r.getLong("gezien"),
                r.getLong("volgers"),
                tijd(r, "gewijzigd"),
                Optional.ofNullable(uuid(r, "schrijver")),
                r.getInt("voorrang"),
                Optional.ofNullable(uuid(r, "volgt_op")));
    }

    static Artikelversie versie(ResultSet r) throws SQLException {
        return new Artikelversie(uuid(r, "artikel"), r.getInt("versie"), tekst(r), r.getString("wie"), tijd(r, "tijd"));
    }

    static UUID uuid(ResultSet r, String kolom) throws SQLException {
        return r.getObject(kolom, UUID.class);
    }

    static Instant tijd(ResultSet r, String kolom) throws SQLException {
        var tijd = r.getObject(kolom, OffsetDateTime.class);
        return tijd == null ? null : tijd.toInstant();
    }

    private static Artikeltekst tekst(ResultSet r) throws SQLException {
        return new Artikeltekst(
                r.getString("titel"),
                woorden(r, "vraagwoorden"),
                woorden(r, "foutcodes"),
                r.getString("intern"),
                r.getString("publiek"),
                r.getString("bron"),
                woorden(r, "producten"),
                r.getObject("herzien_op", LocalDate.class),
                r.getBoolean("gedeeld"),
                Verschijning.van(
                        r.getObject("vanaf", LocalDate.class),
                        r.getObject("tot", LocalDate.class),
                        r.getBoolean("website"),
                        uuid(r, "team")));
    }

    static List<String> woorden(ResultSet r, String kolom) throws SQLException {
        return List.of((String[]) r.getArray(kolom).getArray());
    }
}
