package nl.poort.loket.ontvangst;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.loket.aanvraag.Verzoek;
import nl.poort.registers.organisatie.Oin;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Over whom a request that was filed here is divided: per authority, and per handling service of that authority.
final class Verdeelplan {
    private static final Actor VERDELEN = Actor.system("verzoek verdelen");

    private final Db db;
    private final Behandeldiensten diensten;
    private final Organisaties organisaties;
    private final Aansluitingen aansluitingen;

    Verdeelplan(Ontvangstbronnen bronnen, Behandeldiensten diensten, Aansluitingen aansluitingen) {
        this.db = bronnen.db();
        this.diensten = diensten;
        this.organisaties = bronnen.organisaties();
        this.aansluitingen = aansluitingen;
    }

    /// A part of a request: who receives it, for which activities.
    ///
    /// @param gezag who decides; null when nobody here does
    /// @param bezwaar why it lies with the authority while another should handle it; null = nothing
    record Deel(
            UUID organisatie, UUID gezag, List<String> activiteiten, boolean hoofd, String kopieVoor, String bezwaar) {}

    List<Deel> delen(Verzoek verzoek) {
        if (verzoek.doel().isVervolg()) {
            var eerder = eerder(verzoek);
            if (!eerder.isEmpty()) {
                return eerder;
            }
        }
        var perGezag = new LinkedHashMap<String, List<String>>();
        verzoek.activiteiten()
                .forEach(a -> perGezag.computeIfAbsent(a.gezagcode(), c -> new ArrayList<>())
                        .add(a.urn()));
        var delen = new ArrayList<Deel>();
        perGezag.forEach((code, urns) -> delen.addAll(vanGezag(verzoek, code, urns)));
        return delen;
    }

    /// Who has the request keeps it, also when others handle new ones.
    private List<Deel> eerder(Verzoek verzoek) {
        return db.read(VERDELEN, tx -> {
            var dossiers =
                    new DossiersSql(tx.handle()).metNummer(verzoek.nummer().cijfers());
            return new OntvangstenSql(tx.handle())
                    .berichten(dossiers.stream().map(Verzoekdossier::id).toList()).stream()
                            .filter(o -> o.volgnummer() == 0)
                            .map(o -> new Deel(
                                    o.organisatie(),
                                    gezag(o),
                                    o.activiteiten(),
                                    o.hoofd(),
                                    o.kopie() ? o.dienstNaam() : null,
                                    null))
                            .toList();
        });
    }

    /// Who decided on the first message.
    private UUID gezag(Ontvangst o) {
        return o.gezagOin().isEmpty()
                ? o.organisatie()
                : organisatie(o.gezagOin()).orElse(o.organisatie());
    }

    private List<Deel> vanGezag(Verzoek verzoek, String code, List<String> urns) {
        var gezag = code.isEmpty() ? Optional.<Organisatie>empty() : organisaties.findOpCode(VERDELEN, code);
        if (gezag.isEmpty()) {
            return organisaties.findBeherend(VERDELEN).stream()
                    .map(o -> new Deel(
                            o.id(),
                            null,
                            urns,
                            false,
                            null,
                            "Het bevoegd gezag '" + code + "' is hier niet bekend. Stuur het verzoek door."))
                    .toList();
        }
        var zelf = gezag.get().id();
        var perDienst = new LinkedHashMap<UUID, List<String>>();
        String bezwaar = null;
        for (var urn : urns) {
            var t = diensten.wie(zelf, urn, verzoek.soort(), verzoek.plek(), verzoek.ingediend());
            var naar = t.isZelf() ? Optional.of(zelf) : organisatie(t.oin());
            if (naar.isEmpty()) {
                bezwaar = t.naam() + " (OIN " + t.oin() + ") is hier niet aangesloten. Draag het zelf over.";
            } else if (!t.kandidaten().isEmpty()) {
                bezwaar = t.waarom();
            }
            perDienst.computeIfAbsent(naar.orElse(zelf), o -> new ArrayList<>()).add(urn);
        }
        return parten(zelf, perDienst, bezwaar);
    }

    private List<Deel> parten(UUID zelf, Map<UUID, List<String>> perDienst, String bezwaar) {
        var delen = new ArrayList<Deel>();
        boolean eigen = perDienst.containsKey(zelf);
        int anderen = perDienst.size() - (eigen ? 1 : 0);
        var kopieVoor = !eigen && anderen == 1
                ? organisaties
                        .get(VERDELEN, perDienst.keySet().iterator().next())
                        .naam()
                : null;
        delen.add(new Deel(
                zelf,
                zelf,
                perDienst.getOrDefault(zelf, List.of()),
                anderen > 0 && kopieVoor == null,
                kopieVoor,
                bezwaar));
        perDienst.forEach((dienst, urns) -> {
            if (!dienst.equals(zelf)) {
                delen.add(new Deel(dienst, zelf, urns, false, null, null));
            }
        });
        return delen;
    }

    private Optional<UUID> organisatie(String oin) {
        return aansluitingen
                .opOin(oin)
                .map(Aansluiting::organisatie)
                .or(() -> organisaties.findOpOin(VERDELEN, new Oin(oin)).map(Organisatie::id));
    }
}
