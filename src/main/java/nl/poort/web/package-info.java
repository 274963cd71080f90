/// The screens, per audience, and what they share: routes with their permission, sessions, forms and the page frame.
///
/// Start reading at [nl.poort.web.Routes], then [nl.poort.web.Formulier].
///
/// Always true: a route says as data who may use it; a form that is sent twice makes one thing; a refused form comes
/// back with everything that was typed; every look at personal data is written down with its purpose; every page works
/// without JavaScript.
package nl.poort.web;
