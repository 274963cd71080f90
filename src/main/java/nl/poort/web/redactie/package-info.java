/// The screens of the editor beside articles: products, words that mean the same, what colleagues told, news, answers
/// that proved wrong, the social map, and what the website is used for.
///
/// Start reading at [nl.poort.web.redactie.Redactie], which makes them all. Articles stand in `web/beheer`.
/// Always true: every door behind these screens checks the right of the editor itself, and only the own organisation
/// is found.
package nl.poort.web.redactie;
