/// Pages about requests that come in: what is here, what is not whole, what waits for somebody, who receives, and how
/// we stand in line with the national facility; and the entrance of that facility.
///
/// Start reading at [nl.poort.web.ontvangst.VerzoekenPagina]. Always true: what the applicant wrote is shown as text
/// and
/// nothing else; who keeps the program sees numbers and reasons, not who asked.
package nl.poort.web.ontvangst;
