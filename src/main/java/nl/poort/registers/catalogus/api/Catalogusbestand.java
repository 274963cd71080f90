package nl.poort.registers.catalogus.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.registers.catalogus.Catalogusinhoud;
import nl.poort.registers.catalogus.Versie;
import nl.poort.registers.catalogus.ZaaktypeInformatieobjecttype;
import nl.poort.registers.catalogus.Zaaktypeinhoud;
import nl.poort.techniek.api.Adressen;
import nl.poort.techniek.api.Bronjson;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.zip.Ziplezer;
import nl.poort.techniek.zip.Zipschrijver;

/// Types as a zip that other registers of the standard exchange too (Open Zaak): a file of JSON per kind of resource,
/// each a list of what its API shows, with addresses that refer to each other.
public final class Catalogusbestand {
    private final Bronjson json;
    private final String eigen;
    private final String selectielijst;

    /// @param publiekeUrl what our addresses begin with
    public Catalogusbestand(Catalogusdeuren deuren, String publiekeUrl) {
        var adressen = new Adressen(publiekeUrl.replaceFirst("/$", ""));
        var lijst = SelectielijstApi.van(deuren.selectielijst());
        json = new Bronjson(adressen, CatalogiApi.van(deuren), lijst);
        eigen = adressen.publiekeUrl();
        selectielijst = deuren.selectielijst().elders().orElse(eigen + lijst.basis() + "/");
    }

    /// @throws nl.poort.techniek.Weigering `bestand-geweigerd`, with everything that is wrong
    public Catalogusinhoud lees(byte[] zip) {
        return new Bestandslezing(json, eigen).lees(new Ziplezer(Bestandsvorm.GRENS).lees(zip));
    }

    public byte[] schrijf(Catalogusinhoud inhoud) {
        var bestanden = new LinkedHashMap<String, byte[]>();
        var adressen = adressen(inhoud);
        for (var soort : Bestandsvorm.values()) {
            var rijen = Json.mapper().createArrayNode();
            for (var rij : rijen(soort, inhoud)) {
                var geschreven = json.schrijf(soort.bron(), rij);
                if (rij instanceof ZaaktypeInformatieobjecttype r) {
                    geschreven.put("informatieobjecttypeOmschrijving", r.informatieobjecttypeOmschrijving());
                }
                rijen.add(uitgewerkt(geschreven, adressen));
            }
            if (!rijen.isEmpty()) {
                bestanden.put(soort.bestand(), tekst(rijen));
            }
        }
        return Zipschrijver.schrijf(bestanden);
    }

    private byte[] tekst(ArrayNode rijen) {
        // others know the official list at an address of its own
        return rijen.toPrettyString()
                .replace("\"" + eigen + "/referentielijsten/api/v1/", "\"" + selectielijst)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<? extends Record> rijen(Bestandsvorm soort, Catalogusinhoud inhoud) {
        return switch (soort) {
            case CATALOGUS -> inhoud.catalogus() == null ? List.of() : List.of(inhoud.catalogus());
            case INFORMATIEOBJECTTYPE -> inhoud.informatieobjecttypen();
            case BESLUITTYPE -> inhoud.besluittypen();
            case ZAAKTYPE ->
                inhoud.zaaktypen().stream().map(Zaaktypeinhoud::zaaktype).toList();
            case STATUSTYPE -> delen(inhoud, soort);
            case RESULTAATTYPE -> delen(inhoud, soort);
            case ROLTYPE -> delen(inhoud, soort);
            case EIGENSCHAP -> delen(inhoud, soort);
            case DOCUMENT -> delen(inhoud, soort);
            case OBJECT -> delen(inhoud, soort);
        };
    }

    private static List<? extends Record> delen(Catalogusinhoud inhoud, Bestandsvorm soort) {
        var delen = new ArrayList<Record>();
        inhoud.zaaktypen().forEach(z -> delen.addAll(soort.delen(z)));
        return delen;
    }

    /// By kind and name: the address of the version in this file that a name stands for.
    private static Map<String, UUID> adressen(Catalogusinhoud inhoud) {
        var adressen = new LinkedHashMap<String, UUID>();
        inhoud.informatieobjecttypen().forEach(i -> beste(adressen, "informatieobjecttype", i));
        inhoud.besluittypen().forEach(b -> beste(adressen, "besluittype", b));
        inhoud.zaaktypen().forEach(z -> beste(adressen, "zaaktype", z.zaaktype()));
        return adressen;
    }

    /// The last one counts: versions come in order of their beginning.
    private static void beste(Map<String, UUID> adressen, String soort, Versie versie) {
        adressen.put(soort + ":" + versie.naam(), versie.uuid());
    }

    /// A reader that knows no names finds the address of what is in the same file, also of a concept.
    private ObjectNode uitgewerkt(ObjectNode rij, Map<String, UUID> adressen) {
        for (var relatie : Relatie.ALLE) {
            if (rij.path(relatie.namen()).isArray()
                    && rij.path(relatie.adressen()).isArray()) {
                var gevonden = new LinkedHashSet<String>();
                rij.path(relatie.namen()).forEach(naam -> adres(relatie.soort(), naam.asText(), adressen, gevonden));
                var lijst = rij.putArray(relatie.adressen());
                gevonden.forEach(lijst::add);
            } else if (rij.path(relatie.adressen()).isTextual()) {
                enkel(relatie, rij, adressen);
            }
        }
        for (var verwant : rij.path(Relatie.VERWANT)) {
            enkel(Relatie.ZAAKTYPE, (ObjectNode) verwant, adressen);
        }
        return rij;
    }

    private void enkel(Relatie relatie, ObjectNode rij, Map<String, UUID> adressen) {
        var gevonden = new LinkedHashSet<String>();
        adres(relatie.soort(), rij.path(relatie.namen()).asText(), adressen, gevonden);
        gevonden.forEach(a -> rij.put(relatie.adressen(), a));
    }

    private void adres(String soort, String naam, Map<String, UUID> adressen, LinkedHashSet<String> gevonden) {
        var id = adressen.get(soort + ":" + naam);
        if (id != null) {
            gevonden.add(eigen + CatalogiApi.BASIS + Bestandsvorm.pad(soort) + "/" + id);
        }
    }
}
