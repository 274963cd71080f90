/// Reading and writing zip files of a known form, without trusting whoever made them.
///
/// Start reading at [nl.poort.techniek.zip.Ziplezer].
///
/// Always true: nothing is written to disk and no name in the file ever becomes a path; what a file claims about its
/// size is not believed; memory stays within the [nl.poort.techniek.zip.Zipgrens], whatever the file holds.
package nl.poort.techniek.zip;
