package nl.poort.loket.ontvangst;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.xml.Xmlbestand;
import nl.poort.techniek.xml.Xmlelement;
import nl.poort.techniek.xml.Xmlgrens;

/// Reads a request as the national facility writes it (STAM). By local names: the namespace differs per version.
///
/// Only what is needed to find the request again is demanded; whatever else is missing is empty, and a person looks.
final class Stamlezer {
    private static final Xmlgrens GRENS = new Xmlgrens(20_000_000, 60, 400_000);
    private static final Xmlgrens KLEIN = new Xmlgrens(20_000, 10, 100);
    private static final int NAAM = 1_000;
    private static final int TEKST = 10_000;

    private Stamlezer() {}

    /// A notification: which message there is.
    static Verzoekbericht bericht(byte[] xml) {
        var w = Xmlbestand.lees(xml, KLEIN);
        return new Verzoekbericht(
                Verzoeknummers.kaal(tekst(w, "verzoeknummer")), Verzoeknummers.volgnummer(tekst(w, "volgnummer")));
    }

    static Verzoekinhoud lees(byte[] xml) {
        var w = Xmlbestand.lees(xml, GRENS);
        if (!w.naam().equals("verzoek")) {
            throw new Weigering("geen-verzoek", "Dit bestand is geen verzoek");
        }
        var doel = tekst(w, "doel");
        return new Verzoekinhoud(
                Verzoeknummers.kaal(tekst(w, "verzoeknummer")),
                Verzoeknummers.volgnummer(tekst(w, "volgnummer")),
                Ontvangstregels.doel(doel).orElse(null),
                doel,
                tekst(w, "type"),
                datum(tekst(w, "indienDatum")),
                tekst(w, "projectId"),
                tekst(w, "naam"),
                tekst(w, "omschrijving"),
                partij(w, "bevoegdGezag", "bevoegdGezagNaam"),
                partij(w, "uitvoerendeInstantie", "naam"),
                onder(w, "projectlocaties", "projectlocatie")
                        .map(Stamlezer::locatie)
                        .toList(),
                find(w, "initiatiefnemer").map(Stamlezer::persoon).orElse(Verzoekinhoud.Persoon.GEEN),
                find(w, "gemachtigde").map(Stamlezer::persoon).orElse(null),
                onder(w, "projectactiviteiten", "projectactiviteit")
                        .map(Stamlezer::activiteit)
                        .toList(),
                onder(w, "verzoekbijlages", "document").map(d -> stuk(d, "")).toList());
    }

    private static Verzoekinhoud.Partij partij(Xmlelement w, String element, String naam) {
        return find(w, element)
                .map(p -> new Verzoekinhoud.Partij(tekst(p, "oin"), tekst(p, naam)))
                .orElse(new Verzoekinhoud.Partij("", ""));
    }

    private static Verzoekinhoud.Locatie locatie(Xmlelement l) {
        var adres = find(l, "adresaanduiding");
        var heel = adres.map(a -> tekst(a, "adrestekst")).orElse("");
        var regel = adres.stream()
                .flatMap(a -> Stream.of(
                        tekst(a, "straatnaam"),
                        tekst(a, "huisnummer") + tekst(a, "huisletter") + tekst(a, "huisnummertoevoeging"),
                        tekst(a, "postcode"),
                        tekst(a, "woonplaats")))
                .filter(t -> !t.isBlank())
                .collect(Collectors.joining(" "));
        return new Verzoekinhoud.Locatie(
                heel.isBlank() ? regel : heel,
                adres.map(a -> tekst(a, "postcode")).orElse(""),
                find(l, "gebied")
                        .map(Stamvlak::lees)
                        .filter(vlak -> !vlak.isEmpty())
                        .or(() -> find(l, "geometrie").map(Stamlezer::geometrie))
                        .orElse(""));
    }

    /// A point or an outline in RD; anything else is left to people.
    private static String geometrie(Xmlelement g) {
        for (var vorm : g.kinderen()) {
            var srs = vorm.attribuut("srsName");
            if (!srs.isEmpty() && !srs.endsWith("28992")) {
                return "";
            }
            var punten = diep(vorm, vorm.naam().equals("Point") ? "pos" : "posList");
            var getallen = punten.map(p -> p.tekst().strip().split("\\s+")).orElse(new String[0]);
            if (getallen.length < 2 || getallen.length % 2 != 0 || !zijnGetallen(getallen)) {
                return "";
            }
            if (vorm.naam().equals("Point")) {
                return "POINT (" + getallen[0] + " " + getallen[1] + ")";
            }
            var paren = new ArrayList<String>();
            for (int i = 0; i < getallen.length; i += 2) {
                paren.add(getallen[i] + " " + getallen[i + 1]);
            }
            return "POLYGON ((" + String.join(", ", paren) + "))";
        }
        return "";
    }

