package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Wanneer;
import java.util.Set;
import nl.poort.keten.calamiteiten.Bereik;
import nl.poort.keten.calamiteiten.Besluitsoort;
import nl.poort.keten.calamiteiten.Koppeling;
import nl.poort.keten.calamiteiten.NieuweActie;
import nl.poort.keten.calamiteiten.NieuweBanner;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.techniek.Weigering;

/// Situation 3 from the decision to take it over until the plan of approach.
public class Calamiteitstappen {
    private final Wereld w = Wereld.nu();
    private final Crisis crisis = new Crisis(w);

    @Wanneer("^calamiteitenmanager \"([^\"]+)\" om (\\d\\d:\\d\\d) bevestigt$")
    public void bevestigt(String wie, String tijd) {
        w.verder(tijd);
        crisis.bevestig(wie);
    }

    @Wanneer("^\"De Wit\" en \"TBO\" om (\\d\\d:\\d\\d) het besluit \"([^\"]+)\" vastleggen met motivering$")
    public void besluiten(String tijd, String besluit) {
        w.verder(tijd);
        assertThat(Besluitsoort.NIET_BINNEN_DE_KETEN.naam()).isEqualTo(besluit);
        assertThatThrownBy(() -> crisis.besluit(Besluitsoort.NIET_BINNEN_DE_KETEN, " ", crisis.team("16:30")))
                .isInstanceOf(Weigering.class);
        crisis.besluit(Besluitsoort.NIET_BINNEN_DE_KETEN, "Het plan staat bij een ander gezag.", crisis.team("16:30"));
        var regio = w.m.organisaties
                .get(Wereld.SYSTEEM, w.team("Westveld").organisatie())
                .regio();
        w.m.calamiteit
                .maatregelen()
                .bannerPlaatsen(
                        crisis.deWit(),
                        crisis.calamiteit(),
                        new NieuweBanner(
                                "Aanvragen uit Westveld komen bij Oostveld terecht",
                                "Wacht met indienen",
                                "Wij weten het en lossen het op. U houdt de datum waarop u indiende.",
                                null,
                                Set.of(regio)));
    }

    @Dan("^bestaat calamiteit \"C1\" met \"V7\" en \"V8\" gekoppeld$")
    public void gekoppeld() {
        assertThat(crisis.dossier().koppelingen())
                .filteredOn(Koppeling::actief)
                .extracting(Koppeling::vraag)
                .containsExactlyInAnyOrder(w.id("V7"), w.id("V8"));
        assertThat(w.vraag("V7").stand()).isEqualTo(Vraagstand.OPGESCHAALD);
        assertThat(w.vraag("V8").calamiteit()).isEqualTo(crisis.calamiteit());
    }

    @Dan("^is de calamiteitenorganisatie eigenaar van \"(V\\d)\"$")
    public void eigenaar(String naam) {
        assertThat(w.vraag(naam).eigenaar())
                .isEqualTo(w.team("calamiteitenorganisatie").id());
    }

    @Dan("^is het OCT opgeroepen voor (\\d\\d:\\d\\d) en is per lid bekend of het bereikt is$")
    public void oct(String tijd) {
        var leden = crisis.dossier().leden();
        assertThat(leden).hasSize(3).allMatch(l -> l.opgeroepenVoor().equals(w.moment(tijd)));
        assertThat(leden).allMatch(l -> l.bereik() == Bereik.ONBEKEND);
        for (var lid : leden) {
            var bereik = lid.medewerker() == null ? Bereik.NIET_BEREIKT : Bereik.BEREIKT;
            w.m.calamiteit.teamoproepen().bereikt(crisis.deWit(), crisis.calamiteit(), lid.id(), bereik);
        }
        assertThat(crisis.dossier().leden())
                .extracting(l -> l.naam() + ": " + l.bereik().naam())
                .containsExactlyInAnyOrder("De Wit: bereikt", "Tess: bereikt", "Burgemeester Bos: niet bereikt");
        var tess = w.mens("Tess");
        assertThat(w.m.postvak.list(tess.actor("post bekijken"), 10))
                .anyMatch(b -> b.adres().equals(tess.email()) && b.tekst().contains("21 mei om 16:30 uur"));
    }

    @Dan("^zien alle KCC's in de regio een banner met omweg, tekst voor de klant en tijdstip van het volgende bericht$")
    public void banner() {
        for (var wie : new String[] {"Sanne", "Olga", "Wim"}) {
            assertThat(w.m.calamiteit.maatregelen().banners(w.mens(wie)))
                    .as(wie)
                    .hasSize(1)
                    .allSatisfy(b -> {
                        assertThat(b.omweg()).isEqualTo("Wacht met indienen");
                        assertThat(b.klanttekst()).startsWith("Wij weten het");
                        assertThat(b.volgendBericht()).isEqualTo(w.moment("17:45"));
                    });
        }
        assertThat(w.m.calamiteit.maatregelen().banners(w.mens("Okke"))).isEmpty();
    }

    @Wanneer("^het OCT om (\\d\\d:\\d\\d) besluit \"([^\"]+)\" met motivering$")
    public void besluit(String tijd, String besluit) {
        w.verder(tijd);
        assertThat(Besluitsoort.NIET_OPSCHALEN_NAAR_SCT.naam()).isEqualTo(besluit);
        crisis.besluit(Besluitsoort.NIET_OPSCHALEN_NAAR_SCT, "De gemeenten kunnen het samen herstellen.", null);
        assertThat(crisis.dossier().besluiten())
                .hasSize(2)
                .allMatch(b -> !b.motivering().isBlank());
    }

    @Wanneer("^het OCT een plan van aanpak vastlegt:$")
    public void plan(DataTable tabel) {
        for (var rij : tabel.asMaps()) {
            var actie = new NieuweActie(
                    rij.get("actie"), "", w.team(rij.get("eigenaar")).id(), w.moment(rij.get("uiterlijk")));
            w.m.calamiteit.maatregelen().actieToevoegen(crisis.deWit(), crisis.calamiteit(), actie);
        }
        assertThat(crisis.dossier().klokken().stream()
                        .filter(k -> k.soort() == Kloksoort.ACTIE)
                        .map(k -> Wereld.tekst(k.deadline())))
                .containsExactlyInAnyOrderElementsOf(
                        tabel.asMaps().stream().map(r -> r.get("uiterlijk")).toList());
    }
}
