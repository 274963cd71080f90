package nl.poort.loket.regels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.poort.techniek.xml.Xmlelement;

/// Reads the decisions and knowledge models of a file.
final class Beslissinglezer {
    private final Xmlelement wortel;
    private final String dmn;
    private final Weigerlijst fouten;
    private final Map<String, List<String>> bronnen = new LinkedHashMap<>();

    Beslissinglezer(Xmlelement wortel, Weigerlijst fouten) {
        this.wortel = wortel;
        this.dmn = wortel.ruimte();
        this.fouten = fouten;
        wortel.list(dmn, "knowledgeSource").forEach(this::bron);
    }

    /// The name by which others refer to it: that of its variable.
    static String naam(Xmlelement in, String dmn) {
        return in.find(dmn, "variable")
                .map(v -> v.attribuut("name"))
                .filter(n -> !n.isBlank())
                .orElse(in.attribuut("name"));
    }

    /// A source points at what rests on it; some builders turn that around.
    private void bron(Xmlelement bron) {
        var waar = bron.tekst(dmn, "locationURI");
        var naam = bron.attribuut("name").isBlank() ? bron.attribuut("locationURI") : bron.attribuut("name");
        for (var eis : bron.list(dmn, "authorityRequirement")) {
            for (var naar : eis.kinderen()) {
                bronnen.computeIfAbsent(Vraaglezer.verwijzing(naar.attribuut("href")), h -> new ArrayList<>())
                        .add(waar.isEmpty() ? naam : naam + " (" + waar + ")");
            }
        }
        bronnen.computeIfAbsent(bron.attribuut("id").strip(), h -> new ArrayList<>())
                .add(naam);
    }

    List<Beslissing> beslissingen() {
        var alle = new ArrayList<Beslissing>();
        for (var in : wortel.list(dmn, "decision")) {
            var naam = naam(in, dmn);
            var inhoud = inhoud(in, "beslissing '" + naam + "'");
            var rust = new ArrayList<>(bronnen.getOrDefault(in.attribuut("id").strip(), List.of()));
            for (var eis : in.list(dmn, "authorityRequirement")) {
                eis.kinderen()
                        .forEach(k -> rust.addAll(
                                bronnen.getOrDefault(Vraaglezer.verwijzing(k.attribuut("href")), List.of())));
            }
            inhoud.ifPresent(i -> alle.add(new Beslissing(
                    in.attribuut("id").strip(), naam, vereist(in), i, List.copyOf(rust), doel(in), in.regel())));
        }
        return List.copyOf(alle);
    }

    private String doel(Xmlelement in) {
        var vraag = in.tekst(dmn, "question");
        var beschrijving = in.tekst(dmn, "description");
        return vraag.isEmpty() ? beschrijving : beschrijving.isEmpty() ? vraag : vraag + " " + beschrijving;
    }

    private List<String> vereist(Xmlelement in) {
        return in.kinderen().stream()
                .filter(k -> k.heet(dmn, "informationRequirement") || k.heet(dmn, "knowledgeRequirement"))
                .flatMap(k -> k.kinderen().stream())
                .map(k -> Vraaglezer.verwijzing(k.attribuut("href")))
                .toList();
    }

    List<Kennismodel> kennismodellen() {
        var alle = new ArrayList<Kennismodel>();
        for (var in : wortel.list(dmn, "businessKnowledgeModel")) {
            var logica = in.find(dmn, "encapsulatedLogic");
            logica.flatMap(l -> inhoud(l, "kennismodel '" + naam(in, dmn) + "'"))
                    .ifPresent(i -> alle.add(new Kennismodel(
                            in.attribuut("id").strip(),
                            naam(in, dmn),
                            logica.get().list(dmn, "formalParameter").stream()
                                    .map(p -> p.attribuut("name"))
                                    .toList(),
                            i,
                            vereist(in))));
        }
        return List.copyOf(alle);
    }

