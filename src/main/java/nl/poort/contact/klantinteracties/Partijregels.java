package nl.poort.contact.klantinteracties;

import java.util.Map;
import nl.poort.contact.klantinteracties.Identificatiecode.Nummersoort;
import nl.poort.contact.klantinteracties.Identificatiecode.Objecttype;
import nl.poort.contact.klantinteracties.Identificatiecode.Register;
import nl.poort.registers.organisatie.KvkNummer;
import nl.poort.registers.organisatie.Rsin;
import nl.poort.registers.organisatie.Vestigingsnummer;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.register.Verwijzing;

/// What a party, its numbers and what hangs on it must be.
final class Partijregels {
    /// Which number belongs to what, and who gives it.
    private static final Map<Nummersoort, Objecttype> VAN = Map.of(
            Nummersoort.BSN, Objecttype.NATUURLIJK_PERSOON,
            Nummersoort.KVK_NUMMER, Objecttype.NIET_NATUURLIJK_PERSOON,
            Nummersoort.RSIN, Objecttype.NIET_NATUURLIJK_PERSOON,
            Nummersoort.VESTIGINGSNUMMER, Objecttype.VESTIGING);

    private Partijregels() {}

    static void code(Regels regels, String voor, Identificatiecode code) {
        regels.eis(
                VAN.get(code.codeSoortObjectId()) == code.codeObjecttype(),
                voor + "codeSoortObjectId",
                "invalid",
                "Dit nummer hoort niet bij dit objecttype");
        var van = code.codeSoortObjectId() == Nummersoort.BSN ? Register.BRP : Register.HR;
        regels.eis(
                code.codeRegister() == van, voor + "codeRegister", "invalid", "Dit nummer staat in een ander register");
        try {
            controleer(code);
        } catch (Weigering w) {
            regels.eis(false, voor + "objectId", "invalid", w.getMessage());
        }
    }

    private static void controleer(Identificatiecode code) {
        var nummer = code.objectId();
        switch (code.codeSoortObjectId()) {
            case BSN -> new nl.poort.contact.klantcontact.Bsn(nummer);
            case KVK_NUMMER -> new KvkNummer(nummer);
            case RSIN -> new Rsin(nummer);
            case VESTIGINGSNUMMER -> new Vestigingsnummer(nummer);
        }
    }

    /// The particulars that were sent, as the record they are; an absent one is empty.
    static <T extends Record> T gegevens(Partij partij, Class<T> soort) {
        return Json.read(
                Json.write(partij.partijIdentificatie() == null ? Map.of() : partij.partijIdentificatie()), soort);
    }

    /// The name a person wants to be called by, or null.
    static Contactnaam contactnaam(Partij partij) {
        return switch (partij.soortPartij()) {
            case PERSOON -> gegevens(partij, SoortPartij.Persoonsgegevens.class).contactnaam();
            case CONTACTPERSOON ->
                gegevens(partij, SoortPartij.Contactpersoonsgegevens.class).contactnaam();
            case ORGANISATIE -> null;
        };
    }

    /// The name by which the desk knows the party; empty when none was given.
    static String naam(Partij partij) {
        if (partij.soortPartij() == SoortPartij.ORGANISATIE) {
            var naam = gegevens(partij, SoortPartij.Organisatiegegevens.class).naam();
            return naam == null ? "" : naam;
        }
        var contactnaam = contactnaam(partij);
        return contactnaam == null ? "" : contactnaam.volledig();
    }

    static Verwijzing werkteVoor(Partij partij) {
        return partij.soortPartij() == SoortPartij.CONTACTPERSOON
                ? gegevens(partij, SoortPartij.Contactpersoonsgegevens.class).werkteVoorPartij()
                : null;
    }

    static void categorierelatie(Regels regels, Categorierelatie r) {
        regels.bestaat("partij", r.partij(), PartijzoekSql.PARTIJ);
        regels.bestaat(
                "categorie",
                r.categorie() == null ? null : Verwijzing.naar(r.categorie().uuid()),
                EigenSql.CATEGORIE);
        regels.eis(
                r.beginDatum() == null
                        || r.eindDatum() == null
                        || !r.eindDatum().isBefore(r.beginDatum()),
                "eindDatum",
                "invalid",
                "De einddatum ligt niet voor de begindatum");
    }

    static void levensloop(Regels regels, Contactpersoon p) {
        regels.eis(
                p.overlijdensdatum() == null || !p.overlijdensdatum().isBefore(p.geboortedatum()),
                "overlijdensdatum",
                "invalid",
                "Deze datum ligt voor de geboortedatum");
    }

    static void bestaan(Regels regels, Contactorganisatie o) {
        regels.eis(
                o.oprichtingsdatum() == null
                        || o.opheffingsdatum() == null
                        || !o.opheffingsdatum().isBefore(o.oprichtingsdatum()),
                "opheffingsdatum",
                "invalid",
                "Deze datum ligt voor de oprichtingsdatum");
    }
}
