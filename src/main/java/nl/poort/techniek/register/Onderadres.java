package nl.poort.techniek.register;

/// An address below that of the resource it stands in: its content, such as `/download`. Shown as an address; what is
/// sent for it is the content itself, which is read apart.
public record Onderadres(String pad) {}
