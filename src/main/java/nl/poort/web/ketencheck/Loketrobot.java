package nl.poort.web.ketencheck;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Steps 8 and 9: what a citizen does, without a login.
final class Loketrobot {
    private static final int MEESTE_VRAGEN = 20;
    private static final Pattern CHECKCODE = Pattern.compile("VC-[A-Z0-9]{4}-[A-Z0-9]{4}");
    private static final Pattern NUMMER = Pattern.compile("\\d{8} \\d{5} \\d{3}");
    private static final List<String> BIJLAGEN = List.of("ketencheck-tekening.txt", "ketencheck-foto.txt");

    private final Rit rit;
    private final Robotblad blad;

    Loketrobot(Rit rit) {
        this.rit = rit;
        this.blad = rit.burger;
    }

    void check() {
        var plaats = rit.proef.plaats();
        blad.open("/vergunningcheck/plek?werk=" + rit.proef.werk());
        blad.stuur(
                "/vergunningcheck/plek",
                "werk",
                rit.proef.werk(),
                "postcode",
                plaats.postcode(),
                "huisnummer",
                plaats.huisnummer());
        int vragen = 0;
        while (blad.pad().startsWith("/vergunningcheck/vraag") && vragen < MEESTE_VRAGEN) {
            vragen++;
            blad.stuur("/vergunningcheck/antwoord", "antwoord", "ja");
        }
        rit.deed(vragen == 1 ? "1 vraag beantwoord" : vragen + " vragen beantwoord");
        blad.eis("U hebt een vergunning nodig");
        rit.checkcode = vind(CHECKCODE, "de check heeft een code");
    }

    private String vind(Pattern vorm, String verwacht) {
        var m = vorm.matcher(blad.tekst());
        if (!m.find()) {
            throw new Stapfout(verwacht, blad.gezien());
        }
        return m.group();
    }

    void dienIn() {
        blad.open("/aanvraag?check=" + rit.checkcode);
        blad.stuur("/aanvraag", "doel", "INITIEREN", "check", rit.checkcode);
        var pad = blad.pad();
        rit.aanvraag = pad;
        stap("/project", "naam", Proef.NAAM + " " + rit.proef.vandaag(), "soort", "AANVRAAG_VERGUNNING");
        blad.open(pad + "/vragen");
        var f = blad.formulier("/vragen/1");
        var vraag = f.keuzes().keySet().stream()
                .findFirst()
                .orElseThrow(() -> new Stapfout("het formulier stelt een vraag", blad.gezien()));
        blad.stuur(f, vraag, "ja");
        for (var naam : BIJLAGEN) {
            leg(naam);
        }
        blad.open(pad + "/documenten").stuur("/documenten/verder");
        stap(
                "/gegevens",
                "initiatiefnemernaam",
                Proef.NAAM,
                "initiatiefnemeremail",
                rit.proef.mensen().afzender());
        rit.deed("formulier ingevuld met " + BIJLAGEN.size() + " bijlagen");
        verzend();
        rit.verzoeknummer = vind(NUMMER, "er is een verzoeknummer");
        rit.deed("ingediend als " + rit.verzoeknummer);
        blad.eis("Alles is heel aangekomen").eis(BIJLAGEN.size() + " bijlagen");
    }

    private void stap(String stap, String... velden) {
        blad.open(rit.aanvraag + stap).stuur(stap, velden);
    }

    /// Content that differs in every run, so that no older copy can be taken for it.
    private void leg(String naam) {
        blad.open(rit.aanvraag + "/documenten");
        var plaats = blad.formulier("/documenten").waarden("plaats").getFirst();
        var inhoud = (naam + " van de ketencheck, " + rit.checkcode + "\n").repeat(200);
        blad.stuurMetBestand("/documenten", naam, inhoud.getBytes(StandardCharsets.UTF_8), "plaats", plaats);
        blad.eis(naam);
    }

    private void verzend() {
        blad.open(rit.aanvraag + "/indienen");
        blad.stuur("/indienen", "naarwaarheid", "ja");
    }

    /// The applicant reads how far it is.
    void zie(String stand) {
        boolean er = rit.klok.wacht(() -> blad.open(rit.aanvraag + "/ingediend")
                .bevat(rit.proef.ontvanger().naam() + " " + stand));
        if (!er) {
            throw new Stapfout("de aanvrager leest: " + stand, blad.gezien());
        }
    }

    /// The applicant sends what was asked for.
    void vulAan() {
        blad.open(rit.aanvraag + "/ingediend").stuur("/aanvulling");
        rit.aanvraag = blad.pad();
        blad.open(rit.aanvraag + "/vragen");
        var f = blad.formulier("/vragen/1");
        blad.stuur(f, f.keuzes().keySet().iterator().next(), "nee");
        verzend();
        blad.eis(rit.verzoeknummer.substring(0, 14) + " 001");
    }
}
