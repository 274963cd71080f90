package nl.poort.web.beheer.catalogus;

import nl.poort.registers.catalogus.Versie;
import nl.poort.web.Taal;

/// From when until when a version is valid, in words.
final class Periodetekst {
    private Periodetekst() {}

    static String schrijf(Taal taal, Versie v) {
        if (!v.isGepubliceerd()) {
            return "nog niet gepubliceerd";
        }
        return "vanaf " + taal.dag(v.beginGeldigheid())
                + (v.eindeGeldigheid() == null ? "" : " tot en met " + taal.dag(v.eindeGeldigheid()));
    }
}
