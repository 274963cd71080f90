package nl.poort.techniek.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.Records;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.register.Benoemd;
import nl.poort.techniek.register.Gevormd;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Naamlink;
import nl.poort.techniek.register.Veld;

/// Reads JSON into a record by its [Veld]s and tells everything that is wrong at once, in the codes of the standard.
/// What the record does not know, and what only the register sets, is passed over.
final class Lezer {
    private static final int ADRES = 1_000;

    private final Adressen adressen;
    private final boolean deels;
    private final List<Veldfout> fouten = new ArrayList<>();

    private Lezer(Adressen adressen, boolean deels) {
        this.adressen = adressen;
        this.deels = deels;
    }

    /// @param deels what is absent is not missed
    /// @throws Weigering `invalid` with an error per field
    static <R extends Record> R lees(Class<R> soort, JsonNode json, Adressen adressen, boolean deels) {
        if (!json.isObject()) {
            throw Weigering.veld(Veldfout.GEHEEL, "invalid", "Stuur een JSON-object");
        }
        var lezer = new Lezer(adressen, deels);
        var gelezen = lezer.record("", soort, json);
        if (!lezer.fouten.isEmpty()) {
            throw new Weigering(lezer.fouten);
        }
        return gelezen;
    }

    private <R extends Record> R record(String voor, Class<R> soort, JsonNode json) {
        var vorm = Records.vorm(soort);
        var waarden = new Object[vorm.delen().length];
        int eerder = fouten.size();
        for (int i = 0; i < waarden.length; i++) {
            var deel = vorm.delen()[i];
            var veld = deel.getAnnotation(Veld.class);
            if (veld != null && !veld.vormVan().isEmpty()) {
                waarden[i] = gevormd(voor, deel.getName(), vorm.delen()[vorm.plaats(veld.vormVan())], json);
            } else if (veld != null && !veld.alleenLezen()) {
                waarden[i] = veld(voor + deel.getName(), veld, deel.getGenericType(), json.get(deel.getName()));
            }
        }
        return fouten.size() == eerder ? vorm.maak(waarden) : null;
    }

    private Object veld(String naam, Veld veld, Type type, JsonNode node) {
        if (node == null) {
            eis(!veld.verplicht() || deels && !naam.contains("."), naam, "required", "Dit veld is verplicht");
            return leeg(type);
        }
        if (node.isNull()) {
            // tolerated wherever nothing is needed: many clients send null for absent
            eis(!veld.verplicht() || veld.nul(), naam, "null", "Dit veld mag niet leeg zijn");
            return leeg(type);
        }
        return waarde(naam, veld, type, node);
    }

    /// A map whose fields depend on the value of the field beside it. When only it is sent (PATCH), it is taken as it
    /// is.
    private Object gevormd(String voor, String naam, RecordComponent van, JsonNode json) {
        var node = json.get(naam);
        if (node == null
                || node.isNull()
                || !eis(node.isObject(), voor + naam, "invalid", "Hier hoort een JSON-object")
                || !eisOpTeSlaan(voor + naam, node)) {
            return null;
        }
        var keuze = json.path(van.getName()).asText();
        for (var waarde : van.getType().getEnumConstants()) {
            if (Benoemd.naam((Enum<?>) waarde).equals(keuze)) {
                var soort = ((Gevormd) waarde).vorm();
                var gelezen = soort == null ? null : record(voor + naam + ".", soort, node);
                return gelezen == null
                        ? null
                        : Json.mapper().convertValue(new Schrijver(adressen).record(gelezen), Object.class);
            }
        }
        return Json.mapper().convertValue(node, Object.class);
    }

    private static Object leeg(Type type) {
        return type instanceof ParameterizedType p && p.getRawType() == List.class ? List.of() : null;
    }

    private Object waarde(String naam, Veld veld, Type generiek, JsonNode node) {
        var type = (Class<?>) (generiek instanceof ParameterizedType p ? p.getRawType() : generiek);
        if (type == List.class) {
            return lijst(naam, veld, ((ParameterizedType) generiek).getActualTypeArguments()[0], node);
        }
        if (type.isRecord() && type != Link.class && type != Naamlink.class) {
            return eis(node.isObject(), naam, "invalid", "Hier hoort een JSON-object")
                    ? record(naam + ".", type.asSubclass(Record.class), node)
                    : null;
        }
        if (type == Map.class || type == Object.class) {
            return eis(type == Object.class || node.isObject(), naam, "invalid", "Hier hoort een JSON-object")
                            && eisOpTeSlaan(naam, node)
                    ? Json.mapper().convertValue(node, Object.class)
                    : null;
        }
        if (!eis(node.isValueNode(), naam, "invalid", "Hier hoort een enkele waarde")) {
            return null;
        }
        return enkel(naam, veld, type, node);
    }

