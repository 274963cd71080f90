package nl.poort.loket.vergunningcheck;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What citizens did not understand or could not get out of, and what came back.
final class UitlegSql {
    private final Handle handle;

    UitlegSql(Handle handle) {
        this.handle = handle;
    }

    /// @return false when it stood there already
    boolean insert(UUID sessie, Onduidelijk o) {
        return handle.createUpdate("""
                        insert into vergunningcheck.onduidelijk (sessie, vraag, kenmerk, sleutel, vraagtekst, gevraagd)
                        values (:sessie, :vraag, :kenmerk, :sleutel, :vraagtekst, :nu) on conflict do nothing""")
                        .bind("sessie", sessie)
                        .bind("vraag", o.vraag())
                        .bind("kenmerk", o.kenmerk())
                        .bind("sleutel", o.sleutel())
                        .bind("vraagtekst", o.vraagtekst())
                        .bind("nu", o.gevraagdOp().atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    List<Onduidelijk> list(UUID sessie) {
        return handle.createQuery(
                        "select * from vergunningcheck.onduidelijk where sessie = :sessie order by gevraagd, vraag")
                .bind("sessie", sessie)
                .map((r, c) -> new Onduidelijk(
                        r.getObject("vraag", UUID.class),
                        r.getString("kenmerk"),
                        r.getString("sleutel"),
                        r.getString("vraagtekst"),
                        ChecksSql.tijd(r, "gevraagd"),
                        r.getString("uitleg"),
                        ChecksSql.tijd(r, "uitgelegd")))
                .list();
    }

    /// The conversations that wait for this Vraag; the last answer counts.
    List<UUID> uitgelegd(UUID vraag, String uitleg, Instant nu) {
        return handle.createQuery("""
                        update vergunningcheck.onduidelijk set uitleg = :uitleg, uitgelegd = :nu where vraag = :vraag
                        returning sessie""")
                .bind("vraag", vraag)
                .bind("uitleg", uitleg)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .list();
    }

    void tel(Checkregels bij, Bevinding.Soort soort, String plaats, String antwoorden, Instant nu) {
        handle.createUpdate("""
                        insert into vergunningcheck.bevinding as b
                          (boek, versie, soort, plaats, organisatie, naam, antwoorden, eerst, laatst)
                        values (:boek, :versie, :soort, :plaats, :organisatie, :naam, :antwoorden, :nu, :nu)
                        on conflict (boek, versie, soort, plaats) do update set aantal = b.aantal + 1,
                          antwoorden = excluded.antwoorden, laatst = excluded.laatst""")
                .bind("boek", bij.boek())
                .bind("versie", bij.versie())
                .bind("soort", soort)
                .bind("plaats", plaats)
                .bind("organisatie", bij.organisatie())
                .bind("naam", bij.naam())
                .bind("antwoorden", antwoorden)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    List<Bevinding> bevindingen(UUID organisatie, int hoogstens) {
        return handle.createQuery("""
                        select * from vergunningcheck.bevinding where organisatie = :organisatie
                        order by laatst desc, plaats limit :hoogstens""")
                .bind("organisatie", organisatie)
                .bind("hoogstens", hoogstens)
                .map((r, c) -> new Bevinding(
                        r.getObject("boek", UUID.class),
                        r.getInt("versie"),
                        r.getString("naam"),
                        Bevinding.Soort.valueOf(r.getString("soort")),
                        r.getString("plaats"),
                        r.getString("antwoorden"),
                        r.getInt("aantal"),
                        ChecksSql.tijd(r, "eerst"),
                        ChecksSql.tijd(r, "laatst")))
                .list();
    }
}
