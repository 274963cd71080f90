package nl.poort.contact.kennis;

import java.util.Optional;

/// Which products somebody wants to see, by name.
///
/// @param naam a part of the name, empty = all
/// @param gebeurtenis only those of this event in a life
/// @param gepubliceerd only what everybody may read
public record Productfilter(
        String naam, Optional<Levensgebeurtenis> gebeurtenis, boolean gepubliceerd, int limiet, int vanaf) {

    public static Productfilter openbaar(int limiet) {
        return new Productfilter("", Optional.empty(), true, limiet, 0);
    }

    public static Productfilter alles(int limiet) {
        return new Productfilter("", Optional.empty(), false, limiet, 0);
    }
}
