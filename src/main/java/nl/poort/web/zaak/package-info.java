/// The dossier of a case at the desk: where it is, how much time there is, what can be done now, and what happened.
///
/// Start reading at [nl.poort.web.zaak.ZaakPagina], then [nl.poort.web.zaak.Zaakstappen].
///
/// Always true: a button stands there only when the step can be taken, else the reason why not; what the customer will
/// read is shown before it is sent; a case that is not there and one that is not for you give the same answer.
package nl.poort.web.zaak;
