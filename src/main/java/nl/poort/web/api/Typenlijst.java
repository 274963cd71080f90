package nl.poort.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.registers.autorisatie.Component;
import nl.poort.registers.catalogus.Catalogus;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Register;
import nl.poort.techniek.register.Toegang;
import nl.poort.web.Keuze;

/// What a right of one component can be about at one organisation, in words.
public final class Typenlijst {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy");

    private final Map<UUID, String> catalogi = new LinkedHashMap<>();
    private final List<Versie> versies;

    /// A catalogue to choose from: itself, and its types.
    public record Kast(String naam, Keuze alles, List<Keuze> typen) {}

    /// One version of a type.
    ///
    /// @param naam what all its versions share
    private record Versie(UUID id, UUID catalogus, String naam, String tekst, LocalDate vanaf) {}

    private Typenlijst(List<Catalogus> catalogi, List<Versie> versies) {
        catalogi.forEach(
                c -> this.catalogi.put(c.uuid(), c.naam() == null || c.naam().isEmpty() ? c.domein() : c.naam()));
        this.versies = versies;
    }

    static Typenlijst van(Catalogusdeuren deuren, Toegang toegang, Component component) {
        return component.isGetypeerd()
                ? new Typenlijst(alle(deuren.catalogussen(), toegang), versies(deuren, toegang, component))
                : new Typenlijst(List.of(), List.of());
    }

    private static List<Versie> versies(Catalogusdeuren deuren, Toegang toegang, Component component) {
        return switch (component) {
            case ZRC ->
                alle(deuren.zaaktypen(), toegang).stream()
                        .map(z -> new Versie(
                                z.uuid(),
                                z.catalogus(),
                                z.identificatie(),
                                z.omschrijving() + " (" + z.identificatie() + ")",
                                z.beginGeldigheid()))
                        .toList();
            case DRC ->
                alle(deuren.informatieobjecttypen(), toegang).stream()
                        .map(i -> new Versie(
                                i.uuid(), i.catalogus(), i.omschrijving(), i.omschrijving(), i.beginGeldigheid()))
                        .toList();
            case BRC ->
                alle(deuren.besluittypen(), toegang).stream()
                        .filter(b ->
                                b.omschrijving() != null && !b.omschrijving().isEmpty())
                        .map(b -> new Versie(
                                b.uuid(), b.catalogus(), b.omschrijving(), b.omschrijving(), b.beginGeldigheid()))
                        .toList();
            case AC, NRC, ZTC, KC -> List.of();
        };
    }

    private static <T extends Record> List<T> alle(Register<T> register, Toegang toegang) {
        return register.list(toegang, Zoekvraag.ALLES).rijen();
    }

    List<Kast> kasten() {
        var kasten = new ArrayList<Kast>();
        catalogi.forEach((id, naam) -> kasten.add(new Kast(
                naam,
                new Keuze(Doel.catalogus(id).waarde(), "Alles in " + naam + ", ook wat er later bij komt"),
                versies.stream()
                        .filter(v -> v.catalogus().equals(id))
                        .map(v -> new Keuze(Doel.type(id, v.naam()).waarde(), v.tekst()))
                        .collect(Collectors.toMap(Keuze::waarde, k -> k, (een, ander) -> ander, LinkedHashMap::new))
                        .values()
                        .stream()
                        .sorted(Comparator.comparing(Keuze::tekst, String.CASE_INSENSITIVE_ORDER))
                        .toList())));
        return kasten;
    }

    /// What is chosen by this value, when it is here to choose.
    Optional<Doel> kies(String waarde) {
        var delen = waarde.split(":", 3);
        if (delen.length < 2) {
            return Optional.empty();
        }
        var id = Verzoek.uuid(delen[1]).orElse(null);
        return switch (delen[0]) {
            case "catalogus" -> Optional.of(Doel.catalogus(id)).filter(d -> catalogi.containsKey(id));
            case "type" ->
                versies.stream()
                        .filter(v -> v.catalogus().equals(id)
                                && delen.length == 3
                                && v.naam().equals(delen[2]))
                        .findFirst()
                        .map(v -> Doel.type(id, v.naam()));
            case "versie" ->
                versies.stream().filter(v -> v.id().equals(id)).findFirst().map(v -> new Doel(null, null, id));
            default -> Optional.empty();
        };
    }

    /// In words.
    String tekst(Doel doel) {
        if (doel.versie() != null) {
            return versies.stream()
                    .filter(v -> v.id().equals(doel.versie()))
                    .map(v -> v.tekst() + ", alleen de versie van " + DAG.format(v.vanaf()))
                    .findFirst()
                    .orElse("Een versie die er niet meer is");
        }
        var naam = catalogi.get(doel.catalogus());
        if (naam == null) {
            return "Een catalogus die er niet meer is";
        }
        return doel.naam() == null
                ? "Alles in " + naam
                : versies.stream()
                        .filter(v -> v.catalogus().equals(doel.catalogus())
                                && v.naam().equals(doel.naam()))
                        .map(Versie::tekst)
                        .findFirst()
                        .orElse(doel.naam() + " (zo heet nu geen type)");
    }
}
