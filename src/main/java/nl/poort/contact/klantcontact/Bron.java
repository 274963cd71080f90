package nl.poort.contact.klantcontact;

import java.util.UUID;

/// What a customer was answered with, as it was then.
///
/// @param nummer as people say it, such as `KA-12`
/// @param versie of its text; 0 when it has none
public record Bron(Bronsoort soort, UUID verwijzing, String nummer, String titel, int versie) {

    boolean zelfde(Bron ander) {
        return soort == ander.soort && verwijzing.equals(ander.verwijzing);
    }
}
