package nl.poort.contact.kennis;

import java.util.regex.Pattern;
import nl.poort.techniek.Veldfouten;

/// What an entry of the social map must hold. Pure.
final class Aanbodregels {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");

    private Aanbodregels() {}

    static void controleer(Aanbodgegevens g) {
        var fouten = new Veldfouten();
        gegevens(fouten, g);
        fouten.klaar();
    }

    static void controleer(Aanbodgegevens g, Aanbod.Beheerder b) {
        var fouten = new Veldfouten();
        gegevens(fouten, g);
        fouten.verplicht("beheerder", b.naam(), 200, "Vul in wie de gegevens bijhoudt");
        var email = fouten.verplicht("beheerderEmail", b.email(), 200, "Vul het e-mailadres van de beheerder in");
        fouten.eis(email == null || isEmail(email), "beheerderEmail", "Dit is geen e-mailadres");
        fouten.klaar();
    }

    private static void gegevens(Veldfouten fouten, Aanbodgegevens g) {
        fouten.verplicht("naam", g.naam(), 200, "Vul de naam van de organisatie in");
        fouten.verplicht("kort", g.kort(), 300, "Vul in één zin in wat de organisatie doet");
        fouten.tekst("tekst", g.tekst(), 8_000);
        fouten.eis(g.trefwoorden().size() <= 50, "trefwoorden", "Noem er niet meer dan 50");
        g.trefwoorden().forEach(t -> fouten.tekst("trefwoorden", t, 60));
        fouten.tekst("doelgroep", g.doelgroep(), 300);
        var b = g.bereik();
        fouten.verplicht("plaats", b.plaats(), 100, "Vul de plaats in");
        fouten.tekst("adres", b.adres(), 300);
        fouten.tekst("telefoon", b.telefoon(), 40);
        fouten.tekst("email", b.email(), 200);
        fouten.eis(b.email().isBlank() || isEmail(b.email()), "email", "Dit is geen e-mailadres");
        fouten.tekst("website", b.website(), 300);
        fouten.eis(
                Productregels.isAdres(b.website(), true) && !b.website().startsWith("/"),
                "website",
                "Schrijf een adres dat begint met https://");
        fouten.eis(
                !b.telefoon().isBlank() || !b.email().isBlank() || !b.website().isBlank(),
                "telefoon",
                "Vul een telefoonnummer, e-mailadres of website in");
        fouten.tekst("kosten", g.kosten(), 500);
        var p = g.professioneel();
        fouten.tekst("contactpersoon", p.contactpersoon(), 300);
        fouten.tekst("verwijzen", p.verwijzen(), 2_000);
        fouten.tekst("wachttijd", p.wachttijd(), 300);
    }

    static boolean isEmail(String tekst) {
        return tekst.length() <= 200 && EMAIL.matcher(tekst.strip()).matches();
    }
}
