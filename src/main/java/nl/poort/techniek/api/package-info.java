/// The edge of the registers: resources as JSON with addresses, lists with pages, `expand` and `fields`, ETags, and
/// errors in the form of the national standards. One resource is one [nl.poort.techniek.api.Bron]; everything else
/// follows from its record.
///
/// Start reading at [nl.poort.techniek.api.Api].
///
/// Always true: nobody gets past the gate without a [nl.poort.techniek.register.Toegang]; expand asks the same register
/// with the same Toegang as a list does; an address in JSON is made here and nowhere else; an unknown query parameter
/// is
/// refused, an unknown field is passed over.
package nl.poort.techniek.api;
