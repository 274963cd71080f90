package nl.poort.registers.organisatie;

import java.util.UUID;

/// What a person fills in about an organisation; texts as typed, null or empty when unknown.
public record Organisatiegegevens(
        String naam, Organisatiesoort soort, String oin, String rsin, String code, UUID regio) {

    public static Organisatiegegevens van(String naam, Organisatiesoort soort) {
        return new Organisatiegegevens(naam, soort, null, null, null, null);
    }

    /// Checked and normalised; refuses with every field error at once.
    Organisatie als(UUID id) {
        var fouten = new Invoerfouten();
        var schoon = fouten.lees(() -> Invoer.naam("naam", naam));
        fouten.eis(soort != null, "soort", "Kies wat voor organisatie dit is");
        var echtRsin = fouten.lees(() -> Invoer.ofNull(rsin) == null ? null : new Rsin(rsin));
        var echtOin = fouten.lees(() -> Invoer.ofNull(oin) == null ? null : new Oin(oin));
        var echteCode = fouten.lees(() -> Invoer.ofNull(code) == null ? null : code(code));
        fouten.eis(
                echtOin == null
                        || echtRsin == null
                        || !echtOin.nummer().startsWith("00000001")
                        || echtOin.equals(Oin.van(echtRsin)),
                "oin",
                "Het OIN hoort bij een ander RSIN");
        fouten.eis(!id.equals(regio), "regio", "Een organisatie kan niet haar eigen regio zijn");
        fouten.klaar();
        return new Organisatie(id, schoon, soort, echtOin, echtRsin, echteCode, regio);
    }

    static String code(String tekst) {
        var schoon = tekst.strip().toLowerCase(java.util.Locale.ROOT);
        if (!schoon.matches("[a-z0-9][a-z0-9._-]{0,39}")) {
            throw Invoer.fout("code", "Een code heeft hoogstens 40 letters en cijfers, zoals gm0014");
        }
        return schoon;
    }
}
