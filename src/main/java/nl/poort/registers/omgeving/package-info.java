/// What is where, and whose: the areas of municipalities, provinces and water boards, addresses, the national register
/// of activities, and works in everyday words that lead to activities.
///
/// Start reading at [nl.poort.registers.omgeving.Gebieden].
///
/// Always true: a load replaces the one before it whole, in one transaction, or changes nothing; coordinates inside are
/// those of the Rijksdriehoek, in metres; all of it is open data that every organisation may see, and only who manages
/// what is shared may load it. Who is competent for a point is told from memory, right at once on every node.
package nl.poort.registers.omgeving;
