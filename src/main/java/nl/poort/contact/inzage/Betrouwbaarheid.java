package nl.poort.contact.inzage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How sure a login is about who logs in, from low to high; the words of DigiD and of eHerkenning on one ladder.
public enum Betrouwbaarheid {
    BASIS("Basis", List.of("10", "passwordprotectedtransport", "loa2", "low")),
    MIDDEN("Midden", List.of("20", "mobiletwofactorcontract", "loa2plus", "loa2+")),
    SUBSTANTIEEL("Substantieel", List.of("25", "smartcard", "loa3", "substantial")),
    HOOG("Hoog", List.of("30", "smartcardpki", "loa4", "high"));

    private final String tekst;
    private final List<String> namen;

    Betrouwbaarheid(String tekst, List<String> namen) {
        this.tekst = tekst;
        this.namen = namen;
    }

    public String tekst() {
        return tekst;
    }

    /// Reads what a broker says, such as `urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract`,
    /// `urn:etoegang:core:assurance-class:loa3`, `http://eidas.europa.eu/LoA/substantial` or `midden`.
    public static Optional<Betrouwbaarheid> lees(String waarde) {
        if (waarde == null) {
            return Optional.empty();
        }
        var laatste = waarde.strip().replaceFirst("^.*[:/]", "").toLowerCase(Locale.ROOT);
        for (var niveau : values()) {
            if (niveau.name().toLowerCase(Locale.ROOT).equals(laatste) || niveau.namen.contains(laatste)) {
                return Optional.of(niveau);
            }
        }
        return Optional.empty();
    }
}
