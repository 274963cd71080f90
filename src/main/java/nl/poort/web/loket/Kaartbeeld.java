package nl.poort.web.loket;

import java.util.List;
import nl.poort.web.Keuze;

/// The map as it is drawn: 640 wide and 480 high.
///
/// @param x the point under the cross, as the form keeps it
/// @param links what lies at the left edge, and `boven` at the upper one, for the script
/// @param vlakken the borders
/// @param namen of municipalities
/// @param stippen addresses
/// @param hoeken of the area that is being drawn, as the form keeps them
/// @param gebiedpad that area; empty when nothing is drawn
/// @param schaal the length of the scale bar, in words
/// @param hier in words what lies under the cross
/// @param gemeenten to go to at once
public record Kaartbeeld(
        String x,
        String y,
        String breedte,
        double links,
        double boven,
        boolean gebied,
        List<Vlak> vlakken,
        List<Naam> namen,
        List<Stip> stippen,
        List<String> hoeken,
        String gebiedpad,
        Schaal schaal,
        String hier,
        List<Keuze> gemeenten) {

    public record Vlak(String soort, String pad) {}

    public record Naam(String x, String y, String tekst) {}

    public record Stip(String x, String y, String tekst) {}

    public record Schaal(int lengte, String tekst) {}
}
