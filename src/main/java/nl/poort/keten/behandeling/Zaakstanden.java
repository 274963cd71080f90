package nl.poort.keten.behandeling;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.catalogus.Resultaattype;
import nl.poort.registers.catalogus.Statustype;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Klokken;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstand;
import nl.poort.registers.klokken.Pauze;
import nl.poort.registers.organisatie.Team;
import nl.poort.registers.zaken.Status;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;

/// Reads how far cases are, as somebody may see them.
final class Zaakstanden {
    private final Tx tx;
    private final Startbronnen bronnen;
    private final Toegang toegang;

    Zaakstanden(Tx tx, Startbronnen bronnen, Toegang toegang) {
        this.tx = tx;
        this.bronnen = bronnen;
        this.toegang = toegang;
    }

    /// Those of the cases that may be seen, in this order.
    List<Zaakstand> lees(Collection<UUID> ids) {
        return lees(ids, false);
    }

    /// @param algemeen only what goes for everybody: nothing that was written to the customer of the case
    List<Zaakstand> lees(Collection<UUID> ids, boolean algemeen) {
        var zaken = bronnen.registers().zaken().zaken.list(toegang, ids);
        var actor = toegang.actor();
        var klokken = bronnen.registers().klokken().lopend(actor, zaken.keySet());
        var statussen = bronnen.registers()
                .zaken()
                .statussen
                .list(
                        toegang,
                        zaken.values().stream()
                                .map(Zaak::status)
                                .filter(Objects::nonNull)
                                .toList());
        var werk = new WerkSql(tx.handle())
                .list(zaken.keySet()).stream().collect(Collectors.toMap(Zaakregel::zaak, r -> r));
        var standen = new LinkedHashMap<UUID, Zaakstand>();
        zaken.forEach((id, z) -> {
            var status = z.status() == null ? null : statussen.get(z.status());
            var termijn = klokken.getOrDefault(id, List.of()).stream()
                    .filter(k -> k.soort() == Kloksoort.BESLISTERMIJN)
                    .findFirst();
            var stand = stand(z, status, termijn, bijWie(werk, id));
            standen.put(id, algemeen ? stand.algemeen(Catalogi.statustype(tx, stand.statustype())) : stand);
        });
        return ids.stream().map(standen::get).filter(Objects::nonNull).toList();
    }

    private Zaakstand stand(Zaak z, Status status, Optional<Klok> termijn, String bijWie) {
        var type = status == null ? Optional.<Statustype>empty() : Catalogi.statustype(tx, status.statustype());
        return new Zaakstand(
                toegang.actor().organisation(),
                z.uuid(),
                z.identificatie(),
                Catalogi.zaaktype(tx, z.zaaktype()).map(Zaaktype::omschrijving).orElse(""),
                z.omschrijving() == null ? "" : z.omschrijving(),
                type.map(Statustype::uuid).orElse(null),
                type.map(Statustype::omschrijving).orElse(""),
                tekst(type, status == null ? null : status.statustoelichting()),
                type.map(t -> !Boolean.FALSE.equals(t.informeren())).orElse(false),
                z.einddatum(),
                z.einddatum() == null ? "" : uitkomst(z),
                termijn.orElse(null),
                termijn.flatMap(this::pauze).orElse(null),
                bijWie);
    }

    /// The words that were written with the status come first; else those of the zaaktype.
    static String tekst(Optional<Statustype> type, String toelichting) {
        if (toelichting != null && !toelichting.isBlank()) {
            return toelichting;
        }
        return type.map(Statustype::statustekst).filter(Objects::nonNull).orElse("");
    }

    private Optional<Pauze> pauze(Klok klok) {
        return klok.stand() == Klokstand.GEPAUZEERD
                ? bronnen.registers().klokken().pauzes(toegang.actor(), klok.root()).stream()
                        .filter(p -> p.klok().equals(klok.id()) && p.tot() == null)
                        .findFirst()
                : Optional.empty();
    }

    private String bijWie(Map<UUID, Zaakregel> werk, UUID zaak) {
        return Optional.ofNullable(werk.get(zaak))
                .map(Zaakregel::team)
                .flatMap(t -> bronnen.mensen().organisaties().findTeam(toegang.actor(), t))
                .map(Team::publiekeNaam)
                .orElse("");
    }

    private String uitkomst(Zaak z) {
        if (z.resultaat() == null) {
            return "";
        }
        var resultaat = bronnen.registers()
                .zaken()
                .resultaten
                .list(toegang, List.of(z.resultaat()))
                .get(z.resultaat());
        if (resultaat == null) {
            return "";
        }
        var soort = Catalogi.resultaattype(tx, resultaat.resultaattype())
                .map(Resultaattype::omschrijving)
                .orElse("");
        var meer =
                resultaat.toelichting() == null ? "" : resultaat.toelichting().strip();
        return meer.isEmpty() ? soort : soort + ". " + meer;
    }

    /// The term of a case that runs or stands still.
    static Optional<Klok> termijn(Klokken klokken, Actor actor, UUID zaak) {
        return klokken.lopend(actor, List.of(zaak)).getOrDefault(zaak, List.of()).stream()
                .filter(k -> k.soort() == Kloksoort.BESLISTERMIJN)
                .findFirst();
    }
}
