package nl.poort.registers.omgeving;

import java.util.UUID;

/// An authority that is competent at a place.
///
/// @param code as in the national register, such as `gm1719`, `pv30`, `ws0653` or `mnre1034`
/// @param oin null when unknown
/// @param organisatie the organisation with this code in this installation; null when there is none
/// @param aandeel how much of the place lies in its area, between 0 and 1; of a point always 1
public record Gezag(String code, String naam, Bestuurslaag laag, String oin, UUID organisatie, double aandeel) {

    Gezag met(double ander) {
        return new Gezag(code, naam, laag, oin, organisatie, ander);
    }
}
