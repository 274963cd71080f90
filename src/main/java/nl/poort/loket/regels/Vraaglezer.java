package nl.poort.loket.regels;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.poort.techniek.xml.Xmlelement;

/// Reads one `uitvoeringsregel`: a question, attachment, geographical test or constant.
final class Vraaglezer {
    private final Xmlelement in;
    private final Weigerlijst fouten;
    private final String id;

    Vraaglezer(Xmlelement in, Weigerlijst fouten) {
        this.in = in;
        this.fouten = fouten;
        this.id = in.attribuut("id").strip();
    }

    /// A priority as it stands, last of all when there is none.
    static int prioriteit(String tekst) {
        return tekst.matches("-?\\d{1,9}") ? Integer.parseInt(tekst) : Regelvraag.ACHTERAAN;
    }

    /// An id from a reference inside the file.
    static String verwijzing(String href) {
        return href.substring(href.lastIndexOf('#') + 1).strip();
    }

    Regelvraag lees() {
        var vraag = in.find(Sttr.UITV, "vraag");
        if (vraag.isPresent()) {
            return vraag(vraag.get());
        }
        var geo = in.find(Sttr.UITV, "geoVerwijzing");
        if (geo.isPresent()) {
            var locatie = geo.get().find(Sttr.UITV, "locatie").map(l -> l.attribuut("identificatie"));
            return maak(Vraagsoort.GEO, geo.get().tekst(Sttr.UITV, "vraagTekst"), GEO, locatie.orElse(""));
        }
        var bijlage = in.find(Sttr.UITV, "bijlage");
        if (bijlage.isPresent()) {
            return maak(Vraagsoort.BIJLAGE, bijlage.get().tekst(Sttr.UITV, "bijlageType"), List.of(), "");
        }
        return vast();
    }

    private static final List<Optie> GEO = List.of(new Optie("ja", ""), new Optie("nee", ""), new Optie("deels", ""));

    private Regelvraag vraag(Xmlelement vraag) {
        var tekst = vraag.tekst(Sttr.UITV, "vraagTekst");
        var type = vraag.tekst(Sttr.UITV, "gegevensType").toLowerCase(Locale.ROOT);
        var keuzes = vraag.find(Sttr.UITV, "opties");
        var opties = keuzes.map(Vraaglezer::opties).orElse(List.of());
        var soort = switch (type) {
            case "boolean" -> Vraagsoort.JA_NEE;
            case "string" -> Vraagsoort.TEKST;
            case "number" -> Vraagsoort.GETAL;
            case "date" -> Vraagsoort.DATUM;
            case "list" ->
                keuzes.map(k -> k.tekst(Sttr.UITV, "optieType"))
                                .orElse("enkelAntwoord")
                                .equals("enkelAntwoord")
                        ? Vraagsoort.KEUZE
                        : Vraagsoort.MEERKEUZE;
            default -> {
                fouten.meld("vraag '" + tekst + "'", "Poort kent het soort antwoord '" + type + "' niet");
                yield Vraagsoort.TEKST;
            }
        };
        return maak(soort, tekst, opties, "");
    }

    private static List<Optie> opties(Xmlelement in) {
        return in.list(Sttr.UITV, "optie").stream()
                .sorted(Comparator.comparingInt(o -> prioriteit(o.tekst(Sttr.UITV, "sequenceId"))))
                .map(o -> new Optie(
                        o.tekst(Sttr.UITV, "optieText"), toelichting(o).tekst()))
                .toList();
    }

    private Regelvraag vast() {
        var voorbehoud = in.find(Sttr.UITV, "vasteWaardeVoorbehoud");
        var waarde = voorbehoud.or(() -> Optional.of(in)).flatMap(v -> v.find(Sttr.UITV, "vasteWaarde"));
        if (waarde.isEmpty()) {
            fouten.meld("uitvoeringsregel '" + id + "'", "dit is geen vraag, plaats, bijlage of vaste waarde");
            return maak(Vraagsoort.TEKST, "", List.of(), "");
        }
        var tekst = waarde.get().tekst(Sttr.UITV, "waardeVraag");
        var vast = new Regelvraag.Vast(
                waarde(tekst, waarde.get()),
                voorbehoud.map(v -> v.tekst(Sttr.UITV, "tekstVoorbehoud")).orElse(""));
        return maak(Vraagsoort.VAST, tekst, List.of(), "").met(vast);
    }

    private Object waarde(String vraag, Xmlelement in) {
        var tekst = in.tekst(Sttr.UITV, "waarde");
        try {
            return switch (in.tekst(Sttr.UITV, "gegevensType")) {
                case "boolean" -> Boolean.valueOf(tekst);
                case "number" -> new BigDecimal(tekst);
                case "date" -> LocalDate.parse(tekst);
                default -> tekst;
            };
        } catch (NumberFormatException | DateTimeException e) {
            fouten.meld("vaste waarde '" + vraag + "'", "'" + tekst + "' past niet bij het soort waarde");
            return tekst;
        }
    }

    private Regelvraag maak(Vraagsoort soort, String tekst, List<Optie> opties, String locatie) {
        var vraag = in.find(Sttr.UITV, "vraag");
        return new Regelvraag(
                id,
                soort,
                tekst,
                in.find(Sttr.UITV, "regelgroepRef")
                        .map(r -> verwijzing(r.attribuut("href")))
                        .orElse(""),
                prioriteit(in.tekst(Sttr.INTER, "prioriteit")),
                in.tekst(Sttr.UITV, "herbruikbaarId"),
                in.tekst(Sttr.UITV, "bereik"),
                opties,
                locatie,
                Regelvraag.Vast.GEEN,
                vraag.isPresent() && vraag.get().tekst(Sttr.INTER, "inputType").equals("textarea"),
                new Regelvraag.Kenmerken(
                        in.tekst(Sttr.INTER, "classificatie"),
                        in.tekst(Sttr.UITV, "publiceerbaar"),
                        in.tekst(Sttr.UITV, "potentieelVertrouwelijk")),
                toelichting(in));
    }

    private static Toelichting toelichting(Xmlelement in) {
        return in.find(Sttr.CONTENT, "uitvoeringsregelToelichting")
                .map(t -> new Toelichting(
                        t.tekst(Sttr.CONTENT, "toelichting"),
                        t.tekst(Sttr.CONTENT, "langeToelichting"),
                        t.tekst(Sttr.CONTENT, "belangrijk").equals("true")))
                .orElse(Toelichting.GEEN);
    }
}
