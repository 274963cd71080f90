package nl.poort.contact.berichten;

import java.util.List;

/// Where the customer talks with us about a Vraag now: messages about it go there first.
///
/// @param van our own side: the mailbox, number or page; empty = the usual sender
/// @param antwoordOp the number of the customer's last message, without brackets; empty when it has none
/// @param verwijzingen the numbers of what was said before, the oldest first
public record Gespreksweg(Bezorgadres adres, String van, String antwoordOp, List<String> verwijzingen) {
    public static final Gespreksweg GEEN = new Gespreksweg(Bezorgadres.PORTAAL, "", "", List.of());

    public Gespreksweg {
        verwijzingen = List.copyOf(verwijzingen);
    }

    @Override
    public String toString() {
        return "Gespreksweg " + adres;
    }
}
