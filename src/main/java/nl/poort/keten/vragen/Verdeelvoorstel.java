package nl.poort.keten.vragen;

import java.util.UUID;

/// Who is proposed for a piece of work, and why; without a person the reason says why nobody is.
public record Verdeelvoorstel(UUID medewerker, String naam, String waarom) {

    public boolean iemand() {
        return medewerker != null;
    }

    static Verdeelvoorstel niemand(String waarom) {
        return new Verdeelvoorstel(null, null, waarom);
    }
}
