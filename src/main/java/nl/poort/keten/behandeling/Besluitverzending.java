package nl.poort.keten.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.besluiten.Besluit;
import nl.poort.registers.besluiten.Besluitinformatieobject;
import nl.poort.registers.catalogus.Besluittype;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.documenten.Document;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Wijziging;

/// A decision on its way to whom it is about: which documents go along, and on which day it was sent. A decision holds
/// from then on, and the time to object begins the day after (Awb 3:40, 3:41 and 6:8).
public final class Besluitverzending {
    private final Zaakbronnen bronnen;

    /// A document that goes along.
    public record Stuk(String naam, String type, long omvang, String sha256) {}

    public Besluitverzending(Zaakbronnen bronnen) {
        this.bronnen = bronnen;
    }

    /// The documents in which a decision stands, as far as their content is here.
    public List<Stuk> stukken(Actor actor, UUID besluit) {
        var toegang = Toegang.alles(actor);
        return bronnen.db().read(actor, tx -> {
            var ids = bronnen
                    .dossier()
                    .besluitdocumenten()
                    .list(toegang, Zoekvraag.van(Conditie.gelijk("besluit", besluit)))
                    .rijen()
                    .stream()
                    .map(Besluitinformatieobject::informatieobject)
                    .toList();
            return bronnen.dossier().documenten().documenten.list(toegang, ids).values().stream()
                    .filter(d -> d.bestand() != null && d.bestandsomvang() != null)
                    .map(Besluitverzending::stuk)
                    .toList();
        });
    }

    private static Stuk stuk(Document d) {
        var naam = d.bestandsnaam() == null || d.bestandsnaam().isBlank() ? d.titel() : d.bestandsnaam();
        return new Stuk(naam, Objects.requireNonNullElse(d.formaat(), ""), d.bestandsomvang(), d.bestand());
    }

    /// It was sent on this day. A day that is known already stays.
    public void verzonden(Actor actor, UUID besluit, LocalDate dag) {
        var toegang = Toegang.alles(actor);
        bronnen.db().run(actor, tx -> {
            var besluiten = bronnen.dossier().besluiten();
            var nu = besluiten.list(toegang, List.of(besluit)).get(besluit);
            if (nu == null || nu.verzenddatum() != null) {
                return;
            }
            var type = Catalogi.besluittype(tx, nu.besluittype()).orElse(null);
            Besluit met = Records.with(nu, "verzenddatum", dag);
            met = Records.with(met, "uiterlijkeReactiedatum", reactie(type, dag));
            besluiten.update(
                    toegang, new Wijziging<>(besluit, met, Set.of("verzenddatum", "uiterlijkeReactiedatum"), true));
        });
    }

    /// Until when somebody can react; null when it was not sent, or nobody can.
    static LocalDate reactie(Besluittype type, LocalDate verzonden) {
        return type == null || type.reactietermijn() == null || verzonden == null
                ? null
                : verzonden.plus(type.reactietermijn());
    }
}
