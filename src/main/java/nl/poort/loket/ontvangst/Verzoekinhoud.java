package nl.poort.loket.ontvangst;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.poort.loket.aanvraag.Doel;

/// What a request says, as it was read. All texts are those of others: data, whatever stands in them; what is unknown
/// is empty.
///
/// @param nummer thirteen digits
/// @param doelTekst as it stood there; `doel` is null when we do not know it
/// @param indienDatum null when it was not readable
/// @param dienst who handles it, when that is not the authority itself; both texts empty otherwise
public record Verzoekinhoud(
        String nummer,
        int volgnummer,
        Doel doel,
        String doelTekst,
        String type,
        LocalDate indienDatum,
        String project,
        String naam,
        String omschrijving,
        Partij gezag,
        Partij dienst,
        List<Locatie> locaties,
        Persoon initiatiefnemer,
        Persoon gemachtigde,
        List<Activiteit> activiteiten,
        List<Stuk> bijlagen) {

    public record Partij(String oin, String naam) {}

    /// @param geometrie as WKT in RD; empty when none was readable
    public record Locatie(String adres, String postcode, String geometrie) {}

    /// @param bsn nine zeros mean none, and then it is empty
    public record Persoon(boolean isPersoon, String bsn, String kvk, String naam, String email, String telefoon) {
        public static final Persoon GEEN = new Persoon(true, "", "", "", "", "");

        @Override
        public String toString() {
            return "Persoon";
        }
    }

    public record Activiteit(String urn, String naam, List<Antwoord> antwoorden) {}

    /// @param eerder what was answered before, when a supplement says so
    public record Antwoord(
            String vraagId, String groep, String vraag, String antwoord, String eerder, List<Stuk> stukken) {}

    /// @param sha256 what its content must be; empty when it was not promised
    public record Stuk(String id, String naam, String soort, long grootte, String sha256) {}

    public Verzoekinhoud {
        locaties = List.copyOf(locaties);
        activiteiten = List.copyOf(activiteiten);
        bijlagen = List.copyOf(bijlagen);
    }

    /// Every document, once, in the order in which they are named.
    public List<Stuk> stukken() {
        var alle = Stream.concat(
                activiteiten.stream().flatMap(a -> a.antwoorden().stream()).flatMap(a -> a.stukken().stream()),
                bijlagen.stream());
        var gezien = new java.util.HashSet<String>();
        return alle.filter(s -> gezien.add(s.id())).toList();
    }

    /// As people write it: `20210319 00023 000`.
    public String verzoeknummer() {
        return Verzoeknummers.leesbaar(nummer, volgnummer);
    }

    @Override
    public String toString() {
        return "Verzoek " + nummer + " " + volgnummer;
    }
}
