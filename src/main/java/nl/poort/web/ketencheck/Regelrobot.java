package nl.poort.web.ketencheck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Steps 1 to 7: the plan, the rules, and who receives. The rules are made anew once a day, and looked at in every run.
final class Regelrobot {
    private static final String REGELS = "/beheer/regels?zoek=";
    private static final String VRAAG = "Is de boom van de ketencheck dikker dan 30 cm?";
    private static final String FORMULIERVRAAG = "Is de boom van de ketencheck ziek?";

    private static final Pattern VERSIE = Pattern.compile("versie \\d+ (concept|ingetrokken|gepubliceerd|)");

    private final Rit rit;
    private Robotblad blad;

    Regelrobot(Rit rit) {
        this.rit = rit;
    }

    void kies() {
        rit.burger.open("/vergunningcheck?zoek=" + rit.proef.werk());
        rit.deed("gezocht op '" + rit.proef.werk() + "'");
        var werken = rit.burger.formulieren().stream()
                .flatMap(f -> f.waarden("werk").stream())
                .toList();
        if (!werken.contains(rit.proef.werk())) {
            throw new Stapfout("zoeken vindt de werkzaamheid van de robot", werken.size() + " andere werkzaamheden");
        }
    }

    /// @param planstuk lays the piece of plan in the register, as a load does
    void publiceerPlan(Runnable planstuk) {
        planstuk.run();
        rit.deed("activiteit, gebied en adres geladen");
        blad = rit.bureau();
        blad.open("/beheer/omgeving").eis("Wat er geladen is");
    }

    void ziePlan() {
        blad.open("/beheer/omgeving?zoek=" + rit.proef.urn());
        rit.deed("de activiteit opgezocht");
        blad.eis("vanaf " + rit.proef.vandaag());
        var plaats = rit.proef.plaats();
        blad.open("/beheer/omgeving?wie=1&postcode=" + plaats.postcode() + "&huisnummer=" + plaats.huisnummer());
        rit.deed("opgezocht wie over de plek gaat");
        blad.eis(plaats.gezag());
    }

    void maakCheck() {
        maak("CONCLUSIE", "vergunningcheck", this::vulCheck);
    }

    void maakFormulier() {
        maak("INDIENINGSVEREISTEN", "formulier", this::vulFormulier);
    }

    private void maak(String soort, String wat, Consumer<String> vul) {
        var naam = rit.proef.modelnaam(wat);
        ruimOp(wat, naam);
        var bestaand = blad.link(naam).filter(l -> l.contains("/regelmodellen/"));
        if (bestaand.isPresent()) {
            blad.open(bestaand.get());
            rit.deed("het model van vandaag bekeken");
        } else {
            blad.open("/beheer/regelmodellen/nieuw");
            blad.stuur("/regelmodellen/nieuw", "soort", soort, "naam", naam, "urn", rit.proef.urn());
            vul.accept(blad.pad());
            rit.deed("het model van vandaag gemaakt");
        }
        if (blad.bevat("Dit werkt nog niet")) {
            throw new Stapfout("het model werkt", blad.gezien());
        }
    }

    /// Models of earlier days; their versions stay.
    private void ruimOp(String wat, String naam) {
        blad.open(REGELS + Proef.NAAM);
        for (var oud = oud(wat, naam); oud != null; oud = oud(wat, naam)) {
            blad.open(oud + "/instellingen");
            blad.stuur("/verwijdering", "zeker", "ja");
            blad.open(REGELS + Proef.NAAM);
        }
    }

    private String oud(String wat, String naam) {
        return blad.links("/beheer/regelmodellen/", Proef.NAAM + " ").stream()
                .filter(l -> l.tekst().endsWith(" " + wat) && !l.tekst().equals(naam))
                .findFirst()
                .map(l -> l.kenmerkOf("href", ""))
                .orElse(null);
    }

    private void vraag(String model, String soort, String tekst) {
        blad.open(model + "/vraag/nieuw");
        var f = blad.formulier("/vraag/nieuw");
        var groep = f.waarden("groep").stream().findFirst().orElse("");
        blad.stuur(f, "soort", soort, "tekst", tekst, "groep", groep, "inTabel", "ja");
    }

