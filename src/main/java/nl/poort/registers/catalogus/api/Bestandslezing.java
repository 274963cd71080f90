package nl.poort.registers.catalogus.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nl.poort.registers.catalogus.Besluittype;
import nl.poort.registers.catalogus.Catalogus;
import nl.poort.registers.catalogus.Catalogusinhoud;
import nl.poort.registers.catalogus.Informatieobjecttype;
import nl.poort.techniek.Records;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.api.Bronjson;
import nl.poort.techniek.json.Json;

/// Reads the files of one zip, once, and gathers everything that is wrong with the place where it stands.
final class Bestandslezing {
    private static final Pattern ID =
            Pattern.compile(".*/([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})/?");
    private static final List<Bestandsvorm> VORMEN = List.of(Bestandsvorm.values());
    private static final int MEESTE_RIJEN = 40_000;
    private static final int MEESTE_FOUTEN = 200;

    private final Bronjson json;
    private final Map<String, String> fouten = new LinkedHashMap<>();
    private final List<String> letOp = new ArrayList<>();
    private final Map<UUID, String> plaatsen = new HashMap<>();
    private final Map<String, String> namen = new HashMap<>();
    private final Map<Bestandsvorm, List<Record>> rijen = new EnumMap<>(Bestandsvorm.class);
    private final Rijvertaling vertaling;

    Bestandslezing(Bronjson json, String eigen) {
        this.json = json;
        this.vertaling = new Rijvertaling(eigen, namen, letOp);
    }

    Catalogusinhoud lees(Map<String, byte[]> bestanden) {
        if (VORMEN.stream().noneMatch(v -> bestanden.containsKey(v.bestand()))) {
            throw new Weigering(
                    "bestand-geweigerd",
                    "In dit bestand zit geen catalogus: er is geen ZaakType.json of een ander bestand met types."
                            + " Er is niets bewaard.");
        }
        for (var vorm : Bestandsvorm.values()) {
            rijen.put(vorm, new ArrayList<>());
            if (vorm.isVersie() && bestanden.containsKey(vorm.bestand())) {
                loop(vorm, bestanden.get(vorm.bestand()), (rij, waar) -> vertaling.ken(vorm, rij));
            }
        }
        for (var vorm : Bestandsvorm.values()) {
            if (bestanden.containsKey(vorm.bestand())) {
                loop(vorm, bestanden.get(vorm.bestand()), (rij, waar) -> rij(vorm, rij, waar));
            }
        }
        bestanden.keySet().stream()
                .filter(b -> VORMEN.stream().noneMatch(v -> v.bestand().equals(b)))
                .forEach(b -> letOp.add(b + " hoort niet bij een catalogus en wordt overgeslagen"));
        var inhoud = new Zaaktypeindeling(rijen, plaatsen, this::fout).deelIn();
        if (!fouten.isEmpty()) {
            throw new Weigering("bestand-geweigerd", "Dit bestand is niet te gebruiken. Er is niets bewaard.", fouten);
        }
        return new Catalogusinhoud(
                een(Bestandsvorm.CATALOGUS, Catalogus.class).stream()
                        .findFirst()
                        .orElse(null),
                een(Bestandsvorm.INFORMATIEOBJECTTYPE, Informatieobjecttype.class),
                een(Bestandsvorm.BESLUITTYPE, Besluittype.class),
                inhoud,
                plaatsen,
                letOp);
    }

    private <R extends Record> List<R> een(Bestandsvorm vorm, Class<R> soort) {
        return rijen.get(vorm).stream().map(soort::cast).toList();
    }

    /// Row by row, so that a long file does not become one great tree.
    private void loop(Bestandsvorm vorm, byte[] inhoud, BiConsumer<ObjectNode, String> werk) {
        try (var lezer = Json.mapper().getFactory().createParser(inhoud)) {
            if (lezer.nextToken() != JsonToken.START_ARRAY) {
                fout(vorm.bestand(), "hier hoort een lijst te staan: [ … ]");
                return;
            }
            for (int nummer = 1; lezer.nextToken() != JsonToken.END_ARRAY; nummer++) {
                JsonNode rij = lezer.readValueAsTree();
                var waar = "%s, rij %d%s".formatted(vorm.bestand(), nummer, naam(rij));
                if (nummer > MEESTE_RIJEN) {
                    fout(vorm.bestand(), "er zijn meer dan " + MEESTE_RIJEN + " rijen");
                    return;
                }
                if (rij instanceof ObjectNode object) {
                    werk.accept(object, waar);
                } else {
                    fout(waar, "dit is geen object: { … }");
                }
            }
            if (lezer.nextToken() != null) {
                fout(vorm.bestand(), "na de lijst staat nog iets");
            }
        } catch (JsonProcessingException e) {
            var plaats =
                    e.getLocation() == null ? "" : ", regel " + e.getLocation().getLineNr();
            fout(vorm.bestand() + plaats, "dit is geen goede JSON, of er staat een naam twee keer in");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String naam(JsonNode rij) {
        for (var veld : List.of("identificatie", "omschrijving", "naam", "relatieOmschrijving", "domein")) {
            var tekst = rij == null ? "" : rij.path(veld).asText();
            if (!tekst.isEmpty()) {
                return " (" + (tekst.length() > 40 ? tekst.substring(0, 40) + "…" : tekst) + ")";
            }
        }
        return "";
    }

    private void rij(Bestandsvorm vorm, ObjectNode rij, String waar) {
        var id = ID.matcher(rij.path("url").asText());
        if (!id.matches()) {
            fout(waar, "url ontbreekt of eindigt niet op een id");
            return;
        }
        var uuid = UUID.fromString(id.group(1));
        if (plaatsen.putIfAbsent(uuid, waar) != null) {
            fout(waar, "dezelfde url staat er twee keer in: ook in " + plaatsen.get(uuid));
            return;
        }
        try {
            vertaling.vertaal(vorm, rij, waar);
            rijen.get(vorm).add(Records.with(json.lees(vorm.soort(), rij), "uuid", uuid));
        } catch (Weigering w) {
            w.veldfouten()
                    .forEach(f -> fout(
                            waar + (f.naam().equals(Veldfout.GEHEEL) ? "" : ", " + f.naam()),
                            f.zin().substring(0, 1).toLowerCase(Locale.ROOT)
                                    + f.zin().substring(1)));
        }
    }

    private void fout(String waar, String zin) {
        if (fouten.size() < MEESTE_FOUTEN) {
            fouten.putIfAbsent(waar, waar + ": " + zin);
        } else {
            fouten.putIfAbsent("meer", "En nog meer: los eerst dit op.");
        }
    }
}
