package nl.poort.keten.behandeling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.loket.aanvraag.Doel;
import nl.poort.loket.aanvraag.Verzoeksoort;
import nl.poort.loket.ontvangst.Verzoekinhoud;
import nl.poort.registers.catalogus.Zaaktype;

/// What a request becomes: which zaaktype, which words, and what a supplement changes. Pure.
public final class Verzoekregels {
    /// An organisation names its own zaaktype for requests with this keyword and the type behind it.
    static final String TREFWOORD = "omgevingswet:";

    private Verzoekregels() {}

    /// Which zaaktypen fit: those to which its activities lead (Ow 16.65: one is enough), else by its kind.
    static List<Zaaktype> kandidaten(List<Zaaktype> geldig, Verzoekinhoud in, List<Activiteitprocedure> perActiviteit) {
        var urns = in.activiteiten().stream().map(Verzoekinhoud.Activiteit::urn).collect(Collectors.toSet());
        var anders = perActiviteit.stream()
                .filter(a -> urns.contains(a.activiteit()))
                .map(Activiteitprocedure::zaaktype)
                .collect(Collectors.toSet());
        boolean beslissing =
                in.doel() != Doel.CONCEPTVERZOEK && plicht(in.type()).equals("vergunningplicht");
        return anders.isEmpty() || !beslissing
                ? kandidaten(geldig, in.doel(), in.type())
                : geldig.stream()
                        .filter(z -> anders.contains(z.identificatie()))
                        .toList();
    }

    /// Which zaaktypen fit: those the organisation itself points out, else that of the starter catalogue.
    static List<Zaaktype> kandidaten(List<Zaaktype> geldig, Doel doel, String type) {
        var woorden = Stream.concat(
                        Stream.of(doel == Doel.CONCEPTVERZOEK ? "omgevingsoverleg" : type), trefwoord(doel, type))
                .map(w -> TREFWOORD + w.strip())
                .toList();
        var aangewezen = geldig.stream()
                .filter(z -> z.trefwoorden() != null
                        && z.trefwoorden().stream()
                                .anyMatch(t -> woorden.stream().anyMatch(t.strip()::equalsIgnoreCase)))
                .toList();
        if (!aangewezen.isEmpty()) {
            return aangewezen;
        }
        var standaard = identificatie(doel, type);
        return geldig.stream().filter(z -> z.identificatie().equals(standaard)).toList();
    }

    private static Stream<String> trefwoord(Doel doel, String type) {
        return doel == Doel.CONCEPTVERZOEK
                ? Stream.empty()
                : Arrays.stream(Verzoeksoort.values())
                        .filter(s -> s.naam().equalsIgnoreCase(type.strip()))
                        .map(Verzoekregels::trefwoord);
    }

    /// A keyword of the standard has at most thirty characters: a kind with a long name has a short word.
    static String trefwoord(Verzoeksoort soort) {
        return switch (soort) {
            case AANVRAAG_VERGUNNING -> "vergunning";
            case MELDING -> "melding";
            case INFORMATIE -> "informatie";
            case MAATWERKVOORSCHRIFT -> "maatwerk";
            case GELIJKWAARDIGHEID -> "gelijkwaardig";
            case MELDING_GELIJKWAARDIGHEID -> "melding gelijk";
            case ONGEWOON_VOORVAL -> "ongewoon voorval";
        };
    }

    /// Whether somebody may choose it for a request.
    static boolean isVoorVerzoeken(Zaaktype z) {
        return z.identificatie().startsWith("OMGEVING")
                || z.trefwoorden() != null && z.trefwoorden().stream().anyMatch(t -> t.startsWith(TREFWOORD));
    }

    private static String identificatie(Doel doel, String type) {
        if (doel == Doel.CONCEPTVERZOEK) {
            return "OMGEVING-VOOROVERLEG";
        }
        var t = type.toLowerCase(java.util.Locale.ROOT);
        return t.contains("melding") || t.startsWith("informatie") ? "OMGEVING-MELDING" : "OMGEVING-REGULIER";
    }

    /// Which duty somebody meets with a request of this type; empty for a type that nobody knows.
    static String plicht(String type) {
        return Arrays.stream(Verzoeksoort.values())
                .filter(s -> s.naam().equalsIgnoreCase(type.strip()))
                .findFirst()
                .map(Verzoekregels::plicht)
                .orElse("");
    }

    private static String plicht(Verzoeksoort soort) {
        return switch (soort) {
            case AANVRAAG_VERGUNNING, MAATWERKVOORSCHRIFT, GELIJKWAARDIGHEID -> "vergunningplicht";
            case MELDING, MELDING_GELIJKWAARDIGHEID -> "meldingsplicht";
            case INFORMATIE, ONGEWOON_VOORVAL -> "informatieplicht";
        };
    }

