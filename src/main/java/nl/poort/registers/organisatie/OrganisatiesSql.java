package nl.poort.registers.organisatie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

final class OrganisatiesSql {
    private static final RowMapper<Organisatie> ORGANISATIE = (rs, ctx) -> new Organisatie(
            rs.getObject("id", UUID.class),
            rs.getString("naam"),
            Organisatiesoort.valueOf(rs.getString("soort")),
            rs.getString("oin") == null ? null : new Oin(rs.getString("oin")),
            rs.getString("rsin") == null ? null : new Rsin(rs.getString("rsin")),
            rs.getString("code"),
            rs.getObject("regio", UUID.class));

    private final Handle handle;

    OrganisatiesSql(Handle handle) {
        this.handle = handle;
    }

    /// False when the code or the OIN is somebody else's.
    boolean insert(Organisatie o, String zoeknaam) {
        return handle.createUpdate("""
                                insert into organisatie.organisatie (id, naam, zoeknaam, soort, oin, rsin, code, regio)
                                values (:id, :naam, :zoeknaam, :soort, :oin, :rsin, :code, :regio)
                                on conflict do nothing""").bindMap(kolommen(o, zoeknaam)).execute() == 1;
    }

    void update(Organisatie o, String zoeknaam) {
        handle.createUpdate("""
                        update organisatie.organisatie
                        set naam = :naam, zoeknaam = :zoeknaam, soort = :soort, oin = :oin, rsin = :rsin, code = :code,
                          regio = :regio
                        where id = :id""").bindMap(kolommen(o, zoeknaam)).execute();
    }

    /// A team that carries the name of its organisation gets the new one.
    void hernoemTeams(UUID organisatie, String was, String wordt) {
        handle.createUpdate("""
                        update organisatie.team set publieke_naam = :wordt
                        where organisatie = :organisatie and publieke_naam = :was""")
                .bind("organisatie", organisatie)
                .bind("was", was)
                .bind("wordt", wordt)
                .execute();
    }

    boolean isVanAnder(Organisatie o) {
        return handle.createQuery("""
                        select exists (select 1 from organisatie.organisatie
                        where id <> :id and (code = :code or oin = :oin))""")
                .bindMap(kolommen(o, ""))
                .mapTo(Boolean.class)
                .one();
    }

    private static java.util.Map<String, Object> kolommen(Organisatie o, String zoeknaam) {
        var kolommen = new java.util.HashMap<String, Object>();
        kolommen.put("id", o.id());
        kolommen.put("naam", o.naam());
        kolommen.put("zoeknaam", zoeknaam);
        kolommen.put("soort", o.soort().name());
        kolommen.put("oin", o.oin() == null ? null : o.oin().nummer());
        kolommen.put("rsin", o.rsin() == null ? null : o.rsin().nummer());
        kolommen.put("code", o.code());
        kolommen.put("regio", o.regio());
        return kolommen;
    }

    Optional<Organisatie> find(UUID id) {
        return organisaties("where id = ?").bind(0, id).map(ORGANISATIE).findOne();
    }

    Optional<Organisatie> lock(UUID id) {
        return organisaties("where id = ? for update")
                .bind(0, id)
                .map(ORGANISATIE)
                .findOne();
    }

    Optional<Organisatie> findOpCode(String code) {
        return organisaties("where code = lower(?)")
                .bind(0, code)
                .map(ORGANISATIE)
                .findOne();
    }

    Optional<Organisatie> findOpOin(String oin) {
        return organisaties("where oin = ?").bind(0, oin).map(ORGANISATIE).findOne();
    }

    List<Organisatie> list() {
        return organisaties("order by zoeknaam, id").map(ORGANISATIE).list();
    }

    List<Organisatie> list(Organisatiesoort soort) {
        return organisaties("where soort = ? order by zoeknaam, id")
                .bind(0, soort.name())
                .map(ORGANISATIE)
                .list();
    }

