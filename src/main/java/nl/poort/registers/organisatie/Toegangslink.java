package nl.poort.registers.organisatie;

import java.time.Instant;

/// A link with which one person sets a password once: to be sent to that person and kept nowhere.
///
/// @param sleutel 256 random bits as text for in an address; the database only has its hash
public record Toegangslink(String sleutel, Medewerker wie, Instant tot) {
    @Override
    public String toString() {
        return "Toegangslink[wie=" + wie.id() + ", tot=" + tot + "]";
    }
}
