package nl.poort.techniek.register;

/// An address below that of the resource it stands in: its content, such as `/download`.
public record Onderadres(String pad) {}
