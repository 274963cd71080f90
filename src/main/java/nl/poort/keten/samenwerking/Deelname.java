package nl.poort.keten.samenwerking;

/// What a partner may see, as the one condition that every query for a partner carries: page, list, document, search,
/// API.
///
/// Row level security says the same a second time (`samenwerking.doet_mee`). A person sees it as long as the own
/// organisation takes part, and in the team that was asked.
final class Deelname {
    /// For `samenwerking.partner d`, with `:organisatie` of who looks.
    static final String DOET_MEE = "d.organisatie = :organisatie and d.eruit_op is null";

    /// For `samenwerking.actieverzoek a` joined with that partner, with `:teams` of who looks.
    static final String GEVRAAGD = DOET_MEE + " and a.naar_organisatie = :organisatie and a.naar_team = any(:teams)";

    /// For `samenwerking.gedeeld g` of that partner, with `:dag`.
    static final String GEDEELD = DOET_MEE + " and g.ingetrokken_op is null and (g.tot is null or g.tot >= :dag)";

    private Deelname() {}
}
