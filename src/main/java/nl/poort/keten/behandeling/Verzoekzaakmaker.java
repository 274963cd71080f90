package nl.poort.keten.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.loket.ontvangst.Ontvangst;
import nl.poort.loket.ontvangst.Verzoekdossier;
import nl.poort.loket.ontvangst.Verzoekinhoud;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.catalogus.Catalogus;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.organisatie.Elfproef;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Rsin;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.registers.zaken.Status;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Wijziging;

/// Makes the case of a request in the register of its receiver: begun on the day it was filed, however long it was on
/// its way.
final class Verzoekzaakmaker {
    private static final String BRON = "Omgevingsloket";

    private final Tx tx;
    private final Startbronnen bronnen;
    private final Toegang toegang;
    private final UUID organisatie;

    Verzoekzaakmaker(Tx tx, Startbronnen bronnen, UUID organisatie) {
        this.tx = tx;
        this.bronnen = bronnen;
        this.toegang = Toegang.alles(tx.actor());
        this.organisatie = organisatie;
    }

    /// The published zaaktypen of the receiver that hold today.
    List<Zaaktype> geldig() {
        var vandaag = tx.local().toLocalDate();
        return bronnen.registers().catalogus().zaaktypen().list(toegang, Zoekvraag.ALLES).rijen().stream()
                .filter(z -> z.isGepubliceerd() && z.isGeldig(vandaag))
                .toList();
    }

    /// @param delen what each handler does, when more than one does something: then each gets a part of its own
    Zaak maak(Verzoekdossier v, Ontvangst o, Verzoekinhoud in, Zaaktype type, String waarom, List<String> delen) {
        var zaak = een(v, in, type, o, Verzoekregels.omschrijving(in), Verzoekregels.toelichting(in, waarom), null);
        aanvrager(zaak, type, in);
        if (!in.locaties().isEmpty() && !in.locaties().getFirst().adres().isBlank()) {
            bronnen.registers()
                    .zaken()
                    .zaakobjecten
                    .create(
                            toegang,
                            Startregels.plaats(
                                    zaak.uuid(), in.locaties().getFirst().adres()));
        }
        activiteiten(zaak, in);
        for (var deel : delen) {
            een(v, in, type, o, Verzoekregels.kort(deel, 80), "Deel van verzoek " + in.verzoeknummer(), zaak.uuid());
        }
        return zaak;
    }

    /// What is wanted, each with its duty: who is asked for advice reads it (and nothing else of the request).
    private void activiteiten(Zaak zaak, Verzoekinhoud in) {
        var plicht = Verzoekregels.plicht(in.type());
        var gezien = new HashSet<String>();
        in.activiteiten().stream()
                .filter(a -> gezien.add(a.urn()) && !a.naam().isBlank())
                .forEach(a -> bronnen.registers()
                        .zaken()
                        .zaakobjecten
                        .create(toegang, Startregels.activiteit(zaak.uuid(), a.urn(), a.naam(), plicht)));
    }

    private Zaak een(
            Verzoekdossier v,
            Verzoekinhoud in,
            Zaaktype type,
            Ontvangst o,
            String omschrijving,
            String toelichting,
            UUID hoofdzaak) {
        var rsin = rsin(type);
        var kenmerken = new ArrayList<>(List.of(new Zaak.Kenmerk(v.nummer(), BRON)));
        if (!in.project().isBlank()) {
            kenmerken.add(new Zaak.Kenmerk(Verzoekregels.kort(in.project(), 40), BRON + " project"));
        }
        var zaken = bronnen.registers().zaken();
        var zaak = zaken.zaken.create(
                toegang,
                Startregels.leeg(
                        Zaak.class,
                        "bronorganisatie",
                        rsin,
                        "verantwoordelijkeOrganisatie",
                        verantwoordelijk(in).orElse(rsin),
                        "zaaktype",
                        type.uuid(),
                        "omschrijving",
                        omschrijving,
                        "toelichting",
                        toelichting,
                        "startdatum",
                        dag(o, in),
                        "hoofdzaak",
                        hoofdzaak,
                        "kenmerken",
                        kenmerken));
        Catalogi.statustypen(tx, type.uuid()).stream()
                .findFirst()
                .ifPresent(eerste -> zaken.statussen.create(
                        toegang, new Status(null, zaak.uuid(), eerste.uuid(), tx.now(), "", null, null, List.of())));
        behandelaar(zaak, type);
        return zaak;
    }

