package nl.poort.loket.regels;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.poort.techniek.xml.Xmlschrijver;

/// Writes a rule file as the national standard has it: what [Sttr] reads again is the same.
public final class Sttrschrijver {
    private static final String DMN = "http://www.omg.org/spec/DMN/20180521/MODEL/";

    private final Regelbestand bestand;
    private final Xmlschrijver uit = new Xmlschrijver();

    private Sttrschrijver(Regelbestand bestand) {
        this.bestand = bestand;
    }

    /// @throws nl.poort.techniek.Weigering when there is a character in it that no XML can hold
    public static byte[] schrijf(Regelbestand bestand) {
        return new Sttrschrijver(bestand).schrijf();
    }

    private byte[] schrijf() {
        uit.open(
                "dmn:definitions",
                "xmlns:dmn",
                DMN,
                "xmlns:uitv",
                Sttr.UITV,
                "xmlns:inter",
                Sttr.INTER,
                "xmlns:bedr",
                Sttr.BEDR,
                "xmlns:content",
                Sttr.CONTENT,
                "id",
                bestand.id(),
                "name",
                bestand.naam(),
                "namespace",
                bestand.ruimte(),
                "exporter",
                "Poort");
        uit.open("dmn:extensionElements");
        groepen();
        uit.open("uitv:uitvoeringsregels");
        bestand.vragen().forEach(this::vraag);
        uit.sluit();
        maatregelen();
        uit.sluit();
        new Beslissingschrijver(bestand, uit).schrijf();
        return uit.sluit().bytes();
    }

    private void groepen() {
        uit.open("inter:regelgroepen");
        for (var groep : bestand.groepen()) {
            uit.open("inter:regelgroep", "id", groep.id()).blad("inter:naam", groep.naam());
            prioriteit(groep.prioriteit());
            uit.sluit();
        }
        uit.sluit();
    }

    private void prioriteit(int prioriteit) {
        uit.bladAls("inter:prioriteit", prioriteit == Regelvraag.ACHTERAAN ? "" : String.valueOf(prioriteit));
    }

    private void vraag(Regelvraag vraag) {
        uit.open("uitv:uitvoeringsregel", "id", vraag.id());
        uit.bladAls("uitv:herbruikbaarId", vraag.herbruikbaarId());
        if (!vraag.groep().isEmpty()) {
            uit.open("uitv:regelgroepRef", "href", "#" + vraag.groep()).sluit();
        }
        uit.bladAls("uitv:bereik", vraag.bereik())
                .bladAls("inter:classificatie", vraag.kenmerken().classificatie())
                .bladAls("uitv:publiceerbaar", vraag.kenmerken().publiceerbaar())
                .bladAls("uitv:potentieelVertrouwelijk", vraag.kenmerken().potentieelVertrouwelijk());
        prioriteit(vraag.prioriteit());
        switch (vraag.soort()) {
            case GEO ->
                uit.open("uitv:geoVerwijzing")
                        .open("uitv:locatie", "identificatie", vraag.locatie())
                        .sluit()
                        .bladAls("uitv:vraagTekst", vraag.tekst())
                        .sluit();
            case BIJLAGE ->
                uit.open("uitv:bijlage").blad("uitv:bijlageType", vraag.tekst()).sluit();
            case VAST -> vast(vraag);
            case JA_NEE, TEKST, GETAL, DATUM, KEUZE, MEERKEUZE -> gesteld(vraag);
        }
        var uitleg = vraag.toelichting();
        toelichting(uitleg.tekst(), uitleg.lang(), uitleg.belangrijk());
        uit.sluit();
    }

    private void gesteld(Regelvraag vraag) {
        uit.open("uitv:vraag")
                .blad("uitv:gegevensType", type(vraag))
                .blad("uitv:vraagTekst", vraag.tekst())
                .bladAls("inter:inputType", vraag.langeTekst() ? "textarea" : "");
        if (!vraag.opties().isEmpty() || vraag.soort() == Vraagsoort.MEERKEUZE) {
            uit.open("uitv:opties")
                    .blad(
                            "uitv:optieType",
                            vraag.soort() == Vraagsoort.MEERKEUZE ? "meerdereAntwoorden" : "enkelAntwoord");
            for (int i = 0; i < vraag.opties().size(); i++) {
                var optie = vraag.opties().get(i);
                uit.open("uitv:optie")
                        .blad("uitv:sequenceId", String.valueOf(i))
                        .blad("uitv:optieText", optie.tekst());
                toelichting(optie.toelichting(), "", false);
                uit.sluit();
            }
            uit.sluit();
        }
        uit.sluit();
    }

    /// The kind of value that a question gives, as the standard calls it.
    static String type(Regelvraag vraag) {
        return switch (vraag.soort()) {
            case JA_NEE, BIJLAGE -> "boolean";
            case TEKST, GEO -> "string";
            case GETAL -> "number";
            case DATUM -> "date";
            case KEUZE, MEERKEUZE -> "list";
            case VAST ->
                switch (vraag.vast().waarde()) {
                    case Boolean b -> "boolean";
                    case BigDecimal g -> "number";
                    case LocalDate d -> "date";
                    case null, default -> "string";
                };
        };
    }

    private void vast(Regelvraag vraag) {
        var voorbehoud = vraag.vast().voorbehoud();
        if (!voorbehoud.isEmpty()) {
            uit.open("uitv:vasteWaardeVoorbehoud");
        }
        var waarde = vraag.vast().waarde() instanceof BigDecimal g
                ? g.toPlainString()
                : String.valueOf(vraag.vast().waarde());
        uit.open("uitv:vasteWaarde")
                .blad("uitv:waardeVraag", vraag.tekst())
                .blad("uitv:waarde", waarde)
                .blad("uitv:gegevensType", type(vraag))
                .sluit();
        if (!voorbehoud.isEmpty()) {
            uit.blad("uitv:tekstVoorbehoud", voorbehoud).sluit();
        }
    }

    private void toelichting(String tekst, String lang, boolean belangrijk) {
        if (tekst.isEmpty() && lang.isEmpty() && !belangrijk) {
            return;
        }
        uit.open("content:uitvoeringsregelToelichting")
                .bladAls("content:toelichting", tekst)
                .bladAls("content:langeToelichting", lang)
                .bladAls("content:belangrijk", belangrijk ? "true" : "")
                .sluit();
    }

    private void maatregelen() {
        if (bestand.maatregelen().isEmpty()) {
            return;
        }
        uit.open("content:maatregelen");
        for (var m : bestand.maatregelen()) {
            uit.open("content:maatregel", "id", m.id())
                    .blad("content:nummer", m.nummer())
                    .blad("content:maatregeltekst", m.tekst())
                    .blad("content:toelichting", m.toelichting())
                    .blad("content:frequentie", m.frequentie())
                    .blad("content:volgorde", m.volgorde())
                    .blad("content:kenmerk", m.kenmerk());
            m.themas().forEach(t -> uit.blad("content:thema", t));
            uit.sluit();
        }
        uit.sluit();
    }
}
