/// The public pages, without a login: products, answers and the social map, and where an organisation keeps its own
/// entry.
///
/// Start reading at [nl.poort.web.gids.Gids], which makes them all; [nl.poort.web.gids.BladPagina] shows one page.
/// Always true: only what is published is shown; nothing about a visitor is kept, only that a page was opened; the text
/// of an answer is made by `Antwoordtekst` and nowhere else.
package nl.poort.web.gids;
