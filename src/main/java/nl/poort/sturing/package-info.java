/// What we learn: which kinds of Vragen come in, how long each link takes, and whether anything got lost.
///
/// Start reading at [nl.poort.sturing.Sturing] (the figures), then [nl.poort.sturing.NietsKwijt] (the five promises as
/// queries that must give no rows) and [nl.poort.sturing.Metingen] (where the figures come from).
///
/// Always true: it changes nothing outside its own schema; a figure has a numerator, a denominator, a source and a
/// period; its own tables hold no words of a customer and no person; whoever looks at the whole chain sees totals only.
package nl.poort.sturing;
