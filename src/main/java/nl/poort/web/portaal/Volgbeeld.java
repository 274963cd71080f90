package nl.poort.web.portaal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.behandeling.Klantzaak;
import nl.poort.web.Tijdlijnstap;

/// What a customer sees of the own question; made by [Volgdossier].
///
/// @param naam how to address the customer; null when unknown
/// @param woord vraag, melding or klacht
/// @param klaar the answer was told
/// @param stap what happens next, in the customer's words
/// @param belofte before when, as a whole sentence without the moment: "Wij bellen u uiterlijk"
/// @param vertraging why it takes longer; null when it does not
/// @param antwoord what was told; null as long as nothing was
/// @param verteld how it was told, such as "in een gesprek"
/// @param heropenbaarTot until when the customer may say it was not answered; null when that is over or not at hand
/// @param bevestigd the customer said it was answered
/// @param zaken the cases that work on it
/// @param terugbellen who calls and when; null when nobody is to call
public record Volgbeeld(
        UUID vraag,
        String kenmerk,
        String naam,
        String woord,
        String eigenWoorden,
        Instant gesteldOp,
        boolean klaar,
        String stap,
        String bijWie,
        String belofte,
        Instant uiterlijk,
        String vertraging,
        Contact contact,
        List<Tijdlijnstap> stappen,
        String antwoord,
        Instant verteldOp,
        String verteld,
        Instant heropenbaarTot,
        boolean bevestigd,
        List<Brief> brieven,
        List<Klantzaak> zaken,
        Terugbellen terugbellen) {

    /// What the customer was asked for in a case; null when nothing is.
    public Klantzaak.Aanvulling aanvulling() {
        return zaken.stream()
                .map(Klantzaak::aanvulling)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// As people say it: `12 kB`, `3 MB`.
    public static String omvang(long bytes) {
        long kb = Math.max(1, (bytes + 1_023) / 1_024);
        return kb < 1_024 ? kb + " kB" : (kb + 1_023) / 1_024 + " MB";
    }

    public boolean heeftStukken() {
        return zaken.stream().anyMatch(z -> !z.stukken().isEmpty());
    }

    public boolean heeftBesluiten() {
        return zaken.stream().anyMatch(z -> !z.besluiten().isEmpty());
    }

    /// The one person or team to turn to (S2-085).
    ///
    /// @param naam of the contact person; null when nobody in particular
    /// @param telefoon as people write it, null when there is none
    public record Contact(String naam, String team, String telefoon, String belnummer) {}

    /// Who calls back, when, and how often we tried.
    ///
    /// @param moment the moment that was agreed, or the part of the day, in words; null = any time
    /// @param pogingen each attempt as a sentence, the last one first
    /// @param kiezen where the customer chooses a moment; null when there is nothing to choose
    public record Terugbellen(String wie, String moment, Instant uiterlijk, List<Belregel> pogingen, String kiezen) {}

    /// An attempt, as the customer reads it.
    public record Belregel(Instant op, String zin) {}

    /// A message that was sent.
    public record Brief(Instant op, String onderwerp, String tekst) {}

    /// The promise was not kept and nobody gave a new date yet.
    public boolean teLaat(Instant nu) {
        return !klaar && uiterlijk.isBefore(nu);
    }
}
