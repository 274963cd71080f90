package nl.poort.techniek.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Conditie;

/// A search whose question stands in the body, with `fields` or `expand` but not both (zrc-029).
record Zoekwerk(Verzoek verzoek, Adressen adressen) {

    <R extends Record> Antwoord zoek(Bron<R> bron, JsonNode inhoud, List<Filter> erbij, List<Conditie> vooraf) {
        var filters = new ArrayList<>(bron.filters());
        filters.addAll(erbij);
        var opdracht = Zoekopdracht.van(bron, filters, inhoud, adressen);
        var condities = new ArrayList<>(opdracht.condities());
        condities.addAll(vooraf);
        var vraag = verzoek.bladzijde(bron, condities, opdracht.volgorde());
        var expand = verzoek.query("expand").or(() -> Optional.ofNullable(opdracht.waarde("expand")));
        if (inhoud.has("fields") && expand.isPresent()) {
            throw Weigering.veld("fields", "invalid", "Kies fields of expand: niet allebei");
        }
        var gevonden = bron.register().list(verzoek.toegang(), vraag);
        if (!inhoud.has("fields")) {
            var rijen = verzoek.toon(bron, gevonden.rijen(), expand.orElse(null));
            return Antwoord.goed(verzoek.bladzijde(rijen, gevonden.aantal(), vraag));
        }
        var velden = Velden.lees(inhoud.get("fields"));
        var rijen = verzoek.toon(bron, gevonden.rijen(), velden.expand(bron.type(), adressen)).stream()
                .map(velden::kies)
                .toList();
        return Antwoord.goed(verzoek.bladzijde(rijen, gevonden.aantal(), vraag));
    }
}
