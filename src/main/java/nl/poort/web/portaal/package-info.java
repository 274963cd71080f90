/// For the citizen, without a login: what Poort is, ask a question, and follow it with number and code.
///
/// Start reading at [nl.poort.web.portaal.VolgPagina], then [nl.poort.web.portaal.VraagstelPagina].
///
/// Always true: a customer sees only the own question, in words and never by abbreviation; what happens next, by whom
/// and
/// before when stand first; a refusal between links, an internal text or an address of an employee is never shown; an
/// unknown number and a wrong code get the same answer.
package nl.poort.web.portaal;
