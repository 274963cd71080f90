package nl.poort.registers.klokken;

/// Why a clock may stand still (Awb 4:15), and one ground that only holds for promises between links.
public enum Opschortingsgrond {
    /// The applicant was invited to supplement within a term (Awb 4:5, 4:15 lid 1).
    AANVULLING,
    /// The applicant agreed in writing (Awb 4:15 lid 2 onder a).
    INSTEMMING,
    /// The delay is due to the applicant (Awb 4:15 lid 2 onder b).
    VERTRAGING_AANVRAGER,
    /// Force majeure; the applicant is told at once (Awb 4:15 lid 2 onder c).
    OVERMACHT,
    /// A link asked the asker for information: stops the clock of that link only, never a legal or a chain clock.
    RUGGESPRAAK,
    /// Decided in another system, which gives its reason in its own words and no ground of the law.
    ELDERS_BESLOTEN
}
