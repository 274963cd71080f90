/// XML of others, without trusting it: one hardened reader for the whole program.
///
/// Start reading at [Xmlbestand]. Always true: a doctype, an entity of the file's own, anything that stands elsewhere,
/// and a file that is too large, too deep or has too many parts is refused in words; nothing is fetched.
package nl.poort.techniek.xml;
