package nl.poort.loket.ontvangst;

import nl.poort.registers.documenten.Bestanden;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Db;

/// What receiving stands on.
///
/// @param landelijk the real facility; `proef` the one of our own; `eigen` what we have here already
public record Ontvangstbronnen(
        Db db, Organisaties organisaties, Medewerkers medewerkers, Bestanden bestanden, Voorzieningen voorzieningen) {

    public record Voorzieningen(LandelijkeVoorziening landelijk, LandelijkeVoorziening proef) {}

    LandelijkeVoorziening voorziening(Aansluiting a) {
        return a.isProef() ? voorzieningen.proef() : voorzieningen.landelijk();
    }
}
