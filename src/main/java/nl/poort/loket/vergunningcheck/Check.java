package nl.poort.loket.vergunningcheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.omgeving.Plek;

/// A conversation as it stands now.
///
/// @param code with which somebody goes on with it, and shows it to a desk
/// @param dag the rules of this day hold in it
/// @param werken what somebody wants to do, in everyday words
/// @param vraag the next question; empty when every rule file has its conclusion
/// @param nogHoogstens how many questions may come at most
/// @param stil who published nothing about it
/// @param uitleg what was asked about its questions, the first first
public record Check(
        UUID id,
        String code,
        LocalDate dag,
        List<String> werken,
        Plek plek,
        List<Checkvraag> gegeven,
        Optional<Checkvraag> vraag,
        int nogHoogstens,
        List<Checkconclusie> conclusies,
        List<Stilte> stil,
        List<Onduidelijk> uitleg,
        Instant bewaardTot) {

    public boolean isKlaar() {
        return vraag.isEmpty();
    }

    /// Nobody published rules about this, so nothing is asked.
    public boolean isZonderRegels() {
        return conclusies.isEmpty();
    }

    /// A person must look at it, because the rules do not say it.
    public boolean isVastgelopen() {
        return conclusies.stream().anyMatch(Checkconclusie::isNeemContactOp);
    }

    public boolean isIndienen() {
        return conclusies.stream().anyMatch(Checkconclusie::isIndienen);
    }

    public String titel() {
        return String.join(", ", werken);
    }

    /// A question of this conversation, asked or answered.
    public Optional<Checkvraag> vind(String sleutel) {
        return java.util.stream.Stream.concat(gegeven.stream(), vraag.stream())
                .filter(v -> v.sleutel().equals(sleutel))
                .findFirst();
    }

    /// What was asked about this question.
    public List<Onduidelijk> uitlegBij(String sleutel) {
        return uitleg.stream().filter(o -> o.sleutel().equals(sleutel)).toList();
    }
}