    private static boolean zijnGetallen(String[] teksten) {
        return Stream.of(teksten).allMatch(t -> t.matches("-?[0-9]{1,9}(\\.[0-9]{1,12})?"));
    }

    private static Verzoekinhoud.Persoon persoon(Xmlelement p) {
        var mens = find(p, "natuurlijkPersoon");
        var w = mens.or(() -> find(p, "nietNatuurlijkPersoon"))
                .or(() -> find(p, "vestiging"))
                .orElse(p);
        var bsn = tekst(w, "bsn");
        var naam = Stream.of(tekst(w, "voorletters"), tekst(w, "tussenvoegsel"), tekst(w, "naam"))
                .filter(t -> !t.isBlank())
                .collect(Collectors.joining(" "));
        return new Verzoekinhoud.Persoon(
                mens.isPresent(),
                bsn.matches("[0-9]{9}") && !bsn.equals("000000000") ? bsn : "",
                tekst(w, "kvkNummer"),
                naam,
                tekst(w, "emailadres"),
                tekst(w, "telefoonnummer"));
    }

    private static Verzoekinhoud.Activiteit activiteit(Xmlelement a) {
        return new Verzoekinhoud.Activiteit(
                tekst(a, "activiteitId"),
                tekst(a, "activiteitnaam"),
                onder(a, "specificaties", "specificatie")
                        .map(Stamlezer::antwoord)
                        .toList());
    }

    private static Verzoekinhoud.Antwoord antwoord(Xmlelement s) {
        var stukken = new ArrayList<Verzoekinhoud.Stuk>();
        find(s, "gevraagdeBijlage")
                .ifPresent(b -> onder(b, "documenten", "document")
                        .forEach(d -> stukken.add(stuk(d, tekst(b, "documentsoortDSO")))));
        return new Verzoekinhoud.Antwoord(
                tekst(s, "vraagId"),
                tekst(s, "groepering"),
                tekst(s, "vraagtekst"),
                alle(s, "antwoord"),
                alle(s, "oorsprantwoord"),
                List.copyOf(stukken));
    }

    private static Verzoekinhoud.Stuk stuk(Xmlelement d, String soort) {
        var grootte = tekst(d, "bestandsgrootte");
        var hash = (tekst(d, "sha256") + tekst(d, "documentHash")).toLowerCase(java.util.Locale.ROOT);
        var eigen = tekst(d, "documentsoortDSO");
        return new Verzoekinhoud.Stuk(
                tekst(d, "documentId"),
                tekst(d, "bestandsnaam"),
                eigen.isEmpty() ? soort : eigen,
                grootte.matches("[0-9]{1,12}") ? Long.parseLong(grootte) : -1,
                hash.matches("[0-9a-f]{64}") ? hash : "");
    }

    private static LocalDate datum(String tekst) {
        try {
            return LocalDate.parse(tekst.length() > 10 ? tekst.substring(0, 10) : tekst);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Optional<Xmlelement> find(Xmlelement w, String naam) {
        return w.kinderen().stream().filter(k -> k.naam().equals(naam)).findFirst();
    }

    private static Optional<Xmlelement> diep(Xmlelement w, String naam) {
        return w.naam().equals(naam)
                ? Optional.of(w)
                : w.kinderen().stream().flatMap(k -> diep(k, naam).stream()).findFirst();
    }

    private static Stream<Xmlelement> onder(Xmlelement w, String lijst, String naam) {
        return find(w, lijst).stream()
                .flatMap(l -> l.kinderen().stream())
                .filter(k -> k.naam().equals(naam));
    }

    /// More than one answer to a question stands as more than one element.
    private static String alle(Xmlelement w, String naam) {
        var tekst = w.kinderen().stream()
                .filter(k -> k.naam().equals(naam))
                .map(k -> k.tekst().strip())
                .collect(Collectors.joining(", "));
        return tekst.length() <= TEKST ? tekst : tekst.substring(0, TEKST);
    }

    private static String tekst(Xmlelement w, String naam) {
        var tekst = find(w, naam).map(k -> k.tekst().strip()).orElse("");
        int hoogstens = naam.equals("omschrijving") ? TEKST : NAAM;
        return tekst.length() <= hoogstens ? tekst : tekst.substring(0, hoogstens);
    }
}
