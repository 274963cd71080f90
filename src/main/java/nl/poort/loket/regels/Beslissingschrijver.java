package nl.poort.loket.regels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.poort.loket.regels.feel.Namen;
import nl.poort.techniek.xml.Xmlschrijver;

/// Writes the inputs, sources, knowledge models and decisions of a rule file.
final class Beslissingschrijver {
    private final Regelbestand bestand;
    private final Xmlschrijver uit;
    private final Map<String, Regelvraag> vragen = new HashMap<>();
    private final Map<String, Gegeven> gegevens = new HashMap<>();
    private final Map<String, Kennismodel> kennis = new HashMap<>();
    /// The id of each source by its name.
    private final Map<String, String> bronnen = new LinkedHashMap<>();

    Beslissingschrijver(Regelbestand bestand, Xmlschrijver uit) {
        this.bestand = bestand;
        this.uit = uit;
        bestand.vragen().forEach(v -> vragen.put(v.id(), v));
        bestand.gegevens().forEach(g -> gegevens.put(g.id(), g));
        bestand.kennismodellen().forEach(k -> kennis.put(k.id(), k));
        var ids = Stream.of(vragen.keySet(), gegevens.keySet(), kennis.keySet())
                .flatMap(s -> s.stream())
                .toList();
        bestand.beslissingen().stream()
                .flatMap(b -> b.bronnen().stream())
                .distinct()
                .forEach(b -> bronnen.put(b, vrij("_bron" + (bronnen.size() + 1), ids)));
    }

    private String vrij(String id, List<String> ids) {
        boolean bezet = ids.contains(id) || bestand.beslissingen().stream().anyMatch(b -> b.id().equals(id));
        return bezet ? vrij(id + "b", ids) : id;
    }

    void schrijf() {
        bestand.gegevens().forEach(this::gegeven);
        bronnen.forEach((naam, id) ->
                uit.open("dmn:knowledgeSource", "id", id, "name", naam).sluit());
        bestand.kennismodellen().forEach(this::kennismodel);
        bestand.beslissingen().forEach(this::beslissing);
    }

    private void gegeven(Gegeven g) {
        uit.open("dmn:inputData", "id", g.id(), "name", g.naam());
        if (!g.vraag().isEmpty()) {
            uit.open("dmn:extensionElements")
                    .open("uitv:uitvoeringsregelRef", "href", "#" + g.vraag())
                    .sluit()
                    .sluit();
        }
        uit.open("dmn:variable", "name", g.naam(), "typeRef", type(g)).sluit().sluit();
    }

    private String type(Gegeven g) {
        var vraag = vragen.get(g.vraag());
        if (vraag == null) {
            return null;
        }
        var type = Sttrschrijver.type(vraag);
        return type.equals("list") ? "string" : type;
    }

    private void kennismodel(Kennismodel k) {
        uit.open("dmn:businessKnowledgeModel", "id", k.id(), "name", k.naam())
                .open("dmn:variable", "name", k.naam())
                .sluit()
                .open("dmn:encapsulatedLogic");
        k.parameters().forEach(p -> uit.open("dmn:formalParameter", "name", p).sluit());
        inhoud(k.inhoud(), List.of());
        uit.sluit();
        vereist(k.vereist());
        uit.sluit();
    }

    private void beslissing(Beslissing b) {
        uit.open("dmn:decision", "id", b.id(), "name", b.naam()).bladAls("dmn:description", b.doel());
        if (b.id().equals(bestand.top())) {
            uit.open("dmn:extensionElements")
                    .open("bedr:functioneleStructuurRef", "href", bestand.ref())
                    .sluit()
                    .sluit();
        }
        uit.open("dmn:variable", "name", b.naam()).sluit();
        vereist(b.vereist());
        b.bronnen()
                .forEach(n -> uit.open("dmn:authorityRequirement")
                        .open("dmn:requiredAuthority", "href", "#" + bronnen.get(n))
                        .sluit()
                        .sluit());
        inhoud(b.inhoud(), b.vereist());
        uit.sluit();
    }

    private void vereist(List<String> vereist) {
        for (var id : vereist) {
            if (!kennis.containsKey(id)) {
                uit.open("dmn:informationRequirement")
                        .open(gegevens.containsKey(id) ? "dmn:requiredInput" : "dmn:requiredDecision", "href", "#" + id)
                        .sluit()
                        .sluit();
            }
        }
        for (var id : vereist) {
            if (kennis.containsKey(id)) {
                uit.open("dmn:knowledgeRequirement")
                        .open("dmn:requiredKnowledge", "href", "#" + id)
                        .sluit()
                        .sluit();
            }
        }
    }

    private void inhoud(Inhoud inhoud, List<String> vereist) {
        switch (inhoud) {
            case Inhoud.Formule f -> formule(f);
            case Inhoud.Aanroep a -> {
                uit.open("dmn:invocation");
                formule(new Inhoud.Formule(a.wat(), 0));
                a.waarden().forEach((naam, waarde) -> {
                    uit.open("dmn:binding").open("dmn:parameter", "name", naam).sluit();
                    formule(waarde);
                    uit.sluit();
                });
                uit.sluit();
            }
            case Inhoud.Tabel t -> tabel(t, vereist);
        }
    }

    private void formule(Inhoud.Formule f) {
        uit.open("dmn:literalExpression").blad("dmn:text", f.tekst()).sluit();
    }

    private void tabel(Inhoud.Tabel t, List<String> vereist) {
        var types = new HashMap<String, String>();
        vereist.stream()
                .filter(gegevens::containsKey)
                .map(gegevens::get)
                .forEach(g -> types.put(Namen.gewoon(g.naam()), type(g)));
        var wijze = t.trefwijze();
        uit.open(
                "dmn:decisionTable",
                "hitPolicy",
                wijze.naam(),
                "aggregation",
                wijze.optelling().isEmpty() ? null : wijze.optelling());
        for (var kolom : t.kolommen()) {
            uit.open("dmn:input")
                    .open("dmn:inputExpression", "typeRef", types.get(Namen.gewoon(kolom.tekst())))
                    .blad("dmn:text", kolom.tekst())
                    .sluit()
                    .sluit();
        }
        for (var u : t.uitgangen()) {
            uit.open("dmn:output", "name", u.naam().isEmpty() ? null : u.naam());
            waarde("dmn:outputValues", u.waarden());
            waarde("dmn:defaultOutputEntry", u.standaard());
            uit.sluit();
        }
        t.regels().forEach(this::regel);
        uit.sluit();
    }

    private void waarde(String element, String tekst) {
        if (!tekst.isEmpty()) {
            uit.open(element).blad("dmn:text", tekst).sluit();
        }
    }

    private void regel(Inhoud.Regel r) {
        uit.open("dmn:rule").bladAls("dmn:description", r.tekst());
        r.cellen().forEach(c -> uit.open("dmn:inputEntry").blad("dmn:text", c).sluit());
        var uitleg = new ArrayList<>(List.of(r.toelichting()));
        for (var u : r.uitkomsten()) {
            uit.open("dmn:outputEntry");
            if (!uitleg.isEmpty() && !uitleg.removeFirst().isEmpty()) {
                uit.open("dmn:extensionElements")
                        .open("content:conclusieToelichting")
                        .blad("content:toelichting", r.toelichting())
                        .sluit()
                        .sluit();
            }
            uit.blad("dmn:text", u).sluit();
        }
        uit.sluit();
    }
}
