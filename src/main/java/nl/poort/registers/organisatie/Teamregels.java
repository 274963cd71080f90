package nl.poort.registers.organisatie;

import java.util.UUID;

/// What a team and a contact point must be. Pure.
final class Teamregels {
    private Teamregels() {}

    /// The team that an organisation has from the start.
    static Team eerste(UUID id, Organisatie van) {
        var soort = van.soort().eersteSchakel();
        var naam = soort == Schakelsoort.KCC ? "Klantcontactcentrum" : "Contactpunt";
        return new Team(id, van.id(), naam, soort, van.naam(), null);
    }

    /// Checked and normalised; refuses with every field error at once.
    static Team team(Team invoer, Organisatie van) {
        var fouten = new Invoerfouten();
        var naam = fouten.lees(() -> Invoer.naam("naam", invoer.naam()));
        fouten.eis(invoer.soort() != null, "soort", "Kies wat voor schakel dit team is");
        var publiek = Invoer.ofNull(invoer.publiekeNaam()) == null ? van.naam() : invoer.publiekeNaam();
        var publiekeNaam = fouten.lees(() -> Invoer.naam("publiekeNaam", publiek));
        var telefoon = fouten.lees(() -> Invoer.telefoon(invoer.telefoon()));
        fouten.klaar();
        return new Team(invoer.id(), invoer.organisatie(), naam, invoer.soort(), publiekeNaam, telefoon);
    }

    static Contactpunt contactpunt(Contactpunt invoer) {
        var fouten = new Invoerfouten();
        var route = Invoer.ofNull(invoer.route());
        fouten.eis(route != null, "route", "Schrijf op wat er met een vraag voor deze organisatie gebeurt");
        fouten.eis(route == null || route.length() <= 2000, "route", "De route heeft hoogstens 2000 tekens");
        fouten.eis(route == null || route.indexOf('\0') < 0, "route", "In deze tekst staat een teken dat niet kan");
        var telefoon = fouten.lees(() -> Invoer.telefoon(invoer.telefoon()));
        var email = fouten.lees(
                () -> Invoer.ofNull(invoer.email()) == null ? null : new Emailadres(invoer.email()).waarde());
        var website = Invoer.ofNull(invoer.website());
        fouten.eis(
                website == null || website.matches("https?://[^\\s\\p{C}\"<>]{3,300}"),
                "website",
                "Schrijf de website als https://www.voorbeeld.nl");
        fouten.klaar();
        return new Contactpunt(invoer.organisatie(), route, telefoon, email, website);
    }
}
