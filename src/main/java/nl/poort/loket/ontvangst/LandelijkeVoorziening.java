package nl.poort.loket.ontvangst;

import java.time.Instant;
import java.util.List;

/// Where requests of citizens wait for their authority: the national facility, or the one of our own that fails on
/// command. A call that does not work refuses with [#ONBEREIKBAAR], and is safe to do again.
public interface LandelijkeVoorziening extends Stukbron {
    record Verwijzingen(Verwijzing xml, List<Verwijzing> documenten) {}

    /// The messages that were put ready for this receiver since then.
    List<Verzoekbericht> aangekondigd(Plek plek, Instant sinds);

    Verwijzingen verwijzingen(Plek plek, Verzoekbericht bericht);

    /// Hands a request on to whom it belongs, whole and with the day it was filed; the same one twice is one.
    void zendDoor(Plek plek, Doorzending wat);
}
