package nl.poort.keten.behandeling;

import nl.poort.keten.vragen.Signalen;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.besluiten.Besluiten;
import nl.poort.registers.besluiten.Besluitinformatieobjecten;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.registers.documenten.Documentregister;
import nl.poort.registers.klokken.Klokken;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.zaken.Zaakdeuren;
import nl.poort.techniek.db.Db;

/// What the handling of a case stands on.
public record Zaakbronnen(Db db, Dossier dossier, Mensen mensen, Keten keten) {

    /// The registers in which everything of a case stands.
    public record Dossier(
            Zaakdeuren zaken,
            Catalogusdeuren catalogus,
            Documentregister documenten,
            Besluiten besluiten,
            Besluitinformatieobjecten besluitdocumenten,
            Klokken klokken) {}

    public record Mensen(Organisaties organisaties, Medewerkers medewerkers) {}

    public record Keten(Vragen vragen, Signalen signalen) {}
}
