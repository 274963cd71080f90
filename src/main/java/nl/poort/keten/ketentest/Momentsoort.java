package nl.poort.keten.ketentest;

/// When the team comes together.
public enum Momentsoort {
    VOORBESPREKING("voorbespreking met alleen de leveranciers"),
    KICK_OFF("kick-off: doel, planning en casussen"),
    STAND_UP("stand-up"),
    WEEKBIJEENKOMST("bijeenkomst: voortgang, open bevindingen en vervolg");

    private final String naam;

    Momentsoort(String naam) {
        this.naam = naam;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }
}
