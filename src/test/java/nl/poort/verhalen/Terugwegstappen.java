package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.java.nl.Dan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.berichten.Berichtcode;
import nl.poort.contact.kennis.Volger;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Doorlooptijd;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.keten.vragen.Werkfilter;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;
import nl.poort.web.Taal;

/// How an answer comes back through the national chain, and who hears it.
public class Terugwegstappen {
    private final Wereld w = Wereld.nu();

    @Dan("^ziet \"([^\"]+)\": \"([^\"]+)\"$")
    public void ziet(String klant, String zin) {
        var pagina = Klantstappen.pagina(w, w.vraag());
        assertThat(pagina.naam()).isEqualTo(klant);
        var dag = new Taal(w.moment()).dag(pagina.uiterlijk());
        assertThat(pagina.belofte()).isEqualTo("U hoort van ons uiterlijk");
        assertThat(pagina.contact().team()).isEqualTo("het Informatiepunt Leefomgeving");
        assertThat(pagina.stap() + ". U hoort uiterlijk " + dag + " van IPLO.").isEqualTo(zin);
        var brief = Klantstappen.berichten(w, w.vraag()).getLast();
        assertThat(brief.tekst())
                .contains(pagina.stap())
                .contains("U hoort uiterlijk vrijdag 17 april om 17:00 uur van ons.")
                .endsWith("IPLO");
    }

    @Dan("^gaat de terugmelding naar \"([^\"]+)\" en niet rechtstreeks naar de klant$")
    public void naar_de_vrager(String schakel) {
        var wie = w.keten.vanSchakel(schakel);
        assertThat(w.m.werklijst.list(wie, Werkfilter.ALLES))
                .extracting(r -> r.teDoen().tekst())
                .containsExactly("afmelden");
        assertThat(w.vraag().stand()).isEqualTo(Vraagstand.OPEN);
        assertThat(w.vraag().antwoord()).isEmpty();
        assertThat(Klantstappen.berichten(w, w.vraag())).noneMatch(b -> b.code() == Berichtcode.HERSTELD);
        var okke = w.mens("Okke");
        assertThatThrownBy(
                        () -> w.m.gesprekken.vertellen(okke, w.vraag().id(), Bekendmaking.BERICHT, "Het is hersteld"))
                .isInstanceOf(Weigering.class);
    }

    @Dan("^is \"(V\\d)\" gesloten met oorzaak \"([^\"]+)\"$")
    public void gesloten(String naam, String oorzaak) {
        assertThat(w.vraag(naam).stand()).isEqualTo(Vraagstand.GESLOTEN);
        assertThat(w.vraag(naam).oorzaak()).isEqualTo(oorzaak);
        assertThat(Werkstappen.gebeurd(w, "vraag.gesloten").get("oorzaak")).isEqualTo(oorzaak);
    }

    @Dan("^is de doorlooptijd per schakel zichtbaar met werk- en wachttijd$")
    public void doorlooptijd() {
        assertThat(w.weg().doorlooptijden(w.moment()))
                .extracting(
                        Doorlooptijd::schakel, Doorlooptijd::wachttijd, Doorlooptijd::werktijd, Doorlooptijd::elders)
                .containsExactly(
                        tuple("IPLO frontdesk", "PT15M", "PT1H15M", "PT186H40M"),
                        tuple("TBO", "PT18H50M", "PT19H20M", "PT148H30M"),
                        tuple("OBO Kadaster", "PT119H", "PT29H30M", "PT0S"));
    }

    private static org.assertj.core.groups.Tuple tuple(String schakel, String wacht, String werk, String elders) {
        return org.assertj.core.api.Assertions.tuple(
                schakel, Duration.parse(wacht), Duration.parse(werk), Duration.parse(elders));
    }

    @Dan(
            "^krijgt het KCC een signaal bij \"([^\"]+)\": status \"([^\"]+)\", en krijgen alle volgers van \"[^\"]+\" bericht$")
    public void opgelost(String nummer, String status) {
        var artikel = w.m.kennis.findNummer(Wereld.SYSTEEM, nummer).orElseThrow();
        assertThat(artikel.probleem().tekst()).isEqualTo(status);
        for (var wie : new String[] {"Sanne", "Olga", "Wim"}) {
            assertThat(w.m.kennissignalen.list(w.mens(wie)))
                    .as(wie)
                    .hasSize(1)
                    .allMatch(s -> s.nummer().equals(nummer) && s.tekst().contains("is " + status));
        }
        var volgers = w.m.kennis.volgers(Wereld.SYSTEEM, artikel.id());
        assertThat(volgers).hasSize(2).allMatch(v -> v.verteld().isPresent());
        assertThat(volgers.stream().map(this::hoorde))
                .containsExactlyInAnyOrder(Berichtcode.PROBLEEM_OPGELOST, Berichtcode.HERSTELD);
    }

