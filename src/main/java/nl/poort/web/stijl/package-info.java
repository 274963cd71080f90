/// The look: the page frame (`opmaak.jte`), the parts pages are made of, and the style sheet with its hashed address.
///
/// Start reading at `opmaak.jte`, then [nl.poort.web.stijl.Stijl].
///
/// Always true: no inline style or script; every colour that means something also stands there in words.
package nl.poort.web.stijl;
