/// Calling back, on screen: whom to call now, one call with its attempts, and the rules for it.
///
/// Start reading at [nl.poort.web.terugbellen.TerugbellijstPagina], then [nl.poort.web.terugbellen.BelPagina].
///
/// Always true: a name or number is shown only to who must call, and every look is written down.
package nl.poort.web.terugbellen;
