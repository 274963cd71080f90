package nl.poort.contact.klantcontact;

import java.util.UUID;

/// Who speaks in a [Gesprek]: somebody we know, somebody new, or somebody who does not say.
public sealed interface Klant {
    record Bekend(UUID partij) implements Klant {}

    record Nieuw(NieuwePartij gegevens) implements Klant {}

    record Anoniem() implements Klant {}
}
