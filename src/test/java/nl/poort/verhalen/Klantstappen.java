package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.nl.Dan;
import nl.poort.contact.berichten.Bericht;
import nl.poort.contact.berichten.Berichtstand;
import nl.poort.keten.vragen.Vraag;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Taal;

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

    @Dan("^ziet \"([^\"]+)\" op de persoonlijke pagina:$")
    public void ziet(String klant, DataTable tabel) {
        var rij = tabel.asMaps().getFirst();
        var vraag = w.vraag(rij.get("kenmerk"));
        assertThat(vraag.kenmerk()).matches("K-2026-\\d{6}");
        assertThat(vraag.volgendeStap()).isEqualTo(rij.get("wat gebeurt er"));
        assertThat(vraag.bijWie()).isEqualTo(rij.get("bij wie"));
        assertThat(new Taal(w.moment()).moment(vraag.toegezegdOp())).isEqualTo(rij.get("wij bellen u uiterlijk"));
        assertThat(vraag.terugkoppelwijze().belofte()).isEqualTo("wij bellen u uiterlijk");
    }

    @Dan("^staat op de persoonlijke pagina \"([^\"]+)\"$")
    public void staat_op_pagina(String zin) {
        assertThat(w.vraag().volgendeStap()).isEqualTo(zin);
    }

    @Dan("^krijgt \"([^\"]+)\" een bericht \"([^\"]+)\"$")
    public void bericht(String klant, String onderwerp) {
        assertThat(berichten(w, w.vraag()).getLast().onderwerp()).isEqualTo(onderwerp);
        var sanne = w.mens("Sanne").actor("post bekijken");
        assertThat(w.m.postvak.list(sanne, 10))
                .anyMatch(b -> b.adres().equals(Klanten.adres(klant)) && b.onderwerp().startsWith(onderwerp));
    }

    @Dan("^ziet de klant geen weigering maar \"([^\"]+)\"$")
    public void geen_weigering(String zin) {
        assertThat(w.vraag().volgendeStap()).isEqualTo(zin);
        assertThat(w.vraag().bijWie()).isEqualTo("het waterschap");
        assertThat(berichten(w, w.vraag()))
                .isNotEmpty()
                .noneMatch(b -> (b.onderwerp() + b.tekst()).toLowerCase().contains("weiger"))
                .noneMatch(b -> b.tekst().contains("gaat over water"));
    }
}
