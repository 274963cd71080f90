package nl.poort.keten.samenwerking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A whole cooperation, for whose case it is.
public record Samenwerkbeeld(
        Samenwerking samenwerking,
        List<Partner> partners,
        List<Actieverzoek> verzoeken,
        List<Gedeeld> gedeeld,
        List<Voorval> voorvallen) {

    public Optional<Partner> partner(UUID id) {
        return partners.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
