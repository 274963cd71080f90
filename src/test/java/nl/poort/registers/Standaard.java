package nl.poort.registers;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The OpenAPI files of the ZGW standard, read from beside the project: every answer in every test is held against
/// them. Where they are absent nothing is checked, and that is said once.
public final class Standaard {
    private static final Path MAP = Path.of("../shared/specs/zgw");
    private static final Map<String, String> BESTANDEN = Map.of(
            "/zaken/api/v1", "vng-standaard/zaken/zrc/1.7.x/1.7.0/openapi.yaml",
            "/catalogi/api/v1", "vng-standaard/catalogi/ztc/1.4.x/1.4.0/openapi.yaml",
            "/documenten/api/v1", "vng-standaard/documenten/drc/1.7.x/1.7.1/openapi.yaml",
            "/besluiten/api/v1", "vng-standaard/besluiten/brc/1.1.0/openapi.yaml",
            "/autorisaties/api/v1", "vng-standaard/autorisaties/ac/1.1.x/1.1.0/openapi.yaml",
            "/notificaties/api/v1", "vng-standaard/notificaties/nrc/1.0.1/openapi.yaml",
            "/klantinteracties/api/v1", "openklant-2.18.0/klantinteracties-0.9.0.yaml",
            "/contactgegevens/api/v1", "openklant-2.18.0/contactgegevens-1.1.1.yaml");
    /// Of the reference implementation, not of the files (gen-11), and what any server may answer.
    private static final Set<Integer> BUITEN = Set.of(304, 405, 409, 412, 413, 415, 416, 429, 503);

    /// What the files forget at some operations and the rules ask of all: a wrong parameter or a removal that cannot be
    /// (gen-07, drc-008), a missing scope (gen-13), an expansion that is not there (zrc-027, drc-011).
    private static final Set<Integer> VERGETEN = Set.of(400, 403, 404);

    private static final Map<String, Optional<Standaard>> GELEZEN = new ConcurrentHashMap<>();
    /// Our own documents, as they are served, by address.
    private static final Map<String, String> EIGEN = new ConcurrentHashMap<>();
    private static final SchemaRegistry REGISTER = SchemaRegistry.withDialect(
            Dialects.getOpenApi30(),
            bouw -> bouw.schemas((String iri) -> iri.startsWith("file:")
                    ? Standaardbestand.tekst(Path.of(java.net.URI.create(iri)))
                    : EIGEN.get(iri)));

    private final String basis;
    private final String plek;
    private final JsonNode document;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    /// The whole document, read once: every schema of it is a place in it.
    private Schema geheel;

    private Standaard(String basis, String plek, JsonNode document) {
        this.basis = basis;
        this.plek = plek;
        this.document = document;
    }

    /// A document that we serve ourselves: the same check, always.
    static Standaard eigen(String basis, JsonNode document) {
        var plek = Registerproef.URL + basis + "/openapi.json";
        EIGEN.put(plek, document.toString());
        return new Standaard(basis, plek, document);
    }

    static boolean isAanwezig() {
        return Files.isDirectory(MAP);
    }

    /// The one this path belongs to; empty when it is none of the standard or the files are not there.
    static Optional<Standaard> van(String pad) {
        return BESTANDEN.keySet().stream()
                .filter(b -> pad.startsWith(b + "/"))
                .findFirst()
                .flatMap(b -> GELEZEN.computeIfAbsent(b, Standaard::open));
    }

    private static Optional<Standaard> open(String basis) {
        var bestand = MAP.resolve(BESTANDEN.get(basis)).toAbsolutePath().normalize();
        if (!Files.exists(bestand)) {
            System.err.println("Zonder ../shared wordt " + basis + " niet tegen de standaard gehouden");
            return Optional.empty();
        }
        return Optional.of(new Standaard(basis, bestand.toUri().toString(), Standaardbestand.lees(bestand)));
    }

    /// All operations, as `GET /zaken/{uuid}`.
    public static List<String> operaties(String basis) {
        return van(basis + "/").stream()
                .flatMap(s -> s.document.path("paths").properties().stream())
                .flatMap(p -> p.getValue().properties().stream()
                        .filter(m -> m.getValue().has("responses"))
                        .map(m -> m.getKey().toUpperCase(java.util.Locale.ROOT) + " " + p.getKey()))
                .sorted()
                .toList();
    }

    /// Per operation, as `GET /zaken/{uuid}`: the scopes of which one is enough.
    static Map<String, Set<String>> scopes(String basis) {
        var per = new java.util.TreeMap<String, Set<String>>();
        van(basis + "/")
                .ifPresent(s -> s.document
                        .path("paths")
                        .properties()
                        .forEach(p -> p.getValue().properties().forEach(m -> {
                            var namen = m.getValue()
                                    .path("security")
                                    .path(0)
                                    .path("JWT-Claims")
                                    .toString();
                            var scopes = java.util.regex.Pattern.compile("[a-z]+(\\.[a-z-]+)+")
                                    .matcher(namen)
                                    .results()
                                    .map(r -> r.group())
                                    .collect(java.util.stream.Collectors.toSet());
                            if (!scopes.isEmpty()) {
                                per.put(m.getKey().toUpperCase(java.util.Locale.ROOT) + " " + p.getKey(), scopes);
                            }
                        })));
        return per;
    }