    List<Organisatie> zoek(String zoeknaam, int limit) {
        return organisaties("""
                        where position(:q in zoeknaam) > 0 or code = :q or word_similarity(:q, zoeknaam) >= 0.45
                        order by position(:q in zoeknaam) = 0, word_similarity(:q, zoeknaam) desc,
                          similarity(:q, zoeknaam) desc, zoeknaam, id
                        limit :limit""")
                .bind("q", zoeknaam)
                .bind("limit", limit)
                .map(ORGANISATIE)
                .list();
    }

    List<Organisatie> inRegio(UUID regio) {
        return handle.createQuery("""
                        with recursive onder as (
                          select id from organisatie.organisatie where regio = :regio
                          union
                          select o.id from organisatie.organisatie o join onder on o.regio = onder.id)
                        select id, naam, soort, oin, rsin, code, regio from organisatie.organisatie
                        where id in (select id from onder) order by zoeknaam, id""").bind("regio", regio).map(ORGANISATIE).list();
    }

    boolean isZelfBeheerd(UUID id) {
        return handle.createQuery("select zelf_beheerd from organisatie.organisatie where id = ?")
                .bind(0, id)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false);
    }

    void zelfBeheerd(UUID id) {
        handle.execute("update organisatie.organisatie set zelf_beheerd = true where id = ? and not zelf_beheerd", id);
    }

    Optional<Organisatie> findBeherend() {
        return organisaties("where beherend").map(ORGANISATIE).findOne();
    }

    void beherend(UUID id) {
        handle.execute("update organisatie.organisatie set beherend = false where beherend and id <> ?", id);
        handle.execute("update organisatie.organisatie set beherend = true where id = ? and not beherend", id);
    }

    private Query organisaties(String rest) {
        return handle.createQuery(
                "select id, naam, soort, oin, rsin, code, regio from organisatie.organisatie " + rest);
    }

    /// False when the organisation has a team of this name already.
    boolean insert(Team team) {
        return handle.createUpdate("""
                                insert into organisatie.team (organisatie, id, naam, soort, publieke_naam, telefoon)
                                values (:organisatie, :id, :naam, :soort, :publiekeNaam, :telefoon)
                                on conflict do nothing""").bindMethods(team).execute() == 1;
    }

    void update(Team team) {
        handle.createUpdate("""
                        update organisatie.team
                        set naam = :naam, soort = :soort, publieke_naam = :publiekeNaam, telefoon = :telefoon
                        where organisatie = :organisatie and id = :id""").bindMethods(team).execute();
    }

    Optional<Team> findTeam(UUID id) {
        return teams("where id = ?").bind(0, id).map(Rijlezer.van(Team.class)).findOne();
    }

    List<Team> teams(UUID organisatie) {
        return teams("where organisatie = ? order by lower(naam)")
                .bind(0, organisatie)
                .map(Rijlezer.van(Team.class))
                .list();
    }

    /// Without the teams that only try out the chain.
    List<Team> teams(Schakelsoort soort) {
        return teams("""
                        where soort = :soort and organisatie not in (
                          select id from organisatie.organisatie where code = :proef or code like :proef || '-%')
                        order by lower(publieke_naam), lower(naam)""")
                .bind("soort", soort.name())
                .bind("proef", Organisatie.PROEF)
                .map(Rijlezer.van(Team.class))
                .list();
    }

    private Query teams(String rest) {
        return handle.createQuery(
                "select id, organisatie, naam, soort, publieke_naam, telefoon from organisatie.team " + rest);
    }

    Optional<Contactpunt> findContactpunt(UUID organisatie) {
        return handle.createQuery("select * from organisatie.contactpunt where organisatie = ?")
                .bind(0, organisatie)
                .map(Rijlezer.van(Contactpunt.class))
                .findOne();
    }

    void save(Contactpunt contactpunt) {
        handle.createUpdate("""
                        insert into organisatie.contactpunt (organisatie, route, telefoon, email, website)
                        values (:organisatie, :route, :telefoon, :email, :website)
                        on conflict (organisatie) do update
                        set route = :route, telefoon = :telefoon, email = :email, website = :website""").bindMethods(contactpunt).execute();
    }
}
