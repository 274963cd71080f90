package nl.poort.contact.klantinteracties;

import nl.poort.techniek.db.Tabel;

/// What other modules keep, in the shape of the standard: read here, written by the doors of who keeps it.
final class BeeldenSql {
    private static final String ACTOR_JSON = """
            jsonb_build_object('uuid', a.uuid, 'url', a.uuid, 'naam', a.naam, 'soortActor', a.soort_actor,
              'indicatieActief', a.indicatie_actief, 'actoridentificator', a.actoridentificator,
              'actorIdentificatie', a.actor_identificatie)""";
    private static final String CODE_JSON = """
            jsonb_build_object('codeObjecttype', t.code_objecttype, 'codeSoortObjectId', t.code_soort_object_id,
              'objectId', t.object_id, 'codeRegister', t.code_register)""";

    static final Tabel<Actor> ACTOR = Tabel.van(Actor.class, "klantinteracties.actor")
            .afgeleid("url", "t.uuid")
            .zoekbaar("objectId", "t.actoridentificator ->> 'objectId' = ?")
            .zoekbaar("codeObjecttype", "t.actoridentificator ->> 'codeObjecttype' = ?")
            .zoekbaar("codeRegister", "t.actoridentificator ->> 'codeRegister' = ?")
            .zoekbaar("codeSoortObjectId", "t.actoridentificator ->> 'codeSoortObjectId' = ?");

    static final Tabel<Actorklantcontact> ACTORKLANTCONTACT =
            Tabel.van(Actorklantcontact.class, "klantinteracties.actorklantcontact");

    static final Tabel<Klantcontact> KLANTCONTACT = metZoeken(Tabel.van(Klantcontact.class, "klantinteracties.contact")
            .afgeleid("gingOverOnderwerpobjecten", """
                    array(select o.uuid from klantinteracties.onderwerpobject o
                      where o.klantcontact = t.uuid order by o.uuid)""")
            .afgeleid("hadBetrokkenActoren", """
                    (select jsonb_agg(%s order by a.uuid) from klantinteracties.actorklantcontact k
                      join klantinteracties.actor a on a.uuid = k.actor where k.klantcontact = t.uuid)""".formatted(ACTOR_JSON))
            .afgeleid("omvatteBijlagen", """
                    array(select b.uuid from klantinteracties.bijlage b
                      where b.was_bijlage_van_klantcontact = t.uuid order by b.uuid)""")
            .afgeleid("hadBetrokkenen", """
                    array(select b.uuid from klantinteracties.betrokkene b
                      where b.had_klantcontact = t.uuid order by b.uuid)""")
            .afgeleid("leiddeTotInterneTaken", """
                    array(select i.uuid from klantinteracties.internetaak i
                      where i.vraag = t.vraag and i.aanleidinggevend_klantcontact = t.uuid order by i.uuid)"""));

    static final Tabel<Betrokkene> BETROKKENE = metZoekenOpPartij(
            Tabel.van(Betrokkene.class, "klantinteracties.betrokkene")
                    .afgeleid("digitaleAdressen", """
                            array(select a.uuid from klantinteracties.digitaal_adres a
                              where a.verstrekt_door_betrokkene = t.uuid order by a.uuid)""")
                    .afgeleid("volledigeNaam", """
                            coalesce(klantinteracties.volledige_naam(t.contactnaam),
                              (select p.naam from klantinteracties.partij p where p.uuid = t.was_partij), '')""")
                    .zoekbaar("contactnaamVoorletters", "t.contactnaam ->> 'voorletters' = ?")
                    .zoekbaar("contactnaamVoornaam", "t.contactnaam ->> 'voornaam' = ?")
                    .zoekbaar("contactnaamVoorvoegselAchternaam", "t.contactnaam ->> 'voorvoegselAchternaam' = ?")
                    .zoekbaar("contactnaamAchternaam", "t.contactnaam ->> 'achternaam' = ?")
                    .zoekbaar("hadKlantcontactNummer", contact("nummer"))
                    .zoekbaar("hadKlantcontactReferentienummer", contact("referentienummer"))
                    .zoekbaar("digitaalAdres", """
                            t.uuid in (select a.verstrekt_door_betrokkene from klantinteracties.digitaal_adres a
                              where a.uuid = ?)""")
                    .zoekbaar("digitaalAdresAdres", """
                            t.uuid in (select a.verstrekt_door_betrokkene from klantinteracties.digitaal_adres a
                              where lower(a.adres) = lower(?))""")
                    .zoekbaar(
                            "wasPartijNummer",
                            "t.was_partij in (select p.uuid from klantinteracties.partij p where p.nummer = ?)"),
            "t.was_partij");

    static final Tabel<Onderwerpobject> ONDERWERPOBJECT = Tabel.van(
                    Onderwerpobject.class, "klantinteracties.onderwerpobject")
            .zoekbaar("objectId", "t.onderwerpobjectidentificator ->> 'objectId' = ?")
            .zoekbaar("codeObjecttype", "t.onderwerpobjectidentificator ->> 'codeObjecttype' = ?")
            .zoekbaar("codeRegister", "t.onderwerpobjectidentificator ->> 'codeRegister' = ?")
            .zoekbaar("codeSoortObjectId", "t.onderwerpobjectidentificator ->> 'codeSoortObjectId' = ?");

