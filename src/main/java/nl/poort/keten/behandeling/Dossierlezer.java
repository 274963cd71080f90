package nl.poort.keten.behandeling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Register;
import nl.poort.techniek.register.Toegang;

/// Reads a case with everything in it, as far as somebody may see it.
record Dossierlezer(Tx tx, Zaakbronnen bronnen, Toegang toegang) {

    /// The same answer when it is absent and when it is not for this person.
    Zaakdossier lees(UUID id) {
        var r = bronnen.dossier();
        var zaak = Optional.ofNullable(
                        r.zaken().zaken.list(toegang, List.of(id)).get(id))
                .orElseThrow(() -> Weigering.onbekend("Deze zaak"));
        var zaaktype = r.catalogus()
                .zaaktypen()
                .list(Toegang.alles(toegang.actor()), List.of(zaak.zaaktype()))
                .get(zaak.zaaktype());
        var vraag = Zaakwerk.vraag(tx, id).orElse(null);
        var rollen = in(r.zaken().rollen, id, "registratiedatum");
        return new Zaakdossier(
                zaak,
                zaaktype,
                Catalogi.statustypen(tx, zaaktype.uuid()),
                in(r.zaken().statussen, id, "datumStatusGezet"),
                Catalogi.resultaattypen(tx, zaaktype.uuid()),
                in(r.zaken().resultaten, id, "uuid").stream().findFirst().orElse(null),
                rollen,
                stukken(id),
                besluiten(id),
                zaken(zaak.deelzaken()),
                new Zaakdossier.Termijn(
                        r.klokken().list(toegang.actor(), id),
                        r.klokken().pauzes(toegang.actor(), id),
                        r.klokken().verlengingen(toegang.actor(), id)),
                new StilstandSql(tx.handle()).list(toegang.actor().organisation(), id),
                Zaakklant.van(vraag, rollen),
                vraag == null ? 0 : overdrachten(vraag),
                omgeving(zaak));
    }

    private Zaakdossier.Omgeving omgeving(Zaak zaak) {
        var r = bronnen.dossier().zaken();
        var andere = zaak.relevanteAndereZaken().stream()
                .flatMap(z -> z.url().id("zaak").stream())
                .toList();
        return new Zaakdossier.Omgeving(
                in(r.zaakeigenschappen, zaak.uuid(), "uuid"),
                in(r.zaakobjecten, zaak.uuid(), "uuid"),
                zaak.hoofdzaak() == null
                        ? null
                        : zaken(List.of(zaak.hoofdzaak())).stream().findFirst().orElse(null),
                zaken(andere));
    }

    private List<Zaak> zaken(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : List.copyOf(bronnen.dossier().zaken().zaken.list(toegang, ids).values());
    }

    private <R extends Record> List<R> in(Register<R> register, UUID zaak, String volgorde) {
        return register.list(
                        toegang,
                        new Zoekvraag(List.of(Conditie.gelijk("zaak", zaak)), List.of(volgorde), 1, Integer.MAX_VALUE))
                .rijen();
    }

    private List<Zaakdossier.Stuk> stukken(UUID zaak) {
        var relaties = in(bronnen.dossier().zaken().zaakinformatieobjecten, zaak, "registratiedatum");
        var documenten = bronnen.dossier()
                .documenten()
                .documenten
                .list(toegang, relaties.stream().map(r -> r.informatieobject()).toList());
        return relaties.stream()
                .map(r -> {
                    var d = documenten.get(r.informatieobject());
                    var soort = d == null
                            ? ""
                            : Catalogi.informatieobjecttype(tx, d.informatieobjecttype())
                                    .map(t -> t.omschrijving())
                                    .orElse("");
                    return new Zaakdossier.Stuk(r, d, soort);
                })
                .toList();
    }

    private List<Zaakdossier.Genomen> besluiten(UUID zaak) {
        return in(bronnen.dossier().besluiten(), zaak, "datum").stream()
                .map(b -> new Zaakdossier.Genomen(
                        b,
                        Catalogi.besluittype(tx, b.besluittype())
                                .map(t -> t.omschrijving())
                                .orElse("Besluit")))
                .toList();
    }

    /// How many others still work on what was asked of them while the case runs: they stand below the step that waits
    /// for the case.
    private int overdrachten(UUID vraag) {
        var vragen = bronnen.keten().vragen();
        var houder =
                vragen.find(toegang.actor(), vraag).map(v -> v.zaakhouder()).orElse(null);
        if (houder == null) {
            return 0;
        }
        var weg = vragen.weg(toegang.actor(), vraag);
        return (int) weg.find(houder).stream()
                .flatMap(o -> weg.kinderen(o).stream())
                .filter(o -> !o.soort().isKlus() && o.stand().isOpen())
                .count();
    }
}
