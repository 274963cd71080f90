package nl.poort.registers.catalogus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.register.Register;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Wijziging;

/// Makes a zaaktype with all that belongs to it after an example: a new version, a copy, or what stands in a file. What
/// refers to each other in the example refers to each other in the copy.
final class Overname {
    private final Catalogusdeuren d;
    private final Toegang toegang;
    /// Hears each refusal; null = the first one ends it.
    private final BiConsumer<Record, Weigering> problemen;
    private final Map<UUID, UUID> nieuw = new HashMap<>();

    Overname(Catalogusdeuren deuren, Toegang toegang, BiConsumer<Record, Weigering> problemen) {
        this.d = deuren;
        this.toegang = toegang;
        this.problemen = problemen;
    }

    /// @param als the zaaktype itself as it is to become; the parts come from the example
    /// @return its id; empty when it was refused
    Optional<UUID> maak(Zaaktypeinhoud voorbeeld, Zaaktype als) {
        return probeer(d.zaaktypen(), als, voorbeeld.zaaktype()).map(zaaktype -> {
            var id = zaaktype.uuid();
            voorbeeld
                    .statustypen()
                    .forEach(s -> probeer(
                                    d.statustypen(), bij(s, id, "eigenschappen", List.of(), "beginGeldigheid", null), s)
                            .ifPresent(n -> nieuw.put(s.uuid(), n.uuid())));
            voorbeeld
                    .eigenschappen()
                    .forEach(e -> probeer(
                                    d.eigenschappen(),
                                    bij(e, id, "statustype", nieuw(e.statustype()), "beginGeldigheid", null),
                                    e)
                            .ifPresent(n -> nieuw.put(e.uuid(), n.uuid())));
            voorbeeld.statustypen().forEach(this::eigenschappen);
            voorbeeld
                    .resultaattypen()
                    .forEach(r ->
                            probeer(d.resultaattypen(), bij(r, id, "catalogus", null, "beginGeldigheid", null), r));
            voorbeeld
                    .roltypen()
                    .forEach(r -> probeer(d.roltypen(), bij(r, id, "catalogus", null, "beginGeldigheid", null), r));
            voorbeeld
                    .documenten()
                    .forEach(r -> probeer(
                            d.zaaktypeInformatieobjecttypen(), bij(r, id, "statustype", nieuw(r.statustype())), r));
            voorbeeld
                    .objecten()
                    .forEach(o ->
                            probeer(d.zaakobjecttypen(), bij(o, id, "catalogus", null, "beginGeldigheid", null), o));
            return id;
        });
    }

    /// A stage and the eigenschappen it asks refer to each other: that of the stage comes last.
    private void eigenschappen(Statustype voorbeeld) {
        var id = nieuw.get(voorbeeld.uuid());
        var eigenschappen = voorbeeld.eigenschappen().stream()
                .map(nieuw::get)
                .filter(Objects::nonNull)
                .toList();
        if (id != null && !eigenschappen.isEmpty()) {
            var met = Records.with(voorbeeld, "eigenschappen", eigenschappen);
            d.statustypen().update(toegang, new Wijziging<>(id, met, Set.of("eigenschappen"), true));
        }
    }

    private UUID nieuw(UUID oud) {
        return oud == null ? null : nieuw.get(oud);
    }

    private static <R extends Record> R bij(R deel, UUID zaaktype, Object... anders) {
        return Records.with(Records.with(deel, "zaaktype", zaaktype), anders);
    }

    private <R extends Record> Optional<R> probeer(Register<R> register, R rij, Record voorbeeld) {
        try {
            return Optional.of(register.create(toegang, rij));
        } catch (Weigering w) {
            if (problemen == null) {
                throw w;
            }
            problemen.accept(voorbeeld, w);
            return Optional.empty();
        }
    }
}
