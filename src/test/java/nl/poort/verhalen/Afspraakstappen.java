package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import nl.poort.registers.ketenafspraken.Ketenafspraak;
import nl.poort.registers.ketenafspraken.Schakelnorm;
import nl.poort.registers.klokken.Kalenders;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.klokken.Openingstijd;
import nl.poort.techniek.Weigering;

/// What the links agreed. The background reads what Poort is delivered with; it sets nothing itself.
public class Afspraakstappen {
    private final Wereld w = Wereld.nu();
    private Weigering geweigerd;

    private Kalenders kalenders() {
        return w.m.kalenderbeheer.kalenders(Wereld.SYSTEEM, w.team("KCC").organisatie(), w.vandaag());
    }

    private Ketenafspraak geldig(String naam) {
        return w.m.ketenafspraken.geldig(Wereld.SYSTEEM, naam, w.vandaag());
    }

    @Stel("^de servicekalender is ma-vr 08:30-17:00 Europe/Amsterdam, gesloten op Atw-dagen$")
    public void servicekalender() {
        var uur = new Openingstijd(LocalTime.of(8, 30), LocalTime.of(17, 0));
        assertThat(kalenders().kalender().uren())
                .containsOnlyKeys(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                .containsValue(uur);
        assertThat(kalenders().kalender().uren().values()).containsOnly(uur);
        assertThat(nl.poort.techniek.db.Tx.ZONE.getId()).isEqualTo("Europe/Amsterdam");
        assertThat(kalenders().isOpen(LocalDate.of(2026, 4, 3)))
                .as("Goede Vrijdag")
                .isFalse();
        assertThat(kalenders().isOpen(LocalDate.of(2026, 5, 15)))
                .as("besluitdag")
                .isFalse();
    }

    @Stel("^een norm in werkdagen eindigt om 17:00 op de n-de werkdag na de startdag$")
    public void werkdagen() {
        var eind = kalenders().plus(Kalendersoort.DIENST, w.moment("2026-03-09 10:12"), Norm.werkdagen(2));
        assertThat(Wereld.tekst(eind)).isEqualTo("2026-03-11 17:00");
    }

    @Stel("^de oplostermijn van een schakel loopt vanaf het aanbieden; de aannametermijn valt daarbinnen$")
    public void aanname_binnen_antwoord() {
        var teLang = met(
                geldig("lokaal-vraag"),
                n -> n.aanname() == null
                        ? n
                        : new Schakelnorm(
                                n.volgorde(), n.naam(), n.soort(), n.stap(), n.prioriteit(), langer(n), n.antwoord()));
        assertThat(opslaan(teLang).velden().values()).anyMatch(v -> v.contains("duurt langer dan antwoorden"));
    }

    private static Norm langer(Schakelnorm n) {
        return new Norm(n.antwoord().aantal() + 1, n.antwoord().eenheid());
    }

    @Stel("^ketenafspraak \"([^\"]+)\" versie 1 met:$")
    public void ketenafspraak(String naam, DataTable tabel) {
        var afspraak = geldig(naam);
        assertThat(afspraak.versie()).isEqualTo(1);
        for (var rij : tabel.asMaps()) {
            int prioriteit = Integer.parseInt(rij.get("prio"));
            assertThat(afspraak.schakels(prioriteit)).anySatisfy(n -> {
                assertThat(n.naam()).isEqualTo(rij.get("schakel"));
                assertThat(n.aanname()).isEqualTo(norm(rij.get("aanname")));
                assertThat(n.antwoord()).isEqualTo(norm(rij.get("antwoord")));
            });
            if (rij.get("keten") != null) {
                assertThat(afspraak.ketennorm(prioriteit)).contains(norm(rij.get("keten")));
            }
        }
    }

    private static Norm norm(String tekst) {
        return tekst.equals("-") ? null : Norm.lees(tekst);
    }

    @Stel("^prioriteit 1 gebruikt de 24x7-kalender$")
    public void dag_en_nacht() {
        assertThat(Ketenafspraak.kalender(1)).isEqualTo(Kalendersoort.VOLCONTINU);
        assertThat(Ketenafspraak.kalender(2)).isEqualTo(Kalendersoort.DIENST);
    }

    @Wanneer("^de functioneel beheerder bij \"([^\"]+)\" prio (\\d) de norm van \"([^\"]+)\" op (.+) zet$")
    public void zet_norm(String naam, int prioriteit, String schakel, String norm) {
        geweigerd = opslaan(met(
                geldig(naam),
                n -> n.prioriteit() == prioriteit && n.naam().equals(schakel)
                        ? new Schakelnorm(
                                n.volgorde(), n.naam(), n.soort(), n.stap(), prioriteit, n.aanname(), Norm.lees(norm))
                        : n));
    }

    private Ketenafspraak met(Ketenafspraak oud, UnaryOperator<Schakelnorm> anders) {
        var schakels = oud.schakels().stream().map(anders).toList();
        return new Ketenafspraak(oud.naam(), 0, w.vandaag(), schakels, oud.ketennorm());
    }

    private Weigering opslaan(Ketenafspraak nieuw) {
        return catchThrowableOfType(
                Weigering.class, () -> w.m.ketenafspraken.opslaan(w.mens("Bea").actor("afspraak wijzigen"), nieuw));
    }

    @Dan("^wordt het opslaan geweigerd met \"([^\"]+)\"$")
    public void geweigerd(String zin) {
        assertThat(geweigerd).isNotNull().hasMessage(zin);
        assertThat(w.m.ketenafspraken.versies(Wereld.SYSTEEM, "landelijk-melding"))
                .as("er kwam geen nieuwe versie")
                .hasSize(1);
    }
}
