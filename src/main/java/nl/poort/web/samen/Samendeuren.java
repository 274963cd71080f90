package nl.poort.web.samen;

import java.time.Clock;
import nl.poort.contact.klantcontact.Accountmanagers;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.contact.klantcontact.Warmegesprekken;
import nl.poort.keten.vragen.Deelvragen;
import nl.poort.keten.vragen.Samenwerkingen;
import nl.poort.keten.vragen.Terugbelnormen;
import nl.poort.keten.vragen.Terugbelverzoeken;
import nl.poort.keten.vragen.Uitbestedingen;
import nl.poort.keten.vragen.Vragen;
import nl.poort.keten.vragen.Vragensets;
import nl.poort.registers.organisatie.Aanwezigheden;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;

/// The doors the screens of working together go through.
public record Samendeuren(Keten keten, Bellen bellen, Mensen mensen, Clock klok) {

    public record Keten(
            Vragen vragen,
            Deelvragen deelvragen,
            Uitbestedingen uitbestedingen,
            Samenwerkingen samenwerkingen,
            Warmegesprekken warm) {}

    public record Bellen(
            Terugbelverzoeken verzoeken, Terugbelnormen normen, Vragensets sets, Ondernemers ondernemers) {}

    /// Who helps companies, and how to find one.
    public record Ondernemers(Accountmanagers accountmanagers, Partijen partijen) {}

    public record Mensen(Organisaties organisaties, Medewerkers medewerkers, Aanwezigheden aanwezigheden) {}
}
