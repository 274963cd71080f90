package nl.poort.contact.klantcontact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// What differs between two states of a party. Pure.
///
/// @param oud null = nothing stood there
record Partijverschil(Partijveld veld, String oud, String nieuw) {

    /// The names of the changed fields, as an event tells them.
    static List<String> namen(Partij oud, Partij nieuw, boolean bsn) {
        var velden = new ArrayList<String>();
        voegToe(velden, "soort", oud.soort(), nieuw.soort());
        voegToe(velden, "naam", oud.naam(), nieuw.naam());
        voegToe(velden, "kvkNummer", oud.kvkNummer(), nieuw.kvkNummer());
        voegToe(velden, "rsin", oud.rsin(), nieuw.rsin());
        voegToe(velden, "vestigingsnummer", oud.vestigingsnummer(), nieuw.vestigingsnummer());
        voegToe(velden, "adressen", oud.adressen(), nieuw.adressen());
        voegToe(velden, "voorkeur", oud.voorkeur(), nieuw.voorkeur());
        if (bsn) {
            velden.add("bsn");
        }
        return velden;
    }

    /// What stood there and what stands there now; of a BSN only that it changed.
    static List<Partijverschil> waarden(Partij oud, Partij nieuw, boolean bsn) {
        var gevonden = new ArrayList<Partijverschil>();
        zet(gevonden, Partijveld.SOORT, oud.soort().tekst(), nieuw.soort().tekst());
        zet(gevonden, Partijveld.NAAM, oud.naam(), nieuw.naam());
        zet(gevonden, Partijveld.KVK_NUMMER, oud.kvkNummer(), nieuw.kvkNummer());
        zet(gevonden, Partijveld.RSIN, oud.rsin(), nieuw.rsin());
        zet(gevonden, Partijveld.VESTIGINGSNUMMER, oud.vestigingsnummer(), nieuw.vestigingsnummer());
        for (var soort : Adressoort.values()) {
            zet(gevonden, Partijveld.van(soort), adressen(oud, soort), adressen(nieuw, soort));
        }
        zet(
                gevonden,
                Partijveld.VOORKEURSKANAAL,
                oud.voorkeur().kanaal(),
                nieuw.voorkeur().kanaal());
        zet(
                gevonden,
                Partijveld.VOORKEURSMOMENT,
                oud.voorkeur().moment(),
                nieuw.voorkeur().moment());
        if (bsn) {
            gevonden.add(new Partijverschil(Partijveld.BSN, null, null));
        }
        return gevonden;
    }

    private static String adressen(Partij p, Adressoort soort) {
        var alle = p.adressen().stream()
                .filter(a -> a.soort() == soort)
                .map(DigitaalAdres::adres)
                .collect(Collectors.joining(", "));
        return alle.isEmpty() ? null : alle;
    }

    private static void zet(List<Partijverschil> gevonden, Partijveld veld, Object oud, Object nieuw) {
        if (!Objects.equals(oud, nieuw)) {
            gevonden.add(new Partijverschil(veld, tekst(oud), tekst(nieuw)));
        }
    }

    private static String tekst(Object waarde) {
        return waarde == null ? null : waarde.toString();
    }

    private static void voegToe(List<String> velden, String naam, Object oud, Object nieuw) {
        if (!Objects.equals(oud, nieuw)) {
            velden.add(naam);
        }
    }
}
