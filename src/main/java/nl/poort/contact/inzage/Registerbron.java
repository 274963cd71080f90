package nl.poort.contact.inzage;

import java.util.List;
import java.util.Optional;
import nl.poort.contact.klantcontact.Bsn;

/// A register of the government that says something about a person: the real one over its API, or that of the demo.
///
/// It is called outside a transaction and never throws for what can go wrong outside.
public interface Registerbron {

    /// Which register this is.
    Basisregistratie registratie();

    /// What it says about this person; empty when it cannot say so now.
    Optional<List<Gegeven>> raadpleeg(Bsn bsn);

    /// @param naam in the words of the person it is about: `Adres`
    record Gegeven(String naam, String waarde) {}
}
