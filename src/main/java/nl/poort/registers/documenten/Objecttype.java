package nl.poort.registers.documenten;

import java.util.Map;

/// What a document can belong to.
public enum Objecttype {
    BESLUIT("besluittype"),
    ZAAK("zaaktype"),
    VERZOEK("tekst");

    private final String kenbaarAan;

    Objecttype(String kenbaarAan) {
        this.kenbaarAan = kenbaarAan;
    }

    /// Whether what stands at an address elsewhere looks like one.
    boolean is(Map<String, Object> gegevens) {
        return gegevens.containsKey("url") && gegevens.containsKey(kenbaarAan);
    }
}
