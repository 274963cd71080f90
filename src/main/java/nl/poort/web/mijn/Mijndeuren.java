package nl.poort.web.mijn;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.contact.berichten.Klantpost;
import nl.poort.contact.inzage.Blik;
import nl.poort.contact.inzage.Correcties;
import nl.poort.contact.inzage.Eigengegevens;
import nl.poort.contact.inzage.Registergegevens;
import nl.poort.contact.inzage.Verstrekkingen;
import nl.poort.contact.klantcontact.Kanalen;
import nl.poort.keten.behandeling.Klantzaken;
import nl.poort.keten.vragen.Klantreacties;
import nl.poort.web.portaal.Volgdossier;

/// The doors behind the own page.
///
/// @param naam the name of an organisation
public record Mijndeuren(Inzage inzage, Zaken zaken, Klantpost post, Kanalen kanalen, Function<UUID, String> naam) {

    /// What we have of somebody, and what that person does with it.
    ///
    /// @param blikken the looks at these records that were written down
    public record Inzage(
            Eigengegevens gegevens,
            Registergegevens registers,
            Correcties correcties,
            Verstrekkingen verstrekkingen,
            Function<List<UUID>, List<Blik>> blikken) {}

    /// What runs for somebody.
    ///
    /// @param zaken null where there are no cases
    public record Zaken(Volgdossier dossier, Klantreacties reacties, Klantzaken zaken) {}
}
