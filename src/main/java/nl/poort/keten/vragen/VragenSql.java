package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Rijlezer;
import nl.poort.techniek.json.Json;
import org.jdbi.v3.core.Handle;

final class VragenSql {
    static final String KOLOMMEN = """
            id, kenmerk, organisatie, klant, klant_team, tekst, soort, onderwerp, impact, urgentie, prioriteit,
            voorgestelde_prioriteit, niveau, stand, eigenaar, contactschakel, contactpersoon, regievoerder,
            volgende_stap, bij_wie, toegezegd_op, terugkoppelwijze, afspraak, afspraak_versie,
            context::text as context, artikel, eerste_signaal, antwoord, bron, oorzaak, gesteld_op,
            beantwoord_op, geinformeerd_op, bekendmaking, gesloten_op, samengevoegd_met, calamiteit, intern,
            zicht, versie, zaakhouder""";

    static final String ALLES = "select " + KOLOMMEN + " from vragen.vraag";

    private final Handle handle;

    VragenSql(Handle handle) {
        this.handle = handle;
    }

    /// Told once: per transaction it costs more than the query.
    @SuppressWarnings("unchecked")
    static void metContext(Db db) {
        db.maps(Context.class, (rs, i, ctx) -> {
            var tekst = rs.getString(i);
            return tekst == null ? Context.LEEG : new Context((Map<String, String>) Json.read(tekst, Map.class));
        });
    }

    static String tekst(Context context) {
        return Json.write(context.velden());
    }

    Optional<Vraag> find(UUID id) {
        return handle.createQuery(ALLES + " where id = :id")
                .bind("id", id)
                .map(Rijlezer.van(Vraag.class))
                .findOne();
    }

    Optional<Vraag> lock(UUID id) {
        return handle.createQuery(ALLES + " where id = :id for update")
                .bind("id", id)
                .map(Rijlezer.van(Vraag.class))
                .findOne();
    }

    Optional<Vraag> findByKenmerk(String kenmerk) {
        return handle.createQuery(ALLES + " where kenmerk = :kenmerk")
                .bind("kenmerk", kenmerk)
                .map(Rijlezer.van(Vraag.class))
                .findOne();
    }

