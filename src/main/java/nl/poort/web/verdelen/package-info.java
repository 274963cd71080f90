/// Sharing out the work of a team, on screen: who can do what, who is proposed for what waits, and why.
///
/// Start reading at [nl.poort.web.verdelen.VerdeelPagina], then [nl.poort.web.verdelen.VaardighedenPagina].
///
/// Always true: nothing is given before who leads the team says so, and what was given can be taken back for a while.
package nl.poort.web.verdelen;
