package nl.poort.web.calamiteit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.calamiteiten.Bereik;
import nl.poort.keten.calamiteiten.Besluit;
import nl.poort.keten.calamiteiten.Dossier;
import nl.poort.keten.calamiteiten.Koppelsoort;
import nl.poort.web.Tijdlijnstap;

/// The timeline of a calamity in plain Dutch, the newest first. Pure.
final class Verhaal {
    private final Dossier d;
    private final Map<UUID, String> namen;
    private final List<Tijdlijnstap> stappen = new ArrayList<>();

    /// @param namen of organisations
    private Verhaal(Dossier dossier, Map<UUID, String> namen) {
        this.d = dossier;
        this.namen = namen;
    }

    /// @param gewaarschuwd what customers were told in between
    static List<Tijdlijnstap> van(
            Dossier dossier, Map<UUID, String> namen, Map<UUID, String> kenmerken, List<Tijdlijnstap> gewaarschuwd) {
        var verhaal = new Verhaal(dossier, namen);
        verhaal.stappen.addAll(gewaarschuwd);
        verhaal.oproep();
        verhaal.vragen(kenmerken);
        verhaal.besluiten();
        verhaal.team();
        verhaal.maatregelen();
        verhaal.verzoeken();
        verhaal.einde();
        verhaal.stappen.sort(Comparator.comparing(Tijdlijnstap::tijd, Comparator.nullsLast(Comparator.naturalOrder()))
                .reversed());
        return List.copyOf(verhaal.stappen);
    }

    private void zeg(Instant tijd, String wie, String wat, String toelichting) {
        zeg(tijd, wie, wat, toelichting, "gedaan");
    }

    private void zeg(Instant tijd, String wie, String wat, String toelichting, String kleur) {
        if (tijd != null) {
            stappen.add(new Tijdlijnstap(tijd, wie, wat, kaal(toelichting), kleur));
        }
    }

    private static String kaal(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst;
    }

    private void oproep() {
        var c = d.calamiteit();
        zeg(c.gemeldOp(), null, "Prioriteit 1: calamiteit " + c.kenmerk() + " gemeld", null);
        if (d.oproep().roostergat()) {
            zeg(c.gemeldOp(), null, "Niemand had dienst op dit moment", null, "te-laat");
        }
        d.opgeroepenen().forEach(o -> zeg(o.op(), null, o.naam() + " is opgeroepen", null));
        zeg(c.bevestigdOp(), d.oproep().bevestigdNaam(), "De oproep is bevestigd", null);
    }

    private void vragen(Map<UUID, String> kenmerken) {
        for (var k : d.koppelingen()) {
            if (k.soort() != Koppelsoort.PRIORITEIT_1) {
                var vraag = kenmerken.getOrDefault(k.vraag(), "");
                var wat = k.soort() == Koppelsoort.EERSTE_SIGNAAL
                        ? "Vraag %s hoort erbij: het eerste signaal"
                        : "Vraag %s hoort erbij";
                zeg(k.gekoppeldOp(), k.gekoppeldDoor(), wat.formatted(vraag), null);
            }
        }
    }

    private void besluiten() {
        for (var b : d.besluiten()) {
            var wie = String.join(
                    ", ", b.deelnemers().stream().map(Besluit.Aanwezig::naam).toList());
            zeg(b.genomenOp(), b.vastgelegdDoor(), "Besluit: " + b.soort().naam(), b.motivering() + "\nDoor: " + wie);
        }
    }

    private void team() {
        for (var lid : d.leden()) {
            zeg(
                    lid.opgeroepenOp(),
                    null,
                    lid.naam() + " is opgeroepen voor het " + lid.team().name(),
                    null);
            if (lid.bereik() != Bereik.ONBEKEND) {
                boolean wel = lid.bereik() == Bereik.BEREIKT;
                zeg(lid.bereikOp(), null, lid.naam() + " is " + lid.bereik().naam(), null, wel ? "gedaan" : "let-op");
            }
        }
    }

    private void maatregelen() {
        for (var a : d.acties()) {
            zeg(a.toegevoegdOp(), null, "Actie in het plan: " + a.actie(), "Doet: " + a.eigenaar());
            zeg(a.gereedOp(), a.gereedDoor(), "Actie gereed: " + a.actie(), a.resultaat());
        }
        d.nieuws().forEach(n -> zeg(n.tijd(), n.door(), "Nieuws gebracht", n.intern()));
        for (var b : d.banners()) {
            zeg(b.van(), b.door(), "Banner geplaatst", b.tekst());
            zeg(b.tot(), null, "Banner weggehaald", null);
        }
    }

    private void verzoeken() {
        for (var g : d.geraakt()) {
            var gezag = namen.getOrDefault(g.naarGezag(), "het juiste gezag");
            zeg(g.ontvangenOp(), null, "Verzoek " + g.referentie() + " ontvangen door " + gezag, null);
            zeg(g.aanvragerIngelichtOp(), null, "Aanvrager van verzoek " + g.referentie() + " ingelicht", null);
        }
    }

    private void einde() {
        var c = d.calamiteit();
        zeg(c.afgeschaaldOp(), null, "Afgeschaald: de vragen zijn terug bij hun schakels", c.reden());
        zeg(c.geevalueerdOp(), null, "Geëvalueerd", c.lessen());
    }
}
