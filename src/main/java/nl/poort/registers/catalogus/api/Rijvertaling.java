package nl.poort.registers.catalogus.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;

/// Makes a row of a file readable here: addresses of wherever it comes from become our own, and what types say of each
/// other becomes a name.
final class Rijvertaling {
    private static final String UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern TYPE = Pattern.compile("https?://.*(/[a-z-]+/" + UUID + ")/?");
    private static final Pattern LIJST = Pattern.compile(
            "https?://.*/referentielijsten/api/v1(/(?:procestypen|resultaten|resultaattypeomschrijvingen)/" + UUID
                    + ")/?");
    private static final List<String> VERWIJZINGEN = List.of("zaaktype", "statustype");
    private static final List<String> SELECTIELIJST =
            List.of("selectielijstProcestype", "selectielijstklasse", "resultaattypeomschrijving");

    private final String eigen;
    private final Map<String, String> namen;
    private final List<String> letOp;

    /// @param namen filled by [#ken]: the name of each version in the file, by the end of its address
    Rijvertaling(String eigen, Map<String, String> namen, List<String> letOp) {
        this.eigen = eigen;
        this.namen = namen;
        this.letOp = letOp;
    }

    void ken(Bestandsvorm vorm, ObjectNode rij) {
        var naam = rij.path(vorm == Bestandsvorm.ZAAKTYPE ? "identificatie" : "omschrijving");
        einde(rij.path("url")).ifPresent(e -> namen.put(e, naam.asText()));
    }

    /// @throws Weigering with a field that refers to something that is nowhere
    void vertaal(Bestandsvorm vorm, ObjectNode rij, String waar) {
        if (vorm == Bestandsvorm.CATALOGUS) {
            return;
        }
        // where it goes is decided when it is taken over
        if (vorm.isVersie()) {
            rij.put("catalogus", eigen + CatalogiApi.BASIS + "/catalogussen/" + Actor.NOBODY);
        } else {
            rij.remove("catalogus");
        }
        Relatie.ALLE.forEach(r -> relatie(vorm, r, rij, waar));
        if (rij.path(Relatie.VERWANT) instanceof ArrayNode verwant) {
            verwant(verwant, waar);
        }
        vulAan(vorm, rij, waar);
        if (vorm == Bestandsvorm.ZAAKTYPE) {
            for (var lijst : List.of("productenOfDiensten", "besluittypen", Relatie.VERWANT)) {
                if (!rij.has(lijst)) {
                    rij.putArray(lijst);
                }
            }
        } else {
            VERWIJZINGEN.forEach(veld ->
                    einde(rij.path(veld)).ifPresent(e -> rij.put(veld, eigen + CatalogiApi.BASIS + e)));
        }
        eigenschappen(vorm, rij);
        for (var veld : SELECTIELIJST) {
            var lijst = LIJST.matcher(rij.path(veld).asText());
            if (lijst.matches()) {
                rij.put(veld, eigen + "/referentielijsten/api/v1" + lijst.group(1));
            }
        }
    }

    /// What files of earlier versions of the standard do not have yet, and groups in which nothing was filled in.
    private void vulAan(Bestandsvorm vorm, ObjectNode rij, String waar) {
        var veld = vorm == Bestandsvorm.ZAAKTYPE ? "verantwoordelijke" : "informatieobjectcategorie";
        boolean nodig = vorm == Bestandsvorm.ZAAKTYPE || vorm == Bestandsvorm.INFORMATIEOBJECTTYPE;
        if (nodig && rij.path(veld).asText().isEmpty()) {
            rij.put(veld, "Onbekend");
            letOp.add("%s: %s ontbreekt en wordt ‘Onbekend’".formatted(waar, veld));
        }
        var brondatum = rij.path("brondatumArchiefprocedure");
        if (brondatum.isObject() && brondatum.path("afleidingswijze").asText().isEmpty()) {
            rij.putNull("brondatumArchiefprocedure");
        }
    }

