package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.poort.loket.aanvraag.Verzoeksoort;
import nl.poort.loket.ontvangst.Behandeldienst;
import nl.poort.loket.regels.Conclusie;
import nl.poort.loket.regels.Regelsoort;
import nl.poort.loket.vergunningcheck.Check;
import nl.poort.loket.vergunningcheck.Vergunningchecks;
import nl.poort.registers.omgeving.Plek;
import nl.poort.registers.zaken.Zaak;

/// What shows that each step of the chain works for one activity: looked up in the program after it was done, as who
/// tests it would.
final class Stapbewijs {
    private static final String GEZAG = "Drimmelen";

    private final Verzoekwereld v = Verzoekwereld.nu();
    private final Planwereld plan = Planwereld.nu();
    final String activiteit;
    final String urn;
    final Plek plek;
    private Check check;

    Stapbewijs(String activiteit, String urn, String adres) {
        this.activiteit = activiteit;
        this.urn = urn;
        this.plek = plan.plek(adres);
    }

    /// The authority handles this activity itself, from now on.
    void configureer() {
        var gezag = v.gezagen.organisatie(GEZAG);
        var wens = new Behandeldienst.Wens(
                urn, Behandeldienst.ALLE, "", gezag.oin().nummer(), GEZAG);
        v.ontvangst.diensten.zet(v.gezagen.medewerker(GEZAG), wens, v.w.moment());
    }

    /// Walks through the check as somebody who wants this, with the same answer to every question.
    void doorloop(String zoek, String antwoord) {
        var checks = new Vergunningchecks(v.w.m.db, v.w.m.regelbestanden, v.w.m.omgeving);
        var werk = plan.deuren.werkzaamheden().zoek(zoek).getFirst();
        check = checks.begin(List.of(werk.code()), plek);
        while (!check.isKlaar()) {
            check = checks.antwoorden(check.id(), check.vraag().orElseThrow().sleutel(), List.of(antwoord));
        }
    }

    /// @return what was seen of each step, the first of step 1
    List<String> tot(int stap) {
        return Stream.<Supplier<String>>of(
                        this::gekozen,
                        this::inHetPlan,
                        this::teruggezien,
                        () -> gepubliceerd(Regelsoort.CONCLUSIE),
                        () -> gepubliceerd(Regelsoort.INDIENINGSVEREISTEN),
                        this::gekeurd,
                        this::behandeldienst,
                        this::doorlopen,
                        this::ingediend,
                        this::ontvangen,
                        this::behandeld)
                .limit(stap)
                .map(Supplier::get)
                .toList();
    }

    private String gekozen() {
        var gevonden = plan.deuren.activiteiten().zoek(activiteit, "gm1719");
        assertThat(gevonden).extracting(a -> a.urn()).contains(urn);
        return activiteit + " staat bij de activiteiten van " + GEZAG;
    }

    private String inHetPlan() {
        var a = plan.deuren.activiteiten().find(urn).orElseThrow();
        assertThat(v.w.vandaag()).isBetween(a.begin(), a.eind());
        return "geldt vanaf " + a.begin();
    }

    private String teruggezien() {
        var a = plan.deuren.activiteiten().find(urn).orElseThrow();
        assertThat(plan.deuren.gebieden().gezagen(plek)).anyMatch(g -> g.code().equals(a.gezagcode()));
        return a.naam() + " is van " + a.gezagcode();
    }

    private String gepubliceerd(Regelsoort soort) {
        var gevonden = v.w.m.regelbestanden.geldig(v.w.vandaag()).stream()
                .filter(g -> g.boek().soort() == soort && g.boek().activiteit().equals(urn))
                .findFirst()
                .orElseThrow(() -> new AssertionError("niets gepubliceerd van soort " + soort));
        return gevonden.boek().naam() + ", versie " + gevonden.versie().versie();
    }

    private String gekeurd() {
        var eigen = v.w.m.regelbestanden.geldig(v.w.vandaag()).stream()
                .filter(g -> g.boek().activiteit().equals(urn))
                .toList();
        assertThat(eigen).allMatch(g -> g.versie().zwaar() == 0);
        return eigen.size() + " regelbestanden zonder zware bevindingen";
    }

    private String behandeldienst() {
        var gezag = v.gezagen.organisatie(GEZAG);
        var wie = v.ontvangst.diensten.wie(
                gezag.id(), urn, Verzoeksoort.AANVRAAG_VERGUNNING, plek, v.laatste.ingediend());
        assertThat(wie.oin()).isEqualTo(gezag.oin().nummer());
        return "verzoeken gaan naar " + wie.naam();
    }

    private String doorlopen() {
        assertThat(check.conclusies())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.conclusies()).containsExactly(Conclusie.VERGUNNINGPLICHT));
        return "de check zegt: " + Conclusie.VERGUNNINGPLICHT.waarde();
    }

    private String ingediend() {
        assertThat(v.laatste.activiteiten()).extracting(a -> a.urn()).containsExactly(urn);
        assertThat(v.laatste.bijlagen()).isNotEmpty();
        return v.laatste.nummer().tekst() + " met " + v.laatste.bijlagen().size() + " bijlage";
    }

    private String ontvangen() {
        var bericht = v.berichten(GEZAG, v.laatste.nummer().cijfers()).getLast();
        assertThat(bericht.standInWoorden()).isEqualTo("in de zaak");
        return "zaak " + zaak().identificatie();
    }

    /// Decided and closed, and the applicant sees it.
    private String behandeld() {
        assertThat(zaak().einddatum()).isNotNull();
        var status = v.ontvangst
                .beheer
                .ontvangers(v.laatste.nummer().cijfers())
                .getFirst()
                .status();
        assertThat(status).isEqualTo("Afgehandeld");
        return "de aanvrager ziet: " + status;
    }

    Zaak zaak() {
        return v.zaken(GEZAG, v.laatste.nummer().cijfers()).getFirst();
    }
}
