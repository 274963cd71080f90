/// The customer's own page, behind a login: what we have of somebody, what that person changes or disputes, and who got
/// it.
///
/// Start reading at [nl.poort.contact.inzage.Aanmeldingen], then [nl.poort.contact.inzage.Eigengegevens] and
/// [nl.poort.contact.inzage.Correcties].
///
/// Always true: a login makes no account; everything is reached through [nl.poort.contact.inzage.Burger], who knows
/// which parties are one and the same person, and what belongs to somebody else is answered as what does not exist;
/// what
/// was disputed is decided within one month by the calendar of the law; a BSN stands in no address, page, log or event.
package nl.poort.contact.inzage;
