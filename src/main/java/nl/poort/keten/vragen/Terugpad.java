package nl.poort.keten.vragen;

import java.time.Instant;
import nl.poort.keten.vragen.Ketengebeurtenis.KlantGeinformeerd;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtBeantwoord;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtTeruggekoppeld;
import nl.poort.keten.vragen.Ketengebeurtenis.VertragingGemeld;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.techniek.Weigering;

/// The way back is the way out, reversed: whoever answers its asker thereby finishes what was answered to itself, and
/// the last step is that the customer is told.
final class Terugpad {
    private Terugpad() {}

    static void koppelTerug(Reis reis, Overdracht ouder) {
        reis.weg().kinderen(ouder).stream()
                .filter(k -> k.stand() == Overdrachtstand.BEANTWOORD)
                .forEach(k -> {
                    reis.overdrachten.teruggekoppeld(k, reis.nu());
                    reis.publiceer(new OverdrachtTeruggekoppeld(reis.vraag().id(), k.id(), k.vanTeam(), k.naarTeam()));
                });
    }

    /// The answer goes one step back, to who asked.
    static void beantwoord(Reis reis, Overdracht o, Antwoord antwoord) {
        Ketenregels.eis(o, Overdrachtstand.BEANTWOORD);
        koppelTerug(reis, o);
        reis.stopKlok(o.id(), Kloksoort.ANTWOORD);
        reis.stopKlok(o.id(), Kloksoort.AFMELDING);
        reis.stopKlok(o.id(), Kloksoort.TUSSENBERICHT);
        reis.overdrachten.beantwoord(o, antwoord, reis.nu());
        reis.ververs();
        if (!o.soort().isKlus()) {
            new Doorgang(reis).antwoordTerug(reis.overdracht(o.ouder()), antwoord);
        }
        Signalen.regie(
                reis.tx(),
                reis.vraag(),
                o.ouder() == null ? null : reis.overdracht(o.ouder()).aangenomenDoor(),
                reis.team(o.naarTeam()).naam() + " antwoordt: " + antwoord.tekst());
        reis.publiceer(new OverdrachtBeantwoord(o.vraag(), o.id(), o.vanTeam(), o.naarTeam(), antwoord.tekst()));
        Overdrachten.meldAntwoord(reis);
        reis.bijwerken();
    }

    static void eisBekendmaking(Reis reis, Bekendmaking hoe, String tekst) {
        var v = reis.vraag();
        Ketenregels.eisOpen(v);
        Ketenregels.eisZonderZaak(v);
        if (v.stand() == Vraagstand.OPGESCHAALD) {
            throw new Weigering("vraag-opgeschaald", "Deze vraag ligt bij de calamiteitenorganisatie");
        }
        if (reis.weg().wortel().stand() == Overdrachtstand.AANGEBODEN) {
            throw new Weigering("niet-aangenomen", "Neem de vraag eerst aan. Dan weet de klant wie hem helpt.");
        }
        if (reis.weg().heeftOpenKind(reis.weg().wortel())) {
            throw new Weigering("antwoord-onderweg", "Er is nog geen antwoord terug. Trek de overdracht in of wacht.");
        }
        if (reis.weg().wortel().teDoen() == TeDoen.BESLISSEN) {
            throw new Weigering(
                    "knoop-niet-doorgehakt", "De adviezen spreken elkaar tegen. De regievoerder beslist eerst.");
        }
        if (v.antwoord().isBlank() && tekst.isBlank() && hoe != Bekendmaking.NIET_BEREIKBAAR) {
            throw new Weigering("zonder-antwoord", "Schrijf op wat de klant te horen kreeg");
        }
        if (hoe == Bekendmaking.ANONIEM && (v.klant() != null || v.klantTeam() != null)) {
            throw new Weigering("klant-is-bekend", "De klant is bekend. Vertel het antwoord voordat u sluit.");
        }
        if (hoe == Bekendmaking.NIET_BEREIKBAAR) {
            eisOnbereikbaar(reis);
        }
    }

    static void eisOnbereikbaar(Reis reis) {
        if (!nietBereikbaar(reis)) {
            throw new Weigering(
                    "nog-niet-geprobeerd",
                    "Probeer het drie keer, 's ochtends en 's middags, en wacht vijf werkdagen op een reactie");
        }
    }

    private static boolean nietBereikbaar(Reis reis) {
        var terugbellen = new TerugbelSql(reis.tx().handle()).find(reis.vraag().id());
        if (terugbellen.filter(t -> t.stand() == Terugbelstand.NIET_BEREIKT).isPresent()) {
            return true; // tried and waited as the rule of the organisation says
        }
        var pogingen = reis.overdrachten.belpogingen(reis.vraag().id());
        if (pogingen.isEmpty()) {
            return false;
        }
        var voorbij =
                reis.normen().kalenders().plus(Kalendersoort.DIENST, pogingen.getFirst(), Ketenregels.WACHTEN_OP_KLANT);
        return Ketenregels.nietBereikbaar(pogingen, voorbij, reis.nu());
    }

    /// Finishes every step that was answered, farthest first, and then the root: the way out, reversed.
    static void afronden(Reis reis) {
        var v = reis.vraag();
        var wortel = reis.weg().wortel();
        new Terugbelloop(reis).klaar(Terugbelstand.VERVALLEN);
        koppelTerug(reis, wortel);
        reis.stopKlok(wortel.id(), Kloksoort.ANTWOORD);
        reis.stopKlok(wortel.id(), Kloksoort.TERUGKOPPELING);
        reis.overdrachten.teruggekoppeld(wortel, reis.nu());
        reis.stopKlok(v.id(), Kloksoort.KETEN);
        reis.weg().overdrachten().stream()
                .filter(o -> o.soort().isKlus() && o.stand().isOpen() && o.teDoen() != TeDoen.BELLEN)
                .forEach(o ->
                        reis.overdrachten.beeindig(o, Overdrachtstand.INGETROKKEN, "de vraag is afgerond", reis.nu()));
    }

    /// The customer and everybody who travels along hears the same at the same moment.
    static void meldKlanten(Reis reis, Bekendmaking hoe, String tekst) {
        var v = reis.vraag();
        reis.publiceer(new KlantGeinformeerd(
                v.id(), v.kenmerk(), v.klant(), hoe, tekst, v.context().get(Context.SESSIE)));
        reis.bronnen().alsSysteem(() -> {
            for (var mee : reis.vragen.meelopers(v.id())) {
                reis.publiceer(new KlantGeinformeerd(
                        mee.id(),
                        mee.kenmerk(),
                        mee.klant(),
                        Bekendmaking.BERICHT,
                        tekst,
                        mee.context().get(Context.SESSIE)));
            }
            reis.vragen.meelopersGeinformeerd(v.id(), reis.nu());
            return null;
        });
    }

    static void meldMeelopers(Reis reis, Instant nieuweDatum, String reden) {
        reis.bronnen().alsSysteem(() -> {
            for (var mee : reis.vragen.meelopers(reis.vraag().id())) {
                reis.vragen.toezegging(mee.id(), nieuweDatum);
                reis.publiceer(new VertragingGemeld(mee.id(), mee.kenmerk(), mee.klant(), nieuweDatum, reden));
            }
            return null;
        });
    }
}
