/// Logging in and out: local accounts, and an identity provider by OIDC when one is set.
///
/// Start reading at [nl.poort.web.aanmelden.AanmeldPagina].
///
/// Always true: a login gives a new session id and a logout ends the old one; nobody learns whether an account exists;
/// after logging in the browser only goes to a page of our own.
package nl.poort.web.aanmelden;
