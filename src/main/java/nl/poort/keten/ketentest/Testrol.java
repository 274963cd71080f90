package nl.poort.keten.ketentest;

import java.util.Arrays;
import java.util.List;

/// What somebody is in a chain test: the six roles a team needs, and who helps it.
public enum Testrol {
    PLANJURIST("planjurist of keyuser plannen", true),
    BEHEER_PLAN("functioneel beheerder plansoftware", true),
    KEYUSER_REGELS("keyuser toepasbare regels", true),
    BEHEER_REGELS("functioneel beheerder regelsoftware", true),
    KEYUSER_VTH("keyuser vergunningen", true),
    BEHEER_VTH("functioneel beheerder vergunningensoftware", true),
    LEVERANCIER("leverancier", false),
    COACH("coach van de VNG", false);

    private final String naam;
    private final boolean nodig;

    Testrol(String naam, boolean nodig) {
        this.naam = naam;
        this.nodig = nodig;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }

    /// Without somebody in this role a test does not start.
    public boolean isNodig() {
        return nodig;
    }

    /// The six roles of the team.
    public static List<Testrol> nodig() {
        return Arrays.stream(values()).filter(Testrol::isNodig).toList();
    }
}
