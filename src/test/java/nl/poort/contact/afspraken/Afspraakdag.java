package nl.poort.contact.afspraken;

import static nl.poort.contact.afspraken.Afspraakproef.DINSDAG;
import static nl.poort.contact.afspraken.Afspraakproef.klant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.poort.contact.kanalen.Bezoekstand;
import nl.poort.sturing.Periode;
import nl.poort.sturing.kpi.Maatstaf;

/// One day in the hall: reminded, signed in, called in the order of the norms, helped or not there, and counted.
final class Afspraakdag {
    private final Afspraakproef p;
    private Afspraak eerste;
    private Afspraak tweede;
    private Afspraak weg;
    private Afspraak ilse;
    private Afspraak woensdag;

    Afspraakdag(Afspraakproef p) {
        this.p = p;
    }

    void doorloop() {
        vooraf();
        inDeRij();
        erna();
    }

    private void vooraf() {
        eerste = p.maak(DINSDAG, "09:40", "Fatima");
        tweede = p.maak(DINSDAG, "09:50", "Sara");
        weg = p.maak(DINSDAG, "10:00", "Vergeet");
        ilse = p.kamer.afspraken.maak(
                p.sanne,
                new Afspraakmoment(p.huis.id(), p.rijbewijs, DINSDAG.atTime(9, 30), p.ilse.id()),
                klant("Tom"));
        p.zet(DINSDAG.minusDays(1).atTime(10, 13));
        assertThat(p.post("Fatima")).hasSize(1);
        woensdag = p.maak(DINSDAG.plusDays(1), "09:00", "Morgen");
        p.draai();
        assertThatThrownBy(() -> p.kamer.balie.meldAan(p.berg, eerste.nummer())).hasMessageContaining("vanaf een uur");
    }

    private void inDeRij() {
        p.zet(DINSDAG.atTime(9, 35));
        var inloop = p.balies.meldAan(p.sanne, "Vraag", "Loop");
        var bon = p.kamer.balie.meldAan(p.berg, eerste.nummer().substring(2));
        assertThat(p.kamer.balie.meldAan(p.berg, eerste.nummer()).bezoek().nummer())
                .as("twee keer aanmelden is een plaats in de rij")
                .isEqualTo(bon.bezoek().nummer());
        var bonIlse = p.kamer.balie.meldAan(p.sanne, ilse.id());
        assertThat(bon.bezoek().wachtVanaf()).isEqualTo(eerste.begin());
        assertThat(bon.bezoek().uiterlijk()).isEqualTo(eerste.begin().plusSeconds(300));

        p.zet(DINSDAG.atTime(9, 47));
        // the appointment of 9:40 goes before who walked in at 9:35; who comes for Ilse is called by Ilse
        assertThat(p.balies.roepVolgende(p.sanne, "1").orElseThrow().id())
                .isEqualTo(bon.bezoek().id());
        assertThat(p.balies.roepVolgende(p.rob, "2").orElseThrow().id())
                .isEqualTo(inloop.bezoek().id());
        assertThat(p.balies.roepVolgende(p.sanne, "1")).isEmpty();
        assertThat(p.balies.roepVolgende(p.ilse, "3").orElseThrow().id())
                .isEqualTo(bonIlse.bezoek().id());
        p.balies.begin(p.sanne, bon.bezoek().id());
        p.balies.sluit(p.sanne, bon.bezoek().id(), Bezoekstand.GEHOLPEN);
        p.draai();
        assertThat(p.nu(eerste).stand()).isEqualTo(Afspraakstand.KLAAR);
    }

    private void erna() {
        p.kamer.balie.meldAan(p.berg, tweede.nummer());
        p.zet(DINSDAG.atTime(9, 54));
        p.balies.roepVolgende(p.sanne, "1").orElseThrow();
        p.zet(DINSDAG.atTime(10, 14));
        assertThat(p.nu(weg).stand()).isEqualTo(Afspraakstand.BEVESTIGD);
        p.zet(DINSDAG.atTime(10, 16));
        assertThat(p.nu(weg).stand()).isEqualTo(Afspraakstand.NIET_VERSCHENEN);
        assertThatThrownBy(() -> p.kamer.balie.meldAan(p.berg, weg.nummer()))
                .hasMessageContaining("Meld u bij een medewerker");
        assertThat(p.kamer.balie.meldAan(p.sanne, weg.id()).bezoek().nummer()).isPositive();
        assertThat(p.post("Morgen"))
                .hasSize(2)
                .last()
                .satisfies(b -> assertThat(b).startsWith("Denkt u aan uw afspraak op woensdag 11 maart om 09:00 uur?"));
        assertThat(p.nu(woensdag).stand()).isEqualTo(Afspraakstand.BEVESTIGD);

        // 9:40 was called at 9:47: too late; 9:50 at 9:54 in time; Tom of 9:30 came at 9:35 and was called at 9:47
        var cijfers = p.m.kerncijfers
                .overzicht(p.rob, Periode.weken(DINSDAG, 1), false)
                .cijfers();
        assertThat(cijfers.get(Maatstaf.AFSPRAAK).geteld()).isEqualTo("1 van 3");
        assertThat(cijfers.get(Maatstaf.BALIE).geteld()).isEqualTo("1 van 1");
    }
}
