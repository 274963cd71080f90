package nl.poort.contact.inzage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.poort.contact.klantcontact.Adressoort;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.contact.klantcontact.Partijveld;
import nl.poort.contact.klantcontact.Partijwijziging;
import nl.poort.contact.klantcontact.Voorkeur;

/// What a person may take back, and what then stands there. Pure.
final class Eigenregels {
    private Eigenregels() {}

    /// Only how to be reached, and only what nobody changed since.
    static boolean isHerstelbaar(Partijwijziging w, Partij nu) {
        return switch (w.veld()) {
            case TELEFOON -> staatEr(nu, Adressoort.TELEFOON, w);
            case EMAIL -> staatEr(nu, Adressoort.EMAIL, w);
            case VOORKEURSKANAAL -> Objects.equals(nu.voorkeur().kanaal(), w.nieuw());
            case VOORKEURSMOMENT -> Objects.equals(nu.voorkeur().moment(), w.nieuw());
            case SOORT, NAAM, BSN, KVK_NUMMER, RSIN, VESTIGINGSNUMMER, WHATSAPP, OVERIG -> false;
        };
    }

    /// An e-mail address that comes back was in use before: it needs no code again.
    static List<DigitaalAdres> terug(Partijwijziging w, Partij nu) {
        return switch (w.veld()) {
            case TELEFOON -> terug(w, nu, Adressoort.TELEFOON);
            case EMAIL -> terug(w, nu, Adressoort.EMAIL);
            default -> nu.adressen();
        };
    }

    static Voorkeur voorkeur(Partijwijziging w, Partij nu) {
        var voorkeur = nu.voorkeur();
        return w.veld() == Partijveld.VOORKEURSKANAAL
                ? new Voorkeur(w.oud(), voorkeur.moment())
                : w.veld() == Partijveld.VOORKEURSMOMENT ? new Voorkeur(voorkeur.kanaal(), w.oud()) : voorkeur;
    }

    private static List<DigitaalAdres> terug(Partijwijziging w, Partij nu, Adressoort soort) {
        var lijst = new ArrayList<DigitaalAdres>();
        for (var adres : w.oud() == null ? new String[0] : w.oud().split(", ")) {
            lijst.add(new DigitaalAdres(soort, adres, lijst.isEmpty()));
        }
        nu.adressen().stream().filter(a -> a.soort() != soort).forEach(lijst::add);
        return lijst;
    }

    private static boolean staatEr(Partij nu, Adressoort soort, Partijwijziging w) {
        var alle = nu.adressen().stream()
                .filter(a -> a.soort() == soort)
                .map(DigitaalAdres::adres)
                .collect(java.util.stream.Collectors.joining(", "));
        return Objects.equals(alle.isEmpty() ? null : alle, w.nieuw());
    }
}
