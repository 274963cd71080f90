package nl.poort.loket.ontvangst;

import static nl.poort.loket.ontvangst.OntvangstenSql.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

/// Requests on their way to an authority outside.
final class DoorzendingenSql {
    private static final String VELDEN = """
            d.verzoek, d.id, d.organisatie, d.nummer, d.oin, d.naam, d.reden, d.indiendatum, d.door, d.gevraagd,
            d.pogingen, d.melding, d.gemeld, d.aangenomen, d.gestopt\s""";

    private final Handle handle;

    DoorzendingenSql(Handle handle) {
        this.handle = handle;
    }

    /// False when it is on its way already.
    boolean insert(Doorzending d, Instant volgende) {
        return handle.createUpdate("""
                                insert into ontvangst.doorzending (verzoek, id, organisatie, nummer, oin, naam, reden,
                                  indiendatum, door, gevraagd, volgende)
                                values (:verzoek, :id, :organisatie, :nummer, :oin, :naam, :reden, :indiendatum, :door,
                                  :begin, :volgende)
                                on conflict do nothing""")
                        .bindMethods(d)
                        .bind("begin", utc(d.gevraagd()))
                        .bind("volgende", utc(volgende))
                        .execute()
                == 1;
    }

    /// The last one of a request.
    Optional<Doorzending> laatste(UUID verzoek) {
        return handle.createQuery(
                        "select " + VELDEN
                                + "from ontvangst.doorzending d where d.verzoek = :v order by d.gevraagd desc, d.id desc limit 1")
                .bind("v", verzoek)
                .map(Rijlezer.van(Doorzending.class))
                .findOne();
    }

    /// Takes what is due; nobody else takes it before then.
    List<Doorzending> neem(Instant nu, Instant tot, int hoogstens) {
        return handle.createQuery("""
                        with w as (
                          select verzoek, id from ontvangst.doorzending where volgende <= :nu
                          order by volgende limit :n for update skip locked)
                        update ontvangst.doorzending d set volgende = :tot, pogingen = d.pogingen + 1
                        from w where d.verzoek = w.verzoek and d.id = w.id returning\s""" + VELDEN)
                .bind("nu", utc(nu))
                .bind("tot", utc(tot))
                .bind("n", hoogstens)
                .map(Rijlezer.van(Doorzending.class))
                .list();
    }

    /// False when somebody took it back meanwhile.
    boolean aangenomen(Doorzending d, Instant op) {
        return handle.createUpdate("""
                                update ontvangst.doorzending set aangenomen = :op, volgende = null, melding = ''
                                where verzoek = :verzoek and id = :id and aangenomen is null and gestopt is null""").bindMethods(d).bind("op", utc(op)).execute() == 1;
    }

    void later(Doorzending d, Instant volgende, String melding) {
        handle.createUpdate("""
                        update ontvangst.doorzending set volgende = :volgende, melding = left(:bezwaar, 500)
                        where verzoek = :verzoek and id = :id and aangenomen is null and gestopt is null""")
                .bindMethods(d)
                .bind("volgende", utc(volgende))
                .bind("bezwaar", melding)
                .execute();
    }

    /// False when people were told before, or it is over.
    boolean gemeld(Doorzending d) {
        return handle.createUpdate("""
                                update ontvangst.doorzending set gemeld = true
                                where verzoek = :verzoek and id = :id and not gemeld
                                  and aangenomen is null and gestopt is null""").bindMethods(d).execute() == 1;
    }

    boolean stop(Doorzending d, Instant op) {
        return handle.createUpdate("""
                                update ontvangst.doorzending set gestopt = :op, volgende = null
                                where verzoek = :verzoek and id = :id and aangenomen is null and gestopt is null""").bindMethods(d).bind("op", utc(op)).execute() == 1;
    }
}