    /// What is not as the standard says; empty when all is well.
    static List<String> bezwaren(String methode, String pad, int status, String soort, JsonNode json) {
        var kaal = pad.split("\\?")[0];
        return van(kaal).map(s -> s.toets(methode, kaal, status, soort, json)).orElse(List.of());
    }

    /// The file of Catalogi says 200 where something was removed or made; Poort answers 204 and 201 there as
    /// everywhere,
    /// as the reference implementation and its tests do.
    private static int zoalsBeschreven(JsonNode operatie, int status) {
        boolean anders =
                (status == 201 || status == 204) && !operatie.path("responses").has("" + status);
        return anders ? 200 : status;
    }

    List<String> toets(String methode, String kaal, int gegeven, String soort, JsonNode json) {
        var sjabloon = sjabloon(kaal.substring(basis.length()));
        var operatie = document.path("paths").path(sjabloon).path(methode.toLowerCase(java.util.Locale.ROOT));
        if (operatie.isMissingNode() || BUITEN.contains(gegeven)) {
            return List.of();
        }
        int status = zoalsBeschreven(operatie, gegeven);
        var wijzer = "#/paths/" + wijzer(sjabloon) + "/" + methode.toLowerCase(java.util.Locale.ROOT) + "/responses/"
                + status;
        var antwoord = operatie.path("responses").path("" + status);
        if (antwoord.isMissingNode() && operatie.path("responses").has("default")) {
            return List.of();
        }
        if (antwoord.has("$ref")) {
            wijzer = antwoord.get("$ref").asText();
            antwoord = document.at(wijzer.substring(1));
        }
        if (antwoord.isMissingNode() && (VERGETEN.contains(status) || zwijgtOverWeigeren(operatie, status))) {
            return List.of();
        }
        if (antwoord.isMissingNode()) {
            return List.of(methode + " " + sjabloon + " kent geen antwoord " + status);
        }
        if (json == null || methode.equals("HEAD")) {
            return List.of();
        }
        var media = soort == null ? "" : soort.split(";")[0];
        if (!antwoord.path("content").has(media)) {
            return List.of(methode + " " + sjabloon + " " + status + " is geen " + media);
        }
        var schema = wijzer + "/content/" + wijzer(media) + "/schema";
        return schemas.computeIfAbsent(schema, this::schema).validate(json).stream()
                .filter(fout -> !isToegestaan(fout))
                // with `fields` only what was chosen is there (zrc-029)
                .filter(fout -> !sjabloon.endsWith("_zoek") || !"required".equals(fout.getKeyword()))
                .map(fout -> fout.getInstanceLocation() + ": " + fout.getMessage())
                .toList();
    }

    private synchronized Schema schema(String wijzer) {
        if (geheel == null) {
            geheel = REGISTER.getSchema(SchemaLocation.of(plek));
        }
        return geheel.getRefSchema(SchemaLocation.of(plek + wijzer).getFragment());
    }

    /// The files of Open Klant name no refusal at all.
    private static boolean zwijgtOverWeigeren(JsonNode operatie, int status) {
        boolean zwijgt = operatie.path("responses").properties().stream()
                .noneMatch(r -> r.getKey().startsWith("4"));
        return zwijgt && status >= 400 && status < 500;
    }

    /// Where we follow the behaviour rules and the reference implementation, not the letter of the file: an absent
    /// address is an empty text, a case that was not extended shows that group all the same (zrc-012), and the
    /// key of a subscriber is never shown back (nrc-02).
    private static boolean isToegestaan(Error fout) {
        boolean leegAdres = "format".equals(fout.getKeyword())
                && fout.getInstanceNode() != null
                && fout.getInstanceNode().asText().isEmpty();
        boolean zonderVerlenging = fout.getInstanceLocation().toString().endsWith("/verlenging/duur");
        // the file holds a geometry against all kinds at once, and then several fit
        boolean geometrie = fout.getInstanceLocation().toString().endsWith("/zaakgeometrie");
        // what is expanded may be one of several kinds, and the file does not say how to tell them apart
        boolean uitgebreid = "oneOf".equals(fout.getKeyword())
                && fout.getInstanceLocation().toString().contains("/_expand/")
                && fout.getMessage().contains("are valid");
        return leegAdres
                || uitgebreid
                || zonderVerlenging
                || geometrie
                || "required".equals(fout.getKeyword()) && "auth".equals(fout.getProperty());
    }

    /// The most literal one wins: `/applicaties/consumer` before `/applicaties/{uuid}`.
    private String sjabloon(String pad) {
        return document.path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(p -> pad.matches(p.replaceAll("\\{[^}]*}", "[^/]+")))
                .min(java.util.Comparator.comparing(p -> p.contains("{")))
                .orElse("");
    }

    private static String wijzer(String deel) {
        return deel.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }
}
