package nl.poort.web.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.loket.aanvraag.Betrokkene;
import nl.poort.loket.aanvraag.Bijlagen;
import nl.poort.loket.aanvraag.Concepten;
import nl.poort.loket.aanvraag.Doel;
import nl.poort.loket.aanvraag.Indieningen;
import nl.poort.loket.aanvraag.Project;
import nl.poort.loket.aanvraag.Projecten;
import nl.poort.loket.aanvraag.Rol;
import nl.poort.loket.aanvraag.Stap;
import nl.poort.loket.aanvraag.Verzoekbijlage;
import nl.poort.loket.aanvraag.Verzoeksoort;
import nl.poort.registers.omgeving.Adressen;
import nl.poort.registers.omgeving.Plek;

/// What citizens of the demo ask: one request was filed with its attachments, another is half done.
public final class Demoverzoeken {
    private static final String WESTVELD = "demo-westveld";
    private static final String BOOM = "nl.imow-demo-westveld.activiteit.BoomKappen";
    private static final String SLOPEN = "nl.imow-demo-westveld.activiteit.Slopen";

    private final Loket loket;
    private final Adressen adressen;

    /// The doors of the applicant.
    public record Loket(Projecten projecten, Concepten concepten, Bijlagen bijlagen, Indieningen indieningen) {}

    public Demoverzoeken(Loket loket, Adressen adressen) {
        this.loket = loket;
        this.adressen = adressen;
    }

    /// A tree and a shed, with a drawing and a report.
    void dienIn() {
        var ingediend = begin("Esdoorn kappen en schuur slopen", "De boom is ziek. De schuur staat in de weg.", "12");
        kies(ingediend, keuze(BOOM, "Boom kappen"), keuze(SLOPEN, "Slopen"));
        antwoord(
                ingediend,
                Map.of(
                        "stammen", List.of("1"),
                        "reden", List.of("De boom is ziek en staat te dicht bij het huis"),
                        "ziek", List.of("ja"),
                        "sinds", List.of("Er groeien zwammen aan de voet, sinds het voorjaar")));
        stuk(ingediend, "situatietekening.pdf", "tekening");
        stuk(ingediend, "boomonderzoek.pdf", "");
        gegevens(ingediend, "Willem Baas", "willem@voorbeeld.example");
        loket.indieningen().indienen(ingediend.id(), verzoek(ingediend));
    }

    /// Two birches, half done: for a visitor to go on with.
    Project begin() {
        var half = begin("Twee berken kappen", "De berken nemen het licht weg.", "8");
        kies(half, keuze(BOOM, "Boom kappen"));
        antwoord(half, Map.of("stammen", List.of("2")));
        return half;
    }

    static UUID verzoek(Project project) {
        return project.verzoeken().getFirst().id();
    }

    private static Concepten.Keuze keuze(String urn, String naam) {
        return new Concepten.Keuze(urn, naam, WESTVELD, "gemeente Westveld");
    }

    private Project begin(String naam, String plan, String huisnummer) {
        var project = loket.projecten().begin(Doel.INITIEREN, "");
        var verzoek = verzoek(project);
        loket.concepten().noem(project.id(), verzoek, naam, plan, Verzoeksoort.AANVRAAG_VERGUNNING);
        adressen.zoek("9901AB", huisnummer).stream()
                .findFirst()
                .ifPresent(a -> loket.concepten().plaats(project.id(), verzoek, Plek.op(a)));
        return project;
    }

    private void kies(Project p, Concepten.Keuze... keuzes) {
        loket.concepten().kies(p.id(), verzoek(p), List.of(keuzes));
    }

    private void antwoord(Project p, Map<String, List<String>> antwoorden) {
        loket.concepten().antwoord(p.id(), verzoek(p), BOOM, antwoorden);
    }

    private void stuk(Project p, String naam, String vraag) {
        var inhoud = Demobestand.lees("bijlagen/" + naam);
        var plaats = new Verzoekbijlage.Plaatsing(vraag.isEmpty() ? "" : BOOM, vraag, false);
        try {
            loket.bijlagen()
                    .neem(
                            p.id(),
                            verzoek(p),
                            new Bijlagen.Nieuw(naam, vraag, plaats, inhoud.length, ""),
                            new ByteArrayInputStream(inhoud));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void gegevens(Project p, String naam, String email) {
        loket.concepten().bekeken(p.id(), verzoek(p), Stap.DOCUMENTEN);
        loket.concepten()
                .gegevens(
                        p.id(),
                        verzoek(p),
                        List.of(new Betrokkene(Rol.INITIATIEFNEMER, naam, "", "", email, "0612345678", "")));
    }
}
