package nl.poort.contact.kanalen;

import java.util.List;

/// What a telephone exchange said about one call, as it said it.
///
/// @param belId how the exchange names the call
/// @param klant the number of the other party as it came: `0612345678`, `31612345678`, `anonymous`, or null
/// @param lijn what was dialled or the queue, null when unknown
/// @param toestellen the extensions (or mail addresses of employees) it concerns, the surest first
/// @param oorzaak why it ended, null when it did not
public record Belbericht(
        Belsoort soort,
        Belrichting richting,
        String belId,
        String klant,
        String lijn,
        List<String> toestellen,
        String oorzaak) {

    public Belbericht {
        toestellen = List.copyOf(toestellen);
    }
}
