/// What we know and may answer: articles with versions, products (PDC), the social map, known problems with a
/// workaround, who waits for the repair, and one search box that forgives typing errors.
///
/// Start reading at [nl.poort.contact.kennis.Kennis] (find, use, follow), [nl.poort.contact.kennis.Vondsten] (search
/// over everything), [nl.poort.contact.kennis.Kennisredactie] and [nl.poort.contact.kennis.Productredactie] (write,
/// publish, replace) and [nl.poort.contact.kennis.SocialeKaart]; the rules are tables in `Artikelregels`,
/// `Productregels` and `Verschijningsregels`. What the customer reads is made by
/// [nl.poort.contact.kennis.Antwoordtekst] only.
///
/// Always true: a published version is never altered, so an answer keeps the text it was given with; somebody else than
/// its writer reads a text before it is published; an article of another organisation is seen only when it is shared
/// and published; a visitor finds nothing by a word of an internal text; each follower of a known problem, and
/// everybody who got a wrong answer, is told once.
package nl.poort.contact.kennis;