    private void tabel(String model) {
        blad.open(blad.linkNaar(model + "/tabel/")
                .orElseThrow(() -> new Stapfout("het model heeft een tabel", blad.gezien())));
    }

    /// A row of the table: the cells, and what comes of it.
    private void rij(int nr, String uitkomst, String... cellen) {
        var f = blad.formulier(pad());
        if (!f.heeft("u" + nr + ".0")) {
            blad.stuur(f, "actie", "regel-onderaan");
            f = blad.formulier(pad());
        }
        var velden = new ArrayList<>(List.of("actie", "", "u" + nr + ".0", keuze(f, "u" + nr + ".0", uitkomst)));
        for (int i = 0; i < cellen.length; i++) {
            velden.addAll(List.of("c" + nr + "." + i, cellen[i]));
        }
        blad.stuur(f, velden.toArray(String[]::new));
    }

    private String keuze(Robotformulier f, String veld, String woorden) {
        return f.keuze(veld, woorden)
                .orElseThrow(() -> new Stapfout("in de tabel kan de uitkomst '" + woorden + "'", blad.gezien()));
    }

    private String pad() {
        return blad.pad().replaceAll("\\?.*", "");
    }

    private void vulCheck(String model) {
        vraag(model, "JA_NEE", VRAAG);
        tabel(model);
        rij(0, "U hebt een vergunning nodig", "true");
        rij(1, "U hebt hiervoor geen toestemming nodig", "false");
        blad.open(model);
    }

    private void vulFormulier(String model) {
        vraag(model, "JA_NEE", FORMULIERVRAAG);
        vraag(model, "BIJLAGE", "Een tekening van de boom van de ketencheck");
        tabel(model);
        rij(0, "compleet", "not(null)", "true");
        blad.open(model);
    }

    void publiceer() {
        blad.open(REGELS + Proef.NAAM);
        var check = model("vergunningcheck");
        speel(check);
        publiceer(check, "vergunningcheck");
        blad.open(REGELS + Proef.NAAM);
        publiceer(model("formulier"), "formulier");
    }

    private String model(String wat) {
        return blad.link(rit.proef.modelnaam(wat))
                .orElseThrow(() -> new Stapfout("het model " + wat + " van vandaag is er", blad.gezien()));
    }

    private void speel(String model) {
        blad.open(model + "/afspelen");
        var f = blad.formulieren().stream()
                .filter(v -> v.actie().endsWith("/afspelen") && v.heeft("vraag"))
                .findFirst()
                .orElseThrow(() -> new Stapfout("afspelen begint met een vraag", blad.gezien()));
        var veld = f.velden().get("vraag").getFirst();
        blad.open(model + "/afspelen?vraag=" + veld + "&" + veld + "=ja");
        rit.deed("de vergunningcheck afgespeeld met ja");
        blad.eis("U hebt een vergunning nodig");
    }

    private void publiceer(String model, String wat) {
        blad.open(model + "/publiceren");
        blad.stuur("/versies");
        if (blad.findFormulier("/publicatie").isPresent()) {
            blad.stuur("/publicatie", "vanaf", rit.proef.vandaag().toString());
            rit.deed(wat + " gepubliceerd");
        } else {
            rit.deed(wat + " was vandaag al gepubliceerd");
        }
        var stand = VERSIE.matcher(blad.tekst());
        if (!stand.find() || !stand.group(1).equals("gepubliceerd")) {
            throw new Stapfout(
                    "de versie van " + wat + " van vandaag is gepubliceerd", blad.gezien() + ": " + stand.group(1));
        }
    }

    void zetBehandeldienst() {
        var dag = rit.proef.vandaag();
        var ontvanger = rit.proef.ontvanger();
        blad.open("/beheer/behandeldiensten");
        blad.stuur(
                "/beheer/behandeldiensten",
                "activiteit",
                rit.proef.urn(),
                "toestemming",
                "ALLE",
                "oin",
                ontvanger.oin(),
                "naam",
                ontvanger.naam(),
                "dag",
                dag.toString(),
                "tijd",
                "");
        rit.deed("de behandeldienst ingesteld");
        blad.open("/beheer/behandeldiensten?soort=AANVRAAG_VERGUNNING&wie=" + rit.proef.urn());
        blad.eis(ontvanger.naam() + " (OIN " + ontvanger.oin() + ")");
    }
}
