package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.util.List;
import nl.poort.keten.calamiteiten.Besluitsoort;
import nl.poort.keten.calamiteiten.Opgeroepene;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;

/// Situation 3 until the calamity organisation has it, and what happens when nobody has duty.
public class Opschaalstappen {
    private final Wereld w = Wereld.nu();
    private final Crisis crisis = new Crisis(w);

    @Stel(
            "^gemeente \"Oostveld\" heeft omgevingsplan versie 7 gepubliceerd met een werkingsgebied buiten het ambtsgebied$")
    public void gepubliceerd() {
        w.begin("2026-05-20 08:00");
        crisis.rooster();
        assertThat(Crisis.PUBLICATIE.get("omgevingsplan")).isEqualTo("Oostveld, versie 7");
    }

    @Stel("^de publicatiecontrole gaf een waarschuwing die \"Oostveld\" met motivering heeft overschreven$")
    public void overschreven() {
        assertThat(Crisis.PUBLICATIE.get("publicatiecontrole")).contains("overschreven met motivering");
    }

    @Wanneer("^inwoner \"([^\"]+)\" bij KCC \"Westveld\" meldt dat zijn aanvraag naar \"Oostveld\" is gegaan$")
    public void meldt(String wie) {
        w.noem("V7", crisis.eersteSignaal(wie));
    }

    @Dan("^is vraag \"V7\" vastgelegd met \"([^\"]+)\" als eerste signaal$")
    public void eerste_signaal(String wie) {
        var pagina = Klantstappen.pagina(w, w.vraag("V7"));
        assertThat(pagina.naam()).isEqualTo(wie);
        assertThat(Wereld.tekst(pagina.gesteldOp())).isEqualTo("2026-05-21 10:00");
    }

    @Wanneer(
            "^\"Westveld\" om 13:30 vraag \"V8\" meldt bij \"IPLO\" als soort \"([^\"]+)\" prio (\\d) met verwijzing naar \"V7\"$")
    public void meldt_bij_iplo(String soort, int prioriteit) {
        w.verder("13:30");
        w.noem("V8", crisis.melding(w.id("V7")));
        assertThat(w.vraag().soort().tekst()).isEqualTo(soort);
        assertThat(w.vraag().prioriteit()).isEqualTo(prioriteit);
        assertThat(w.vraag().eersteSignaal()).isEqualTo(w.vraag("V7").id());
        w.id("V8");
    }

    @Wanneer("^\"IPLO\" om (\\d\\d:\\d\\d) doorzet naar \"TBO\"$")
    public void zet_door(String tijd) {
        w.verder(tijd);
        crisis.naarTbo();
    }

    @Wanneer("^\"TBO\" om (\\d\\d:\\d\\d) als analyse vastlegt oorzaak \"([^\"]+)\" en impact \"([^\"]+)\"$")
    public void analyse(String tijd, String oorzaak, String impact) {
        w.verder(tijd);
        crisis.analyse(oorzaak, Impact.lees(impact));
        assertThat(w.bij("TBO").context().velden())
                .as("de analist ziet wat de publicatie wist")
                .containsAllEntriesOf(Crisis.PUBLICATIE);
        assertThat(w.vraag().oorzaak()).isEqualTo(oorzaak);
    }

    @Dan("^verandert de soort van \"([^\"]+)\" naar \"([^\"]+)\" met behoud van de oude soort in de historie$")
    public void soort(String oud, String nieuw) {
        assertThat(w.vraag().soort().tekst()).isEqualTo(nieuw);
        var gebeurd = Werkstappen.gebeurd(w, "vraagsoort.gewijzigd");
        assertThat(naam(gebeurd.get("oud"))).isEqualTo(oud);
        assertThat(naam(gebeurd.get("nieuw"))).isEqualTo(nieuw);
    }

    private static String naam(Object soort) {
        return nl.poort.keten.vragen.Vraagsoort.valueOf(soort.toString()).tekst();
    }

    @Dan("^stelt het systeem prioriteit 1 voor$")
    public void voorgesteld() {
        assertThat(w.vraag().voorgesteldePrioriteit()).isEqualTo(1);
        assertThat(w.vraag().prioriteit()).as("nog niet bevestigd").isEqualTo(2);
    }

    @Wanneer("^\"TBO\" om (\\d\\d:\\d\\d) prioriteit 1 bevestigt$")
    public void bevestigt(String tijd) {
        w.verder(tijd);
        crisis.prioriteitEen();
    }

    private List<Klok> open(Kloksoort soort) {
        return w.m.klokken.list(Wereld.SYSTEEM, w.vraag().id()).stream()
                .filter(k -> k.soort() == soort && k.isOpen())
                .toList();
    }

    @Dan("^loopt klok \"keten\" van \"V8\" op de 24x7-kalender tot (.+)$")
    public void dag_en_nacht(String tot) {
        assertThat(open(Kloksoort.KETEN)).hasSize(1).allMatch(k -> k.kalender() == Kalendersoort.VOLCONTINU);
        assertThat(Wereld.tekst(open(Kloksoort.KETEN).getFirst().deadline())).isEqualTo(tot);
    }

