/// Plain documents as PDF.
///
/// Start reading at [nl.poort.techniek.pdf.Pdfblad].
///
/// Always true: nothing of it is kept here; who makes a document decides where it goes.
package nl.poort.techniek.pdf;
