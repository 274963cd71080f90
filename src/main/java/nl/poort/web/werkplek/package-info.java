/// The desk of whoever answers: work list, conversation, the Vraag with its whole way, search and direction.
///
/// Start reading at [nl.poort.web.werkplek.Werkplek], then [nl.poort.web.werkplek.Mogelijkheden] (what somebody may do
/// now with a Vraag).
///
/// Always true: a button stands there only when it can be used now, and the door still decides; who the customer is,
/// only the contact link sees; the customer's own words are shown as they were said.
package nl.poort.web.werkplek;
