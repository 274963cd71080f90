/// The demo: a small chain to try everything on, with accounts for every role and the three situations of bijlage 8.
///
/// Start reading at [nl.poort.web.demo.Demoketen]. Always true: demo data are made through the same doors as real data,
/// only when the setting says so and only on an empty database; nothing outside this package knows of them.
package nl.poort.web.demo;
