package nl.poort.web.ketencheck;

import java.util.regex.Pattern;

/// Steps 10 and 11: the request becomes a case, others work along, and the applicant sees what came of it.
final class Zaakrobot {
    private static final Pattern ADVIES = Pattern.compile("/werkplek/advies/[0-9a-f-]{36}");
    private static final Pattern STATUS = Pattern.compile("p-weg__naam\">([^<]+)");
    private static final String TITEL = "Advies ketencheck";

    private final Rit rit;
    private Robotblad blad;
    private final Loketrobot loket;

    Zaakrobot(Rit rit, Loketrobot loket) {
        this.rit = rit;
        this.loket = loket;
    }

    void ontvang() {
        blad = rit.bureau();
        var zoek = "/verzoeken?zoek=" + rit.verzoeknummer.replace(' ', '+');
        var basis = rit.verzoeknummer.substring(0, 14);
        boolean er = rit.klok.wacht(() -> {
            blad.open(zoek);
            return blad.link(basis).isPresent();
        });
        if (!er) {
            throw new Stapfout("verzoek staat in de lijst van de ontvanger", "niet gevonden binnen de tijd");
        }
        var verzoek = blad.link(basis).orElseThrow();
        rit.klok.wacht(() -> {
            blad.open(verzoek);
            return isHeel() || wachtOpMens();
        });
        if (!isHeel()) {
            throw new Stapfout("alle documenten zijn binnen en er is een zaak", stand());
        }
        rit.deed("verzoek met 2 documenten ontvangen");
        rit.zaak = blad.linkNaar("/werkplek/zaken/")
                .orElseThrow(() -> new Stapfout("bij het verzoek staat de zaak", blad.gezien()));
        rit.klok.wacht(() -> blad.open(rit.zaak)
                        .links(rit.zaak + "/documenten/", "ketencheck-")
                        .size()
                >= 2);
        rit.deed("de zaak geopend");
        blad.eis("Beslistermijn").eis("ketencheck-tekening.txt").eis("ketencheck-foto.txt");
    }

    private boolean isHeel() {
        return blad.bevat("2 van 2 binnen") && blad.bevat("zaak gekoppeld");
    }

    /// Poort gave it up, and asked somebody: then nothing comes of it by itself.
    private boolean wachtOpMens() {
        return blad.findFormulier("/oplossing").isPresent();
    }

    /// How far it came, in the words of the page.
    private String stand() {
        if (wachtOpMens()) {
            return "het verzoek wacht op een medewerker";
        }
        var m = Pattern.compile("Documenten (\\d+ van \\d+ binnen)").matcher(blad.tekst());
        var stukken = m.find() ? "documenten " + m.group(1) : "documenten onbekend";
        return stukken + (blad.bevat("Er is nog geen zaak") ? ", er is nog geen zaak" : "") + "; " + blad.gezien();
    }

    void behandel() {
        blad.open(rit.zaak + "/behandelaar").stuur("/behandelaar");
        advies();
        aanvulling();
        besluit();
        status();
    }

    private void advies() {
        blad.open(rit.zaak + "/samenwerking/verzoek");
        var f = blad.formulier("/samenwerking/verzoek");
        var partner = f.keuze("partner", rit.proef.adviseur())
                .orElseThrow(() -> new Stapfout("advies kan aan " + rit.proef.adviseur(), blad.gezien()));
        blad.stuur(f, "partner", partner, "titel", TITEL, "gevraagd", "Mag de boom van de ketencheck weg?");
        rit.deed("advies gevraagd");
        var ander = rit.adviesgever();
        ander.open("/werkplek/advies");
        var m = ADVIES.matcher(ander.html());
        if (!m.find()) {
            throw new Stapfout("de adviseur ziet het verzoek", ander.gezien());
        }
        ander.open(m.group()).eis(TITEL);
        ander.stuur("/aanneming");
        ander.stuur("/antwoord", "strekking", "POSITIEF", "tekst", "Advies van de ketencheck: akkoord.");
        rit.deed("advies gegeven");
        blad.open(rit.zaak + "/samenwerking").eis("akkoord").stuur("/afronding");
    }

    private void aanvulling() {
        blad.open(rit.zaak + "/aanvulling").stuur("/aanvulling", "tekst", "Vraag van de ketencheck om een aanvulling");
        blad.eis("Wij wachten op de klant");
        loket.zie("Wordt aangevuld");
        loket.vulAan();
        rit.deed("aanvulling gevraagd en gestuurd");
        boolean binnen = rit.klok.wacht(() -> {
            blad.open(rit.zaak);
            return !blad.bevat("Wij wachten op de klant");
        });
        if (!binnen) {
            throw new Stapfout("de aanvulling komt bij de zaak en de termijn loopt weer", blad.gezien());
        }
    }

    private void besluit() {
        blad.open(rit.zaak + "/besluit").stuur("/besluit", "tekst", "Besluit van de ketencheck: verleend.");
        rit.deed("besluit vastgelegd");
        blad.open(rit.zaak + "/resultaat");
        var f = blad.formulier("/resultaat");
        blad.stuur(f, "resultaattype", f.waarden("resultaattype").getFirst());
        gebruiksrechten();
        blad.open(rit.zaak + "/afsluiting")
                .stuur("/afsluiting", "tekst", "De ketencheck is klaar.", "zelfverteld", "ja");
        blad.eis("afgesloten");
        rit.deed("zaak afgesloten");
    }

    /// A case closes only when it is known of every document whether somebody has rights on it.
    private void gebruiksrechten() {
        blad.open(rit.zaak);
        for (var stuk : blad.links(rit.zaak + "/documenten/", "")) {
            var pad = stuk.kenmerkOf("href", "");
            blad.open(pad);
            if (blad.findFormulier("/gebruiksrecht").isPresent()) {
                blad.stuur("/gebruiksrecht");
            }
        }
    }

    /// The applicant reads the last status of the case.
    private void status() {
        blad.open(rit.zaak);
        var m = STATUS.matcher(blad.html());
        var laatste = "";
        while (m.find()) {
            laatste = Bladelement.woorden(m.group(1));
        }
        loket.zie(laatste);
        rit.deed("de aanvrager leest: " + laatste);
    }
}
