/// What we know and may answer: articles with versions, known problems with a workaround, who waits for the repair, and
/// one search box that forgives typing errors.
///
/// Start reading at [nl.poort.contact.kennis.Kennis] (find, use, follow) and [nl.poort.contact.kennis.Kennisredactie]
/// (write, publish, replace); the rules are one table in `Artikelregels`.
///
/// Always true: a written version is never altered, so an answer keeps the text it was given with; an article of
/// another organisation is seen only when it is shared and published; each follower of a known problem is told once of
/// its repair.
package nl.poort.contact.kennis;
