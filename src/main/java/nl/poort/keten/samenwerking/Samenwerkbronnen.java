package nl.poort.keten.samenwerking;

import nl.poort.keten.behandeling.Zaakbehandeling;
import nl.poort.keten.vragen.Samenwerkingen;
import nl.poort.keten.vragen.Signalen;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.registers.documenten.Documentregister;
import nl.poort.registers.klokken.Klokken;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.zaken.Zaakdeuren;
import nl.poort.techniek.db.Db;

/// What working together on a case stands on.
///
/// @param behandeling decides who of the own organisation may see a case
public record Samenwerkbronnen(Db db, Zaakbehandeling behandeling, Dossier dossier, Mensen mensen, Keten keten) {

    /// Tells people of the organisation whose case it is.
    static final nl.poort.techniek.db.Actor PROGRAMMA = nl.poort.techniek.db.Actor.system("samenwerken");

    /// Where everything of a case stands.
    public record Dossier(Zaakdeuren zaken, Catalogusdeuren catalogus, Documentregister documenten, Klokken klokken) {}

    public record Mensen(Organisaties organisaties, Medewerkers medewerkers) {}

    /// @param samenwerkingen with which partners the organisation does not work any more, on whatever
    public record Keten(Vragen vragen, Signalen signalen, Samenwerkingen samenwerkingen) {}
}
