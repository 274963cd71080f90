package nl.poort.loket.ontvangst;

import java.util.Optional;

/// What the applicant wants with a message.
public enum Doel {
    INITIEREN("nieuw verzoek"),
    CONCEPTVERZOEK("omgevingsoverleg"),
    AANVULLEN("aanvulling"),
    INTREKKEN("intrekking");

    private final String naam;

    Doel(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /// Whether it belongs to a request that was filed before.
    public boolean hoortBijEerder() {
        return this == AANVULLEN || this == INTREKKEN;
    }

    /// As the standard writes it, now and in earlier versions.
    static Optional<Doel> lees(String tekst) {
        return switch (tekst.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "initiëren", "initieren" -> Optional.of(INITIEREN);
            case "conceptverzoek", "vooroverleg", "omgevingsoverleg" -> Optional.of(CONCEPTVERZOEK);
            case "aanvullen" -> Optional.of(AANVULLEN);
            case "intrekken" -> Optional.of(INTREKKEN);
            default -> Optional.empty();
        };
    }
}
