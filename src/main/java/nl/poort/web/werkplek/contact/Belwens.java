package nl.poort.web.werkplek.contact;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.vragen.Dagdeel;
import nl.poort.keten.vragen.Setvraag;
import nl.poort.keten.vragen.Terugbelwens;
import nl.poort.keten.vragen.Tijdvak;
import nl.poort.keten.vragen.Vragenset;
import nl.poort.keten.vragen.Vragensets;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.portaal.Belmomenttekst;
import nl.poort.web.werkplek.Deuren;

/// How the customer wants to be called back: what to ask about the subject, and when.
public final class Belwens {
    private static final String SET = "vragenset";
    private static final String MOMENT = "tijdvak";

    private final Deuren deuren;

    Belwens(Deuren deuren) {
        this.deuren = deuren;
    }

    /// A question of the set as a field of the screen.
    ///
    /// @param keuzes only for a choice
    public record Vraagveld(String naam, Setvraag vraag, List<Keuze> keuzes) {}

    /// What can be chosen when somebody is to call back.
    public record Keuzes(List<Keuze> sets, List<Vraagveld> vragen, List<Keuze> momenten) {}

    Keuzes keuzes(Medewerker wie, String gekozen) {
        var actor = wie.actor("contact vastleggen");
        var momenten = new ArrayList<>(Keuze.van(Dagdeel.class, d -> "Liefst " + d.tekst()));
        deuren.balie().bellen().verzoeken().tijdvakken(actor, wie.organisatie()).stream()
                .map(t -> new Keuze(t.van() + "/" + t.tot(), Belmomenttekst.van(t)))
                .forEach(momenten::add);
        return new Keuzes(
                sets(wie).stream()
                        .map(s -> new Keuze(s.id().toString(), s.naam()))
                        .toList(),
                set(wie, gekozen).map(Belwens::velden).orElse(List.of()),
                momenten);
    }

    private List<Vragenset> sets(Medewerker wie) {
        return deuren.balie().bellen().sets().list(wie.actor("contact vastleggen"), wie.organisatie());
    }

    private Optional<Vragenset> set(Medewerker wie, String gekozen) {
        return gekozen.isEmpty()
                ? Optional.empty()
                : sets(wie).stream()
                        .filter(s -> s.id().toString().equals(gekozen))
                        .findFirst();
    }

    /// A field has a name of letters only.
    private static List<Vraagveld> velden(Vragenset set) {
        var velden = new ArrayList<Vraagveld>();
        for (var v : set.vragen()) {
            velden.add(new Vraagveld(
                    "setvraag" + (char) ('a' + velden.size()),
                    v,
                    v.keuzes().stream().map(k -> new Keuze(k, k)).toList()));
        }
        return velden;
    }

    /// With every error at its own field.
    Terugbelwens lees(Medewerker wie, Formulier f, UUID naarTeam, String gevraagd) {
        var set = set(wie, f.waarde(SET));
        if (set.isEmpty() && !f.waarde(SET).isEmpty()) {
            f.fout(SET, "Kies een onderwerp uit de lijst");
        }
        var antwoorden = new LinkedHashMap<String, String>();
        var velden = set.map(Belwens::velden).orElse(List.of());
        velden.forEach(v -> antwoorden.put(v.vraag().vraag(), f.waarde(v.naam())));
        Map<String, String> fouten =
                set.map(s -> Vragensets.fouten(s, antwoorden)).orElse(Map.of());
        velden.stream()
                .filter(v -> fouten.containsKey(v.vraag().vraag()))
                .forEach(v -> f.fout(v.naam(), fouten.get(v.vraag().vraag())));
        antwoorden.values().removeIf(String::isBlank);
        var moment = f.waarde(MOMENT);
        return new Terugbelwens(
                naarTeam,
                null,
                gevraagd,
                set.map(Vragenset::id).orElse(null),
                antwoorden,
                moment.isEmpty() || moment.contains("/") ? null : f.keuze(MOMENT, Dagdeel.class, "Kies uit de lijst"),
                moment.contains("/") ? tijdvak(f, moment) : null);
    }

    private static Tijdvak tijdvak(Formulier f, String keuze) {
        try {
            var delen = keuze.split("/");
            return new Tijdvak(Instant.parse(delen[0]), Instant.parse(delen[1]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            f.fout(MOMENT, "Kies een moment uit de lijst");
            return null;
        }
    }
}
