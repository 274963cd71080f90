package nl.poort.contact.klantcontact;

/// How and when somebody likes to hear from us.
///
/// @param kanaal code of a [Kanaal], null when there is no preference
/// @param moment in own words, such as "na 16:00"; null when it does not matter
public record Voorkeur(String kanaal, String moment) {
    public static final Voorkeur GEEN = new Voorkeur(null, null);
}