    /// The one message in which this follower heard of the repair.
    private Berichtcode hoorde(Volger volger) {
        var berichten = Klantstappen.berichten(w, w.m.vragen.get(Wereld.SYSTEEM, volger.vraag())).stream()
                .filter(b -> b.code() == Berichtcode.PROBLEEM_OPGELOST || b.code() == Berichtcode.HERSTELD)
                .toList();
        assertThat(berichten).hasSize(1).allMatch(b -> b.tekst().contains("Uw adres is hersteld."));
        return berichten.getFirst().code();
    }

    @Dan("^is het terugpad precies \"([^\"]+)\"$")
    public void terugpad(String pad) {
        var stappen = new ArrayList<String>();
        for (var g : w.m.gebeurtenissen.list(Wereld.SYSTEEM, w.vraag().id())) {
            var inhoud = (Map<?, ?>) Json.read(g.inhoud(), Map.class);
            if (g.soort().equals("overdracht.beantwoord")) {
                stappen.add(naam(inhoud.get("naarTeam")) + " > " + naam(inhoud.get("vanTeam")));
            } else if (g.soort().equals("klant.geinformeerd")) {
                stappen.add(naam(w.vraag().contactschakel()) + " > "
                        + Klantstappen.pagina(w, w.vraag()).naam());
            }
        }
        var verwacht = pad.split(" > ");
        var paren = new ArrayList<String>();
        for (int i = 1; i < verwacht.length; i++) {
            paren.add(verwacht[i - 1] + " > " + verwacht[i]);
        }
        assertThat(stappen).isEqualTo(paren);
    }

    private String naam(Object team) {
        return w.m.organisaties
                .getTeam(Wereld.SYSTEEM, UUID.fromString(team.toString()))
                .naam()
                .replace(" frontdesk", "");
    }

    @Dan("^ligt \"(V\\d)\" weer bij \"TBO\" en loopt klok \"antwoord\" van schakel \"TBO\" door$")
    public void weer_bij_tbo(String naam) {
        w.id(naam);
        assertThat(w.weg().blad().orElseThrow().naarTeam())
                .isEqualTo(w.team("TBO").id());
        assertThat(w.m.werklijst.list(w.mens("Tess"), Werkfilter.ALLES))
                .extracting(r -> r.teDoen().tekst())
                .containsExactly("behandelen");
        var klokken = w.m.klokken.list(Wereld.SYSTEEM, w.vraag().id()).stream()
                .filter(k -> k.soort() == Kloksoort.ANTWOORD
                        && k.onderwerp().equals(w.bij("TBO").id()))
                .toList();
        assertThat(klokken).hasSize(1).allMatch(k -> k.isOpen());
        assertThat(Wereld.tekst(klokken.getFirst().start())).isEqualTo("2026-04-01 14:20");
    }

    @Dan("^telt \"(V\\d)\" (\\d) verkeerde routering bij \"([^\"]+)\"$")
    public void verkeerde_routering(String naam, int aantal, String schakel) {
        w.id(naam);
        assertThat(w.weg().verkeerdeRouteringen(w.team(schakel).id())).isEqualTo(aantal);
        assertThat(w.weg().verkeerdeRouteringen(w.team("IPLO").id())).isZero();
    }

    @Dan("^wordt \"([^\"]+)\" volger van \"([^\"]+)\" en ontstaat er geen tweede melding bij \"TBO\"$")
    public void volger(String klant, String nummer) {
        var els = w.vraag("V9");
        var artikel = w.m.kennis.findNummer(Wereld.SYSTEEM, nummer).orElseThrow();
        assertThat(w.m.kennis.volgers(Wereld.SYSTEEM, artikel.id()))
                .extracting(Volger::vraag)
                .containsExactlyInAnyOrder(els.id(), w.id("V5"));
        assertThat(els.samengevoegdMet()).isEqualTo(w.id("V5"));
        assertThat(w.m.werklijst.list(w.mens("Tess"), Werkfilter.ALLES)).hasSize(1);
        var kcc = w.mens("Sanne");
        assertThat(w.m.werklijst.list(kcc, Werkfilter.ALLES)).isEmpty();
    }

    @Dan(
            "^ziet \"([^\"]+)\" dezelfde stand en dezelfde uiterste datum als de oudste melder of een latere, nooit geen datum$")
    public void dezelfde_stand(String klant) {
        zelfdePagina(klant);
        w.m.overdrachten.aannemen(w.mens("Tess"), w.bij("TBO").id());
        w.m.vragen.vertragingMelden(
                w.mens("Noor"), w.id("V5"), w.moment("2026-04-24 17:00"), "het register is in onderhoud");
        zelfdePagina(klant);
        assertThat(Wereld.tekst(w.vraag("V9").toegezegdOp())).isEqualTo("2026-04-24 17:00");
    }

    private void zelfdePagina(String klant) {
        var oudste = Klantstappen.pagina(w, w.vraag("V5"));
        var els = Klantstappen.pagina(w, w.vraag("V9"));
        w.id("V5");
        assertThat(els.naam()).isEqualTo(klant);
        assertThat(els.stap()).isEqualTo(oudste.stap());
        assertThat(els.bijWie()).isEqualTo(oudste.bijWie());
        assertThat(els.uiterlijk()).isNotNull().isAfterOrEqualTo(oudste.uiterlijk());
    }
}
