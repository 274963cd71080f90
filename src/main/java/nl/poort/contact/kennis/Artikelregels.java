package nl.poort.contact.kennis;

import static nl.poort.contact.kennis.Artikelstaat.CONCEPT;
import static nl.poort.contact.kennis.Artikelstaat.GEPLAND;
import static nl.poort.contact.kennis.Artikelstaat.GEPUBLICEERD;
import static nl.poort.contact.kennis.Artikelstaat.INGETROKKEN;
import static nl.poort.contact.kennis.Artikelstaat.TER_CONTROLE;
import static nl.poort.contact.kennis.Artikelstaat.VERLOPEN;
import static nl.poort.contact.kennis.Artikelstaat.VERVANGEN;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;

/// What may happen to an article: the steps between states as tables, and what a text must hold.
final class Artikelregels {
    static final int MAX_TITEL = 200;
    static final int MAX_TEKST = 50_000;
    private static final int MAX_WOORD = 200;
    private static final int MAX_WOORDEN = 100;
    private static final Pattern NUMMER = Pattern.compile("(?i)KA[- ]?0*([1-9][0-9]{0,8})");

    static final Map<Artikelstaat, Set<Artikelstaat>> STAPPEN = Map.of(
            CONCEPT, Set.of(TER_CONTROLE, INGETROKKEN),
            TER_CONTROLE, Set.of(CONCEPT, GEPLAND, GEPUBLICEERD, INGETROKKEN),
            GEPLAND, Set.of(CONCEPT, GEPUBLICEERD, INGETROKKEN),
            GEPUBLICEERD, Set.of(VERLOPEN, VERVANGEN, INGETROKKEN),
            VERLOPEN, Set.of(GEPUBLICEERD, VERVANGEN, INGETROKKEN),
            VERVANGEN, Set.of(),
            INGETROKKEN, Set.of());

    static final Map<Probleemstand, Set<Probleemstand>> PROBLEEMSTAPPEN = Map.of(
            Probleemstand.GEEN, Set.of(Probleemstand.OPEN, Probleemstand.OMWEG),
            Probleemstand.OPEN, Set.of(Probleemstand.OPEN, Probleemstand.OMWEG, Probleemstand.OPGELOST),
            Probleemstand.OMWEG, Set.of(Probleemstand.OPEN, Probleemstand.OMWEG, Probleemstand.OPGELOST),
            Probleemstand.OPGELOST, Set.of(Probleemstand.OPEN, Probleemstand.OMWEG));

    private Artikelregels() {}

    static void stap(Artikel artikel, Artikelstaat naar) {
        var van = artikel.staat();
        if (!STAPPEN.get(van).contains(naar)) {
            throw new Weigering(
                    "artikel-" + naar.name().toLowerCase().replace('_', '-'),
                    "Artikel %s is %s en kan niet %s worden".formatted(artikel.nummer(), van.tekst(), naar.tekst()));
        }
        if ((naar == VERVANGEN || naar == INGETROKKEN) && artikel.probleem().speelt()) {
            throw new Weigering(
                    "probleem-speelt",
                    "Artikel %s beschrijft een probleem dat nog niet is opgelost. Meld eerst dat het is opgelost"
                            .formatted(artikel.nummer()));
        }
    }

    static void probleemstap(Artikel artikel, Probleemstand naar) {
        if (!staatOpen(artikel.staat())) {
            throw gesloten(artikel);
        }
        if (!PROBLEEMSTAPPEN.get(artikel.probleem()).contains(naar)) {
            throw new Weigering(
                    "geen-bekend-probleem", "Artikel %s heeft geen bekend probleem".formatted(artikel.nummer()));
        }
    }

    static void volgen(Artikel artikel) {
        switch (artikel.probleem()) {
            case OPEN, OMWEG -> {}
            case GEEN ->
                throw new Weigering(
                        "geen-bekend-probleem", "Artikel %s heeft geen bekend probleem".formatted(artikel.nummer()));
            case OPGELOST ->
                throw new Weigering(
                        "probleem-opgelost", "Het probleem van artikel %s is al opgelost".formatted(artikel.nummer()));
        }
    }

    /// The state an article has after its text was changed: what waited for a reader waits again for its writer.
    static Artikelstaat naWijzigen(Artikel artikel, int gezienVersie) {
        if (!staatOpen(artikel.staat())) {
            throw gesloten(artikel);
        }
        if (artikel.versie() != gezienVersie) {
            throw new Weigering(
                    "intussen-gewijzigd",
                    "Iemand anders heeft artikel %s intussen gewijzigd. Bekijk versie %d en probeer het opnieuw"
                            .formatted(artikel.nummer(), artikel.versie()));
        }
        return artikel.staat() == TER_CONTROLE || artikel.staat() == GEPLAND ? CONCEPT : artikel.staat();
    }