    private Object enkel(String naam, Veld veld, Class<?> type, JsonNode node) {
        var tekst = node.asText();
        if (type == Boolean.class) {
            boolean goed = node.isBoolean() || tekst.equals("true") || tekst.equals("false");
            return eis(goed, naam, "invalid", "Kies true of false") ? Boolean.valueOf(tekst) : null;
        }
        if (tekst.isEmpty()) {
            eis(
                    !veld.verplicht()
                            || type == String.class
                                    && veld.min() == 0
                                    && veld.naar().isEmpty(),
                    naam,
                    "blank",
                    "Dit veld is leeg");
            return type == String.class ? "" : null;
        }
        if (type == UUID.class && !veld.naar().isEmpty()) {
            return verwijzing(naam, veld, tekst);
        }
        if (type == Link.class) {
            return link(naam, veld, tekst, veld.max() == 0 ? ADRES : veld.max());
        }
        if (type == Naamlink.class) {
            return naamlink(naam, veld, tekst);
        }
        if (type.isEnum()) {
            return keuze(naam, type, tekst);
        }
        return type == String.class ? tekst(naam, veld, tekst) : ontleed(naam, type, tekst);
    }

    private Object ontleed(String naam, Class<?> type, String tekst) {
        try {
            return Waarden.ontleed(type, tekst);
        } catch (DateTimeException | IllegalArgumentException e) {
            eis(false, naam, "invalid", "Deze waarde is niet van de goede soort");
            return null;
        }
    }

    private String tekst(String naam, Veld veld, String tekst) {
        boolean goed = eis(
                        veld.max() == 0 || lengte(tekst) <= veld.max(),
                        naam,
                        "max_length",
                        "Deze tekst is te lang: maximaal %d tekens".formatted(veld.max()))
                && eis(lengte(tekst) >= veld.min(), naam, "min_length", "Minimaal %d tekens".formatted(veld.min()))
                && eis(Veldfouten.isOpTeSlaan(tekst), naam, "invalid", "Deze tekst bevat een teken dat niet kan")
                && eis(
                        veld.vorm().isEmpty() || tekst.matches(veld.vorm()),
                        naam,
                        "invalid",
                        "Deze tekst heeft niet de vorm die hier hoort");
        return goed ? tekst : null;
    }

    private boolean eisOpTeSlaan(String naam, JsonNode node) {
        return eis(Waarden.isOpTeSlaan(node), naam, "invalid", "Hierin staat een teken of getal dat niet kan");
    }

    private static int lengte(String tekst) {
        return tekst.codePointCount(0, tekst.length());
    }

    private UUID verwijzing(String naam, Veld veld, String tekst) {
        var link = link(naam, veld, tekst, ADRES);
        if (link == null) {
            return null;
        }
        var id = link.id(veld.naar());
        eis(link.isEigen() || id.isPresent(), naam, veld.mis(), "Dit adres is hier niet bekend");
        eis(!link.isEigen() || id.isPresent(), naam, "invalid-resource", "Dit adres is geen " + veld.naar());
        return id.orElse(null);
    }

    private Naamlink naamlink(String naam, Veld veld, String tekst) {
        if (tekst.startsWith("http://") || tekst.startsWith("https://")) {
            var id = verwijzing(naam, veld, tekst);
            return id == null ? null : Naamlink.naar(id);
        }
        var genoemd = tekst(naam, veld, tekst);
        return genoemd == null ? null : Naamlink.van(genoemd);
    }

    private Link link(String naam, Veld veld, String tekst, int max) {
        var link = adressen.link(tekst);
        boolean goed = eis(link.isPresent(), naam, veld.mis(), "Dit is geen adres")
                && eis(tekst.length() <= max, naam, "max_length", "Dit adres is te lang");
        return goed ? link.get() : null;
    }

    private Object keuze(String naam, Class<?> type, String tekst) {
        var keuze = Waarden.keuze(type, tekst);
        eis(keuze.isPresent(), naam, "invalid_choice", "Kies een van: " + Waarden.keuzes(type));
        return keuze.orElse(null);
    }

    private List<Object> lijst(String naam, Veld veld, Type binnen, JsonNode node) {
        if (!eis(node.isArray(), naam, "not_a_list", "Hier hoort een lijst")) {
            return null;
        }
        var lijst = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            var een = waarde(naam + "." + i, veld, binnen, node.get(i));
            if (een != null) {
                lijst.add(een);
            }
        }
        return lijst;
    }

    private boolean eis(boolean klopt, String naam, String code, String zin) {
        if (!klopt && fouten.stream().noneMatch(f -> f.naam().equals(naam))) {
            fouten.add(new Veldfout(naam, code, zin));
        }
        return klopt;
    }
}
