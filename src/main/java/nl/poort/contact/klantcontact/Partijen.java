package nl.poort.contact.klantcontact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.KvkNummer;
import nl.poort.registers.organisatie.Vestigingsnummer;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The customers of an organisation: register, find, change, and who speaks for whom.
///
/// An organisation sees its own parties only. A search must have a purpose (AVG art. 5).
public final class Partijen {
    private static final Actor EIGENAAR = Actor.system("eigen gegevens opzoeken");

    private final Db db;

    public Partijen(Db db) {
        this.db = db;
    }

    public Partij registreer(Actor actor, NieuwePartij nieuw) {
        var fouten = new Veldfouten();
        var schoon = Partijregels.schoon(nieuw, fouten);
        fouten.klaar();
        return db.change(actor, tx -> {
            var sql = new PartijenSql(tx.handle());
            var partij = partij(tx.newId(), eigenaar(actor), schoon, schoon.bsn() != null, 1);
            bestaandKanaal(tx, schoon.voorkeur());
            sql.insert(partij, Partijregels.woorden(partij.naam()), tx.now());
            nieuw(tx).put(partij.id(), partij.organisatie());
            if (schoon.bsn() != null) {
                zetBsn(sql, partij, schoon.bsn());
            }
            tx.publish(new PartijGeregistreerd(partij.id(), partij.soort()));
            return partij;
        });
    }

    /// Replaces the data of a party.
    ///
    /// @param versie the version that was looked at: a change by somebody else in between is not overwritten
    public Partij wijzig(Actor actor, UUID id, int versie, NieuwePartij nieuw) {
        var fouten = new Veldfouten();
        var schoon = Partijregels.schoon(nieuw, fouten);
        fouten.klaar();
        return db.change(actor, tx -> {
            var sql = new PartijenSql(tx.handle());
            var oud = sql.lock(actor.organisation(), id).orElseThrow(() -> Weigering.onbekend("Deze klant"));
            if (oud.versie() != versie) {
                throw new Weigering(
                        "intussen-gewijzigd",
                        "Iemand anders heeft deze klant net gewijzigd: kijk eerst wat er nu staat");
            }
            var partij = partij(id, oud.organisatie(), schoon, oud.bsnBekend() || schoon.bsn() != null, versie + 1);
            bestaandKanaal(tx, schoon.voorkeur());
            sql.update(partij);
            sql.replaceAddresses(partij);
            sql.replaceWords(partij.organisatie(), id, Partijregels.woorden(partij.naam()));
            if (schoon.bsn() != null) {
                zetBsn(sql, partij, schoon.bsn());
            }
            var velden = Partijverschil.namen(oud, partij, schoon.bsn() != null);
            if (!velden.isEmpty()) {
                Partijwijzigingen.noteer(tx, oud, partij, schoon.bsn() != null);
                tx.publish(new PartijGewijzigd(id, velden));
            }
            return partij;
        });
    }

    public Partij get(Actor actor, UUID id) {
        return find(actor, id).orElseThrow(() -> Weigering.onbekend("Deze klant"));
    }

    public Optional<Partij> find(Actor actor, UUID id) {
        return db.read(actor, tx -> new PartijenSql(tx.handle()).find(actor.organisation(), id));
    }

    /// Finds by what a customer tells: e-mail, telephone, KvK number or a part of the name; a typing error in the name
    /// is
    /// forgiven. A BSN is not searched here, see [#zoekOpBsn].
    public List<Partij> zoek(Actor actor, String tekst, int limit) {
        metDoel(actor);
        var getypt = tekst == null ? "" : tekst.strip();
        if (getypt.length() < 2 || !Veldfouten.isOpTeSlaan(getypt)) {
            return List.of();
        }
        int hoogstens = Math.clamp(limit, 1, 100);
        return db.read(actor, tx -> {
            var sql = new PartijenSql(tx.handle());
            var gevonden = sql.byKeys(eigenaar(actor), Zoeksleutels.van(getypt), hoogstens);
            if (!gevonden.isEmpty()) {
                return gevonden;
            }
            var woorden = Partijregels.woorden(getypt);
            if (woorden.isEmpty()) {
                return List.<Partij>of();
            }
            var precies = sql.byWords(eigenaar(actor), woorden, hoogstens);
            return precies.isEmpty() ? sql.byResemblance(eigenaar(actor), woorden, hoogstens) : precies;
        });
    }

    /// The party with this BSN; that somebody looked is recorded with the purpose.
    public Optional<Partij> zoekOpBsn(Actor actor, Bsn bsn) {
        metDoel(actor);
        return db.change(actor, tx -> {
            var gevonden = new PartijenSql(tx.handle()).byBsn(eigenaar(actor), bsn.nummer());
            gevonden.ifPresent(p -> tx.publish(new BsnIngezien(p.id())));
            return gevonden;
        });
    }

