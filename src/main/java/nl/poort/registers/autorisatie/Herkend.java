package nl.poort.registers.autorisatie;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Zicht;
import nl.poort.techniek.register.Toegang;

/// A caller we know, before its signature was checked.
///
/// @param geheim what it signs with
/// @param oud what it may sign with for a while; null = nothing else
/// @param rechten by scope, worked out to types
public record Herkend(
        Applicatie applicatie, UUID organisatie, String clientId, byte[] geheim, Oud oud, Map<String, Zicht> rechten) {

    /// The secret before this one.
    public record Oud(byte[] geheim, Instant tot) {}

    /// What it may sign with at this moment.
    public List<byte[]> geheimen(Instant nu) {
        return oud != null && nu.isBefore(oud.tot()) ? List.of(geheim, oud.geheim()) : List.of(geheim);
    }

    /// Everything, also what nobody thought of, or else what `rechten` says.
    ///
    /// @param gebruiker the person it says it acts for
    public Toegang toegang(Toegang.Gebruiker gebruiker, String toelichting) {
        return new Toegang(
                new Actor(applicatie.uuid(), applicatie.label(), organisatie, "koppeling"),
                Boolean.TRUE.equals(applicatie.heeftAlleAutorisaties())
                        && !Boolean.TRUE.equals(applicatie.alleenIsGereedVoorPublicatie()),
                rechten,
                gebruiker,
                toelichting);
    }
}
