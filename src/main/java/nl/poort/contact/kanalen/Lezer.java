package nl.poort.contact.kanalen;

import java.util.UUID;

/// Reads what an outside system handed over and does what it says: mail ([Mailverwerker]), scans ([Scanverwerker]).
public interface Lezer {

    /// The kind it reads, such as `mail`.
    String soort();

    /// Reads it and takes it in. Doing it twice has the effect of once.
    ///
    /// @throws nl.poort.techniek.Weigering or [nl.poort.techniek.mail.Mailfout] with a sentence for a person
    Gelezen verwerk(Ingang ingang, Ruw ruw);

    /// What came of it.
    ///
    /// @param draad where it stands now; null when it is no part of a conversation
    record Gelezen(String uitkomst, UUID draad) {}
}
