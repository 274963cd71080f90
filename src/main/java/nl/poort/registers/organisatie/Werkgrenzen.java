package nl.poort.registers.organisatie;

import java.util.Map;
import java.util.UUID;

/// How much work people hold at most on a day; who has no limit of their own has the one for everybody.
public record Werkgrenzen(int iedereen, Map<UUID, Integer> eigen) {
    /// As long as nobody chose one.
    public static final int GEWOON = 25;

    public Werkgrenzen {
        eigen = Map.copyOf(eigen);
    }

    public int van(UUID medewerker) {
        return eigen.getOrDefault(medewerker, iedereen);
    }
}
