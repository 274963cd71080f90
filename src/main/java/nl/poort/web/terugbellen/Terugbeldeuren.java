package nl.poort.web.terugbellen;

import java.time.Clock;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.contact.klantcontact.Terugbelgesprekken;
import nl.poort.keten.vragen.Terugbelnormen;
import nl.poort.keten.vragen.Terugbelverzoeken;
import nl.poort.keten.vragen.Vragen;
import nl.poort.keten.vragen.Vragensets;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;

/// The doors the call-back screens go through.
public record Terugbeldeuren(Keten keten, Contact contact, Registers registers, Clock klok) {

    public record Keten(Vragen vragen, Terugbelverzoeken terugbellen, Terugbelnormen normen, Vragensets sets) {}

    public record Contact(Terugbelgesprekken gesprekken, Partijen partijen) {}

    public record Registers(Organisaties organisaties, Medewerkers medewerkers) {}
}
