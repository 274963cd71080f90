/// Working together on a case, on screen: for whose case it is, for the partner that is asked, and for a guest.
///
/// Start reading at [nl.poort.web.samenwerking.SamenwerkPagina], then [nl.poort.web.samenwerking.AdviesPagina].
///
/// Always true: a partner and a guest see the same page through the same door; what somebody may not see is refused by
/// the
/// door, whatever the page shows. Working with a partner on a question stands in `web/samen`.
package nl.poort.web.samenwerking;
