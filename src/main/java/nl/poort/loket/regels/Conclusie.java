package nl.poort.loket.regels;

import java.util.Arrays;
import java.util.Optional;

/// What a permit check can end in, as the standard writes it and as a citizen reads it.
public enum Conclusie {
    VERGUNNINGPLICHT("Vergunningplicht", "U hebt een vergunning nodig"),
    MELDINGSPLICHT("Meldingsplicht", "U moet dit vooraf melden"),
    INFORMATIEPLICHT("Informatieplicht", "U moet ons hierover informatie geven"),
    TOESTEMMINGSVRIJ("Toestemmingsvrij", "U hebt hiervoor geen toestemming nodig"),
    VERBOD("Verbod", "Dit mag niet"),
    NEEM_CONTACT_OP("NeemContactOpMet", "Neem contact met ons op"),
    NIET_VAN_TOEPASSING("NietVanToepassing", "Deze regels gaan niet over uw plan");

    private final String waarde;
    private final String zin;

    Conclusie(String waarde, String zin) {
        this.waarde = waarde;
        this.zin = zin;
    }

    /// As it stands in a rule file.
    public String waarde() {
        return waarde;
    }

    public String zin() {
        return zin;
    }

    public static Optional<Conclusie> find(Object waarde) {
        return Arrays.stream(values()).filter(c -> c.waarde.equals(waarde)).findFirst();
    }
}
