package nl.poort.loket.regels;

/// An input of the decisions (`inputData`), and the question that fills it.
public record Gegeven(String id, String naam, String vraag) {}
