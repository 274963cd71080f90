package nl.poort.keten.behandeling;

import nl.poort.keten.vragen.Vragen;
import nl.poort.keten.vragen.Zaaksporen;
import nl.poort.registers.besluiten.Besluiten;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.registers.documenten.Documentregister;
import nl.poort.registers.klokken.Klokken;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.zaken.Zaakdeuren;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;

/// What making and following a case stands on.
public record Startbronnen(Db db, Registers registers, Mensen mensen, Keten keten) {

    public record Registers(
            Zaakdeuren zaken,
            Catalogusdeuren catalogus,
            Documentregister documenten,
            Besluiten besluiten,
            Klokken klokken) {}

    public record Mensen(Organisaties organisaties, Medewerkers medewerkers, Klantbron klanten) {}

    public record Keten(Vragen vragen, Zaaksporen sporen) {}

    Toegang toegang(Tx tx, Medewerker wie, String doel) {
        return new Zaakrechten(registers.catalogus().catalogussen()).van(tx, wie, doel);
    }
}