    List<Vraag> list(Collection<UUID> ids) {
        return handle.createQuery(ALLES + " where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map(Rijlezer.van(Vraag.class))
                .list();
    }

    List<Vraag> vanKlant(UUID klant) {
        return handle.createQuery(ALLES + " where klant = :klant order by gesteld_op desc limit 100")
                .bind("klant", klant)
                .map(Rijlezer.van(Vraag.class))
                .list();
    }

    List<Vraag> meelopers(UUID hoofdvraag) {
        return handle.createQuery(ALLES + " where samengevoegd_met = :id order by gesteld_op")
                .bind("id", hoofdvraag)
                .map(Rijlezer.van(Vraag.class))
                .list();
    }

    List<Vraag> bijCalamiteit(UUID calamiteit) {
        return handle.createQuery(ALLES + " where calamiteit = :id order by gesteld_op")
                .bind("id", calamiteit)
                .map(Rijlezer.van(Vraag.class))
                .list();
    }

    List<Vraag> openBijArtikel(UUID artikel) {
        return handle.createQuery(ALLES + """
                         where artikel = :artikel and stand in ('OPEN', 'BEANTWOORD', 'OPGESCHAALD')
                        order by gesteld_op""")
                .bind("artikel", artikel)
                .map(Rijlezer.van(Vraag.class))
                .list();
    }

    /// What changes with every step on the way.
    void stap(UUID id, UUID eigenaar, UUID regievoerder, int niveau, Klantzin zin, Collection<UUID> zicht) {
        handle.createUpdate("""
                        update vragen.vraag set eigenaar = :eigenaar, regievoerder = :regievoerder, niveau = :niveau,
                          volgende_stap = :stap, bij_wie = :bijWie, zicht = :zichtbaar, versie = versie + 1
                        where id = :id""")
                .bind("id", id)
                .bind("eigenaar", eigenaar)
                .bind("regievoerder", regievoerder)
                .bind("niveau", niveau)
                .bind("stap", zin.stap())
                .bind("bijWie", zin.bijWie())
                .bindArray("zichtbaar", UUID.class, zicht)
                .execute();
    }

    void stand(UUID id, Vraagstand stand, UUID calamiteit) {
        handle.createUpdate("update vragen.vraag set stand = :stand, calamiteit = :calamiteit where id = :id")
                .bind("id", id)
                .bind("stand", stand)
                .bind("calamiteit", calamiteit)
                .execute();
    }

    void beantwoord(UUID id, Antwoord antwoord, Instant op) {
        handle.createUpdate("""
                        update vragen.vraag set stand = case when stand = 'OPGESCHAALD' then stand else 'BEANTWOORD' end,
                          antwoord = :tekst, bron = :bron, beantwoord_op = :op where id = :id""")
                .bindMethods(antwoord)
                .bind("id", id)
                .bind("op", op)
                .execute();
    }

    void contactpersoon(UUID id, UUID medewerker) {
        handle.createUpdate("update vragen.vraag set contactpersoon = :m where id = :id")
                .bind("id", id)
                .bind("m", medewerker)
                .execute();
    }

    void regievoerder(UUID id, UUID medewerker) {
        handle.createUpdate("update vragen.vraag set regievoerder = :m, versie = versie + 1 where id = :id")
                .bind("id", id)
                .bind("m", medewerker)
                .execute();
    }

    void oorzaak(UUID id, String oorzaak) {
        handle.createUpdate("update vragen.vraag set oorzaak = :oorzaak where id = :id")
                .bind("id", id)
                .bind("oorzaak", oorzaak)
                .execute();
    }

    void sluit(UUID id, Bekendmaking hoe, Instant op) {
        handle.createUpdate("""
                        update vragen.vraag set stand = 'GESLOTEN', geinformeerd_op = :op, bekendmaking = :hoe,
                          gesloten_op = :op, beantwoord_op = coalesce(beantwoord_op, :op), calamiteit = null,
                          versie = versie + 1 where id = :id""").bind("id", id).bind("hoe", hoe).bind("op", op).execute();
    }

    void heropen(UUID id, Instant toegezegd) {
        handle.createUpdate("""
                        update vragen.vraag set stand = 'OPEN', geinformeerd_op = null, bekendmaking = null,
                          gesloten_op = null, beantwoord_op = null, toegezegd_op = :op, versie = versie + 1
                        where id = :id""").bind("id", id).bind("op", toegezegd).execute();
    }

    /// What was the answer is not the answer any more; nobody was told yet.
    void neemAntwoordTerug(UUID id) {
        handle.createUpdate("""
                        update vragen.vraag set stand = 'OPEN', antwoord = '', bron = '', beantwoord_op = null,
                          versie = versie + 1 where id = :id""").bind("id", id).execute();
    }

    void toezegging(UUID id, Instant op) {
        handle.createUpdate("update vragen.vraag set toegezegd_op = :op, versie = versie + 1 where id = :id")
                .bind("id", id)
                .bind("op", op)
                .execute();
    }

    void samenvoegen(UUID id, UUID hoofdvraag) {
        handle.createUpdate("""
                        update vragen.vraag set stand = 'SAMENGEVOEGD', samengevoegd_met = :hoofd, calamiteit = null,
                          versie = versie + 1 where id = :id""").bind("id", id).bind("hoofd", hoofdvraag).execute();
    }

    void meelopersGeinformeerd(UUID hoofdvraag, Instant op) {
        handle.createUpdate("update vragen.vraag set geinformeerd_op = :op where samengevoegd_met = :hoofd")
                .bind("hoofd", hoofdvraag)
                .bind("op", op)
                .execute();
    }

    void analyse(UUID id, Vraagsoort soort, String oorzaak, String impact, int voorstel) {
        handle.createUpdate("""
                        update vragen.vraag set soort = :soort, oorzaak = :oorzaak, impact = :impact,
                          voorgestelde_prioriteit = :voorstel, versie = versie + 1 where id = :id""")
                .bind("id", id)
                .bind("soort", soort)
                .bind("oorzaak", oorzaak)
                .bind("impact", impact)
                .bind("voorstel", voorstel)
                .execute();
    }

    void prioriteit(UUID id, int prioriteit, int niveau, Instant toegezegd) {
        handle.createUpdate("""
                        update vragen.vraag set prioriteit = :p, voorgestelde_prioriteit = 0, niveau = :niveau,
                          toegezegd_op = :op, versie = versie + 1 where id = :id""")
                .bind("id", id)
                .bind("p", prioriteit)
                .bind("niveau", niveau)
                .bind("op", toegezegd)
                .execute();
    }

    void niveau(UUID id, int niveau) {
        handle.createUpdate("update vragen.vraag set niveau = :niveau, versie = versie + 1 where id = :id")
                .bind("id", id)
                .bind("niveau", niveau)
                .execute();
    }

    void eigenaar(UUID id, UUID team) {
        handle.createUpdate("update vragen.vraag set eigenaar = :team where id = :id")
                .bind("id", id)
                .bind("team", team)
                .execute();
    }

    /// @param overdracht the step that waits for a case; null = none any more
    void zaakhouder(UUID id, UUID overdracht) {
        handle.createUpdate("update vragen.vraag set zaakhouder = :o, versie = versie + 1 where id = :id")
                .bind("id", id)
                .bind("o", overdracht)
                .execute();
    }

    void oproep(UUID id, UUID oproep) {
        handle.createUpdate("update vragen.vraag set oproep = :oproep where id = :id")
                .bind("id", id)
                .bind("oproep", oproep)
                .execute();
    }
}