    static final Tabel<DigitaalAdres> DIGITAAL_ADRES = metZoekenOpPartij(
            Tabel.van(DigitaalAdres.class, "klantinteracties.digitaal_adres")
                    .zoekbaar("isGeverifieerd", "(t.verificatie_datum is not null) = ?")
                    .zoekbaar("rol", """
                            t.verstrekt_door_betrokkene in (
                              select b.uuid from klantinteracties.betrokkene b where b.rol = ?)""")
                    .zoekbaar("soortPartij", """
                            t.verstrekt_door_partij in (
                              select p.uuid from klantinteracties.partij p where p.soort_partij = ?)"""),
            "t.verstrekt_door_partij");

    static final Tabel<Internetaak> INTERNETAAK = Tabel.van(Internetaak.class, "klantinteracties.internetaak")
            .afgeleid("toegewezenAanActor", "(t.toegewezen_aan_actoren)[1]")
            .zoekbaar("aanActor", "? = any (t.toegewezen_aan_actoren)")
            .zoekbaar("actorNaam", """
                    t.toegewezen_aan_actoren && array(select a.uuid from klantinteracties.actor a where a.naam = ?)""")
            .zoekbaar("contactNummer", """
                    t.aanleidinggevend_klantcontact in (
                      select c.uuid from klantinteracties.contact c where c.nummer = ?)""")
            .zoekbaar("contactReferentienummer", """
                    t.aanleidinggevend_klantcontact in (
                      select c.uuid from klantinteracties.contact c where c.referentienummer = ?)""");

    static final Tabel<PartijIdentificator> IDENTIFICATOR = Tabel.van(
                    PartijIdentificator.class, "klantinteracties.identificator")
            .afgeleid("url", "t.uuid")
            .afgeleid("partijIdentificator", CODE_JSON)
            .zoekbaar("objectId", "t.object_id = ?")
            .zoekbaar("codeObjecttype", "t.code_objecttype = ?")
            .zoekbaar("codeRegister", "t.code_register = ?")
            .zoekbaar("codeSoortObjectId", "t.code_soort_object_id = ?")
            .zoekbaar("zonderBsn", "t.code_soort_object_id <> 'BSN'");

    static final Tabel<Vertegenwoordiging> VERTEGENWOORDIGING =
            Tabel.van(Vertegenwoordiging.class, "klantinteracties.vertegenwoordiging");

    private BeeldenSql() {}

    private static String contact(String veld) {
        return "t.had_klantcontact in (select c.uuid from klantinteracties.contact c where c." + veld + " = ?)";
    }

    private static Tabel<Klantcontact> metZoeken(Tabel<Klantcontact> tabel) {
        var erbij = tabel.zoekbaar("betrokkene", betrokkene("b.uuid = ?"))
                .zoekbaar("betrokkeneIsPartij", """
                        (exists (select 1 from klantinteracties.betrokkene b
                          where b.had_klantcontact = t.uuid and b.was_partij is not null)) = ?""")
                .zoekbaar("betrokkenePartij", betrokkene("b.was_partij = ?"))
                .zoekbaar("betrokkeneAdres", betrokkene("""
                        b.uuid in (select a.verstrekt_door_betrokkene from klantinteracties.digitaal_adres a
                          where position(lower(?) in lower(a.adres)) > 0)"""))
                .zoekbaar("leiddeTot", """
                        (exists (select 1 from klantinteracties.internetaak i
                          where i.vraag = t.vraag and i.aanleidinggevend_klantcontact = t.uuid)) = ?""");
        for (var rol : new String[] {"klantcontact", "was_klantcontact"}) {
            var voor = rol.equals("klantcontact") ? "onderwerpobject" : "wasOnderwerpobject";
            erbij = erbij.zoekbaar(voor, onderwerp(rol, "o.uuid = ?"));
            for (var veld : PartijzoekSql.VELDEN.keySet()) {
                erbij = erbij.zoekbaar(
                        voor + veld, onderwerp(rol, "o.onderwerpobjectidentificator ->> '" + veld + "' = ?"));
            }
        }
        for (var veld : PartijzoekSql.VELDEN.entrySet()) {
            for (boolean bsn : new boolean[] {true, false}) {
                erbij = erbij.zoekbaar(
                        PartijzoekSql.naam(veld.getKey(), bsn),
                        betrokkene("b.was_partij in (" + PartijzoekSql.met(veld.getValue(), bsn) + ")"));
            }
        }
        return erbij;
    }

    private static String betrokkene(String waar) {
        return "t.uuid in (select b.had_klantcontact from klantinteracties.betrokkene b where " + waar + ")";
    }

    private static String onderwerp(String rol, String waar) {
        return "t.uuid in (select o." + rol + " from klantinteracties.onderwerpobject o where " + waar + ")";
    }

    private static <R extends Record> Tabel<R> metZoekenOpPartij(Tabel<R> tabel, String partij) {
        return PartijzoekSql.erbij(tabel, partij);
    }
}