    /// The legal day of receipt is that of filing (Awb 4:1); when nobody could read it, the day we heard of it.
    private static LocalDate dag(Ontvangst o, Verzoekinhoud in) {
        return in.indienDatum() == null ? o.aangekondigd().atZone(Tx.ZONE).toLocalDate() : in.indienDatum();
    }

    /// Who decides, when that is another one than who handles it.
    private Optional<String> verantwoordelijk(Verzoekinhoud in) {
        var oin = in.gezag().oin();
        return oin.matches("00000001[0-9]{9}000") && Elfproef.klopt(oin.substring(8, 17))
                ? Optional.of(oin.substring(8, 17))
                : Optional.empty();
    }

    private String rsin(Zaaktype type) {
        return bronnen.mensen()
                .organisaties()
                .find(toegang.actor(), organisatie)
                .map(Organisatie::rsin)
                .map(Rsin::toString)
                .or(() -> Optional.ofNullable(bronnen.registers()
                                .catalogus()
                                .catalogussen()
                                .list(toegang, List.of(type.catalogus()))
                                .get(type.catalogus()))
                        .map(Catalogus::rsin))
                .orElseThrow(() -> new Weigering("rsin-ontbreekt", "Deze organisatie heeft nog geen RSIN"));
    }

    private void aanvrager(Zaak zaak, Zaaktype type, Verzoekinhoud in) {
        var wie = in.initiatiefnemer();
        if (wie.naam().isBlank() && wie.bsn().isEmpty() && wie.kvk().isEmpty()) {
            return;
        }
        var klant = new Klantgegevens(
                wie.isPersoon(), wie.naam(), wie.bsn(), wie.kvk(), "", "", wie.email(), wie.telefoon());
        Catalogi.roltypen(tx, type.uuid()).stream()
                .filter(r -> r.omschrijvingGeneriek() == OmschrijvingGeneriek.INITIATOR)
                .findFirst()
                .ifPresent(r -> bronnen.registers()
                        .zaken()
                        .rollen
                        .create(toegang, Startregels.initiator(zaak.uuid(), r.uuid(), klant)));
    }

    private void behandelaar(Zaak zaak, Zaaktype type) {
        var teams = bronnen.mensen().organisaties().teams(Actor.system("team kiezen"), organisatie);
        var team = teams.stream()
                .filter(t -> t.soort() == Schakelsoort.DESKUNDIGE)
                .findFirst()
                .or(() -> teams.stream().findFirst());
        var roltype = Catalogi.roltypen(tx, type.uuid()).stream()
                .filter(r -> r.omschrijvingGeneriek() == OmschrijvingGeneriek.BEHANDELAAR)
                .findFirst();
        if (team.isPresent() && roltype.isPresent()) {
            Team t = team.get();
            bronnen.registers()
                    .zaken()
                    .rollen
                    .create(
                            toegang,
                            Startregels.behandelaar(zaak.uuid(), roltype.get().uuid(), t));
        }
    }

    /// The case says why it is here only while that is so.
    void zetToelichting(UUID zaak, String toelichting) {
        var zaken = bronnen.registers().zaken().zaken;
        var oud = zaken.get(toegang, zaak);
        if (oud.einddatum() == null && !toelichting.equals(oud.toelichting())) {
            var nieuw = Records.with(oud, "toelichting", toelichting);
            zaken.update(toegang, new Wijziging<>(zaak, nieuw, Set.of("toelichting"), true));
        }
    }
}
