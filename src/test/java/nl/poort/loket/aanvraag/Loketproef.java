package nl.poort.loket.aanvraag;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.TestMap;
import nl.poort.loket.regels.Regelbestanden;
import nl.poort.loket.regels.Sttrmaker;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.registers.omgeving.Plek;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.opslag.Clamd;
import nl.poort.techniek.opslag.Nepclamd;
import nl.poort.techniek.opslag.Schijfopslag;

/// An office where requests are filed, with one authority and its forms.
final class Loketproef implements AutoCloseable {
    static final String KAPPEN = "nl.imow-gm9999.activiteit.Kappen";
    static final String BOUWEN = "nl.imow-gm9999.activiteit.Bouwen";

    final TestDatabase test = TestDatabase.open();
    final TestMap map = TestMap.open();
    final Nepclamd scanner = new Nepclamd();
    final Schijfopslag opslag = new Schijfopslag(map.pad(), new Clamd(scanner.adres(), Duration.ofSeconds(20)));
    final Bestanden bestanden = new Bestanden(test.db(), opslag);
    final Regelbestanden regels = new Regelbestanden(test.db());
    final Projecten projecten = new Projecten(test.db());
    final Concepten concepten = new Concepten(test.db(), regels, bestanden);
    final Bijlagen bijlagen = new Bijlagen(test.db(), bestanden);
    final Indieningen indieningen = new Indieningen(test.db(), concepten, bestanden);
    final Vervolgen vervolgen = new Vervolgen(test.db(), bestanden);
    final Verzoeken verzoeken = new Verzoeken(test.db(), bestanden);
    final Afschriften afschriften = new Afschriften(test.db());
    final Medewerker auteur;

    Loketproef() {
        var programma = Actor.system("proef");
        var berg = new Organisaties(test.db())
                .voegToe(programma, Organisatiegegevens.van("Berg", Organisatiesoort.GEMEENTE));
        auteur = new Medewerkers(test.db())
                .voegToe(
                        programma,
                        berg.id(),
                        new Medewerkergegevens(
                                "Ans",
                                "ans@voorbeeld.nl",
                                null,
                                Set.of(nl.poort.registers.organisatie.Rol.FUNCTIONEEL_BEHEERDER),
                                Set.of()));
        bestanden.luister(test.gebeurtenissen());
        afschriften.luister(test.gebeurtenissen());
    }

    void publiceer(byte[] bestand) {
        var v = regels.invoeren(auteur, "proef.xml", bestand);
        regels.publiceren(
                auteur, v.bestand(), v.versie(), LocalDate.ofInstant(test.klok().instant(), Tx.ZONE));
    }

    /// A tree: how many, why; when it is dangerous also since when; and a drawing.
    static byte[] kapformulier(String reden) {
        return new Sttrmaker()
                .soort("IndieningsvereistenVergunning")
                .over(KAPPEN)
                .vraag("aantal", "number")
                .vraag(reden, "string")
                .vraag("gevaarlijk", "boolean")
                .vraag("sinds", "string")
                .vraag("opmerking", "string")
                .bijlage("tekening")
                .tabel("heeft aantal", "FIRST", List.of("aantal"), "not(null) => true", "- => false")
                .tabel("heeft reden", "FIRST", List.of(reden), "not(null) => true", "- => false")
                .tabel(
                        "heeft sinds",
                        "FIRST",
                        List.of("gevaarlijk", "sinds"),
                        "false | - => true",
                        "true | not(null) => true",
                        "- | - => false")
                .tabel(
                        "top",
                        "FIRST",
                        List.of("heeft aantal", "heeft reden", "heeft sinds", "tekening"),
                        "true | true | true | true => true",
                        "- | - | - | - => false")
                .bytes();
    }

    /// A concept in which everything is filled in that must be.
    Concept concept() {
        var project = projecten.begin(Doel.INITIEREN, "");
        var verzoek = project.verzoeken().getFirst().id();
        concepten.noem(project.id(), verzoek, "Boom weg", "De boom is ziek", Verzoeksoort.AANVRAAG_VERGUNNING);
        concepten.plaats(project.id(), verzoek, Plek.punt(115_900, 410_300));
        concepten.kies(
                project.id(),
                verzoek,
                List.of(
                        new Concepten.Keuze(KAPPEN, "Boom kappen", "gm9999", "Gemeente Berg"),
                        new Concepten.Keuze(BOUWEN, "Schuur bouwen", "gm9999", "Gemeente Berg")));
        concepten.gegevens(project.id(), verzoek, List.of(betrokkene(Rol.INITIATIEFNEMER)));
        return concepten.get(project.id(), verzoek);
    }

    static Betrokkene betrokkene(Rol rol) {
        return new Betrokkene(rol, "W. Baas", "", "", "w.baas@voorbeeld.nl", "0612345678", "Park 1, Made");
    }

    void antwoord(Concept c, Map<String, List<String>> antwoorden) {
        concepten.antwoord(c.project(), c.id(), KAPPEN, antwoorden);
    }

    Bijlage bijlage(Concept c, String naam, String vraag, byte[] inhoud) throws java.io.IOException {
        return bijlagen.neem(c.project(), c.id(), nieuw(naam, vraag, inhoud.length), new ByteArrayInputStream(inhoud));
    }

    static Bijlagen.Nieuw nieuw(String naam, String vraag, long grootte) {
        var plaats = new Verzoekbijlage.Plaatsing(vraag.isEmpty() ? "" : KAPPEN, vraag, false);
        return new Bijlagen.Nieuw(naam, "Tekening", plaats, grootte, "kenmerk van " + naam);
    }

    static byte[] bytes(int aantal, long zaad) {
        var bytes = new byte[aantal];
        new Random(zaad).nextBytes(bytes);
        return bytes;
    }

    /// The same, with answers and a drawing.
    Concept volledig() throws java.io.IOException {
        var c = concept();
        antwoord(c, Map.of("aantal", List.of("2"), "reden", List.of("ziek"), "gevaarlijk", List.of("nee")));
        bijlage(c, "tekening.pdf", "tekening", bytes(5_000, 1));
        return opnieuw(c);
    }

    /// How often it was told that something of this project was filed.
    long ingediend(UUID project) {
        return test.eigenaar()
                .withHandle(h ->
                        h.createQuery("""
                        select count(*) from gebeurtenissen.gebeurtenis
                        where root = :r and soort = 'verzoek.ingediend'""").bind("r", project).mapTo(Long.class).one());
    }

    Concept opnieuw(Concept c) {
        return concepten.get(c.project(), c.id());
    }

    @Override
    public void close() {
        scanner.close();
        test.close();
        map.close();
    }
}
