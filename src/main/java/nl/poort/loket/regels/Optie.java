package nl.poort.loket.regels;

/// A possible answer; its text is the answer itself.
public record Optie(String tekst, String toelichting) {}
