package nl.poort.keten.behandeling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.zaken.Rol;
import nl.poort.registers.zaken.Status;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Register;
import nl.poort.techniek.register.Toegang;

/// One case in one transaction, as somebody sees it who handles it.
final class Zaakwerk {
    final Tx tx;
    final Zaakbronnen bronnen;
    final Medewerker wie;
    final Toegang toegang;
    final Zaakdossier dossier;

    private Zaakwerk(Tx tx, Zaakbronnen bronnen, Medewerker wie, String doel, UUID zaak) {
        this.tx = tx;
        this.bronnen = bronnen;
        this.wie = wie;
        this.toegang = new Zaakrechten(bronnen.dossier().catalogus().catalogussen()).van(tx, wie, doel);
        this.dossier = lees(zaak);
    }

    /// The case as it is; the same answer when it is absent and when it is not for this person.
    static Zaakwerk laad(Tx tx, Zaakbronnen bronnen, Medewerker wie, String doel, UUID zaak) {
        return new Zaakwerk(tx, bronnen, wie, doel, zaak);
    }

    /// As [#laad], and this step can be taken now.
    static Zaakwerk stap(Tx tx, Zaakbronnen bronnen, Medewerker wie, Zaakstap stap, UUID zaak) {
        var werk = laad(tx, bronnen, wie, stap.tekst().toLowerCase(java.util.Locale.ROOT), zaak);
        Behandelregels.eis(werk.dossier, wie, tx.now(), stap);
        return werk;
    }

    UUID id() {
        return dossier.zaak().uuid();
    }

    UUID organisatie() {
        return wie.organisatie();
    }

    String kenmerk() {
        return dossier.zaak().identificatie();
    }

    private Zaakdossier lees(UUID id) {
        var r = bronnen.dossier();
        var zaak = Optional.ofNullable(
                        r.zaken().zaken.list(toegang, List.of(id)).get(id))
                .orElseThrow(() -> Weigering.onbekend("Deze zaak"));
        var alles = Toegang.alles(toegang.actor());
        var zaaktype =
                r.catalogus().zaaktypen().list(alles, List.of(zaak.zaaktype())).get(zaak.zaaktype());
        var vraag = vraag(tx, id).orElse(null);
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
                in(r.besluiten(), id, "datum"),
                zaak.deelzaken().isEmpty()
                        ? List.of()
                        : List.copyOf(
                                r.zaken().zaken.list(toegang, zaak.deelzaken()).values()),
                new Zaakdossier.Termijn(
                        r.klokken().list(toegang.actor(), id),
                        r.klokken().pauzes(toegang.actor(), id),
                        r.klokken().verlengingen(toegang.actor(), id)),
                new StilstandSql(tx.handle()).list(organisatie(), id),
                Zaakklant.van(vraag, rollen),
                vraag == null ? 0 : overdrachten(vraag));
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
                .map(r -> new Zaakdossier.Stuk(r, documenten.get(r.informatieobject())))
                .toList();
    }

    /// The Vraag a case came from: the first one, when there are more.
    static Optional<UUID> vraag(Tx tx, UUID zaak) {
        return new KoppelingenSql(tx.handle())
                .vanZaken(List.of(zaak)).stream().map(Koppeling::vraag).findFirst();
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

    /// The status, with who set it when that is the one who handles the case.
    Status zet(UUID statustype, String tekst) {
        var door = dossier.behandelaar()
                .filter(r ->
                        wie.id().toString().equals(r.betrokkeneIdentificatie().get("identificatie")))
                .map(r -> r.uuid())
                .orElse(null);
        return bronnen.dossier()
                .zaken()
                .statussen
                .create(toegang, new Status(null, id(), statustype, tx.now(), tekst, null, door, null));
    }

    void rol(Betrokkenewens.Getoetst r) {
        bronnen.dossier()
                .zaken()
                .rollen
                .create(
                        toegang,
                        new Rol(
                                null,
                                id(),
                                null,
                                r.soort(),
                                "",
                                r.roltype(),
                                null,
                                null,
                                r.toelichting(),
                                null,
                                null,
                                r.contact(),
                                List.of(),
                                r.gegevens()));
    }

    Zaak zaak() {
        return dossier.zaak();
    }

    static Optional<UUID> uuid(String tekst) {
        try {
            return Optional.of(UUID.fromString(tekst));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
