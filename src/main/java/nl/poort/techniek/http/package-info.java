/// The HTTP server: Jetty under Javalin, with limits, security headers and errors in one form.
///
/// Start reading at [nl.poort.techniek.http.Server].
///
/// Always true: every answer carries the security headers, also when Jetty itself refuses the request; nobody ever sees
/// a stack trace; every bug is logged under the number its user was shown; only files with a hash in their name may be
/// kept by a browser.
package nl.poort.techniek.http;
