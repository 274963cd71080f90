package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Team;

/// A priority 1 report from the call-up of the manager until its evaluation.
///
/// @param organisatie the calamity organisation
/// @param team its team, owner of the linked Vragen
/// @param vraag the Vraag that got priority 1
/// @param niveau 2 priority 1, 3 OCT, 4 SCT, 0 scaled down
/// @param reden why it was given back or scaled down; empty when it was not
/// @param lessen what the evaluation taught
/// @param zicht the organisations of the linked Vragen
public record Calamiteit(
        UUID id,
        String kenmerk,
        UUID organisatie,
        UUID team,
        UUID vraag,
        Calamiteitstand stand,
        int niveau,
        Instant gemeldOp,
        Instant bevestigdOp,
        Instant actiefOp,
        Instant afgeschaaldOp,
        Instant geevalueerdOp,
        String reden,
        String lessen,
        List<UUID> zicht) {

    static Calamiteit gemeld(UUID id, String kenmerk, Team team, UUID vraag, Instant nu) {
        var stand = Calamiteitstand.GEMELD;
        var zicht = List.of(team.organisatie());
        return new Calamiteit(
                id, kenmerk, team.organisatie(), team.id(), vraag, stand, 2, nu, null, null, null, null, "", "", zicht);
    }
}
