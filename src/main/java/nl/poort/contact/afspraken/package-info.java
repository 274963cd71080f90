/// Appointments: customers choose a product, a location and a free time, without a login; they sign in in the hall and
/// stand in the one queue of the counter ([nl.poort.contact.kanalen.Balies]).
///
/// Start reading at [nl.poort.contact.afspraken.Afspraken] (make, move, cancel, sign in), then
/// [nl.poort.contact.afspraken.Agenda] (which times are free) and [nl.poort.contact.afspraken.Afspraakroosters] (when
/// how many desks are open). What goes by itself stands in [nl.poort.contact.afspraken.Afspraakwacht].
///
/// Always true: there are never more appointments at a time than there are desks, nor two for one employee; nothing is
/// booked outside opening hours, on a closed day or in the past; every time is exact to five minutes; the waiting
/// counts from the appointment, not from when somebody comes; only who has the number and its code changes an
/// appointment without a login.
package nl.poort.contact.afspraken;
