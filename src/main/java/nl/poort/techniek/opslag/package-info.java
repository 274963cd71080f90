/// The content of files, on the file system: each one named by the SHA-256 of what it holds, in a folder per owner.
///
/// Start reading at [nl.poort.techniek.opslag.Opslag].
///
/// Always true: a file is written elsewhere, forced to disk, and only then gets its name, so that a name always stands
/// for whole content; nothing is handed out whose hash was not checked; memory does not grow with the size of a file;
/// what a [nl.poort.techniek.opslag.Keuring] has not passed does not come in.
package nl.poort.techniek.opslag;
