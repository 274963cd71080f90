package nl.poort.registers.autorisatie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Zicht;

/// What an application must be, and what it opens. Pure.
final class Autorisatieregels {
    private Autorisatieregels() {}

    static void toets(Applicatie a) {
        boolean alles = Boolean.TRUE.equals(a.heeftAlleAutorisaties());
        if (alles && !a.autorisaties().isEmpty()) {
            throw Weigering.veld(
                    Veldfout.GEHEEL,
                    "ambiguous-authorizations-specified",
                    "Kies alle autorisaties, of een lijst: niet allebei");
        }
        if (!alles && a.autorisaties().isEmpty()) {
            throw Weigering.veld(Veldfout.GEHEEL, "missing-authorizations", "Geef minstens een autorisatie");
        }
        var fouten = new ArrayList<Veldfout>();
        for (int i = 0; i < a.autorisaties().size(); i++) {
            volledig("autorisaties." + i + ".", a.autorisaties().get(i), fouten);
        }
        if (!fouten.isEmpty()) {
            throw new Weigering(fouten);
        }
    }

    /// A right on cases, documents or decisions says on which (ac-003).
    private static void volledig(String voor, Autorisatie a, List<Veldfout> fouten) {
        switch (a.component()) {
            case ZRC -> {
                if (heeft(a, "zaken.")) {
                    eis(a.maxVertrouwelijkheidaanduiding() != null, voor + "maxVertrouwelijkheidaanduiding", fouten);
                    eisType(a, a.zaaktype(), voor + "zaaktype", fouten);
                }
            }
            case DRC -> {
                if (heeft(a, "documenten.")) {
                    eisType(a, a.informatieobjecttype(), voor + "informatieobjecttype", fouten);
                    eis(a.maxVertrouwelijkheidaanduiding() != null, voor + "maxVertrouwelijkheidaanduiding", fouten);
                }
            }
            case BRC -> {
                if (heeft(a, "besluiten.")) {
                    eisType(a, a.besluittype(), voor + "besluittype", fouten);
                }
            }
            case AC, NRC, ZTC, KC -> {}
        }
        if (a.catalogus() == null
                && a.identificatie() != null
                && !a.identificatie().isEmpty()) {
            fouten.add(new Veldfout(voor + "catalogus", "required", "Noem ook de catalogus van dit type"));
        }
    }

    /// One version of a type, or a catalogue.
    private static void eisType(Autorisatie a, UUID type, String naam, List<Veldfout> fouten) {
        eis(type != null || a.catalogus() != null, naam, fouten);
        if (type != null && a.catalogus() != null) {
            fouten.add(new Veldfout(naam, "invalid", "Kies een type of een catalogus: niet allebei"));
        }
    }

    private static boolean heeft(Autorisatie a, String voor) {
        return a.scopes().stream().anyMatch(s -> s.startsWith(voor));
    }

    private static void eis(boolean klopt, String naam, List<Veldfout> fouten) {
        if (!klopt) {
            fouten.add(new Veldfout(naam, "required", "Dit veld is verplicht"));
        }
    }

    /// By scope: the types it is given for, each up to the highest level given. A scope without a type opens no rows
    /// of a typed register, and is given all the same (`audittrails.lezen`, `catalogi.lezen`).
    ///
    /// @param typen which types a right on a catalogue is about
    static Map<String, Zicht> rechten(Applicatie applicatie, Function<Autorisatie, List<UUID>> typen) {
        boolean alleenGereed = Boolean.TRUE.equals(applicatie.alleenIsGereedVoorPublicatie());
        if (alleenGereed && Boolean.TRUE.equals(applicatie.heeftAlleAutorisaties())) {
            return Arrays.stream(Component.values())
                    .flatMap(c -> c.scopes().stream())
                    .distinct()
                    .collect(Collectors.toMap(s -> s, s -> Zicht.ALLES.metAlleenGereed()));
        }
        var perScope = new HashMap<String, Map<UUID, Integer>>();
        for (var a : applicatie.autorisaties()) {
            var niveau = a.maxVertrouwelijkheidaanduiding();
            int tot = niveau == null ? Vertrouwelijkheidaanduiding.ZEER_GEHEIM.ordinal() : niveau.ordinal();
            var over = a.catalogus() != null ? typen.apply(a) : a.type() == null ? List.<UUID>of() : List.of(a.type());
            for (var scope : a.scopes()) {
                var perType = perScope.computeIfAbsent(scope, s -> new LinkedHashMap<>());
                over.forEach(type -> perType.merge(type, tot, Math::max));
            }
        }
        var rechten = new HashMap<String, Zicht>();
        perScope.forEach((scope, perType) -> rechten.put(
                scope, new Zicht(false, List.copyOf(perType.keySet()), List.copyOf(perType.values()), alleenGereed)));
        return rechten;
    }
}
