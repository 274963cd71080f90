package nl.poort.loket.regels;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes small rule files for tests: questions, decisions, and as outcome the decision that is called `top`.
public final class Sttrmaker {
    private final StringBuilder vragen = new StringBuilder();
    private final StringBuilder gegevens = new StringBuilder();
    private final StringBuilder beslissingen = new StringBuilder();
    private final Map<String, String> namen = new LinkedHashMap<>();
    private String dmn = "http://www.omg.org/spec/DMN/20180521/MODEL/";
    private String concept = "Conclusie";
    private String activiteit = "nl.imow-gm9999.activiteit.Proef";
    private String herbruikbaar = "";

    public Sttrmaker dmn(String ruimte) {
        dmn = ruimte;
        return this;
    }

    public Sttrmaker soort(String begin) {
        concept = begin;
        return this;
    }

    /// Which activity it is about.
    public Sttrmaker over(String urn) {
        activiteit = urn;
        return this;
    }

    /// The next question bears this reusable id.
    public Sttrmaker herbruikbaar(String id) {
        herbruikbaar = "<u:herbruikbaarId>" + id + "</u:herbruikbaarId>";
        return this;
    }

    public Sttrmaker bijlage(String naam) {
        return uitvoeringsregel(naam, "<u:bijlage><u:bijlageType>" + xml(naam) + "</u:bijlageType></u:bijlage>");
    }

    /// A question that bears its name as id and as text.
    public Sttrmaker vraag(String naam, String type, String... opties) {
        return vraag(naam, type, "enkelAntwoord", opties);
    }

    public Sttrmaker meerkeuze(String naam, String... opties) {
        return vraag(naam, "list", "meerdereAntwoorden", opties);
    }

    private Sttrmaker vraag(String naam, String type, String optieType, String... opties) {
        var keuzes = new StringBuilder();
        for (int i = 0; i < opties.length; i++) {
            keuzes.append("<u:optie><u:sequenceId>" + i + "</u:sequenceId><u:optieText>" + xml(opties[i])
                    + "</u:optieText></u:optie>");
        }
        return uitvoeringsregel(
                naam,
                "<u:vraag><u:gegevensType>" + type + "</u:gegevensType><u:vraagTekst>" + xml(naam) + "</u:vraagTekst>"
                        + (opties.length == 0
                                ? ""
                                : "<u:opties><u:optieType>" + optieType + "</u:optieType>" + keuzes + "</u:opties>")
                        + "</u:vraag>");
    }

    public Sttrmaker geo(String naam) {
        return uitvoeringsregel(
                naam,
                "<u:geoVerwijzing><u:locatie identificatie=\"nl.imow-gm9999.gebied.1\"/><u:vraagTekst>" + xml(naam)
                        + "</u:vraagTekst></u:geoVerwijzing>");
    }

    public Sttrmaker vast(String naam, String type, String waarde, String voorbehoud) {
        return uitvoeringsregel(
                naam,
                "<u:vasteWaardeVoorbehoud><u:vasteWaarde><u:waardeVraag>" + xml(naam) + "</u:waardeVraag><u:waarde>"
                        + waarde + "</u:waarde><u:gegevensType>" + type
                        + "</u:gegevensType></u:vasteWaarde><u:tekstVoorbehoud>" + voorbehoud
                        + "</u:tekstVoorbehoud></u:vasteWaardeVoorbehoud>");
    }

    private Sttrmaker uitvoeringsregel(String naam, String inhoud) {
        int nummer = namen.size();
        vragen.append("<u:uitvoeringsregel id=\"" + xml(naam) + "\">" + herbruikbaar
                + "<u:regelgroepRef href=\"#g\"/><i:prioriteit>" + 10 * nummer + "</i:prioriteit>" + inhoud
                + "</u:uitvoeringsregel>");
        gegevens.append("<d:inputData id=\"i" + nummer + "\" name=\"" + xml(naam)
                + "\"><d:extensionElements><u:uitvoeringsregelRef href=\"#" + xml(naam)
                + "\"/></d:extensionElements><d:variable name=\"" + xml(naam)
                + "\" typeRef=\"boolean\"/></d:inputData>");
        namen.put(naam, "<d:requiredInput href=\"#i" + nummer + "\"/>");
        herbruikbaar = "";
        return this;
    }

