package nl.poort.sturing;

import java.util.List;

/// How often a Vraag was handed on (S1-02): `perAantal.get(0)` never, up to `get(3)` three times or more.
public record Overstappen(List<Integer> perAantal) {

    /// More than twice.
    public int teVaak() {
        return perAantal.get(3);
    }

    public int samen() {
        return perAantal.stream().mapToInt(Integer::intValue).sum();
    }
}
