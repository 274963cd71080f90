package nl.poort.contact.klantcontact;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A contact that somebody at the desk is busy with; its id becomes that of the [Klantcontact].
///
/// @param medewerker who is busy with it: nobody else changes it
/// @param plek 1 to 9 by `Alt+1` to `Alt+9`; it stays the same while the contact is open
/// @param afzender what the line says, such as `+31612345678`; null when it does not
/// @param actiefSinds since when it is the one on screen; null while another one is
/// @param seconden how long somebody was busy with it before that
/// @param partij who it is, or seems to be; see [#gecontroleerd]
/// @param vraag the Vraag it is about already, or null
/// @param kenmerk the number the customer named, or null
/// @param concept what stands in the fields, letter for letter; nothing of it was judged
/// @param bronnen what was opened to answer with, the last one last
/// @param gezocht what was searched for, the last one last
public record LopendContact(
        UUID id,
        UUID organisatie,
        UUID medewerker,
        String medewerkerNaam,
        int plek,
        String kanaal,
        String afzender,
        String referentie,
        Map<String, String> context,
        Instant begonnenOp,
        Instant actiefSinds,
        int seconden,
        UUID partij,
        Identiteitscontrole controle,
        Inzagedoel doel,
        Instant gecontroleerdOp,
        UUID vraag,
        String kenmerk,
        Map<String, String> concept,
        List<Bron> bronnen,
        List<String> gezocht,
        Instant bewaardOp) {

    public LopendContact {
        context = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(context));
        concept = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(concept));
        bronnen = List.copyOf(bronnen);
        gezocht = List.copyOf(gezocht);
    }

    /// Who it is was made sure, and what for: only then more than the name may be shown.
    public boolean gecontroleerd() {
        return controle != null;
    }

    /// How long somebody was busy with it.
    public Duration duur(Instant nu) {
        var nuBezig = actiefSinds == null ? Duration.ZERO : Duration.between(actiefSinds, nu);
        return Duration.ofSeconds(seconden).plus(nuBezig.isNegative() ? Duration.ZERO : nuBezig);
    }

    /// Nothing was said, searched or chosen yet.
    public boolean leeg() {
        return partij == null
                && vraag == null
                && kenmerk == null
                && afzender == null
                && bronnen.isEmpty()
                && gezocht.isEmpty()
                && concept.values().stream().allMatch(String::isBlank);
    }

    /// What stands in a field.
    public String veld(String naam) {
        return concept.getOrDefault(naam, "");
    }
}
