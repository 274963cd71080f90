package nl.poort.loket.regels;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.xml.Xmlbestand;
import nl.poort.techniek.xml.Xmlelement;
import nl.poort.techniek.xml.Xmlgrens;

/// Reads a rule file of the national standard (STTR, on DMN 1.1 and later). Elements of others are passed over.
public final class Sttr {
    static final String UITV = "http://toepasbare-regels.omgevingswet.overheid.nl/v1.0/Uitvoeringsregel";
    static final String INTER = "http://toepasbare-regels.omgevingswet.overheid.nl/v1.0/Interactieregel";
    static final String BEDR = "http://toepasbare-regels.omgevingswet.overheid.nl/v1.0/Bedrijfsregel";
    static final String CONTENT = "http://toepasbare-regels.omgevingswet.overheid.nl/v1.0/Content";

    private static final Set<String> DMN = Set.of(
            "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "https://www.omg.org/spec/DMN/20191111/MODEL/",
            "https://www.omg.org/spec/DMN/20211108/MODEL/",
            "https://www.omg.org/spec/DMN/20230324/MODEL/");
    private static final Xmlgrens GRENS = new Xmlgrens(16_000_000, 100, 400_000);
    private static final String CONCEPT = "/id/concept/";
    private static final Map<String, Regelsoort> SOORTEN = Map.of(
            "Conclusie", Regelsoort.CONCLUSIE,
            "Indieningsvereisten", Regelsoort.INDIENINGSVEREISTEN,
            "Maatregelen", Regelsoort.MAATREGELEN);

    private final String bestand;
    private final Xmlelement wortel;
    private final String dmn;
    private final Weigerlijst fouten;

    private Sttr(String bestand, Xmlelement wortel) {
        this.bestand = bestand;
        this.wortel = wortel;
        this.dmn = wortel.ruimte();
        this.fouten = new Weigerlijst(bestand);
    }

    /// @param bestand how the file is called, for what must be said about it
    public static Regelbestand lees(String bestand, byte[] inhoud) {
        Xmlelement wortel;
        try {
            wortel = Xmlbestand.lees(inhoud, GRENS);
        } catch (Weigering w) {
            throw new Weigering(w.code(), bestand + ": " + w.getMessage() + ".");
        }
        if (!DMN.contains(wortel.ruimte()) || !wortel.naam().equals("definitions")) {
            throw new Weigering(
                    "geen-regels",
                    bestand + " is geen bestand met toepasbare regels: het begint niet met definitions.");
        }
        return new Sttr(bestand, wortel).lees();
    }

    private Regelbestand lees() {
        var uitbreiding = wortel.find(dmn, "extensionElements");
        var groepen = uitbreiding
                .flatMap(u -> u.find(INTER, "regelgroepen"))
                .map(this::groepen)
                .orElse(List.of());
        var vragen = uitbreiding
                .flatMap(u -> u.find(UITV, "uitvoeringsregels"))
                .map(u -> u.list(UITV, "uitvoeringsregel").stream()
                        .map(v -> new Vraaglezer(v, fouten).lees())
                        .toList())
                .orElse(List.of());
        var beslissinglezer = new Beslissinglezer(wortel, fouten);
        var top = top();
        var ref = top == null ? "" : ref(top);
        var soort = soort(ref);
        var bestand = new Regelbestand(
                this.bestand,
                wortel.attribuut("id").strip(),
                wortel.attribuut("name"),
                wortel.attribuut("namespace"),
                soort,
                ref,
                top == null ? "" : top.attribuut("id").strip(),
                groepen,
                vragen,
                wortel.list(dmn, "inputData").stream().map(this::gegeven).toList(),
                beslissinglezer.beslissingen(),
                beslissinglezer.kennismodellen(),
                uitbreiding
                        .flatMap(u -> u.find(CONTENT, "maatregelen"))
                        .map(this::maatregelen)
                        .orElse(List.of()));
        fouten.weiger();
        return bestand;
    }

    private List<Regelgroep> groepen(Xmlelement in) {
        return in.list(INTER, "regelgroep").stream()
                .map(g -> new Regelgroep(
                        g.attribuut("id").strip(),
                        g.tekst(INTER, "naam"),
                        Vraaglezer.prioriteit(g.tekst(INTER, "prioriteit"))))
                .toList();
    }

    private Xmlelement top() {
        var met = wortel.list(dmn, "decision").stream()
                .filter(d -> d.find(dmn, "extensionElements")
                        .flatMap(u -> u.find(BEDR, "functioneleStructuurRef"))
                        .isPresent())
                .toList();
        if (met.size() != 1) {
            fouten.meld(
                    "",
                    met.isEmpty()
                            ? "geen enkele beslissing is de uitkomst (functioneleStructuurRef ontbreekt)"
                            : met.size() + " beslissingen zeggen de uitkomst te zijn (functioneleStructuurRef)");
            return null;
        }
        return met.getFirst();
    }

    /// Some builders write a `#` before an absolute address.
    private String ref(Xmlelement top) {
        var ref = top.find(dmn, "extensionElements")
                .flatMap(u -> u.find(BEDR, "functioneleStructuurRef"))
                .orElseThrow()
                .attribuut("href")
                .strip();
        return ref.startsWith("#") ? ref.substring(1) : ref;
    }

    private Regelsoort soort(String ref) {
        var concept = ref.substring(ref.indexOf(CONCEPT) < 0 ? 0 : ref.indexOf(CONCEPT) + CONCEPT.length());
        for (var soort : SOORTEN.entrySet()) {
            if (concept.startsWith(soort.getKey())) {
                return soort.getValue();
            }
        }
        if (!ref.isEmpty()) {
            fouten.meld("", "de uitkomst is geen Conclusie, Indieningsvereisten of Maatregelen: " + concept);
        }
        return Regelsoort.CONCLUSIE;
    }

    private Gegeven gegeven(Xmlelement in) {
        var vraag = in.find(dmn, "extensionElements")
                .flatMap(u -> u.find(UITV, "uitvoeringsregelRef"))
                .map(r -> Vraaglezer.verwijzing(r.attribuut("href")))
                .orElse("");
        return new Gegeven(in.attribuut("id").strip(), Beslissinglezer.naam(in, dmn), vraag);
    }

    private List<Maatregel> maatregelen(Xmlelement in) {
        return in.list(CONTENT, "maatregel").stream()
                .map(m -> new Maatregel(
                        m.attribuut("id").strip(),
                        m.tekst(CONTENT, "nummer"),
                        m.tekst(CONTENT, "maatregeltekst"),
                        m.tekst(CONTENT, "toelichting"),
                        m.tekst(CONTENT, "frequentie"),
                        m.tekst(CONTENT, "volgorde"),
                        m.tekst(CONTENT, "kenmerk"),
                        m.list(CONTENT, "thema").stream()
                                .map(t -> t.tekst().strip())
                                .toList()))
                .toList();
    }
}
