package nl.poort.contact.kanalen;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// One telephone call.
///
/// @param nummer of the other party in E.164; null when it was withheld or is not a number
/// @param getoond what the exchange showed instead of a number, null when it withheld it
/// @param lijn what was dialled, or the queue
/// @param medewerker who has or had the customer on the line
/// @param oorzaak why it ended, as the exchange said it
/// @param kort the caller hung up so soon that it may have been a mistake
public record Telefoongesprek(
        UUID id,
        UUID organisatie,
        Belrichting richting,
        String nummer,
        String getoond,
        String lijn,
        String toestel,
        UUID medewerker,
        Instant ingekomen,
        Instant opgenomen,
        Instant opgehangen,
        String oorzaak,
        boolean kort) {

    /// The customer called, nobody answered, and the customer does not wait any more.
    public boolean gemist() {
        return richting == Belrichting.IN && opgenomen == null && opgehangen != null && !"forwarded".equals(oorzaak);
    }

    public boolean gaatOver() {
        return opgenomen == null && opgehangen == null;
    }

    /// How long the customer waited: until somebody answered or the customer left, or until this moment.
    public Duration wacht(Instant nu) {
        return Duration.between(ingekomen, opgenomen != null ? opgenomen : opgehangen != null ? opgehangen : nu);
    }
}
