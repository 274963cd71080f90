package nl.poort.loket.regels;

/// Questions that stand together on a page.
public record Regelgroep(String id, String naam, int prioriteit) {}
