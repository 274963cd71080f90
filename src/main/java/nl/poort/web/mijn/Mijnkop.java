package nl.poort.web.mijn;

import java.util.List;
import nl.poort.contact.inzage.Burger;
import nl.poort.contact.klantcontact.Partij;

/// What stands above every own page: who is logged in, and with what.
///
/// @param naam how this person is called here; empty when nothing is known
public record Mijnkop(String naam, String middel, String niveau) {
    static Mijnkop van(Burger burger) {
        return new Mijnkop(
                burger.partijen().stream().map(Partij::naam).findFirst().orElse(""),
                burger.middel().tekst(),
                burger.niveau().tekst());
    }

    /// One of the organisations that know this person.
    ///
    /// @param meer there are others: then its name is said
    public record Plek(Partij partij, String organisatie, boolean meer) {}

    static List<Plek> plekken(Burger burger, Mijndeuren deuren) {
        return burger.partijen().stream().map(p -> plek(burger, p, deuren)).toList();
    }

    static Plek plek(Burger burger, Partij p, Mijndeuren deuren) {
        var naam = deuren.naam().apply(p.organisatie());
        return new Plek(p, naam, burger.partijen().size() > 1);
    }
}
