package nl.poort.registers.besluiten;

import java.util.HashMap;
import java.util.Map;
import nl.poort.registers.Registerproef;
import nl.poort.registers.catalogus.Catalogusproef;

/// Decisions for tests, and the cases they are made in.
record Besluitproef(Registerproef p, Catalogusproef c) {
    static final String PAD = "/besluiten/api/v1";

    Map<String, Object> besluit(String besluittype, Object... namenEnWaarden) {
        var b = new HashMap<String, Object>();
        b.put("verantwoordelijkeOrganisatie", "000000000");
        b.put("besluittype", besluittype);
        b.put("datum", "2026-03-01");
        b.put("ingangsdatum", "2026-04-01");
        for (int i = 0; i < namenEnWaarden.length; i += 2) {
            b.put((String) namenEnWaarden[i], namenEnWaarden[i + 1]);
        }
        return b;
    }

    String nieuw(Object... namenEnWaarden) {
        return p.alles
                .post(PAD + "/besluiten", besluit(c.besluittype, namenEnWaarden))
                .eis(201)
                .url();
    }

    Registerproef.Antwoord leg(String besluit, String document) {
        return p.alles.post(
                PAD + "/besluitinformatieobjecten", Map.of("besluit", besluit, "informatieobject", document));
    }

    String zaak() {
        return p.alles
                .post(
                        "/zaken/api/v1/zaken",
                        Map.of(
                                "bronorganisatie",
                                "000000000",
                                "verantwoordelijkeOrganisatie",
                                "000000000",
                                "zaaktype",
                                c.zaaktype,
                                "startdatum",
                                "2026-03-01"))
                .eis(201)
                .url();
    }
}
