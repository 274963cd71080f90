/// The screens of the functional administrator: organisations, people, rosters, norms, routes, calendars, messages and
/// the knowledge base.
///
/// Start reading at [nl.poort.web.beheer.Beheer], then [nl.poort.web.beheer.BeheerPagina].
///
/// Always true: what may be changed is decided by the doors, not here; a version that has started is never changed, a
/// new one follows; an invitation is shown once and kept nowhere.
package nl.poort.web.beheer;
