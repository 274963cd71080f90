package nl.poort.sturing.kpi;

/// What was counted: of a share how many of how many, of a mark the sum of how many marks.
public record Telling(long boven, long onder) {
    public static final Telling NIETS = new Telling(0, 0);

    public Telling {
        if (boven < 0 || onder < 0) {
            throw new IllegalArgumentException(boven + " van " + onder);
        }
    }

    Telling plus(Telling ander) {
        return new Telling(boven + ander.boven, onder + ander.onder);
    }
}
