package nl.poort.contact.klantinteracties;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.contact.klantcontact.Uitschrijvingen;
import nl.poort.contact.klantinteracties.Identificatiecode.Nummersoort;
import nl.poort.techniek.Records;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.db.Bladzijde;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// The numbers by which parties are known. Those that Poort knows of a party itself stand with that party, and a BSN
/// stands nowhere else; the others are kept here.
public final class PartijIdentificatoren extends Klantregister<PartijIdentificator> {
    private static final Map<String, String> NAMEN = Map.of(
            "bsn", "partijIdentificator.objectId",
            "kvkNummer", "partijIdentificator.objectId",
            "rsin", "partijIdentificator.objectId",
            "vestigingsnummer", "partijIdentificator.objectId");

    private final Partijen partijen;
    private final Uitschrijvingen uitschrijvingen;
    private final Bsnwacht wacht;

    PartijIdentificatoren(Db db, Partijen partijen, Uitschrijvingen uitschrijvingen, Bsnwacht wacht) {
        super(db, BeeldenSql.IDENTIFICATOR, "partijidentificator");
        this.partijen = partijen;
        this.uitschrijvingen = uitschrijvingen;
        this.wacht = wacht;
    }

    @Override
    public PartijIdentificator get(Toegang toegang, UUID id) {
        var gevonden = super.get(toegang, id);
        if (gevonden.isBsn()) {
            Bsnwacht.eis(toegang);
        }
        return wacht.toon(toegang, List.of(gevonden)).getFirst();
    }

    @Override
    public Bladzijde<PartijIdentificator> list(Toegang toegang, Zoekvraag vraag) {
        var mag = Bsnwacht.mag(toegang) ? vraag : vraag.en(Conditie.gelijk("zonderBsn", null));
        var bladzijde = super.list(toegang, mag);
        return new Bladzijde<>(wacht.toon(toegang, bladzijde.rijen()), bladzijde.aantal());
    }

    @Override
    public Map<UUID, PartijIdentificator> list(Toegang toegang, Collection<UUID> ids) {
        var gevonden = new LinkedHashMap<UUID, PartijIdentificator>();
        wacht.toon(toegang, super.list(toegang, ids).values()).forEach(i -> gevonden.put(i.uuid(), i));
        return gevonden;
    }

    @Override
    void toets(Regels regels, Toegang toegang, PartijIdentificator oud, PartijIdentificator nieuw) {
        toets(regels, toegang, "", oud, nieuw);
    }

    void toets(Regels regels, Toegang toegang, String voor, PartijIdentificator oud, PartijIdentificator nieuw) {
        if (nieuw.isBsn() || oud != null && oud.isBsn()) {
            Bsnwacht.eis(toegang);
        }
        Partijregels.code(regels, voor + "partijIdentificator.", nieuw.partijIdentificator());
        regels.bestaat(voor + "identificeerdePartij", nieuw.identificeerdePartij(), PartijzoekSql.PARTIJ);
        regels.bestaat(voor + "subIdentificatorVan", nieuw.subIdentificatorVan(), tabel);
        var code = nieuw.partijIdentificator();
        var vraag = Zoekvraag.van(
                Conditie.gelijk("objectId", code.objectId()),
                Conditie.gelijk("codeSoortObjectId", code.codeSoortObjectId()));
        var bekend = tabel.list(regels.tx(), vraag);
        regels.eis(
                bekend.stream()
                        .filter(b -> oud == null || !b.uuid().equals(oud.uuid()))
                        .noneMatch(b -> java.util.Objects.equals(b.subIdentificatorVan(), nieuw.subIdentificatorVan())),
                voor.isEmpty() ? Veldfout.GEHEEL : voor + "partijIdentificator.objectId",
                "unique",
                "Dit nummer staat al bij een partij");
        boolean bijPartij = oud != null && !isEigen(regels.tx(), oud.uuid());
        regels.eis(
                !bijPartij
                        || !anders(oud, nieuw, "identificeerdePartij")
                                && oud.partijIdentificator().codeSoortObjectId() == code.codeSoortObjectId(),
                voor + "identificeerdePartij.uuid",
                "wijzigen-niet-toegelaten",
                "Dit nummer hoort bij deze partij: verwijder het en maak het bij de andere");
    }

    /// What is checked of a BSN only when the party is known.
    private static void eisPersoon(boolean klopt) {
        if (!klopt) {
            throw nl.poort.techniek.Weigering.veld(
                    "identificeerdePartij.uuid", "required", "Een BSN hoort bij een partij van de soort persoon");
        }
    }

    @Override
    protected UUID bewaar(Tx tx, Toegang toegang, PartijIdentificator oud, PartijIdentificator rij) {
        var partij = rij.identificeerdePartij() == null
                ? null
                : partijen.get(
                        toegang.actor("nummer vastleggen"),
                        rij.identificeerdePartij().uuid());
        var soort = rij.partijIdentificator().codeSoortObjectId();
        if (soort == Nummersoort.BSN) {
            eisPersoon(partij != null && Partijnummers.isPersoon(partij));
        }
        boolean eigen = oud != null && isEigen(tx, oud.uuid());
        boolean past = partij != null && (oud != null || Partijnummers.isVrij(partij, soort));
        if (eigen || !past || !Partijnummers.past(partij, soort)) {
            return zet(
                    tx,
                    EigenSql.IDENTIFICATOR,
                    Records.with(
                            rij,
                            "anderePartijIdentificator",
                            rij.anderePartijIdentificator() == null ? "" : rij.anderePartijIdentificator()));
        }
        var nieuw = Partijnummers.met(partij, soort, rij.partijIdentificator().objectId());
        Regels.vertaald(
                NAMEN, () -> partijen.wijzig(toegang.actor("nummer vastleggen"), partij.id(), partij.versie(), nieuw));
        var id = Partijnummers.id(soort, partij.id());
        if (rij.subIdentificatorVan() != null) {
            zet(
                    tx,
                    EigenSql.IDENTIFICATOR_BIJ,
                    new EigenSql.Identificatorbij(id, rij.subIdentificatorVan().uuid()));
        } else {
            EigenSql.IDENTIFICATOR_BIJ.delete(tx, id);
        }
        return id;
    }

    private static boolean isEigen(Tx tx, UUID id) {
        return EigenSql.IDENTIFICATOR.find(tx, id).isPresent();
    }

    @Override
    protected void weg(Tx tx, Toegang toegang, PartijIdentificator oud) {
        if (oud.isBsn()) {
            Bsnwacht.eis(toegang);
        }
    }

    @Override
    protected void wis(Tx tx, Toegang toegang, PartijIdentificator oud) {
        if (EigenSql.IDENTIFICATOR.delete(tx, oud.uuid())) {
            return;
        }
        var actor = toegang.actor("nummer verwijderen");
        var id = oud.identificeerdePartij().uuid();
        EigenSql.IDENTIFICATOR_BIJ.delete(tx, oud.uuid());
        if (oud.isBsn()) {
            uitschrijvingen.bsn(actor, id);
        } else {
            var partij = partijen.get(actor, id);
            var zonder = Partijnummers.met(partij, oud.partijIdentificator().codeSoortObjectId(), null);
            Regels.vertaald(NAMEN, () -> partijen.wijzig(actor, id, partij.versie(), zonder));
        }
    }

    static Bsn bsn(String nummer) {
        return nummer == null ? null : new Bsn(nummer);
    }
}
