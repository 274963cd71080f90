package nl.poort.keten.ketentest;

import java.time.ZoneOffset;
import java.util.List;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

/// The findings everybody may read.
final class GedeeldSql {
    private final Handle handle;

    GedeeldSql(Handle handle) {
        this.handle = handle;
    }

    void bewaar(GedeeldeBevinding g) {
        handle.createUpdate("""
                        insert into ketentest.gedeeld (bevinding, van, nummer, soort, ernst, deelketen, stap,
                          leverancier, tekst, stand, oplossing, gedeeld_op)
                        values (:id, :van, :nummer, :soort, :ernst, :deel, :stap, :leverancier, :tekst, :stand,
                          :oplossing, :op)
                        on conflict (bevinding) do update set tekst = :tekst, stand = :stand, oplossing = :oplossing,
                          leverancier = :leverancier, gedeeld_op = :op""")
                .bind("id", g.bevinding())
                .bind("van", g.van())
                .bind("nummer", g.nummer())
                .bind("soort", g.soort().name())
                .bind("ernst", g.ernst().name())
                .bind("deel", g.deelketen() == null ? null : g.deelketen().name())
                .bind("stap", g.stap())
                .bind("leverancier", g.leverancier())
                .bind("tekst", g.tekst())
                .bind("stand", g.stand().name())
                .bind("oplossing", g.oplossing())
                .bind("op", g.gedeeldOp().atOffset(ZoneOffset.UTC))
                .execute();
    }

    List<GedeeldeBevinding> zoek(Gedeeldfilter f) {
        return handle.createQuery("""
                        select bevinding, van, nummer, soort, ernst, deelketen, stap, leverancier, tekst, stand,
                               oplossing, gedeeld_op
                        from ketentest.gedeeld
                        where (:deel::text is null or deelketen = :deel)
                          and (:soort::text is null or soort = :soort)
                          and (not :opgelost or stand in ('OPGELOST', 'GESLOTEN'))
                          and (:woord = '' or position(lower(:woord) in lower(tekst || ' ' || leverancier || ' ' || stap)) > 0)
                        order by gedeeld_op desc, bevinding limit 200""")
                .bind("deel", f.deelketen() == null ? null : f.deelketen().name())
                .bind("soort", f.soort() == null ? null : f.soort().name())
                .bind("opgelost", f.opgelost())
                .bind("woord", f.woord())
                .map(Rijlezer.van(GedeeldeBevinding.class))
                .list();
    }
}
