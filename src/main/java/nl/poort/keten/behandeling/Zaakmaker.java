package nl.poort.keten.behandeling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.catalogus.Catalogus;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.catalogus.Roltype;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rsin;
import nl.poort.registers.zaken.Rol;
import nl.poort.registers.zaken.Status;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// Makes one case in the register, with its first status and who has a part in it.
final class Zaakmaker {
    private final Tx tx;
    private final Startbronnen bronnen;
    private final Toegang toegang;
    private final Medewerker wie;

    Zaakmaker(Tx tx, Startbronnen bronnen, Toegang toegang, Medewerker wie) {
        this.tx = tx;
        this.bronnen = bronnen;
        this.toegang = toegang;
        this.wie = wie;
    }

    Zaak maak(Vraag v, Zaakkeuze keuze, Zaaktype type, UUID team, int hoeveelste) {
        var zaken = bronnen.registers().zaken();
        var rsin = rsin(type);
        var nummer = vrij(v.kenmerk(), rsin, hoeveelste);
        var zaak = zaken.zaken.create(
                toegang,
                Startregels.zaak(v, keuze, type, rsin, nummer, tx.local().toLocalDate()));
        var roltypen = Catalogi.roltypen(tx, type.uuid());
        aanvrager(v, zaak, roltypen).ifPresent(rol -> zaken.rollen.create(toegang, rol));
        behandelaars(zaak, roltypen, team);
        if (!keuze.plaats().isBlank()) {
            zaken.zaakobjecten.create(toegang, Startregels.plaats(zaak.uuid(), keuze.plaats()));
        }
        Catalogi.statustypen(tx, type.uuid()).stream()
                .findFirst()
                .ifPresent(eerste -> zaken.statussen.create(
                        toegang, new Status(null, zaak.uuid(), eerste.uuid(), tx.now(), "", null, null, List.of())));
        return zaak;
    }

    /// Somebody may have given a case this number by hand.
    private String vrij(String kenmerk, String rsin, int hoeveelste) {
        for (int i = hoeveelste; ; i++) {
            var nummer = Startregels.nummer(kenmerk, i);
            var bezet = bronnen.registers()
                    .zaken()
                    .zaken
                    .list(
                            Toegang.alles(toegang.actor()),
                            Zoekvraag.van(
                                    Conditie.gelijk("bronorganisatie", rsin), Conditie.gelijk("identificatie", nummer)))
                    .aantal();
            if (bezet == 0) {
                return nummer;
            }
        }
    }

    /// The number of the organisation; when nobody filled it in, that of its catalogue.
    private String rsin(Zaaktype type) {
        return bronnen.mensen()
                .organisaties()
                .find(toegang.actor(), wie.organisatie())
                .map(o -> o.rsin())
                .map(Rsin::toString)
                .or(() -> Optional.ofNullable(bronnen.registers()
                                .catalogus()
                                .catalogussen()
                                .list(Toegang.alles(toegang.actor()), List.of(type.catalogus()))
                                .get(type.catalogus()))
                        .map(Catalogus::rsin))
                .orElseThrow(() -> new Weigering(
                        "rsin-ontbreekt",
                        "Uw organisatie heeft nog geen RSIN. Vraag uw beheerder om het in te vullen."));
    }

    /// Nobody when the customer is unknown.
    private Optional<Rol> aanvrager(Vraag v, Zaak zaak, List<Roltype> roltypen) {
        if (v.klant() == null && v.klantTeam() == null) {
            return Optional.empty();
        }
        var roltype = roltype(roltypen, OmschrijvingGeneriek.INITIATOR)
                .orElseThrow(
                        () -> new Weigering(
                                "zaaktype-zonder-aanvrager",
                                "Bij deze soort zaak kan niemand aanvrager zijn. Vraag uw beheerder om die rol toe te voegen."));
        boolean elders = !v.organisatie().equals(wie.organisatie());
        if (v.klant() == null || elders) {
            // another organisation hears who asks it, not who asked them (invariant 21)
            return bronnen.mensen()
                    .organisaties()
                    .findTeam(Actor.system("vragend team"), v.klant() == null ? v.klantTeam() : v.contactschakel())
                    .map(t -> Startregels.vragendTeam(zaak.uuid(), roltype.uuid(), t));
        }
        return bronnen.mensen()
                .klanten()
                .klant(wie.actor("zaak starten"), v.klant())
                .map(k -> Startregels.initiator(zaak.uuid(), roltype.uuid(), k));
    }

    private void behandelaars(Zaak zaak, List<Roltype> roltypen, UUID team) {
        var roltype = roltype(roltypen, OmschrijvingGeneriek.BEHANDELAAR);
        if (roltype.isEmpty()) {
            return;
        }
        var rollen = bronnen.registers().zaken().rollen;
        var gekozen = bronnen.mensen().organisaties().findTeam(toegang.actor(), team);
        gekozen.filter(t -> t.organisatie().equals(wie.organisatie()))
                .ifPresentOrElse(
                        t -> rollen.create(
                                toegang,
                                Startregels.behandelaar(
                                        zaak.uuid(), roltype.get().uuid(), t)),
                        () -> {
                            throw Zaakstart.veld("team", "Kies een team van uw eigen organisatie");
                        });
        if (wie.teams().contains(team)) {
            rollen.create(
                    toegang, Startregels.behandelaar(zaak.uuid(), roltype.get().uuid(), wie));
        }
    }

    private static Optional<Roltype> roltype(List<Roltype> roltypen, OmschrijvingGeneriek deel) {
        return roltypen.stream().filter(r -> r.omschrijvingGeneriek() == deel).findFirst();
    }
}
