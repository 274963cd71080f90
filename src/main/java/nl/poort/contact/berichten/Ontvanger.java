package nl.poort.contact.berichten;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// For whom a message is, and the ways to bring it, the first to try first.
///
/// @param partij the customer, null for a colleague or partner
public record Ontvanger(UUID partij, String naam, List<Bezorgadres> volgorde) {
    public Ontvanger {
        volgorde = volgorde.stream().map(Bezorgadres::bereikbaar).distinct().toList();
    }

    /// A colleague or partner with an e-mail address.
    public static Ontvanger email(String naam, String adres) {
        return new Ontvanger(null, naam, List.of(Bezorgadres.email(adres)));
    }

    /// The same receiver, first tried at this address.
    public Ontvanger eerstVia(Bezorgadres adres) {
        var wegen = new ArrayList<Bezorgadres>(List.of(adres));
        volgorde.stream().filter(w -> !w.equals(adres)).forEach(wegen::add);
        return new Ontvanger(partij, naam, wegen);
    }

    @Override
    public String toString() {
        return "Ontvanger " + volgorde;
    }
}
