package nl.poort.contact.kennis;

import java.util.ArrayList;
import java.util.List;

/// How to ask for a product: click, call, face, always in that order. An empty one is not offered.
///
/// @param onlineAdres where to click; a path of our own or an https address
public record Aanvraag(String online, String onlineAdres, String telefoon, String balie) {

    /// One way to ask for it.
    ///
    /// @param adres where a click leads; empty without one
    public record Stap(String kop, String tekst, String adres) {}

    /// The ways that are offered, click before call before face.
    public List<Stap> stappen() {
        var stappen = new ArrayList<Stap>();
        if (!online.isBlank()) {
            stappen.add(new Stap("Online", online, onlineAdres));
        }
        if (!telefoon.isBlank()) {
            stappen.add(new Stap("Bellen", telefoon, ""));
        }
        if (!balie.isBlank()) {
            stappen.add(new Stap("Langskomen", balie, ""));
        }
        return List.copyOf(stappen);
    }
}
