package nl.poort.keten.calamiteiten;

import nl.poort.keten.vragen.Opschalingen;
import nl.poort.keten.vragen.Signalen;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.klokken.Klokken;
import nl.poort.registers.organisatie.Dienstroosters;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Db;

/// The database, the registers and the chain that calamities work with, wired once.
public record Calamiteitbronnen(Db db, Register registers, Keten keten) {

    public record Register(
            Organisaties organisaties, Medewerkers medewerkers, Dienstroosters roosters, Klokken klokken) {}

    public record Keten(Vragen vragen, Opschalingen opschalingen, Signalen signalen) {}
}