    private void eigenschappen(Bestandsvorm vorm, ObjectNode rij) {
        if (vorm == Bestandsvorm.STATUSTYPE && rij.path("eigenschappen") instanceof ArrayNode oud) {
            var nieuw = rij.putArray("eigenschappen");
            oud.forEach(e -> einde(e).ifPresent(eind -> nieuw.add(eigen + CatalogiApi.BASIS + eind)));
        }
    }

    private void relatie(Bestandsvorm vorm, Relatie relatie, ObjectNode rij, String waar) {
        var adressen = rij.path(relatie.adressen());
        if (adressen instanceof ArrayNode lijst && !alleenLezen(vorm, relatie)) {
            var gevonden = new LinkedHashSet<String>();
            rij.path(relatie.namen()).forEach(naam -> gevonden.add(naam.asText()));
            boolean genoemd = !gevonden.isEmpty();
            for (var een : lijst) {
                naam(een).ifPresentOrElse(gevonden::add, () -> {
                    if (!genoemd) {
                        letOp.add("%s: %s staat niet in het bestand en wordt overgeslagen (%s)"
                                .formatted(waar, een.asText(), relatie.adressen()));
                    }
                });
            }
            var nieuw = rij.putArray(relatie.adressen());
            gevonden.forEach(nieuw::add);
        } else if (adressen.isTextual() && vorm == Bestandsvorm.DOCUMENT) {
            var genoemd = rij.path(relatie.namen()).asText();
            var naam = naam(adressen)
                    .or(() -> genoemd.isEmpty() ? Optional.empty() : Optional.of(genoemd))
                    .orElseThrow(() -> Weigering.veld(
                            relatie.adressen(), "bad-url", "Staat niet in het bestand: " + adressen.asText()));
            rij.put(relatie.adressen(), naam);
        }
    }

    /// The documents of a zaaktype and what uses a document are told by others.
    private static boolean alleenLezen(Bestandsvorm vorm, Relatie relatie) {
        return relatie.adressen().equals("zaaktypen")
                || relatie.soort().equals("informatieobjecttype") && vorm == Bestandsvorm.ZAAKTYPE
                || vorm == Bestandsvorm.INFORMATIEOBJECTTYPE;
    }

    private void verwant(ArrayNode verwant, String waar) {
        for (int i = verwant.size() - 1; i >= 0; i--) {
            var een = verwant.get(i);
            var genoemd = een.path(Relatie.ZAAKTYPE.namen()).asText();
            var naam = naam(een.path(Relatie.ZAAKTYPE.adressen()))
                    .or(() -> genoemd.isEmpty() ? Optional.empty() : Optional.of(genoemd));
            if (naam.isPresent() && een instanceof ObjectNode object) {
                object.put(Relatie.ZAAKTYPE.adressen(), naam.get());
            } else {
                verwant.remove(i);
                letOp.add("%s: het verwante zaaktype %s staat niet in het bestand en wordt overgeslagen"
                        .formatted(waar, een.path(Relatie.ZAAKTYPE.adressen()).asText()));
            }
        }
    }

    /// The name of a version in the file by its address; a text that is no address is a name already.
    private Optional<String> naam(JsonNode verwijzing) {
        var einde = einde(verwijzing);
        if (einde.isPresent()) {
            return Optional.ofNullable(namen.get(einde.get()));
        }
        var tekst = verwijzing.asText();
        return tekst.isEmpty() || tekst.startsWith("http") ? Optional.empty() : Optional.of(tekst);
    }

    /// `/zaaktypen/0190…` of an address of any register.
    private static Optional<String> einde(JsonNode adres) {
        var gevonden = TYPE.matcher(adres.asText());
        return gevonden.matches()
                ? Optional.of(gevonden.group(1).toLowerCase(java.util.Locale.ROOT))
                : Optional.empty();
    }
}
