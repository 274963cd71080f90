package nl.poort.techniek.db;

import java.util.List;

/// One page of a list, and how many there are in all.
public record Bladzijde<R>(List<R> rijen, long aantal) {
    public Bladzijde {
        rijen = List.copyOf(rijen);
    }
}
