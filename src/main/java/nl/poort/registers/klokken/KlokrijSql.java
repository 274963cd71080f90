package nl.poort.registers.klokken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/// Between a row of `klokken.klok` and its record.
final class KlokrijSql {
    private KlokrijSql() {}

    static Rij rij(ResultSet rs) throws SQLException {
        var klok = new Klok(
                rs.getObject("root", UUID.class),
                rs.getObject("id", UUID.class),
                rs.getObject("onderwerp", UUID.class),
                Kloksoort.valueOf(rs.getString("soort")),
                rs.getString("schakel"),
                Kalendersoort.valueOf(rs.getString("kalender")),
                new Norm(rs.getInt("norm_aantal"), Eenheid.valueOf(rs.getString("norm_eenheid"))),
                instant(rs, "start"),
                instant(rs, "deadline"),
                Klokstand.valueOf(rs.getString("stand")),
                instant(rs, "gestopt"),
                rs.getBoolean("vooraf_gemeld"));
        return new Rij(
                klok,
                rs.getObject("kalender_van", UUID.class),
                rs.getInt("kalender_versie"),
                instant(rs, "uiterlijk"),
                rs.getObject("kaal_eind", LocalDate.class),
                instant(rs, "driekwart_op"),
                instant(rs, "plicht_op"));
    }

    static Norm norm(ResultSet rs) throws SQLException {
        var eenheid = rs.getString("norm_eenheid");
        return eenheid == null ? null : new Norm(rs.getInt("norm_aantal"), Eenheid.valueOf(eenheid));
    }

    static Instant instant(ResultSet rs, String kolom) throws SQLException {
        var moment = rs.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
