package nl.poort.web.mijn;

import java.time.Instant;
import java.util.List;
import nl.poort.contact.inzage.Verstrekking;

/// Everything we have of somebody, as that person may take it along. The BSN itself is not in it: who carries this file
/// around must not carry that number.
///
/// @param bsnBekend whether we have the number
public record Mijnoverzicht(
        String naam,
        String soort,
        boolean bsnBekend,
        List<Adres> adressen,
        String voorkeurskanaal,
        String voorkeursmoment,
        List<Registerregel> registers,
        List<Vraagregel> vragen,
        List<Berichtregel> berichten,
        List<Wijzigingregel> wijzigingen,
        List<Correctieregel> correcties,
        List<Verstrekking> verstrekkingen) {

    public record Adres(String soort, String adres) {}

    public record Registerregel(String register, String gegeven, String waarde, Instant opgehaaldOp) {}

    /// @param antwoord null as long as there is none
    public record Vraagregel(
            String kenmerk, Instant gesteldOp, String woorden, String stand, Instant uiterlijk, String antwoord) {}

    public record Berichtregel(Instant op, String onderwerp, String tekst) {}

    public record Wijzigingregel(Instant op, String wat, String oud, String nieuw) {}

    /// @param bronhouder what the keeper of the register did with it; null when it did not go there
    public record Correctieregel(
            String kenmerk,
            String gegeven,
            String stond,
            String moest,
            Instant op,
            Instant uiterlijk,
            String stand,
            String bronhouder,
            String uitkomst) {}
}
