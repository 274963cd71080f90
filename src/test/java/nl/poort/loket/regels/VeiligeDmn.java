package nl.poort.loket.regels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.poort.loket.regels.feel.Namen;

/// The same decisions as plain DMN with names that any engine can read (`n1`, `n2`…), for a comparison.
public final class VeiligeDmn {
    private final Regelbestand bestand;
    private final Map<String, String> namen = new HashMap<>();
    private final Map<String, String> vanVraag = new HashMap<>();

    public VeiligeDmn(Regelbestand bestand) {
        this.bestand = bestand;
        for (var g : bestand.gegevens()) {
            namen.put(g.id(), "n" + namen.size());
            vanVraag.put(g.vraag(), namen.get(g.id()));
        }
        bestand.beslissingen().forEach(b -> namen.put(b.id(), "n" + namen.size()));
    }

    /// The safe name of the input that a question fills; null when it fills none.
    public String naamVan(String vraag) {
        return vanVraag.get(vraag);
    }

    public String top() {
        return namen.get(bestand.top());
    }

    public String xml() {
        var uit = new StringBuilder(
                "<definitions xmlns=\"http://www.omg.org/spec/DMN/20180521/MODEL/\" id=\"m\" name=\"m\" namespace=\"poort\">");
        bestand.gegevens()
                .forEach(g -> uit.append("<inputData id=\"" + namen.get(g.id()) + "\" name=\"" + namen.get(g.id())
                        + "\"><variable name=\"" + namen.get(g.id()) + "\"/></inputData>"));
        bestand.beslissingen().forEach(b -> beslissing(b, uit));
        return uit.append("</definitions>").toString();
    }

    private void beslissing(Beslissing b, StringBuilder uit) {
        var naam = namen.get(b.id());
        uit.append("<decision id=\"" + naam + "\" name=\"" + naam + "\"><variable name=\"" + naam + "\"/>");
        var hier = new HashMap<String, String>();
        for (var id : b.vereist()) {
            boolean gegeven = bestand.gegevens().stream().anyMatch(g -> g.id().equals(id));
            uit.append("<informationRequirement><" + (gegeven ? "requiredInput" : "requiredDecision") + " href=\"#"
                    + namen.get(id) + "\"/></informationRequirement>");
            hier.put(gewoon(gegeven ? gegeven(id) : bestand.naam(id)), namen.get(id));
        }
        if (b.inhoud() instanceof Inhoud.Tabel t) {
            tabel(t, hier, uit);
        }
        uit.append("</decision>");
    }

    private String gegeven(String id) {
        return bestand.gegevens().stream()
                .filter(g -> g.id().equals(id))
                .findFirst()
                .orElseThrow()
                .naam();
    }

    private static String gewoon(String naam) {
        return Namen.gewoon(naam);
    }

    private static void tabel(Inhoud.Tabel t, Map<String, String> hier, StringBuilder uit) {
        uit.append("<decisionTable hitPolicy=\"" + t.trefwijze().naam() + "\">");
        t.kolommen()
                .forEach(k -> uit.append("<input><inputExpression><text>" + hier.get(gewoon(k.tekst()))
                        + "</text></inputExpression></input>"));
        t.uitgangen()
                .forEach(u -> uit.append("<output" + (u.naam().isEmpty() ? "" : " name=\"" + u.naam() + "\"") + "/>"));
        for (var regel : t.regels()) {
            uit.append("<rule>")
                    .append(cellen(regel.cellen(), "inputEntry"))
                    .append(cellen(regel.uitkomsten(), "outputEntry"))
                    .append("</rule>");
        }
        uit.append("</decisionTable>");
    }

    private static String cellen(List<String> cellen, String soort) {
        return cellen.stream()
                .map(c -> "<" + soort + "><text>" + Sttrmaker.xml(c) + "</text></" + soort + ">")
                .collect(Collectors.joining());
    }
}
