/// Appointments on screen: for the customer without a login, for the desk, and for whoever plans the counters.
///
/// Start reading at [nl.poort.web.afspraken.Afspraakscherm], then [nl.poort.web.afspraken.MaakPagina] (four steps to an
/// appointment). Always true: what somebody chose stands in the address, what somebody is stands in a form; nothing
/// about a customer is in an address but the number and the code.
package nl.poort.web.afspraken;
