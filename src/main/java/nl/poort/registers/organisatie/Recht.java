package nl.poort.registers.organisatie;

/// What somebody may do. Every route names one; which rol has which stands in [Rolregels].
public enum Recht {
    /// Everybody, also without a login.
    OPENBAAR,
    /// Every employee who is logged in.
    INGELOGD,
    /// See the work list and the vragen of the own organisation.
    WERKPLEK,
    /// Register, answer, hand over and close.
    VRAAG_BEHANDELEN,
    /// Share out the work of a team.
    TEAM_LEIDEN,
    /// Lead a vraag across teams and organisations.
    REGIE,
    /// See the chain and where a vraag is in it.
    KETEN,
    /// Work in the calamity organisation.
    CALAMITEIT,
    KENNIS_BEHEREN,
    /// Manage organisations, people, rosters, norms and routes.
    BEHEER,
    /// See figures about the whole.
    STURING,
    /// A partner with a personal link instead of a login.
    GAST,
    /// A citizen or company on the own page, with DigiD or eHerkenning instead of an account.
    BURGER,
    /// Another system with an API key.
    API
}