    /// The customers that are this person, at every organisation: for somebody who proved to be it.
    public List<Partij> vanPersoon(Bsn bsn) {
        return db.read(EIGENAAR, tx -> new EigenaarSql(tx.handle()).ofPerson(bsn.nummer()));
    }

    /// The customers that are this company, at every organisation: for somebody who proved to act for it.
    ///
    /// @param vestiging the only branch this person may act for; null = all of the company
    public List<Partij> vanBedrijf(KvkNummer kvk, Vestigingsnummer vestiging) {
        return db.read(EIGENAAR, tx -> new EigenaarSql(tx.handle()).ofCompany(kvk, vestiging));
    }

    /// The BSN itself, for the purpose of the actor; recorded.
    public Optional<Bsn> bsn(Actor actor, UUID partij) {
        metDoel(actor);
        return db.change(actor, tx -> {
            var nummer = new PartijenSql(tx.handle()).bsn(eigenaar(actor), partij);
            nummer.ifPresent(n -> tx.publish(new BsnIngezien(partij)));
            return nummer.map(Bsn::new);
        });
    }

    /// These BSNs were shown to the actor; recorded.
    public void ingezien(Actor actor, List<UUID> partijen) {
        if (!partijen.isEmpty()) {
            metDoel(actor);
            db.run(actor, tx -> partijen.forEach(p -> tx.publish(new BsnIngezien(p))));
        }
    }

    /// Records who speaks for whom.
    public Vertegenwoordiging vertegenwoordig(
            Actor actor, UUID vertegenwoordiger, UUID vertegenwoordigde, String hoedanigheid, LocalDate vanaf) {
        var fouten = new Veldfouten();
        var rol = fouten.verplicht("hoedanigheid", hoedanigheid, 80, "Leg vast als wat iemand spreekt, zoals adviseur");
        fouten.eis(
                !vertegenwoordiger.equals(vertegenwoordigde),
                "vertegenwoordigde",
                "Iemand kan zichzelf niet vertegenwoordigen");
        fouten.klaar();
        return db.change(actor, tx -> {
            get(actor, vertegenwoordiger);
            get(actor, vertegenwoordigde);
            var dag = vanaf == null ? tx.local().toLocalDate() : vanaf;
            var v = new Vertegenwoordiging(tx.newId(), vertegenwoordiger, vertegenwoordigde, rol, dag, null);
            new PartijenSql(tx.handle()).insert(eigenaar(actor), v);
            tx.publish(new VertegenwoordigingVastgelegd(vertegenwoordigde, vertegenwoordiger, vertegenwoordigde));
            return v;
        });
    }

    /// Who speaks for this party and for whom it speaks, now.
    public List<Vertegenwoordiging> vertegenwoordigingen(Actor actor, UUID partij) {
        return db.read(
                actor,
                tx -> new PartijenSql(tx.handle())
                        .representations(
                                actor.organisation(), partij, tx.local().toLocalDate()));
    }

    /// Registered in this transaction by the organisation that acts now: nobody has to look it up.
    static boolean isNieuw(Tx tx, UUID partij) {
        return eigenaar(tx.actor()).equals(nieuw(tx).get(partij));
    }

    private static Map<UUID, UUID> nieuw(Tx tx) {
        return tx.keep(Partijen.class, HashMap::new);
    }

    static UUID eigenaar(Actor actor) {
        return Objects.requireNonNull(actor.organisation(), "a customer belongs to an organisation");
    }

    private static void metDoel(Actor actor) {
        if (actor.purpose() == null || actor.purpose().isBlank()) {
            throw new Weigering("doel-ontbreekt", "Zeg eerst waarvoor u de gegevens van deze klant nodig hebt");
        }
    }

    private static void zetBsn(PartijenSql sql, Partij partij, Bsn bsn) {
        if (!sql.saveBsn(partij.organisatie(), partij.id(), bsn.nummer())) {
            var zin = "Er is al een klant met dit BSN: zoek die klant op";
            throw new Weigering("bsn-bekend", zin, java.util.Map.of("bsn", zin));
        }
    }

    private static void bestaandKanaal(Tx tx, Voorkeur voorkeur) {
        if (voorkeur.kanaal() != null
                && new KanalenSql(tx.handle()).find(voorkeur.kanaal()).isEmpty()) {
            var zin = "Kies een kanaal uit de lijst";
            throw new Weigering("ongeldige-invoer", zin, java.util.Map.of("voorkeurskanaal", zin));
        }
    }

    private static Partij partij(UUID id, UUID organisatie, NieuwePartij n, boolean bsnBekend, int versie) {
        return new Partij(
                id,
                organisatie,
                n.soort(),
                n.naam(),
                n.kvkNummer(),
                n.rsin(),
                n.vestigingsnummer(),
                n.adressen(),
                n.voorkeur(),
                bsnBekend,
                versie);
    }
}
