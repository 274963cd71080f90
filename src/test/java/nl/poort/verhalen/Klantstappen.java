package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.nl.Dan;
import nl.poort.contact.berichten.Bericht;
import nl.poort.contact.berichten.Berichtstand;
import nl.poort.keten.vragen.Vraag;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Taal;
import nl.poort.web.portaal.Terugbelbeeld;
import nl.poort.web.portaal.Volgbeeld;
import nl.poort.web.portaal.Volgdossier;

/// What the customer sees and hears.
public class Klantstappen {
    private final Wereld w = Wereld.nu();

    /// The messages the customer of this question got; they were delivered.
    static java.util.List<Bericht> berichten(Wereld w, Vraag vraag) {
        var namens = new Actor(null, "Poort", vraag.organisatie(), "klant informeren");
        var berichten = w.m.berichten.opPagina(namens, vraag.id());
        assertThat(berichten).allMatch(b -> b.stand() == Berichtstand.AFGELEVERD);
        return berichten;
    }

    /// What the page "Volg uw vraag" shows now: the same model the page is made of.
    static Volgbeeld pagina(Wereld w, Vraag vraag) {
        return new Volgdossier(
                        w.m.vragen,
                        w.m.organisaties,
                        w.m.medewerkers,
                        w.m.berichten,
                        w.m.gebeurtenissen,
                        new Volgdossier.Werk(
                                v -> java.util.List.of(),
                                new Terugbelbeeld(
                                        w.m.terugbelverzoeken,
                                        w.m.vragen,
                                        w.m.organisaties,
                                        w.m.medewerkers,
                                        w.m.volgcode)::van))
                .vind(vraag.id(), w.moment())
                .orElseThrow();
    }

    private String moment(Volgbeeld pagina) {
        return new Taal(w.moment()).moment(pagina.uiterlijk());
    }

    @Dan("^ziet \"([^\"]+)\" op de persoonlijke pagina:$")
    public void ziet(String klant, DataTable tabel) {
        var rij = tabel.asMaps().getFirst();
        var pagina = pagina(w, w.vraag(rij.get("kenmerk")));
        assertThat(pagina.naam()).isEqualTo(klant);
        assertThat(pagina.kenmerk()).isEqualTo(w.vraag().kenmerk()).matches("K-2026-\\d{6}");
        assertThat(pagina.stap()).isEqualTo(rij.get("wat gebeurt er"));
        assertThat(pagina.bijWie()).isEqualTo(rij.get("bij wie"));
        assertThat(pagina.belofte()).isEqualTo("Wij bellen u uiterlijk");
        assertThat(moment(pagina)).isEqualTo(rij.get("wij bellen u uiterlijk"));
    }

    @Dan("^staat op de persoonlijke pagina \"([^\"]+)\"$")
    public void staat_op_pagina(String zin) {
        assertThat(pagina(w, w.vraag()).stap()).isEqualTo(zin);
    }

    @Dan("^krijgt \"([^\"]+)\" een bericht \"([^\"]+)\"$")
    public void bericht(String klant, String onderwerp) {
        assertThat(berichten(w, w.vraag()).getLast().onderwerp()).isEqualTo(onderwerp);
        var sanne = w.mens("Sanne").actor("post bekijken");
        assertThat(w.m.postvak.list(sanne, 10))
                .anyMatch(b ->
                        b.adres().equals(Klanten.adres(klant)) && b.onderwerp().startsWith(onderwerp));
    }

    @Dan("^ziet de klant geen weigering maar \"([^\"]+)\"$")
    public void geen_weigering(String zin) {
        var pagina = pagina(w, w.vraag());
        assertThat(pagina.stap()).isEqualTo(zin);
        assertThat(pagina.bijWie()).isEqualTo("het waterschap");
        assertThat(pagina.stappen().toString()).doesNotContain("weiger", "gaat over water");
        assertThat(berichten(w, w.vraag()))
                .isNotEmpty()
                .noneMatch(b -> (b.onderwerp() + b.tekst()).toLowerCase().contains("weiger"))
                .noneMatch(b -> b.tekst().contains("gaat over water"));
    }
}
