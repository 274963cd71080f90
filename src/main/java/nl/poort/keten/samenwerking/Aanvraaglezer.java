package nl.poort.keten.samenwerking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.registers.zaken.Zaak;
import nl.poort.registers.zaken.Zaakobject;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Register;
import nl.poort.techniek.register.Toegang;

/// Reads of a case what a partner may know: what is wanted, with which duty, and where. The words of the customer, who
/// asked, notes and documents that are not shared stay behind.
record Aanvraaglezer(Samenwerkbronnen bronnen) {
    /// Things of a case of a kind of our own.
    private static final String ACTIVITEIT = "activiteit";

    private static final String LOCATIE = "locatie";
    private static final String PLICHT = "plichtstatus";

    /// Called after [Deelname] said that who looks takes part: the case is of another organisation.
    Aanvraagbeeld lees(Samenwerking s, String bevoegdGezag) {
        if (s.zaak() == null) {
            return new Aanvraagbeeld(s.nummer(), bevoegdGezag, s.aanvraag(), null, regels(s.plaats()), List.of());
        }
        var toegang = Toegang.alles(new Actor(null, "Poort", s.organisatie(), "aanvraag aan partner tonen"));
        var zaken = bronnen.dossier().zaken();
        var zaak = zaken.zaken.list(toegang, List.of(s.zaak())).get(s.zaak());
        if (zaak == null) {
            return new Aanvraagbeeld(s.nummer(), bevoegdGezag, "", null, List.of(), List.of());
        }
        var objecten = in(zaken.zaakobjecten, toegang, s.zaak());
        var eigenschappen = in(zaken.zaakeigenschappen, toegang, s.zaak());
        var plicht = eigenschappen.stream()
                .filter(e -> PLICHT.equalsIgnoreCase(e.naam()))
                .map(e -> e.waarde())
                .findFirst()
                .orElse("");
        return new Aanvraagbeeld(
                s.nummer(),
                bevoegdGezag,
                zaak.omschrijving() == null ? "" : zaak.omschrijving(),
                zaak.startdatum(),
                plaatsen(zaak, objecten),
                activiteiten(objecten, plicht));
    }

    private static <R extends Record> List<R> in(Register<R> register, Toegang toegang, UUID zaak) {
        return register.list(
                        toegang,
                        new Zoekvraag(List.of(Conditie.gelijk("zaak", zaak)), List.of("uuid"), 1, Integer.MAX_VALUE))
                .rijen();
    }

    private static List<String> regels(String tekst) {
        return tekst.isBlank() ? List.of() : tekst.strip().lines().toList();
    }

    /// Addresses and places the case is about, and where it is on the map.
    private static List<String> plaatsen(Zaak zaak, List<Zaakobject> objecten) {
        var plaatsen = new LinkedHashSet<String>();
        for (var o : objecten) {
            boolean plaats = LOCATIE.equals(o.objectTypeOverige())
                    || switch (o.objectType()) {
                        case ADRES, PAND, KADASTRALE_ONROERENDE_ZAAK -> true;
                        default -> false;
                    };
            if (plaats && o.objectIdentificatie() != null) {
                plaatsen.add(woorden(o.gegevens()));
            }
        }
        if (zaak.zaakgeometrie() != null) {
            plaatsen.add("Op de kaart: " + zaak.zaakgeometrie());
        }
        return plaatsen.stream().filter(p -> !p.isBlank()).toList();
    }

    private static String woorden(Map<String, Object> gegevens) {
        return gegevens.values().stream()
                .flatMap(
                        w -> w instanceof String || w instanceof Number ? Stream.of(String.valueOf(w)) : Stream.empty())
                .filter(w -> !w.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static List<Aanvraagbeeld.Activiteit> activiteiten(List<Zaakobject> objecten, String plicht) {
        var lijst = new ArrayList<Aanvraagbeeld.Activiteit>();
        objecten.stream()
                .filter(o -> ACTIVITEIT.equals(o.objectTypeOverige()) && o.objectIdentificatie() != null)
                .map(Zaakobject::gegevens)
                .forEach(g -> lijst.add(new Aanvraagbeeld.Activiteit(
                        tekst(g, "naam"), tekst(g, PLICHT).isEmpty() ? plicht : tekst(g, PLICHT))));
        if (lijst.isEmpty() && !plicht.isEmpty()) {
            lijst.add(new Aanvraagbeeld.Activiteit("", plicht));
        }
        return List.copyOf(lijst);
    }

    private static String tekst(Map<String, Object> gegevens, String naam) {
        var waarde = gegevens.get(naam);
        return waarde == null ? "" : String.valueOf(waarde);
    }
}
