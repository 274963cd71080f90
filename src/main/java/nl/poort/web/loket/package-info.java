/// The Omgevingswet for citizens, without a login: the Vergunningcheck, the request, and choosing a place.
///
/// Start reading at [nl.poort.web.loket.CheckPagina].
///
/// Always true: no page asks for a login; what belongs to one visitor stands behind a cookie or a code that nobody can
/// guess; every step works without a script, and can be gone back to.
package nl.poort.web.loket;
