package nl.poort.contact.klantinteracties;

import nl.poort.contact.klantcontact.Kanalen;
import nl.poort.contact.klantcontact.Klantcontacten;
import nl.poort.contact.klantcontact.Partijadressen;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.contact.klantcontact.Uitschrijvingen;
import nl.poort.keten.vragen.Overdrachten;
import nl.poort.keten.vragen.Taken;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.techniek.register.Register;

/// All doors of Klantinteracties and Contactgegevens, made and tied together here.
public final class Klantdeuren {
    private final Db db;
    public final nl.poort.contact.klantinteracties.Klantcontacten klantcontacten;
    public final Betrokkenen betrokkenen;
    public final Digitaleadressen digitaleadressen;
    public final Onderwerpobjecten onderwerpobjecten;
    public final Actoren actoren;
    public final Actorklantcontacten actorklantcontacten;
    public final Internetaken internetaken;
    public final Partijregister partijen;
    public final PartijIdentificatoren identificatoren;
    public final Vertegenwoordigingen vertegenwoordigingen;
    public final Contactmaker maker;
    public final Register<Bijlage> bijlagen;
    public final Register<Rekeningnummer> rekeningnummers;
    public final Register<Categorie> categorieen;
    public final Register<Categorierelatie> categorierelaties;
    public final Register<Contactpersoon> contactpersonen;
    public final Register<Contactorganisatie> contactorganisaties;

    /// Wiring: who made a task outside hears what happens to it here.
    public void luister(Gebeurtenissen gebeurtenissen) {
        new Taakmelder(db).luister(gebeurtenissen);
    }

    /// Who keeps what a task is about.
    public record Keten(
            Vragen vragen,
            Overdrachten overdrachten,
            Taken taken,
            Klantcontacten contacten,
            Organisaties organisaties,
            Medewerkers medewerkers) {}

    /// Who keeps the customers.
    public record Klanten(
            Partijen partijen, Partijadressen adressen, Uitschrijvingen uitschrijvingen, Kanalen kanalen) {

        public static Klanten van(Db db, Partijen partijen, Kanalen kanalen) {
            return new Klanten(partijen, new Partijadressen(db), new Uitschrijvingen(db), kanalen);
        }
    }

    public Klantdeuren(Db db, Klanten klanten, Keten keten) {
        this.db = db;
        klantcontacten = new nl.poort.contact.klantinteracties.Klantcontacten(db, keten.contacten(), klanten.kanalen());
        betrokkenen = new Betrokkenen(db, keten.contacten());
        digitaleadressen = new Digitaleadressen(db, klanten.adressen());
        onderwerpobjecten = new Onderwerpobjecten(db);
        actoren = new Actoren(db, keten.organisaties(), keten.medewerkers());
        actorklantcontacten = new Actorklantcontacten(db);
        internetaken = new Internetaken(db, keten);
        var wacht = new Bsnwacht(klanten.partijen());
        identificatoren = new PartijIdentificatoren(db, klanten.partijen(), klanten.uitschrijvingen(), wacht);
        partijen = new Partijregister(db, klanten, identificatoren, digitaleadressen, wacht);
        vertegenwoordigingen = new Vertegenwoordigingen(db, klanten.partijen(), klanten.uitschrijvingen());
        maker = new Contactmaker(db, klantcontacten, betrokkenen, onderwerpobjecten);
        bijlagen = new Eenvoudig<>(
                db,
                EigenSql.BIJLAGE,
                "bijlage",
                (regels, b) -> regels.bestaat(
                        "wasBijlageVanKlantcontact", b.wasBijlageVanKlantcontact(), BeeldenSql.KLANTCONTACT));
        rekeningnummers = new Eenvoudig<>(
                db,
                EigenSql.REKENINGNUMMER,
                "rekeningnummer",
                (regels, r) -> regels.bestaat("partij", r.partij(), PartijzoekSql.PARTIJ));
        categorieen = new Eenvoudig<>(db, EigenSql.CATEGORIE, "categorie", (regels, c) -> {});
        categorierelaties =
                new Eenvoudig<>(db, EigenSql.CATEGORIERELATIE, "categorierelatie", Partijregels::categorierelatie);
        contactpersonen = new Eenvoudig<>(db, EigenSql.CONTACTPERSOON, "contactpersoon", Partijregels::levensloop);
        contactorganisaties =
                new Eenvoudig<>(db, EigenSql.CONTACTORGANISATIE, "contactorganisatie", Partijregels::bestaan);
    }
}
