package nl.poort.sturing.kpi;

/// How people waited on one channel in a period.
///
/// @param gemeld of how many it is known how long they waited
/// @param opgenomen how many were spoken to
/// @param binnen20 of those, how many within 20 seconds
/// @param binnen200 of those, how many within 200 seconds
/// @param kort who hung up at once: counted here, and in no norm
/// @param lang who waited and went away without an answer
public record Wachtcijfer(
        String kanaal, String naam, long gemeld, long opgenomen, long binnen20, long binnen200, long kort, long lang) {

    /// Who went away after waiting, of all who did not hang up at once.
    public Telling verloren() {
        return new Telling(lang, gemeld - kort);
    }

    public Telling snel() {
        return new Telling(binnen20, opgenomen);
    }

    public Telling redelijk() {
        return new Telling(binnen200, opgenomen);
    }
}
