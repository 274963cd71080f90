package nl.poort.loket.regels;

import java.util.List;
import nl.poort.registers.organisatie.Medewerker;

/// Where answers come from that a new version is held against: past checks and requests, and what authors keep.
public interface Naspeelbron {
    /// What it holds, in words for on the page: "vergunningchecks", "bewaarde antwoorden".
    String naam();

    /// The newest first.
    List<Gespeeld> gespeeld(Medewerker wie, Regelboek boek, int hoogstens);
}
