package nl.poort.contact.berichten;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.techniek.Veldfouten;

/// Which way a message goes, and what follows when it does not arrive. Pure.
final class Berichtregels {
    private static final List<Duration> BACK_OFF = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(2));
    /// after this long without success the next channel gets its turn
    static final Duration OPGEVEN = Duration.ofDays(2);
    /// the Berichtenbox gets less: the letter after it must be in the post within one working day
    static final Duration OPGEVEN_BOX = Duration.ofHours(4);
    /// a message that must be read waits this long on the own page
    static final Duration LEESTERMIJN = Duration.ofDays(1);

    private Berichtregels() {}

    /// What a message becomes after an attempt.
    ///
    /// @param volgende when to try again, null = nothing to do
    record Gevolg(Berichtstand stand, int kanaalNr, int pogingen, Instant kanaalSinds, Instant volgende) {}

    /// The ways to a customer: the own page of the Vraag always, the preferred channel first.
    static List<Bezorgadres> volgorde(Partij partij, boolean eigenPagina) {
        var wegen = new ArrayList<Bezorgadres>();
        partij.email().map(Bezorgadres::email).ifPresent(wegen::add);
        if (eigenPagina) {
            wegen.add(Bezorgadres.PORTAAL);
        }
        partij.telefoon().map(Bezorgadres::telefoon).ifPresent(wegen::add);
        var eerst = voorkeur(partij.voorkeur().kanaal());
        wegen.sort(Comparator.comparing(weg -> weg.kanaal() != eerst));
        return wegen;
    }

    private static Berichtkanaal voorkeur(String kanaal) {
        return switch (kanaal) {
            case "telefoon" -> Berichtkanaal.TELEFOON;
            case "webformulier", "app" -> Berichtkanaal.PORTAAL;
            case null, default -> Berichtkanaal.EMAIL;
        };
    }

    static Gevolg na(Bericht b, Bezorging bezorging, Instant now) {
        return switch (bezorging) {
            case Bezorging.Afgeleverd a ->
                new Gevolg(Berichtstand.AFGELEVERD, b.kanaalNr(), b.pogingen(), b.kanaalSinds(), null);
            case Bezorging.Beschikbaar(var bewijs) ->
                b.pogingen() > 1
                        ? volgendKanaal(b, now)
                        : new Gevolg(
                                Berichtstand.AANGEBODEN,
                                b.kanaalNr(),
                                b.pogingen(),
                                b.kanaalSinds(),
                                now.plus(LEESTERMIJN));
            case Bezorging.Aangenomen(var bewijs, var opnieuw) ->
                isVoorbij(b, now)
                        ? volgendKanaal(b, now)
                        : new Gevolg(Berichtstand.AANGEBODEN, b.kanaalNr(), b.pogingen(), b.kanaalSinds(), opnieuw);
            case Bezorging.Uitgesteld u ->
                isVoorbij(b, now)
                        ? volgendKanaal(b, now)
                        : new Gevolg(
                                Berichtstand.AANGEBODEN,
                                b.kanaalNr(),
                                b.pogingen(),
                                b.kanaalSinds(),
                                now.plus(backOff(b.pogingen())));
            case Bezorging.Geweigerd g -> volgendKanaal(b, now);
        };
    }

    /// Whether this channel had its time. A letter lies in our own post room: it never has.
    private static boolean isVoorbij(Bericht b, Instant now) {
        var geduld = switch (b.adres().kanaal()) {
            case BRIEF -> null;
            case BERICHTENBOX -> OPGEVEN_BOX;
            case EMAIL, PORTAAL, TELEFOON, WHATSAPP, SOCIAL, CHAT -> OPGEVEN;
        };
        return geduld != null
                && b.kanaalSinds() != null
                && !now.isBefore(b.kanaalSinds().plus(geduld));
    }

    /// The next channel at once; without one, or when that is the telephone, a person.
    static Gevolg volgendKanaal(Bericht b, Instant now) {
        int nr = b.kanaalNr() + 1;
        return isVoorMens(b.volgorde(), nr)
                ? new Gevolg(Berichtstand.NABELLEN, Math.min(nr, b.volgorde().size()), 0, null, null)
                : new Gevolg(Berichtstand.ONBESTELBAAR, nr, 0, null, now);
    }

    /// The first step of a released message: a message for somebody who can only be called goes to a person at once.
    static Berichtstand begin(List<Bezorgadres> volgorde) {
        return isVoorMens(volgorde, 0) ? Berichtstand.NABELLEN : Berichtstand.VRIJGEGEVEN;
    }

    private static boolean isVoorMens(List<Bezorgadres> volgorde, int nr) {
        return nr >= volgorde.size() || volgorde.get(nr).kanaal() == Berichtkanaal.TELEFOON;
    }

    static Poging.Uitkomst uitkomst(Bezorging bezorging) {
        return switch (bezorging) {
            case Bezorging.Afgeleverd a -> Poging.Uitkomst.AFGELEVERD;
            case Bezorging.Beschikbaar b -> Poging.Uitkomst.BESCHIKBAAR;
            case Bezorging.Aangenomen a -> Poging.Uitkomst.AANGENOMEN;
            case Bezorging.Uitgesteld u -> Poging.Uitkomst.UITGESTELD;
            case Bezorging.Geweigerd g -> Poging.Uitkomst.GEWEIGERD;
        };
    }

    /// Why a channel was given up, without personal data.
    static String reden(Bezorging bezorging) {
        return switch (bezorging) {
            case Bezorging.Afgeleverd a -> "";
            case Bezorging.Beschikbaar b -> "niet gelezen op de eigen pagina";
            case Bezorging.Aangenomen a -> "het antwoord bleef uit";
            case Bezorging.Uitgesteld(var reden, var bewijs, var allen) -> reden;
            case Bezorging.Geweigerd(var reden, var bewijs) -> reden;
        };
    }

    static String bewijs(Bezorging bezorging) {
        return switch (bezorging) {
            case Bezorging.Afgeleverd(var bewijs, var op) -> bewijs;
            case Bezorging.Aangenomen(var bewijs, var opnieuw) -> bewijs;
            case Bezorging.Beschikbaar(var bewijs) -> bewijs;
            case Bezorging.Uitgesteld(var reden, var bewijs, var allen) -> bewijs;
            case Bezorging.Geweigerd(var reden, var bewijs) -> bewijs;
        };
    }

    /// Whether the customer reads it first here; one that is on its way over another channel just now is not touched.
    static boolean wordtGelezen(Bericht b) {
        boolean hier = b.adres() != null && b.adres().kanaal() == Berichtkanaal.PORTAAL;
        return switch (b.stand()) {
            case AFGELEVERD, NABELLEN -> true;
            case AANGEBODEN, ONBESTELBAAR -> hier;
            case CONCEPT, VRIJGEGEVEN, GELEZEN -> false;
        };
    }

    private static Duration backOff(int pogingen) {
        return BACK_OFF.get(Math.clamp(pogingen - 1L, 0, BACK_OFF.size() - 1));
    }

    /// The text as it will be kept: one line of subject, no characters that could be taken for a header.
    static Berichttekst schoon(Berichttekst tekst) {
        var fouten = new Veldfouten();
        var onderwerp = fouten.verplicht("onderwerp", tekst.onderwerp(), 200, "Vul een onderwerp in");
        var inhoud = fouten.verplicht("tekst", tekst.tekst(), 50_000, "Vul de tekst van het bericht in");
        fouten.klaar();
        return new Berichttekst(eenRegel(onderwerp), inhoud);
    }

    /// The subject with the kenmerk in it, so that an answer finds its way back.
    static String onderwerp(String kenmerk, String onderwerp) {
        var regel = eenRegel(onderwerp);
        return kenmerk == null || regel.contains(kenmerk) ? regel : regel + " (" + kenmerk + ")";
    }

    /// Line ends and other control characters become a space: nobody writes his own mail header.
    static String eenRegel(String tekst) {
        return tekst == null
                ? ""
                : tekst.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    /// A domain that by agreement never exists (RFC 2606) need not be tried.
    static boolean bestaatNooit(String adres) {
        return !adres.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") || adres.endsWith(".invalid");
    }
}
