package nl.poort.sturing.kpi;

/// How K5 follows from K2: what is taken off, each contact once.
///
/// @param eerste all first contacts
/// @param direct of these, closed in the conversation (K2)
/// @param ruggespraak of these, after asking a specialist while the customer waited: it counts as direct (S2-081)
/// @param herhaald of the direct ones, came back within seven days
/// @param onjuist of the rest, wrong in the sample
public record Opbouw(long eerste, long direct, long ruggespraak, long herhaald, long onjuist) {

    public long goed() {
        return direct - herhaald - onjuist;
    }
}
