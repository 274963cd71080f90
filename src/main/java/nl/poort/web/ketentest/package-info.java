/// The screens of a chain test: prepare it, walk through the steps, write down what goes wrong, share it.
///
/// Start reading at [nl.poort.web.ketentest.KetentestPagina].
///
/// Always true: who registers a finding in a step fills in three fields at most; what others read of it was looked at
/// by a person first.
package nl.poort.web.ketentest;
