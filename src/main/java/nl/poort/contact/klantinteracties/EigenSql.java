package nl.poort.contact.klantinteracties;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Tabel;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Verwijzing;

/// What only the standard has: whole resources, and what stands beside those of other doors (`…_bij`).
final class EigenSql {
    static final Tabel<Betrokkene> BETROKKENE = Tabel.van(Betrokkene.class, "klantinteracties.eigen_betrokkene")
            .afgeleid("digitaleAdressen", "cast('{}' as uuid[])")
            .afgeleid("volledigeNaam", "''");
    static final Tabel<DigitaalAdres> ADRES = Tabel.van(DigitaalAdres.class, "klantinteracties.eigen_adres")
            .afgeleid("verstrektDoorPartij", "cast(null as uuid)");
    static final Tabel<Actor> ACTOR =
            Tabel.van(Actor.class, "klantinteracties.eigen_actor").afgeleid("url", "t.uuid");
    static final Tabel<Actorklantcontact> ACTORKLANTCONTACT =
            Tabel.van(Actorklantcontact.class, "klantinteracties.eigen_actorklantcontact");
    static final Tabel<Onderwerpobject> ONDERWERPOBJECT =
            Tabel.van(Onderwerpobject.class, "klantinteracties.eigen_onderwerpobject");
    static final Tabel<PartijIdentificator> IDENTIFICATOR = Tabel.van(
                    PartijIdentificator.class, "klantinteracties.eigen_identificator")
            .afgeleid("url", "t.uuid");
    static final Tabel<Bijlage> BIJLAGE = Tabel.van(Bijlage.class, "klantinteracties.bijlage")
            .zoekbaar("objectId", "t.bijlageidentificator ->> 'objectId' = ?")
            .zoekbaar("codeObjecttype", "t.bijlageidentificator ->> 'codeObjecttype' = ?")
            .zoekbaar("codeRegister", "t.bijlageidentificator ->> 'codeRegister' = ?")
            .zoekbaar("codeSoortObjectId", "t.bijlageidentificator ->> 'codeSoortObjectId' = ?");
    static final Tabel<Rekeningnummer> REKENINGNUMMER =
            Tabel.van(Rekeningnummer.class, "klantinteracties.rekeningnummer");
    static final Tabel<Categorie> CATEGORIE = Tabel.van(Categorie.class, "klantinteracties.categorie");
    static final Tabel<Categorierelatie> CATEGORIERELATIE = Tabel.van(
                    Categorierelatie.class, "klantinteracties.categorierelatie")
            .afgeleid("categorie", """
                    (select jsonb_build_object('uuid', c.uuid, 'url', c.uuid, 'naam', c.naam)
                     from klantinteracties.categorie c where c.uuid = t.categorie)""")
            .zoekbaar("categorieId", "t.categorie = ?")
            .zoekbaar(
                    "categorieNaam",
                    "t.categorie in (select c.uuid from klantinteracties.categorie c where c.naam = ?)")
            .zoekbaar("partijNummer", """
                    t.partij in (select p.uuid from klantinteracties.partij p where p.nummer = ?)""");
    static final Tabel<Contactpersoon> CONTACTPERSOON =
            Tabel.van(Contactpersoon.class, "klantinteracties.contactpersoon");
    static final Tabel<Contactorganisatie> CONTACTORGANISATIE =
            Tabel.van(Contactorganisatie.class, "klantinteracties.contactorganisatie");

    static final Tabel<Contactbij> CONTACT_BIJ = Tabel.van(Contactbij.class, "klantinteracties.contact_bij");
    static final Tabel<Adresbij> ADRES_BIJ = Tabel.van(Adresbij.class, "klantinteracties.adres_bij");
    static final Tabel<Taakbij> TAAK_BIJ = Tabel.van(Taakbij.class, "klantinteracties.taak_bij");
    static final Tabel<Partijbij> PARTIJ_BIJ = Tabel.van(Partijbij.class, "klantinteracties.partij_bij");
    static final Tabel<Identificatorbij> IDENTIFICATOR_BIJ =
            Tabel.van(Identificatorbij.class, "klantinteracties.identificator_bij");

    /// Beside a contact, by its first version.
    record Contactbij(
            UUID uuid,
            String nummer,
            String referentienummer,
            String kanaal,
            String taal,
            Boolean vertrouwelijk,
            String hoofdOnderwerpType,
            Boolean verdereActieOndernomen,
            Map<String, Object> metadata) {}

