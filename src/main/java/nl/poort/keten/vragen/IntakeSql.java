package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import nl.poort.registers.ketenafspraken.Ketenafspraak;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class IntakeSql {
    private final Handle handle;

    IntakeSql(Handle handle) {
        this.handle = handle;
    }

    Vraag insert(
            UUID id,
            NieuweVraag nieuw,
            Intake.Begin begin,
            Team contact,
            Ketenafspraak afspraak,
            Intake.Zwaarte zwaarte,
            Collection<UUID> zicht,
            Instant nu) {
        return handle.createQuery("""
                        insert into vragen.vraag (id, kenmerk, organisatie, klant, klant_team, tekst, soort, onderwerp,
                          impact, urgentie, prioriteit, voorgestelde_prioriteit, niveau, stand, eigenaar, contactschakel,
                          contactpersoon, volgende_stap, bij_wie, toegezegd_op, terugkoppelwijze, afspraak,
                          afspraak_versie, context, artikel, eerste_signaal, gesteld_op, samengevoegd_met, intern, zicht)
                        values (:id, :kenmerk, :contact.organisatie, :klant, :klantTeam, :tekst, :soort, :onderwerp,
                          :impact, :urgentie, :prioriteit, :voorstel, :niveau, :stand, :contact.id, :contact.id,
                          :contactpersoon, :stap, :bijWie, :toegezegd, :terugkoppelwijze, :afspraak.naam,
                          :afspraak.versie, :contextTekst::json, :artikel, :eersteSignaal, :nu, :samengevoegdMet,
                          :intern, :zichtbaar)
                        returning\s""" + VragenSql.KOLOMMEN)
                .bindMethods(nieuw)
                .bindMethods("contact", contact)
                .bindMethods("afspraak", afspraak)
                .bind("id", id)
                .bind("prioriteit", zwaarte.prioriteit())
                .bind("voorstel", zwaarte.voorstel())
                .bind("niveau", zwaarte.niveau())
                .bind("stand", begin.stand())
                .bind("samengevoegdMet", begin.samengevoegdMet())
                .bind("toegezegd", begin.toegezegdOp())
                .bind("stap", begin.zin().stap())
                .bind("bijWie", begin.zin().bijWie())
                .bind("contextTekst", VragenSql.tekst(nieuw.context()))
                .bind("nu", nu)
                .bindArray("zichtbaar", UUID.class, zicht)
                .map(Rijlezer.van(Vraag.class))
                .one();
    }
}
