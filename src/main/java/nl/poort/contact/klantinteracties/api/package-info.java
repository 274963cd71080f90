/// Klantinteracties 0.9.0 and Contactgegevens 1.1.1 at the edge: paths, verbs and filters.
package nl.poort.contact.klantinteracties.api;
