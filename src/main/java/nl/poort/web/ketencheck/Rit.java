package nl.poort.web.ketencheck;

import java.net.URI;
import nl.poort.techniek.uitgaand.Uitgaand;

/// One run: the browsers that are open, and what a step leaves for the next ones.
final class Rit {
    final Proef proef;
    final Stapklok klok;
    final Robotblad burger;
    private final Robotblad bureau;
    private final Robotblad adviesgever;
    /// What happened in the step so far, in words.
    private String gedaan = "";

    String checkcode;
    String aanvraag;
    String verzoeknummer;
    String zaak;

    Rit(Uitgaand uitgaand, URI adres, Proef proef, Stapklok klok) {
        this.proef = proef;
        this.klok = klok;
        this.burger = new Robotblad(uitgaand, adres, klok);
        this.bureau = new Robotblad(uitgaand, adres, klok);
        this.adviesgever = new Robotblad(uitgaand, adres, klok);
    }

    void begin() {
        gedaan = "";
        klok.begin();
    }

    void deed(String zin) {
        gedaan = gedaan.isEmpty() ? zin : gedaan + "; " + zin;
    }

    String gedaan() {
        return gedaan;
    }

    /// The browser of who makes rules and handles cases.
    Robotblad bureau() {
        return aangemeld(bureau, proef.mensen().medewerker());
    }

    Robotblad adviesgever() {
        return aangemeld(adviesgever, proef.mensen().adviesgever());
    }

    /// Logs in when this browser did nothing yet.
    private static Robotblad aangemeld(Robotblad blad, Proef.Inlog wie) {
        if (!blad.pad().isEmpty() && !blad.pad().startsWith("/aanmelden")) {
            return blad;
        }
        blad.open("/aanmelden");
        blad.stuur("/aanmelden", "email", wie.email(), "wachtwoord", wie.wachtwoord());
        if (blad.pad().startsWith("/aanmelden")) {
            throw new Stapfout("het account van de robot kan aanmelden", blad.gezien());
        }
        return blad;
    }
}
