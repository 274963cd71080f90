package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.En;
import io.cucumber.java.nl.Wanneer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poort.Afspraakkamer;
import nl.poort.contact.afspraken.Afspraak;
import nl.poort.contact.afspraken.Afspraakklant;
import nl.poort.contact.afspraken.Afspraakmoment;
import nl.poort.contact.afspraken.Rooster;
import nl.poort.contact.kanalen.Baliebezoek;
import nl.poort.contact.kennis.Productvoorbeeld;
import nl.poort.registers.organisatie.Rol;
import nl.poort.sturing.Periode;
import nl.poort.sturing.kpi.Maatstaf;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// A customer with an appointment: made online, reminded, signed in, called in time or not.
public final class Afspraakbaliestappen {
    private final Wereld w = Wereld.nu();
    private final Afspraakkamer kamer = w.m.directeKanalen.afspraken;
    private UUID gemeente;
    private Afspraak afspraak;
    private Baliebezoek bezoek;

    @Wanneer("een klant online een afspraak maakt voor {string} op {word} {word}")
    public void maakt(String product, String dag, String tijd) {
        w.begin("2026-05-26 10:00");
        gemeente = w.team("KCC").organisatie();
        var redactie = new Actor(null, "Redactie", gemeente, "verhaal");
        var ding = w.m.kennisplank.productredactie.plaatsen(redactie, Productvoorbeeld.blad(product));
        var leider =
                w.m.medewerkers.metRol(Wereld.SYSTEEM, gemeente, Rol.TEAMLEIDER).getFirst();
        var huis = kamer.roosters.bewaar(leider, null, "Gemeentehuis", "Plein 1", true);
        var blokken = Stream.of(DayOfWeek.values())
                .filter(d -> d.getValue() <= 5)
                .map(d -> new Rooster.Blok(d, LocalTime.of(9, 0), LocalTime.of(12, 0), 2))
                .toList();
        kamer.roosters.opslaan(
                leider,
                huis.id(),
                new Rooster(0, w.vandaag(), blokken, List.of(new Rooster.Aanbod(ding.id(), 10)), ""));
        var begin = w.moment(dag + " " + tijd).atZone(Tx.ZONE).toLocalDateTime();
        afspraak = kamer.klantafspraken.maak(
                gemeente,
                Afspraakmoment.van(huis.id(), ding.id(), begin),
                Afspraakklant.van("Fatima", "fatima@voorbeeld.nl", null, null, null));
        w.draai();
    }

    @Dan("krijgt de klant een bevestiging met wat mee te nemen en een herinnering een dag ervoor")
    public void krijgtBericht() {
        assertThat(post())
                .singleElement()
                .satisfies(b -> assertThat(b)
                        .startsWith("Uw afspraak op dinsdag 2 juni om 09:40 uur")
                        .contains("Neem uw pas mee.", afspraak.nummer()));
        w.verder("2026-05-31 12:00");
        assertThat(post()).hasSize(1);
        w.verder("2026-06-01 12:00");
        // the reminder is an event first, then a message
        w.draai();
        assertThat(post()).hasSize(2);
        assertThat(post().getLast()).startsWith("Denkt u aan uw afspraak").contains("Neem uw pas mee.");
    }

    private List<String> post() {
        return w.test.eigenaar()
                .withHandle(h -> h.createQuery(
                                "select onderwerp || ' ' || tekst from berichten.postvak where adres = :a order by tijd")
                        .bind("a", "fatima@voorbeeld.nl")
                        .mapTo(String.class)
                        .list());
    }

    @Wanneer("de klant zich om {word} aanmeldt")
    public void meldtAan(String tijd) {
        w.verder("2026-06-02 " + tijd);
        bezoek = kamer.balie.meldAan(gemeente, afspraak.nummer()).bezoek();
    }

    @Dan("begint de wachttijd om {word} en wordt de klant opgeroepen bij een balie")
    public void wordtOpgeroepen(String tijd) {
        Instant vanaf = w.moment(tijd);
        assertThat(bezoek.wachtVanaf()).isEqualTo(vanaf);
        w.verder("2026-06-02 09:46");
        var geroepen =
                w.m.directeKanalen.balies.roepVolgende(w.mens("Sanne"), "3").orElseThrow();
        assertThat(geroepen.id()).isEqualTo(bezoek.id());
        assertThat(geroepen.balie()).isEqualTo("3");
        assertThat(Duration.between(vanaf, geroepen.opgeroepen())).isEqualTo(Duration.ofMinutes(6));
    }

    @En("telt de wachttijd boven 5 minuten als normoverschrijding")
    public void teltAlsOverschrijding() {
        var leider =
                w.m.medewerkers.metRol(Wereld.SYSTEEM, gemeente, Rol.TEAMLEIDER).getFirst();
        var cijfers = w.m.kerncijfers
                .overzicht(leider, Periode.weken(w.vandaag(), 1), false)
                .cijfers();
        assertThat(cijfers.get(Maatstaf.AFSPRAAK).geteld()).isEqualTo("0 van 1");
        int gewacht = w.test.eigenaar()
                .withHandle(h -> h.createQuery("select wacht_seconden from kanalen.wachttijd where id = :id")
                        .bind("id", bezoek.id())
                        .mapTo(Integer.class)
                        .one());
        assertThat(gewacht).isEqualTo(360);
    }
}
