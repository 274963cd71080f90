/// The doors and screens of the channels: what exchanges and providers tell us, and what an agent sees of it.
///
/// Start reading at [nl.poort.web.kanalen.TelefoonPagina].
///
/// Always true: whoever comes in without a login shows a secret or a signature, compared in constant time, is counted,
/// and may send little at a time; a call is shown only to the agent whose telephone it is.
package nl.poort.web.kanalen;