    /// All that is wrong with a text at once, by field.
    static void controleer(Artikeltekst t) {
        var fout = new LinkedHashMap<String, String>();
        if (t.titel().isBlank()) {
            fout.put("titel", "Vul een titel in");
        }
        lengte(fout, "titel", "De titel", t.titel(), MAX_TITEL);
        lijst(fout, "vraagwoorden", "Een vraagwoord", t.vraagwoorden());
        lijst(fout, "foutcodes", "Een foutcode", t.foutcodes());
        if (t.foutcodes().stream().anyMatch(c -> c.codePoints().noneMatch(Character::isLetterOrDigit))) {
            fout.putIfAbsent("foutcodes", "Een foutcode bestaat uit letters of cijfers, zoals LOC-404");
        }
        lengte(fout, "intern", "De interne tekst", t.intern(), MAX_TEKST);
        lengte(fout, "publiek", "De tekst voor de klant", t.publiek(), MAX_TEKST);
        lengte(fout, "bron", "De bron", t.bron(), 2_000);
        lijst(fout, "producten", "Een product", t.producten());
        var v = t.verschijning();
        Verschijningsregels.fouten(v.vanaf().orElse(null), v.tot().orElse(null), t.herzienOp())
                .forEach(fout::putIfAbsent);
        weiger(fout);
    }

    static void publiceerbaar(Artikel artikel, LocalDate vandaag) {
        stap(artikel, Verschijningsregels.bijPublicatie(artikel.tekst().verschijning(), vandaag));
        var fout = new LinkedHashMap<String, String>();
        if (artikel.tekst().publiek().isBlank()) {
            fout.put("publiek", "Vul eerst de tekst voor de klant in");
        }
        var tot = artikel.tekst().verschijning().tot().orElse(null);
        Verschijningsregels.nietNu(tot, artikel.tekst().herzienOp(), vandaag).forEach(fout::putIfAbsent);
        weiger(fout);
    }

    static void regel(String veld, String naam, String tekst, boolean verplicht) {
        var fout = new LinkedHashMap<String, String>();
        if (verplicht && tekst.isBlank()) {
            fout.put(veld, naam + " is nog leeg");
        }
        lengte(fout, veld, naam, tekst, 2_000);
        weiger(fout);
    }

    static void opvolgbaar(Artikel artikel) {
        if (!artikel.staat().openbaarGemaakt()) {
            throw new Weigering(
                    "opvolgen", "Artikel %s is niet gepubliceerd. Wijzig het zelf.".formatted(artikel.nummer()));
        }
    }

    static void vervangt(Artikel oud, Artikel nieuw) {
        stap(oud, VERVANGEN);
        if (oud.id().equals(nieuw.id()) || !nieuw.staat().openbaarGemaakt()) {
            throw new Weigering(
                    "vervangen-door",
                    "Artikel %s kan alleen worden vervangen door een ander artikel dat gepubliceerd is"
                            .formatted(oud.nummer()));
        }
    }

    /// A draft from an answered vraag: the question is the title (the whole of it a question word), the source stays.
    static Artikeltekst uitAntwoord(String vraag, String uitleg, String bron, LocalDate herzienOp) {
        var regel = kort(vraag.strip().replaceAll("\\s+", " "), MAX_TITEL);
        var titel = regel.isEmpty() ? "Antwoord op een vraag" : regel;
        return new Artikeltekst(
                titel,
                List.of(titel),
                List.of(),
                kort(vraag, MAX_TEKST),
                kort(uitleg, MAX_TEKST),
                kort(bron, 2_000),
                List.of(),
                herzienOp,
                false);
    }

    /// The organisation an article is written for; the program itself writes none.
    static UUID organisatie(Actor wie) {
        if (wie.organisation() == null) {
            throw new IllegalArgumentException("an article belongs to an organisation");
        }
        return wie.organisation();
    }

    static String nummer(int volgnummer) {
        return "KA-" + volgnummer;
    }

    static Optional<Integer> volgnummer(String nummer) {
        var m = NUMMER.matcher(nummer.strip());
        return m.matches() ? Optional.of(Integer.valueOf(m.group(1))) : Optional.empty();
    }

    /// The numbers of articles in a text, such as a source.
    static List<String> genoemd(String tekst) {
        return NUMMER.matcher(tekst).results().map(m -> m.group()).distinct().toList();
    }

    private static String kort(String tekst, int max) {
        return tekst.codePointCount(0, tekst.length()) <= max
                ? tekst
                : tekst.substring(0, tekst.offsetByCodePoints(0, max - 1)) + "…";
    }

    private static boolean staatOpen(Artikelstaat staat) {
        return staat != VERVANGEN && staat != INGETROKKEN;
    }

    private static Weigering gesloten(Artikel artikel) {
        return new Weigering(
                "artikel-gesloten",
                "Artikel %s is %s en kan niet meer worden gewijzigd"
                        .formatted(artikel.nummer(), artikel.staat().tekst()));
    }

    private static void lijst(Map<String, String> fout, String veld, String naam, List<String> woorden) {
        if (woorden.size() > MAX_WOORDEN) {
            fout.putIfAbsent(veld, "Noem er niet meer dan " + MAX_WOORDEN);
        }
        woorden.forEach(w -> lengte(fout, veld, naam, w, MAX_WOORD));
    }

    private static void lengte(Map<String, String> fout, String veld, String naam, String tekst, int max) {
        if (tekst.codePointCount(0, tekst.length()) > max) {
            fout.putIfAbsent(veld, "%s mag niet langer zijn dan %d tekens".formatted(naam, max));
        }
        if (tekst.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(tekst)) {
            fout.putIfAbsent(veld, naam + " bevat een teken dat niet kan worden bewaard");
        }
    }

    private static void weiger(Map<String, String> fout) {
        if (!fout.isEmpty()) {
            throw new Weigering("niet-goed-ingevuld", "Niet alles is goed ingevuld", fout);
        }
    }
}