    /// As it is called in lists.
    static String omschrijving(Verzoekinhoud in) {
        var naam = in.naam().isBlank() ? "Verzoek" : in.naam();
        return kort(naam.replaceAll("\\s+", " ").strip(), 80);
    }

    /// @param waarom why it is here without a request before it; empty when there is nothing to say
    static String toelichting(Verzoekinhoud in, String waarom) {
        var delen = new ArrayList<String>();
        if (!waarom.isEmpty()) {
            delen.add(waarom);
        }
        delen.add("Verzoek " + in.verzoeknummer() + ", " + in.type());
        if (!in.omschrijving().isBlank()) {
            delen.add(in.omschrijving());
        }
        delen.add("Activiteiten: "
                + in.activiteiten().stream().map(Verzoekinhoud.Activiteit::naam).collect(Collectors.joining(", ")));
        return kort(String.join("\n\n", delen), 1000);
    }

    /// Why a case is here without the request before it; empty when it is the first.
    static String waarom(Verzoekinhoud in) {
        return in.doel() != null && in.doel().isVervolg()
                ? "Dit is een " + in.doel().naam().toLowerCase(java.util.Locale.ROOT)
                        + " op een verzoek dat hier nog niet bekend was. Kijk of een ander bevoegd gezag het eerder had."
                : "";
    }

    /// What somebody reads who must choose one.
    static String geenType(Verzoekinhoud in, List<Zaaktype> kandidaten) {
        return kandidaten.isEmpty()
                ? "Voor '" + in.type() + "' is geen gepubliceerd zaaktype. Kies er zelf een, of richt het in."
                : "Kies een van: "
                        + kandidaten.stream().map(Zaaktype::omschrijving).collect(Collectors.joining(", "));
    }

    /// One thing that a supplement changes.
    ///
    /// @param oud empty when it was not there; `nieuw`: empty when it is not any more
    public record Verandering(String wat, String oud, String nieuw) {}

    /// What the later one says otherwise; documents that it does not name are withdrawn.
    public static List<Verandering> verschil(Verzoekinhoud oud, Verzoekinhoud nieuw) {
        var veranderd = new ArrayList<Verandering>();
        var eerst = antwoorden(oud);
        var nu = antwoorden(nieuw);
        nu.forEach((sleutel, a) -> {
            var was = eerst.get(sleutel);
            var tekst = was == null ? "" : was.antwoord();
            if (!tekst.equals(a.antwoord())) {
                veranderd.add(new Verandering(a.vraag(), tekst, a.antwoord()));
            }
        });
        eerst.forEach((sleutel, a) -> {
            if (!nu.containsKey(sleutel) && !a.antwoord().isEmpty()) {
                veranderd.add(new Verandering(a.vraag(), a.antwoord(), ""));
            }
        });
        var stukken = ids(nieuw);
        oud.stukken().stream()
                .filter(s -> !stukken.contains(s.id()))
                .forEach(s -> veranderd.add(new Verandering("Document", s.naam(), "")));
        var eerder = ids(oud);
        nieuw.stukken().stream()
                .filter(s -> !eerder.contains(s.id()))
                .forEach(s -> veranderd.add(new Verandering("Document", "", s.naam())));
        return veranderd;
    }

    private static Set<String> ids(Verzoekinhoud in) {
        return in.stukken().stream().map(Verzoekinhoud.Stuk::id).collect(Collectors.toSet());
    }

    private static Map<String, Verzoekinhoud.Antwoord> antwoorden(Verzoekinhoud in) {
        var alle = new LinkedHashMap<String, Verzoekinhoud.Antwoord>();
        in.activiteiten()
                .forEach(act -> act.antwoorden().stream()
                        .filter(Objects::nonNull)
                        .forEach(a -> alle.put(act.urn() + " " + a.vraagId(), a)));
        return alle;
    }

    /// In words, for a note in the case.
    static String alsTekst(List<Verandering> veranderd) {
        if (veranderd.isEmpty()) {
            return "Er is niets veranderd aan antwoorden en documenten.";
        }
        return veranderd.stream()
                .map(v -> v.wat() + ": "
                        + (v.nieuw().isEmpty()
                                ? "‘" + v.oud() + "’ is vervallen"
                                : v.oud().isEmpty()
                                        ? "‘" + v.nieuw() + "’ is nieuw"
                                        : "was ‘" + v.oud() + "’, is ‘" + v.nieuw() + "’"))
                .collect(Collectors.joining("\n"));
    }

    static String kort(String tekst, int lengte) {
        return tekst.length() <= lengte ? tekst : tekst.substring(0, lengte - 1).strip() + "…";
    }
}
