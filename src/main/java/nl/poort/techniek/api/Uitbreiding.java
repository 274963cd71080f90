package nl.poort.techniek.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Naamlink;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Veld;
import nl.poort.techniek.register.Verwijzing;

/// `expand=status.statustype,zaaktype`: what a resource refers to, in `_expand` beside it. Each level is asked in one
/// go per kind, of the same register and with the same [Toegang] as a list; what may not be seen is left out (zrc-028).
final class Uitbreiding {
    private static final int MEESTE = 10_000;
    private static final long MEESTE_GETOOND = 50_000;

    private final Adressen adressen;
    private final Schrijver schrijver;
    private final Toegang toegang;
    private int aantal;

    Uitbreiding(Adressen adressen, Schrijver schrijver, Toegang toegang) {
        this.adressen = adressen;
        this.schrijver = schrijver;
        this.toegang = toegang;
    }

    /// The paths as a tree: `a.b,a.c` is a with b and c.
    private record Tak(Map<String, Tak> takken) {
        static Tak van(String paden) {
            var wortel = new Tak(new TreeMap<>());
            for (var pad : paden.split(",")) {
                var tak = wortel;
                for (var deel : pad.strip().split("\\.")) {
                    tak = tak.takken.computeIfAbsent(deel, d -> new Tak(new TreeMap<>()));
                }
            }
            return wortel;
        }
    }

    private record Paar(Record rij, ObjectNode json) {}

    /// @throws Weigering `niet-gevonden` for a path that is no reference of the resource (zrc-027)
    void breidUit(List<? extends Record> rijen, List<ObjectNode> json, Class<?> type, String paden) {
        var paren = new ArrayList<Paar>();
        for (int i = 0; i < rijen.size(); i++) {
            paren.add(new Paar(rijen.get(i), json.get(i)));
        }
        breidUit(paren, type, Tak.van(paden));
        var geteld = new IdentityHashMap<JsonNode, Long>();
        if (json.stream().mapToLong(j -> omvang(j, geteld)).sum() > MEESTE_GETOOND) {
            throw teVeel();
        }
    }

    /// How many objects this is when it is written out: what many refer to is looked up once, and shown with each.
    private static long omvang(JsonNode json, Map<JsonNode, Long> geteld) {
        var al = geteld.get(json);
        if (al != null) {
            return al;
        }
        long som = 1;
        for (var een : json.path("_expand")) {
            if (een.isArray()) {
                for (var lid : een) {
                    som += omvang(lid, geteld);
                }
            } else {
                som += omvang(een, geteld);
            }
        }
        // a tree of which this is a branch is too large in any case
        som = Math.min(som, MEESTE_GETOOND + 1);
        geteld.put(json, som);
        return som;
    }

    private static Weigering teVeel() {
        return Weigering.veld("expand", "invalid", "Dit zijn te veel objecten tegelijk: kies een kleinere uitbreiding");
    }

    private void breidUit(List<Paar> paren, Class<?> type, Tak tak) {
        for (var stap : tak.takken().entrySet()) {
            var naar = veld(type, stap.getKey());
            var perSoort = new LinkedHashMap<String, LinkedHashSet<UUID>>();
            for (var paar : paren) {
                for (var link : links(paar.rij(), stap.getKey(), naar)) {
                    // elsewhere nobody fetches for you: what cannot be delivered is said (zrc-025x, zrc-028)
                    var soort = link.soort()
                            .filter(adressen::kent)
                            .orElseThrow(() -> Weigering.onbekend("De uitbreiding " + stap.getKey()));
                    perSoort.computeIfAbsent(soort, x -> new LinkedHashSet<>())
                            .add(link.id(soort).orElseThrow());
                }
            }
            var gevonden = new LinkedHashMap<String, Paar>();
            perSoort.forEach((soort, ids) -> {
                var nieuw = haal(adressen.bron(soort), ids, gevonden);
                if (!stap.getValue().takken().isEmpty()) {
                    breidUit(nieuw, adressen.bron(soort).type(), stap.getValue());
                }
            });
            paren.forEach(p -> hang(p, stap.getKey(), naar, gevonden));
        }
    }

    private List<Paar> haal(Bron<?> bron, LinkedHashSet<UUID> ids, Map<String, Paar> gevonden) {
        aantal += ids.size();
        if (aantal > MEESTE) {
            throw teVeel();
        }
        var nieuw = new ArrayList<Paar>();
        bron.register().list(toegang, ids).forEach((id, rij) -> {
            var paar = new Paar(rij, schrijver.bron(bron, rij));
            gevonden.put(Link.naar(bron.soort(), id).waarde(), paar);
            nieuw.add(paar);
        });
        return nieuw;
    }

    private static void hang(Paar paar, String naam, Veld veld, Map<String, Paar> gevonden) {
        var uitgebreid = paar.json().has("_expand")
                ? (ObjectNode) paar.json().get("_expand")
                : paar.json().putObject("_expand");
        var links = links(paar.rij(), naam, veld);
        if (Records.get(paar.rij(), naam) instanceof List<?>) {
            var lijst = JsonNodeFactory.instance.arrayNode();
            links.stream()
                    .map(l -> gevonden.get(l.waarde()))
                    .filter(g -> g != null)
                    .forEach(g -> lijst.add(g.json()));
            uitgebreid.set(naam, lijst);
        } else {
            links.stream()
                    .map(l -> gevonden.get(l.waarde()))
                    .filter(g -> g != null)
                    .findFirst()
                    .ifPresent(g -> uitgebreid.set(naam, g.json()));
        }
    }

    private static List<Link> links(Record rij, String naam, Veld veld) {
        return switch (Records.get(rij, naam)) {
            case null -> List.of();
            case List<?> lijst ->
                lijst.stream().flatMap(een -> link(een, veld).stream()).toList();
            case Object een -> link(een, veld).stream().toList();
        };
    }

    /// An id, a link, or a record whose `url` is one, or that names it after its kind.
    private static Optional<Link> link(Object een, Veld veld) {
        return switch (een) {
            case UUID id -> Optional.of(Link.naar(veld.naar(), id));
            case Link link -> Optional.of(link);
            case Verwijzing naar -> Optional.of(Link.naar(veld.naar(), naar.uuid()));
            case Naamlink link -> Optional.ofNullable(link.id()).map(id -> Link.naar(veld.naar(), id));
            case Record record when Records.heeft(record, "url") -> link(Records.get(record, "url"), veld);
            case Record record when Records.heeft(record, veld.naar()) -> link(Records.get(record, veld.naar()), veld);
            default -> Optional.empty();
        };
    }

    private static Veld veld(Class<?> type, String naam) {
        return verwijzing(type, naam).orElseThrow(() -> Weigering.onbekend("De uitbreiding " + naam));
    }

    /// The field of this name when it refers to something.
    static Optional<Veld> verwijzing(Class<?> type, String naam) {
        for (var deel : type.getRecordComponents()) {
            var veld = deel.getAnnotation(Veld.class);
            boolean verwijst = veld != null && (!veld.naar().isEmpty() || deel.getType() == Link.class);
            if (verwijst && deel.getName().equals(naam)) {
                return Optional.of(veld);
            }
        }
        return Optional.empty();
    }
}