    private Optional<Inhoud> inhoud(Xmlelement in, String plaats) {
        for (var kind : in.kinderen()) {
            if (!kind.ruimte().equals(dmn)) {
                continue;
            }
            switch (kind.naam()) {
                case "decisionTable" -> {
                    return Optional.of(tabel(kind, plaats));
                }
                case "literalExpression" -> {
                    return Optional.of(formule(kind));
                }
                case "invocation" -> {
                    return Optional.of(aanroep(kind));
                }
                case "context", "relation", "list", "functionDefinition", "conditional", "filter", "for" -> {
                    fouten.meld(plaats, "Poort kent '" + kind.naam() + "' niet in een beslissing");
                    return Optional.empty();
                }
                default -> {
                    // its variable, what it needs, and what others added
                }
            }
        }
        fouten.meld(plaats, "deze beslissing heeft geen tabel, formule of aanroep");
        return Optional.empty();
    }

    private Inhoud.Formule formule(Xmlelement in) {
        return new Inhoud.Formule(in.tekst(dmn, "text"), in.regel());
    }

    private Inhoud aanroep(Xmlelement in) {
        var wat = in.find(dmn, "literalExpression").map(this::formule).orElse(new Inhoud.Formule("", in.regel()));
        var waarden = new LinkedHashMap<String, Inhoud.Formule>();
        for (var binding : in.list(dmn, "binding")) {
            var naam =
                    binding.find(dmn, "parameter").map(p -> p.attribuut("name")).orElse("");
            waarden.put(
                    naam,
                    binding.find(dmn, "literalExpression")
                            .map(this::formule)
                            .orElse(new Inhoud.Formule("null", binding.regel())));
        }
        return new Inhoud.Aanroep(wat.tekst(), waarden, in.regel());
    }

    private Inhoud tabel(Xmlelement in, String plaats) {
        var kolommen = in.list(dmn, "input").stream()
                .map(i -> i.find(dmn, "inputExpression").map(this::formule).orElse(new Inhoud.Formule("", i.regel())))
                .toList();
        var uitgangen = in.list(dmn, "output").stream()
                .map(u -> new Inhoud.Uitgang(
                        u.attribuut("name"),
                        u.find(dmn, "outputValues")
                                .map(w -> w.tekst(dmn, "text"))
                                .orElse(""),
                        u.find(dmn, "defaultOutputEntry")
                                .map(w -> w.tekst(dmn, "text"))
                                .orElse("")))
                .toList();
        var regels = new ArrayList<Inhoud.Regel>();
        for (var rij : in.list(dmn, "rule")) {
            var regel = regel(rij);
            regels.add(regel);
            if (regel.cellen().size() != kolommen.size() || regel.uitkomsten().size() != uitgangen.size()) {
                fouten.meld(plaats + ", regel " + regels.size(), "het aantal cellen past niet bij het aantal kolommen");
            }
        }
        return new Inhoud.Tabel(trefwijze(in, plaats), kolommen, uitgangen, List.copyOf(regels));
    }

    private Trefwijze trefwijze(Xmlelement in, String plaats) {
        var naam = in.attribuut("hitPolicy").isEmpty()
                ? "UNIQUE"
                : in.attribuut("hitPolicy").replace('_', ' ');
        var optelling = naam.equals("COLLECT") ? in.attribuut("aggregation") : "";
        for (var wijze : Trefwijze.values()) {
            if (wijze.naam().equals(naam) && wijze.optelling().equals(optelling)) {
                return wijze;
            }
        }
        fouten.meld(plaats, "Poort kent de trefwijze '" + (naam + " " + optelling).strip() + "' niet");
        return Trefwijze.UNIQUE;
    }

    private Inhoud.Regel regel(Xmlelement in) {
        var toelichting = in.list(dmn, "outputEntry").stream()
                .flatMap(u -> u.find(dmn, "extensionElements").stream())
                .flatMap(u -> u.find(Sttr.CONTENT, "conclusieToelichting").stream())
                .map(c -> c.tekst(Sttr.CONTENT, "toelichting"))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining("\n\n"));
        var tekst = new ArrayList<String>();
        tekst.add(in.tekst(dmn, "description"));
        in.list(dmn, "annotationEntry").forEach(a -> tekst.add(a.tekst(dmn, "text")));
        return new Inhoud.Regel(
                in.list(dmn, "inputEntry").stream()
                        .map(e -> e.tekst(dmn, "text"))
                        .toList(),
                in.list(dmn, "outputEntry").stream()
                        .map(e -> e.tekst(dmn, "text"))
                        .toList(),
                toelichting,
                tekst.stream().filter(t -> !t.isEmpty()).collect(Collectors.joining("\n")),
                in.regel());
    }
}
