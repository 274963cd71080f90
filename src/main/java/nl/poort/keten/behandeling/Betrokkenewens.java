package nl.poort.keten.behandeling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.organisatie.Elfproef;
import nl.poort.registers.zaken.Betrokkenetype;
import nl.poort.registers.zaken.Rol;
import nl.poort.techniek.Veldfouten;

/// Somebody who gets a part in a case: a person or an organisation.
///
/// @param nummer BSN or RSIN, null when unknown
/// @param email and `telefoon` of whom to speak to, null when unknown
public record Betrokkenewens(
        UUID roltype,
        Betrokkenetype soort,
        String naam,
        String nummer,
        String email,
        String telefoon,
        String toelichting) {
    private static final int NAAM = 200;
    private static final int CONTACTNAAM = 40;

    /// As it is kept.
    record Getoetst(
            UUID roltype,
            Betrokkenetype soort,
            Map<String, Object> gegevens,
            String toelichting,
            Rol.Contactpersoon contact) {}

    /// Refuses with everything that is wrong.
    Getoetst getoetst(List<UUID> roltypen) {
        var fouten = new Veldfouten();
        fouten.eis(roltypen.contains(roltype), "roltype", "Kies welke rol het is");
        boolean persoon = soort == Betrokkenetype.NATUURLIJK_PERSOON;
        fouten.eis(
                persoon || soort == Betrokkenetype.NIET_NATUURLIJK_PERSOON,
                "soort",
                "Kies een persoon of een organisatie");
        var wie = fouten.verplicht("naam", naam, NAAM, "Vul de naam in");
        var kaal = nummer == null ? "" : nummer.replaceAll("[\\s.-]", "");
        fouten.eis(
                kaal.isEmpty() || Elfproef.klopt(kaal),
                "nummer",
                "Dit nummer klopt niet. Een BSN of RSIN heeft 9 cijfers.");
        var mail = fouten.tekst("email", email, 254);
        fouten.eis(
                mail == null || mail.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
                "email",
                "Vul een e-mailadres in, zoals naam@voorbeeld.nl");
        var bel = fouten.tekst("telefoon", telefoon, 20);
        var waarom = fouten.tekst("toelichting", toelichting, Zaakbehandeling.TEKST);
        fouten.klaar();
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put(persoon ? "geslachtsnaam" : "statutaireNaam", wie);
        if (!kaal.isEmpty()) {
            gegevens.put(persoon ? "inpBsn" : "innNnpId", kaal);
        }
        var contact = mail == null && bel == null
                ? null
                : new Rol.Contactpersoon(
                        mail == null ? "" : mail, "", bel == null ? "" : bel, Zaakbehandeling.kort(wie, CONTACTNAAM));
        return new Getoetst(
                roltype, soort, gegevens, waarom == null ? "Toegevoegd door de behandelaar" : waarom, contact);
    }

    @Override
    public String toString() {
        return "Betrokkenewens " + soort;
    }
}
