package nl.poort.contact.kanalen;

import java.util.List;
import nl.poort.contact.berichten.Berichtbijlage;

/// Files that a colleague sends along, taken in and looked at.
public final class Meegestuurd {
    public static final Meegestuurd GEEN = new Meegestuurd(List.of());

    private final List<Bijlagenkast.Bewaard> bijlagen;

    Meegestuurd(List<Bijlagenkast.Bewaard> bijlagen) {
        this.bijlagen = List.copyOf(bijlagen);
    }

    List<Bijlagenkast.Bewaard> bijlagen() {
        return bijlagen;
    }

    boolean isLeeg() {
        return bijlagen.isEmpty();
    }

    List<Berichtbijlage> alsBericht() {
        return bijlagen.stream()
                .map(b -> new Berichtbijlage(b.naam(), b.type(), b.omvang(), b.sha256()))
                .toList();
    }

    @Override
    public String toString() {
        return bijlagen.size() + " bijlagen";
    }
}
