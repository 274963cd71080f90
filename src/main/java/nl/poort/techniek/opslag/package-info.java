/// The content of files, on the file system or in object storage: each one named by the SHA-256 of what it holds, in a
/// folder per owner.
///
/// Start reading at [nl.poort.techniek.opslag.Opslag].
///
/// Always true: content is written elsewhere, forced to disk, and only then gets its name, so that a name always stands
/// for whole content; nothing is handed out whose hash was not checked; memory does not grow with the size of a file;
/// what a [nl.poort.techniek.opslag.Keuring] refused does not come in, and what it could not look at says so.
package nl.poort.techniek.opslag;
