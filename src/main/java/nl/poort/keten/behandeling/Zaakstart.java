package nl.poort.keten.behandeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.keten.behandeling.Koppelgebeurtenis.ZaakGekoppeld;
import nl.poort.keten.behandeling.Koppelgebeurtenis.ZaakGestart;
import nl.poort.keten.behandeling.Koppelgebeurtenis.ZaakOntkoppeld;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Wijziging;

/// A Vraag becomes a case, or finds the one that is there already, and stays one story: one number, one promise, one
/// outcome.
///
/// How the two stay the same afterwards: [Zaakvolger]. What can be seen of it: [Zaakoverzicht].
public final class Zaakstart {
    private final Db db;
    private final Startbronnen bronnen;
    private final Zaakvolger volger;

    public Zaakstart(Startbronnen bronnen, Zaakvolger volger) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
        this.volger = volger;
    }

    /// Makes a case of the Vraag that `wie` holds: the customer becomes the one who asked for it, the own words come
    /// along, the term runs, and from now on the customer reads what the case says.
    public Zaak start(Medewerker wie, UUID vraag, Zaakkeuze keuze) {
        return db.change(wie.actor("zaak starten"), tx -> {
            var toegang = bronnen.toegang(tx, wie, "zaak starten");
            toegang.eis("zaken.aanmaken");
            var sql = new KoppelingenSql(tx.handle());
            var type = zaaktype(tx, keuze.zaaktype());
            var v = bronnen.keten().vragen().get(tx.actor(), vraag);
            var team = keuze.team() == null ? eigenTeam(wie, v) : keuze.team();
            var eerder =
                    bronnen.db().read(Actor.system("zaken tellen"), t -> new KoppelingenSql(t.handle()).aantal(vraag));
            boolean regie = eerder > 0 || !team.equals(v.contactschakel());
            var gevolgd = bronnen.keten().sporen().begin(wie, vraag, regie);
            var zaak = new Zaakmaker(tx, bronnen, toegang, wie).maak(v, keuze, type, team, eerder + 1);
            koppel(tx, sql, gevolgd, zaak, gevolgd.zaakhouder());
            var termijn = termijn(tx, zaak.uuid());
            tx.publish(new ZaakGestart(
                    vraag,
                    v.kenmerk(),
                    zaak.uuid(),
                    zaak.identificatie(),
                    type.omschrijving(),
                    termijn.map(Klok::deadline).orElse(null)));
            volger.neemOp(tx, zaak.uuid());
            volger.volg(tx, vraag);
            return zaak;
        });
    }

    /// A published version of a zaaktype of the own organisation that is valid today.
    private static Zaaktype zaaktype(Tx tx, UUID id) {
        var vandaag = tx.local().toLocalDate();
        return Optional.ofNullable(id)
                .flatMap(z -> Catalogi.zaaktype(tx, z))
                .filter(z -> z.isGepubliceerd() && z.isGeldig(vandaag))
                .orElseThrow(() -> veld("zaaktype", "Kies een soort zaak uit de lijst"));
    }

    /// The team through which `wie` holds the Vraag, else the first of the own teams.
    private UUID eigenTeam(Medewerker wie, Vraag v) {
        return bronnen.keten()
                .vragen()
                .weg(wie.actor("zaak starten"), v.id())
                .inHanden(wie.teams())
                .map(o -> o.naarTeam())
                .or(() -> wie.teams().stream().sorted().findFirst())
                .orElse(v.contactschakel());
    }

    /// Cases that run and may be about the same: of the same person, at the same place, about the same subject.
    ///
    /// @param plaats where it is about, when somebody typed it already; may be empty
    public List<Zaakvoorstel> voorstellen(Medewerker wie, UUID vraag, String plaats) {
        // looking a customer up by number is written down, so this is a change
        return db.change(wie.actor("dubbele zaken zoeken"), tx -> {
            var v = bronnen.keten().vragen().get(tx.actor(), vraag);
            return new Dubbelzoeker(tx, bronnen, wie, bronnen.toegang(tx, wie, "dubbele zaken zoeken")).zoek(v, plaats);
        });
    }

    /// The case that is there already is the answer to this Vraag too, or belongs to it.
    public void koppel(Medewerker wie, UUID vraag, UUID zaak) {
        db.run(wie.actor("zaak koppelen"), tx -> {
            var toegang = bronnen.toegang(tx, wie, "zaak koppelen");
            var z = zichtbaar(toegang, zaak);
            var v = bronnen.keten().vragen().get(tx.actor(), vraag);
            var sql = new KoppelingenSql(tx.handle());
            if (sql.find(vraag, zaak).isPresent()) {
                return;
            }
            boolean loopt = z.einddatum() == null && v.stand().isOpen();
            UUID houder = null;
            var gevolgd = v;
            if (loopt) {
                gevolgd = bronnen.keten().sporen().begin(wie, vraag, true);
                houder = gevolgd.zaakhouder();
                draagKenmerk(toegang, z, v.kenmerk());
            } else {
                eisBetrokken(wie, v);
            }
            koppel(tx, sql, gevolgd, z, houder);
            var soort = Catalogi.zaaktype(tx, z.zaaktype())
                    .map(Zaaktype::omschrijving)
                    .orElse("");
            tx.publish(new ZaakGekoppeld(vraag, v.kenmerk(), zaak, z.identificatie(), soort));
            volger.volg(tx, vraag);
        });
    }

    /// Everything of a Vraag carries its number (invariant 13).
    private void draagKenmerk(Toegang toegang, Zaak z, String kenmerk) {
        boolean al = z.identificatie().equals(kenmerk)
                || z.kenmerken().stream().anyMatch(k -> k.kenmerk().equals(kenmerk));
        if (!al) {
            var meer = new ArrayList<>(z.kenmerken());
            meer.add(new Zaak.Kenmerk(kenmerk, Startregels.BRON));
            bronnen.registers()
                    .zaken()
                    .zaken
                    .update(
                            toegang,
                            new Wijziging<>(z.uuid(), Records.with(z, "kenmerken", meer), Set.of("kenmerken"), true));
        }
    }

    private static void koppel(Tx tx, KoppelingenSql sql, Vraag v, Zaak z, UUID houder) {
        sql.insert(new Koppeling(
                tx.actor().organisation(),
                v.id(),
                tx.newId(),
                z.uuid(),
                z.identificatie(),
                houder,
                tx.now(),
                tx.actor().id(),
                houder == null ? tx.now() : null));
    }

    /// This case does not belong to this Vraag after all. The case itself stays.
    public void ontkoppel(Medewerker wie, UUID vraag, UUID zaak, String reden) {
        if (reden == null || reden.isBlank()) {
            throw veld("reden", "Schrijf op waarom deze zaak niet bij deze vraag hoort");
        }
        db.run(wie.actor("zaak ontkoppelen"), tx -> {
            zichtbaar(bronnen.toegang(tx, wie, "zaak ontkoppelen"), zaak);
            var v = bronnen.keten().vragen().get(tx.actor(), vraag);
            eisBetrokken(wie, v);
            var sql = new KoppelingenSql(tx.handle());
            var koppeling = sql.find(vraag, zaak).orElseThrow(() -> Weigering.onbekend("Deze zaak"));
            sql.maakLos(koppeling, reden.strip(), tx.now());
            tx.publish(new ZaakOntkoppeld(vraag, v.kenmerk(), zaak, koppeling.identificatie(), reden.strip()));
            volger.volg(tx, vraag);
        });
    }

    static Weigering veld(String naam, String zin) {
        return new Weigering("ongeldige-invoer", zin, Map.of(naam, zin));
    }

    private static void eisBetrokken(Medewerker wie, Vraag v) {
        boolean betrokken =
                wie.teams().contains(v.contactschakel()) || wie.teams().contains(v.eigenaar()) || wie.mag(Recht.REGIE);
        if (!betrokken) {
            throw new Weigering("niet-uw-vraag", "Deze vraag ligt niet bij uw team");
        }
    }

    /// The same answer for what is not there and what is not for this person.
    private Zaak zichtbaar(Toegang toegang, UUID zaak) {
        return Optional.ofNullable(bronnen.registers()
                        .zaken()
                        .zaken
                        .list(toegang, List.of(zaak))
                        .get(zaak))
                .orElseThrow(() -> Weigering.onbekend("Deze zaak"));
    }

    private Optional<Klok> termijn(Tx tx, UUID zaak) {
        return Zaakstanden.termijn(bronnen.registers().klokken(), tx.actor(), zaak);
    }
}
