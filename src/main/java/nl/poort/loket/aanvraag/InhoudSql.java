package nl.poort.loket.aanvraag;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What belongs to a request: steps, activities, answers, people.
final class InhoudSql {
    private final Handle handle;
    private final UUID project;
    private final UUID verzoek;

    InhoudSql(Handle handle, UUID project, UUID verzoek) {
        this.handle = handle;
        this.project = project;
        this.verzoek = verzoek;
    }

    /// An answer as its row stands.
    ///
    /// @param plaats its place in the filed request; null in a concept
    record Antwoord(
            String urn,
            String vraag,
            String tekst,
            List<String> antwoorden,
            Integer plaats,
            String groep,
            String classificatie) {}

    void bewerkt(Stap stap, Instant nu) {
        handle.createUpdate("""
                        insert into aanvraag.stap (project, verzoek, stap, bewerkt) values (:project, :verzoek, :stap, :nu)
                        on conflict (project, verzoek, stap) do update set bewerkt = excluded.bewerkt""")
                .bind("project", project)
                .bind("verzoek", verzoek)
                .bind("stap", stap)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    Map<Stap, Instant> bewerkt() {
        var alle = new EnumMap<Stap, Instant>(Stap.class);
        handle.createQuery("select stap, bewerkt from aanvraag.stap where project = :project and verzoek = :verzoek")
                .bind("project", project)
                .bind("verzoek", verzoek)
                .map((r, c) -> Map.entry(Stap.valueOf(r.getString("stap")), ProjectenSql.moment(r, "bewerkt")))
                .forEach(e -> alle.put(e.getKey(), e.getValue()));
        return alle;
    }

    List<Conceptactiviteit> activiteiten() {
        var antwoorden = new LinkedHashMap<String, Map<String, List<String>>>();
        antwoorden()
                .forEach(a -> antwoorden
                        .computeIfAbsent(a.urn(), u -> new LinkedHashMap<>())
                        .put(a.vraag(), a.antwoorden()));
        return handle.createQuery("""
                        select urn, naam, gezagcode, gezagnaam, boek, versie, hash from aanvraag.activiteit
                        where project = :project and verzoek = :verzoek order by plaats""")
                .bind("project", project)
                .bind("verzoek", verzoek)
                .map((r, c) -> new Conceptactiviteit(
                        r.getString("urn"),
                        r.getString("naam"),
                        r.getString("gezagcode"),
                        r.getString("gezagnaam"),
                        r.getObject("boek") == null
                                ? null
                                : new Vormversie(
                                        r.getObject("boek", UUID.class), r.getInt("versie"), r.getString("hash")),
                        antwoorden.getOrDefault(r.getString("urn"), Map.of())))
                .list();
    }

    List<Antwoord> antwoorden() {
        return handle.createQuery("""
                        select urn, vraag, tekst, antwoorden, plaats, groep, classificatie from aanvraag.antwoord
                        where project = :project and verzoek = :verzoek order by urn, plaats, gegeven, vraag""")
                .bind("project", project)
                .bind("verzoek", verzoek)
                .map((r, c) -> new Antwoord(
                        r.getString("urn"),
                        r.getString("vraag"),
                        r.getString("tekst"),
                        List.of((String[]) r.getArray("antwoorden").getArray()),
                        r.getObject("plaats", Integer.class),
                        r.getString("groep"),
                        r.getString("classificatie")))
                .list();
    }

    void kies(Conceptactiviteit a, int plaats) {
        handle.createUpdate("""
                        insert into aanvraag.activiteit (project, verzoek, urn, plaats, naam, gezagcode, gezagnaam, boek,
                          versie, hash)
                        values (:project, :verzoek, :urn, :plaats, :naam, :code, :gezag, :boek, :versie, :hash)
                        on conflict (project, verzoek, urn) do update set plaats = excluded.plaats,
                          naam = excluded.naam, gezagcode = excluded.gezagcode, gezagnaam = excluded.gezagnaam,
                          boek = excluded.boek, versie = excluded.versie, hash = excluded.hash""")
                .bind("project", project)
                .bind("verzoek", verzoek)
                .bind("urn", a.urn())
                .bind("plaats", plaats)
                .bind("naam", a.naam())
                .bind("code", a.gezagcode())
                .bind("gezag", a.gezagnaam())
                .bind("boek", a.regels() == null ? null : a.regels().boek())
                .bind("versie", a.regels() == null ? null : a.regels().versie())
                .bind("hash", a.regels() == null ? null : a.regels().hash())
                .execute();
    }

    void laatWeg(String urn) {
        handle.createUpdate("""
                        delete from aanvraag.activiteit
                        where project = :project and verzoek = :verzoek and urn = :urn""")
                .bind("project", project)
                .bind("verzoek", verzoek)
                .bind("urn", urn)
                .execute();
    }

    void antwoord(Antwoord a, Instant nu) {
        handle.createUpdate("""
                        insert into aanvraag.antwoord (project, verzoek, urn, vraag, tekst, antwoorden, gegeven, plaats,
                          groep, classificatie)
                        values (:project, :verzoek, :urn, :vraag, :tekst, :antwoorden, :nu, :plaats, :groep, :klasse)
                        on conflict (project, verzoek, urn, vraag) do update set tekst = excluded.tekst,
                          antwoorden = excluded.antwoorden, gegeven = excluded.gegeven, plaats = excluded.plaats,
                          groep = excluded.groep, classificatie = excluded.classificatie""")
                .bind("project", project)
                .bind("verzoek", verzoek)
                .bind("urn", a.urn())
                .bind("vraag", a.vraag())
                .bind("tekst", a.tekst())
                .bindArray("antwoorden", String.class, a.antwoorden())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("plaats", a.plaats())
                .bind("groep", a.groep())
                .bind("klasse", a.classificatie())
                .execute();
    }

    void wisAntwoord(String urn, String vraag) {
        handle.createUpdate("""
                        delete from aanvraag.antwoord
                        where project = :project and verzoek = :verzoek and urn = :urn and vraag = :vraag""")
                .bind("project", project)
                .bind("verzoek", verzoek)
                .bind("urn", urn)
                .bind("vraag", vraag)
                .execute();
    }

    /// What no question asks for does not come along into a filed request.
    void wisZonderPlaats() {
        handle.createUpdate("""
                        delete from aanvraag.antwoord
                        where project = :project and verzoek = :verzoek and plaats is null""")
                .bind("project", project)
                .bind("verzoek", verzoek)
                .execute();
    }

    List<Betrokkene> betrokkenen() {
        return handle.createQuery("""
                        select rol, naam, bedrijf, kvk, email, telefoon, adres from aanvraag.betrokkene
                        where project = :project and verzoek = :verzoek
                        order by array_position(array['INITIATIEFNEMER', 'GEMACHTIGDE', 'CONTACTPERSOON'], rol)""")
                .bind("project", project)
                .bind("verzoek", verzoek)
                .map(nl.poort.techniek.db.Rijlezer.van(Betrokkene.class))
                .list();
    }

    void betrokkenen(List<Betrokkene> alle) {
        handle.createUpdate("delete from aanvraag.betrokkene where project = :project and verzoek = :verzoek")
                .bind("project", project)
                .bind("verzoek", verzoek)
                .execute();
        alle.forEach(b -> handle.createUpdate("""
                        insert into aanvraag.betrokkene (project, verzoek, rol, naam, bedrijf, kvk, email, telefoon, adres)
                        values (:project, :verzoek, :rol, :naam, :bedrijf, :kvk, :email, :telefoon, :adres)""")
                .bind("project", project)
                .bind("verzoek", verzoek)
                .bind("rol", b.rol())
                .bind("naam", b.naam())
                .bind("bedrijf", b.bedrijf())
                .bind("kvk", b.kvk())
                .bind("email", b.email())
                .bind("telefoon", b.telefoon())
                .bind("adres", b.adres())
                .execute());
    }
}