    /// Beside an address of a party.
    record Adresbij(
            UUID uuid,
            Verwijzing verstrektDoorBetrokkene,
            String omschrijving,
            String referentie,
            LocalDate verificatieDatum) {}

    /// Beside an Overdracht.
    ///
    /// @param team where the actors led it
    /// @param overgenomenDoor the task that took its place; null when none did
    record Taakbij(
            UUID uuid,
            UUID vraag,
            UUID klantcontact,
            String nummer,
            String referentienummer,
            String gevraagdeHandeling,
            String toelichting,
            List<UUID> actoren,
            UUID team,
            UUID overdracht,
            UUID overgenomenDoor) {}

    /// Beside a party.
    ///
    /// @param naamBij the name that `contactnaam` made
    record Partijbij(
            UUID uuid,
            String nummer,
            String interneNotitie,
            Boolean contactpersoon,
            Contactnaam contactnaam,
            String naamBij,
            UUID werkteVoorPartij,
            Verwijzing voorkeursDigitaalAdres,
            Verwijzing voorkeursRekeningnummer,
            Boolean indicatieGeheimhouding,
            String voorkeurstaal,
            Boolean indicatieActief,
            Postadres bezoekadres,
            Postadres correspondentieadres) {}

    /// Beside a number that a field of a party holds.
    record Identificatorbij(UUID uuid, UUID subIdentificatorVan) {}

    private final Tx tx;

    EigenSql(Tx tx) {
        this.tx = tx;
    }

    <R extends Record> void zet(Tabel<R> tabel, R rij) {
        if (tabel.find(tx, tabel.id(rij)).isPresent()) {
            tabel.update(tx, rij);
        } else {
            tabel.insert(tx, rij);
        }
    }

    /// A number nobody got yet, of ten digits.
    String nummer() {
        return tx.handle()
                .createQuery("select lpad(nextval('klantinteracties.nummer')::text, 10, '0')")
                .mapTo(String.class)
                .one();
    }

    void categorie(UUID relatie, UUID categorie) {
        tx.handle()
                .createUpdate("update klantinteracties.categorierelatie set categorie = :c where uuid = :r")
                .bind("c", categorie)
                .bind("r", relatie)
                .execute();
    }

    /// What only the standard keeps of a party that is gone.
    void wisPartij(UUID partij) {
        PARTIJ_BIJ.delete(tx, partij);
        for (var waar : List.of(
                "eigen_identificator where identificeerde_partij",
                "rekeningnummer where partij",
                "categorierelatie where partij")) {
            tx.handle()
                    .createUpdate("delete from klantinteracties." + waar + " = :p")
                    .bind("p", partij)
                    .execute();
        }
    }

    /// The team or employee a named actor turned out to be.
    void is(UUID actor, UUID team, UUID medewerker) {
        tx.handle()
                .createUpdate("update klantinteracties.eigen_actor set team = :t, medewerker = :m where uuid = :a")
                .bind("t", team)
                .bind("m", medewerker)
                .bind("a", actor)
                .execute();
    }

    /// A contact as the doors know it.
    record Achter(UUID versie, UUID vraag, UUID partij, String kenmerk) {}

    Optional<Achter> achter(UUID contact) {
        return tx.handle()
                .createQuery("select versie, vraag, partij, kenmerk from klantinteracties.contact where uuid = :c")
                .bind("c", contact)
                .map((r, ctx) -> new Achter(
                        r.getObject("versie", UUID.class),
                        r.getObject("vraag", UUID.class),
                        r.getObject("partij", UUID.class),
                        r.getString("kenmerk")))
                .findOne();
    }

    /// What the customer was told in a later contact about this one; the newest.
    Optional<String> antwoordOp(UUID contact) {
        return tx.handle()
                .createQuery("""
                        select coalesce(nullif(c.reactie, ''), c.inhoud) from klantinteracties.onderwerpobject o
                        join klantinteracties.contact c on c.uuid = o.klantcontact
                        where o.was_klantcontact = :c and c.indicatie_contact_gelukt
                          and (c.reactie <> '' or c.inhoud <> '')
                        order by c.plaatsgevonden_op desc, c.uuid desc limit 1""")
                .bind("c", contact)
                .mapTo(String.class)
                .findOne();
    }
}
