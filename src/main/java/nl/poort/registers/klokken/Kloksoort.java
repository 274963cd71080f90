package nl.poort.registers.klokken;

/// What the promise is about.
public enum Kloksoort {
    /// The promise to the customer, over all links together.
    KETEN,
    /// A link takes on what was offered.
    AANNAME,
    /// A link answers; counts from the offer.
    ANTWOORD,
    /// A link reports on the way back that the work is done.
    AFMELDING,
    /// The contact link tells the customer.
    TERUGKOPPELING,
    /// The duty calamity manager confirms.
    BEVESTIGING,
    /// The next news during a calamity.
    NIEUWS,
    /// One action of a plan of approach.
    ACTIE,
    EVALUATIE,
    TERUGBELLEN,
    /// The customer, whom we could not reach, says when we may call.
    KLANTREACTIE,
    /// A partner tells in between how far it is.
    TUSSENBERICHT,
    /// A case is decided within its legal or promised term (Awb 4:13).
    BESLISTERMIJN,
    /// We speak to a customer who came in on a channel, within the norm of that channel.
    KANAAL,
    /// Who was asked for advice on a case gives it; the term of the case goes on meanwhile.
    ADVIES
}