    /// @param kolommen the names that are tested, in order
    /// @param regels each: cells, and after `=>` the outcomes, divided by `|`
    public Sttrmaker tabel(String naam, String trefwijze, List<String> kolommen, String... regels) {
        return tabel(naam, "hitPolicy=\"" + trefwijze + "\"", kolommen, List.of("<d:output/>"), regels);
    }

    public Sttrmaker tabel(String naam, String kenmerken, List<String> kolommen, List<String> uit, String... regels) {
        var t = new StringBuilder("<d:decisionTable " + kenmerken + ">");
        kolommen.forEach(k ->
                t.append("<d:input><d:inputExpression><d:text>" + xml(k) + "</d:text></d:inputExpression></d:input>"));
        uit.forEach(t::append);
        for (var regel : regels) {
            var delen = regel.split("=>", -1);
            t.append("<d:rule>");
            cellen(t, delen[0], "inputEntry");
            cellen(t, delen[1], "outputEntry");
            t.append("</d:rule>");
        }
        return beslissing(naam, t.append("</d:decisionTable>").toString());
    }

    private static void cellen(StringBuilder t, String cellen, String soort) {
        for (var cel : cellen.split("\\|", -1)) {
            t.append("<d:" + soort + "><d:text>" + xml(cel.strip()) + "</d:text></d:" + soort + ">");
        }
    }

    public Sttrmaker formule(String naam, String tekst) {
        return beslissing(naam, "<d:literalExpression><d:text>" + xml(tekst) + "</d:text></d:literalExpression>");
    }

    /// A decision with this content; it may use all that was made before it.
    public Sttrmaker beslissing(String naam, String inhoud) {
        var eisen = new ArrayList<>(namen.values());
        int nummer = namen.size();
        beslissingen.append("<d:decision id=\"b" + nummer + "\" name=\"" + xml(naam) + "\">");
        if (naam.equals("top")) {
            beslissingen.append("<d:extensionElements><b:functioneleStructuurRef href=\"#http://x/id/concept/" + concept
                    + activiteit + "\"/></d:extensionElements>");
        }
        beslissingen.append("<d:variable name=\"" + xml(naam) + "\"/>");
        eisen.forEach(e -> beslissingen.append(
                e.contains("requiredKnowledge")
                        ? "<d:knowledgeRequirement>" + e + "</d:knowledgeRequirement>"
                        : "<d:informationRequirement>" + e + "</d:informationRequirement>"));
        beslissingen.append(inhoud).append("</d:decision>");
        namen.put(naam, "<d:requiredDecision href=\"#b" + nummer + "\"/>");
        return this;
    }

    public Sttrmaker kennis(String naam, String parameter, String inhoud) {
        beslissingen.append("<d:businessKnowledgeModel id=\"k" + namen.size() + "\" name=\"" + naam
                + "\"><d:variable name=\"" + naam + "\"/><d:encapsulatedLogic><d:formalParameter name=\"" + parameter
                + "\"/>" + inhoud + "</d:encapsulatedLogic></d:businessKnowledgeModel>");
        namen.put(naam, "<d:requiredKnowledge href=\"#k" + namen.size() + "\"/>");
        return this;
    }

    public static String xml(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\t", "&#9;");
    }

    public String tekst() {
        return """
                <d:definitions xmlns:d="%s" xmlns:b="%s" xmlns:u="%s" xmlns:i="%s" id="x" name="Proef"
                  namespace="http://toepasbare-regels.omgevingswet.overheid.nl/00000001009999999000"
                  ><d:extensionElements><i:regelgroepen><i:regelgroep id="g"><i:naam>Proef</i:naam><i:prioriteit>1\
                </i:prioriteit></i:regelgroep></i:regelgroepen><u:uitvoeringsregels>""".formatted(dmn, Sttr.BEDR, Sttr.UITV, Sttr.INTER)
                + vragen + "</u:uitvoeringsregels></d:extensionElements>" + gegevens + beslissingen
                + "</d:definitions>";
    }

    public byte[] bytes() {
        return tekst().getBytes(StandardCharsets.UTF_8);
    }

    public Regels regels() {
        return Regels.lees("proef.xml", bytes());
    }
}
