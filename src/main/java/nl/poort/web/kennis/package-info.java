/// The knowledge base on the screen: one search box and the article as a colleague reads it.
///
/// Start reading at [nl.poort.web.kennis.KennisPagina]. Always true: what the customer may hear and what is for
/// colleagues only stand apart under their own heading; an article that may be out of date says so above its text.
package nl.poort.web.kennis;
