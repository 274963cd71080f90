package nl.poort.contact.berichten;

import java.util.List;
import java.util.UUID;

/// For whom a message is, and the ways to bring it, the first to try first.
///
/// @param partij the customer, null for a colleague or partner
public record Ontvanger(UUID partij, String naam, List<Bezorgadres> volgorde) {
    public Ontvanger {
        volgorde = List.copyOf(volgorde);
    }

    /// A colleague or partner with an e-mail address.
    public static Ontvanger email(String naam, String adres) {
        return new Ontvanger(null, naam, List.of(Bezorgadres.email(adres)));
    }

    @Override
    public String toString() {
        return "Ontvanger " + volgorde;
    }
}
