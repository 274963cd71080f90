package nl.poort.web.werkplek.contact;

import java.util.List;
import nl.poort.registers.organisatie.Medewerker;

/// One kind of thing that the search box of the desk looks in, with its own heading. Another one is one more in the
/// list.
public record Zoekbron(String naam, Zoeker zoeker) {

    /// What this person may see of it, the best first.
    @FunctionalInterface
    public interface Zoeker {
        List<Zoektreffer> zoek(Medewerker wie, String tekst, int hoogstens);
    }
}
