package nl.poort.web.zaak;

import java.time.Clock;
import nl.poort.contact.berichten.Berichten;
import nl.poort.contact.klantcontact.Klantcontacten;
import nl.poort.keten.behandeling.Afhandelingen;
import nl.poort.keten.behandeling.Beslistermijnen;
import nl.poort.keten.behandeling.Deelzaken;
import nl.poort.keten.behandeling.Procedures;
import nl.poort.keten.behandeling.Zaakbehandeling;
import nl.poort.keten.behandeling.Zaakstukken;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// The doors the dossier goes through.
public record Dossierdeuren(Zaken zaken, Contact contact, Registers registers) {

    public record Zaken(
            Zaakbehandeling behandeling,
            Beslistermijnen termijnen,
            Procedures procedures,
            Afhandelingen afhandelingen,
            Zaakstukken stukken,
            Deelzaken deelzaken) {}

    public record Contact(Vragen vragen, Berichten berichten, Klantcontacten contacten) {}

    public record Registers(
            Organisaties organisaties, Medewerkers medewerkers, Gebeurtenissen gebeurtenissen, Clock klok) {}
}
