package nl.poort.contact.kanalen;

import java.util.List;
import nl.poort.contact.klantcontact.Partij;

/// A call for one agent, and who it may be: nobody checked that yet.
///
/// @param misschien the parties with this number; more than one when they share it
public record Belmelding(Telefoongesprek gesprek, List<Partij> misschien) {
    public Belmelding {
        misschien = List.copyOf(misschien);
    }
}
