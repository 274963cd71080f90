package nl.poort.contact.inzage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;

/// Who is on the own page now: the customers, at whichever organisation, that are this one person or company.
///
/// This is the one predicate of the own page: what is not of one of these parties does not exist for this person.
///
/// @param partijen at most one of an organisation for a person; a company may have branches
public record Burger(UUID aanmelding, Middel middel, Betrouwbaarheid niveau, List<Partij> partijen) {
    public Burger {
        partijen = List.copyOf(partijen);
    }

    /// The own party with this id; somebody else's is answered as one that is not there.
    public Partij partij(UUID id) {
        return vind(id).orElseThrow(() -> Weigering.onbekend("Deze pagina"));
    }

    public Optional<Partij> vind(UUID id) {
        return partijen.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    public boolean is(UUID partij) {
        return vind(partij).isPresent();
    }

    /// Acts at the organisation of this own party, as its customer.
    public Actor actor(UUID partij, String doel) {
        return Actor.outsider("Klant", partij(partij).organisatie(), doel);
    }
}
