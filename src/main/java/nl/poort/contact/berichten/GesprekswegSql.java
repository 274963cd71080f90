package nl.poort.contact.berichten;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class GesprekswegSql {
    private final Handle handle;

    GesprekswegSql(Handle handle) {
        this.handle = handle;
    }

    Optional<Gespreksweg> find(UUID vraag) {
        return handle.createQuery("""
                        select kanaal, adres, van, antwoord_op, verwijzingen from berichten.gespreksweg
                        where vraag = :vraag""")
                .bind("vraag", vraag)
                .map((rs, c) -> new Gespreksweg(
                        new Bezorgadres(Berichtkanaal.valueOf(rs.getString("kanaal")), rs.getString("adres")),
                        rs.getString("van"),
                        rs.getString("antwoord_op"),
                        Arrays.asList((String[]) rs.getArray("verwijzingen").getArray())))
                .findOne();
    }

    void save(UUID vraag, UUID organisatie, Gespreksweg weg, Instant nu) {
        handle.createUpdate("""
                        insert into berichten.gespreksweg (vraag, organisatie, kanaal, adres, van, antwoord_op,
                          verwijzingen, tijd)
                        values (:vraag, :o, :kanaal, :adres, :van, :antwoordOp, :nummers, :nu)
                        on conflict (vraag) do update set kanaal = excluded.kanaal, adres = excluded.adres,
                          van = excluded.van, antwoord_op = excluded.antwoord_op, verwijzingen = excluded.verwijzingen,
                          tijd = excluded.tijd""")
                .bind("vraag", vraag)
                .bind("o", organisatie)
                .bind("kanaal", weg.adres().kanaal().name())
                .bind("adres", weg.adres().adres())
                .bind("van", weg.van())
                .bind("antwoordOp", weg.antwoordOp())
                .bindArray("nummers", String.class, weg.verwijzingen())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
