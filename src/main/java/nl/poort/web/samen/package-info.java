/// Working together on one question, on screen: several teams and who directs them, a partner that tells how far it is,
/// a caller who is handed over, colleagues and whether they are there.
///
/// Start reading at [nl.poort.web.samen.SamenPagina], then [nl.poort.web.samen.SmoelenboekPagina].
///
/// Always true: what somebody may not do is refused by the door, whatever the page shows.
package nl.poort.web.samen;
