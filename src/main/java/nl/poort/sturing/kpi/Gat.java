package nl.poort.sturing.kpi;

/// The difference between a figure and its aim, in words: a colour never speaks alone.
public record Gat(Oordeel oordeel, String tekst) {

    public enum Oordeel {
        GEHAALD,
        NIET_GEHAALD,
        ONBEKEND
    }
}
