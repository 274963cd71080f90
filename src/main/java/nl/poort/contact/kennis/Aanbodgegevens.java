package nl.poort.contact.kennis;

import java.util.List;

/// What an organisation tells about itself.
///
/// @param trefwoorden the words people look for: `mantelzorg`, `eenzaam`
/// @param doelgroep for whom
/// @param professioneel for colleagues and other professionals only
public record Aanbodgegevens(
        String naam,
        String kort,
        String tekst,
        List<String> trefwoorden,
        String doelgroep,
        Bereik bereik,
        String kosten,
        Professioneel professioneel) {

    public Aanbodgegevens {
        trefwoorden = List.copyOf(trefwoorden);
    }

    /// Where and how to reach it.
    ///
    /// @param website an https address, or empty
    public record Bereik(String plaats, String adres, String telefoon, String email, String website) {}

    /// Not for the website.
    ///
    /// @param verwijzen how a professional sends somebody there
    public record Professioneel(String contactpersoon, String verwijzen, String wachttijd) {}
}