    /// The same transaction in the eyes of the database itself.
    @Dan("^is in dezelfde transactie een bericht klaargezet voor de dienstdoende calamiteitenmanager$")
    public void dezelfde_transactie() {
        var soorten = w.test.eigenaar()
                .withHandle(h -> h.createQuery("""
                        select soort from gebeurtenissen.gebeurtenis where xmin = (
                          select xmin from gebeurtenissen.gebeurtenis
                          where root = :vraag and soort = 'prioriteit.gewijzigd')""")
                        .bind("vraag", w.vraag().id())
                        .mapTo(String.class)
                        .list());
        assertThat(soorten).contains("bericht.vrijgegeven", "calamiteitenmanager.opgeroepen");
        assertThat(gemaild("De Wit")).containsExactly("Prioriteit 1: bevestig uw oproep");
        assertThat(gemaild("Zwart")).isEmpty();
    }

    private List<String> gemaild(String wie) {
        var mens = w.mens(wie);
        return w.m.postvak.list(mens.actor("post bekijken"), 100).stream()
                .filter(b -> b.adres().equals(mens.email()))
                .map(b -> b.onderwerp())
                .toList();
    }

    @Dan("^loopt klok \"bevestiging calamiteitenmanager\" tot (.+)$")
    public void bevestiging(String tot) {
        assertThat(open(Kloksoort.BEVESTIGING))
                .hasSize(1)
                .allMatch(k -> k.schakel().equals("calamiteitenmanager"));
        assertThat(Wereld.tekst(open(Kloksoort.BEVESTIGING).getFirst().deadline()))
                .isEqualTo(tot);
    }

    @Stel("^calamiteit \"C2\" is in behandeling bij het OCT$")
    public void bij_het_oct() {
        crisis.totHetOct();
        assertThat(crisis.dossier().calamiteit().niveau()).isEqualTo(3);
    }

    @Wanneer("^het OCT besluit \"opschalen naar SCT\" met reden \"([^\"]+)\"$")
    public void naar_sct(String reden) {
        w.verder("16:50");
        crisis.besluit(Besluitsoort.OPSCHALEN_NAAR_SCT, reden, crisis.team("18:00"));
    }

    @Dan("^is het SCT opgeroepen en staat niveau 4 op elke gekoppelde vraag$")
    public void sct() {
        var dossier = crisis.dossier();
        assertThat(dossier.leden().stream().filter(l -> l.team().name().equals("SCT")))
                .hasSize(3)
                .allMatch(l -> Wereld.tekst(l.opgeroepenVoor()).equals("2026-05-21 18:00"));
        assertThat(gemaild("Tess")).contains("Het SCT komt bij elkaar: u bent opgeroepen");
        assertThat(dossier.koppelingen()).hasSize(2);
        assertThat(List.of(w.vraag("V7").niveau(), w.vraag("V8").niveau())).containsOnly(4);
    }

    @Stel("^het dienstrooster heeft voor 2026-05-23 een gat$")
    public void gat() {
        w.begin("2026-05-20 09:00");
        crisis.dienst("De Wit", "2026-05-20 00:00", "2026-05-23 00:00", 0);
        crisis.dienst("De Wit", "2026-05-24 00:00", "2026-07-01 00:00", 0);
        crisis.dienst("Zwart", "2026-05-20 00:00", "2026-07-01 00:00", 1);
        crisis.dienst("Groen", "2026-05-20 00:00", "2026-07-01 00:00", 2);
    }

    @Dan("^is de zelfcontrole rood en krijgt de beheerder een taak$")
    public void zelfcontrole() {
        var gaten = w.m.dienstroosters.zelfcontrole(Wereld.SYSTEEM, w.moment(), w.moment("2026-06-03 09:00"));
        assertThat(gaten)
                .extracting(g -> Wereld.tekst(g.van()) + " - " + Wereld.tekst(g.tot()))
                .containsExactly("2026-05-23 00:00 - 2026-05-24 00:00");
        w.draai();
        assertThat(gemaild("Mia")).containsExactly("Taak: vul het dienstrooster");
    }

    @Wanneer("^op 2026-05-23 11:00 prioriteit 1 wordt gezet$")
    public void prioriteit_in_het_gat() {
        w.verder("2026-05-22 10:00");
        w.noem("V8", crisis.melding(null));
        crisis.naarTbo();
        crisis.analyse("plan verkeerd geladen", Impact.GROOT);
        w.verder("2026-05-23 11:00");
        crisis.prioriteitEen();
        w.draai();
    }

    @Dan(
            "^gaat het bericht naar de achterwacht en daarna om de 15 minuten naar de volgende in de lijst tot iemand bevestigt$")
    public void achterwacht() {
        assertThat(opgeroepen()).containsExactly("Zwart 2026-05-23 11:00");
        w.verder("11:14");
        assertThat(opgeroepen()).hasSize(1);
        w.verder("11:15");
        assertThat(opgeroepen()).containsExactly("Zwart 2026-05-23 11:00", "Groen 2026-05-23 11:15");
        assertThat(gemaild("Zwart")).hasSize(1);
        assertThat(gemaild("Groen")).hasSize(1);
        w.verder("11:20");
        crisis.bevestig("Groen");
        w.verder("12:30");
        assertThat(opgeroepen()).hasSize(2);
        assertThat(gemaild("De Wit")).isEmpty();
    }

    private List<String> opgeroepen() {
        return crisis.dossier().opgeroepenen().stream()
                .map((Opgeroepene o) -> o.naam() + " " + Wereld.tekst(o.op()))
                .toList();
    }
}
