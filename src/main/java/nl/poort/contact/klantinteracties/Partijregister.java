package nl.poort.contact.klantinteracties;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partijsoort;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Bladzijde;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Verwijzing;
import nl.poort.techniek.register.Wijziging;

/// The customers, as other systems know them: the parties of Poort.
public final class Partijregister extends Klantregister<Partij> {
    private static final Map<String, String> NAMEN =
            Map.of("naam", "partijIdentificatie", "adressen", "digitaleAdressen", "soort", "soortPartij");

    private final Klantdeuren.Klanten klanten;
    private final PartijIdentificatoren identificatoren;
    private final Digitaleadressen adressen;
    private final Bsnwacht wacht;

    Partijregister(
            Db db,
            Klantdeuren.Klanten klanten,
            PartijIdentificatoren identificatoren,
            Digitaleadressen adressen,
            Bsnwacht wacht) {
        super(db, PartijzoekSql.PARTIJ, "partij");
        this.klanten = klanten;
        this.identificatoren = identificatoren;
        this.adressen = adressen;
        this.wacht = wacht;
    }

    @Override
    public Partij get(Toegang toegang, UUID id) {
        return toon(toegang, super.get(toegang, id));
    }

    @Override
    public Bladzijde<Partij> list(Toegang toegang, Zoekvraag vraag) {
        var bladzijde = super.list(toegang, vraag);
        return new Bladzijde<>(
                bladzijde.rijen().stream().map(p -> toon(toegang, p)).toList(), bladzijde.aantal());
    }

    @Override
    public Map<UUID, Partij> list(Toegang toegang, Collection<UUID> ids) {
        var gevonden = new LinkedHashMap<UUID, Partij>();
        super.list(toegang, ids).forEach((id, partij) -> gevonden.put(id, toon(toegang, partij)));
        return gevonden;
    }

    @Override
    public Partij create(Toegang toegang, Partij nieuw) {
        return toon(toegang, super.create(toegang, nieuw));
    }

    @Override
    public Partij update(Toegang toegang, Wijziging<Partij> wijziging) {
        return toon(toegang, super.update(toegang, wijziging));
    }

    private Partij toon(Toegang toegang, Partij partij) {
        return Records.with(partij, "partijIdentificatoren", wacht.toon(toegang, partij.partijIdentificatoren()));
    }

    @Override
    void toets(Regels regels, Toegang toegang, Partij oud, Partij nieuw) {
        regels.uniek(tabel, "nummer", nieuw.nummer(), nieuw);
        regels.bestaan("digitaleAdressen", nieuw.digitaleAdressen(), BeeldenSql.DIGITAAL_ADRES);
        regels.bestaan("rekeningnummers", nieuw.rekeningnummers(), EigenSql.REKENINGNUMMER);
        voorkeur(regels, "voorkeursDigitaalAdres", nieuw.voorkeursDigitaalAdres(), nieuw.digitaleAdressen());
        voorkeur(regels, "voorkeursRekeningnummer", nieuw.voorkeursRekeningnummer(), nieuw.rekeningnummers());
        regels.bestaat("partijIdentificatie.werkteVoorPartij", Partijregels.werkteVoor(nieuw), tabel);
        regels.eis(
                nieuw.soortPartij() != SoortPartij.ORGANISATIE
                        || !Partijregels.naam(nieuw).isBlank(),
                "partijIdentificatie.naam",
                "required",
                "Vul de naam van de organisatie in");
        for (int i = 0; i < nieuw.partijIdentificatoren().size(); i++) {
            var een = nieuw.partijIdentificatoren().get(i);
            if (een.isBsn()) {
                Bsnwacht.eis(toegang);
            }
            var eerder = eerder(oud, een);
            if (eerder == null || !eerder.partijIdentificator().equals(een.partijIdentificator())) {
                identificatoren.toets(
                        regels,
                        toegang,
                        "partijIdentificatoren." + i + ".",
                        eerder,
                        Records.with(
                                een, "identificeerdePartij", eerder == null ? null : eerder.identificeerdePartij()));
            }
        }
    }

    private static void voorkeur(Regels regels, String veld, Verwijzing voorkeur, List<Verwijzing> uit) {
        regels.eis(
                voorkeur == null || uit.contains(voorkeur), veld, "invalid", "Kies er een die bij deze partij staat");
    }

    /// The one that is meant: by its id, or by what it says.
    private static PartijIdentificator eerder(Partij oud, PartijIdentificator een) {
        return oud == null
                ? null
                : oud.partijIdentificatoren().stream()
                        .filter(i -> i.uuid().equals(een.uuid())
                                || i.partijIdentificator().equals(een.partijIdentificator()))
                        .findFirst()
                        .orElse(null);
    }

    @Override
    protected UUID bewaar(Tx tx, Toegang toegang, Partij oud, Partij rij) {
        var id = oud == null ? registreer(toegang, rij) : hernoem(toegang, oud, rij);
        var kern = new Partijkern(tx, toegang, id, identificatoren, adressen);
        kern.nummers(oud, rij);
        kern.adressen(oud, rij);
        kern.rekeningen(oud, rij);
        kern.bij(oud, rij);
        return id;
    }

    private UUID registreer(Toegang toegang, Partij rij) {
        var nieuw = NieuwePartij.kaal(soort(rij, null), naam(rij));
        return Regels.vertaald(NAMEN, () -> klanten.partijen().registreer(toegang.actor("partij vastleggen"), nieuw))
                .id();
    }

    private UUID hernoem(Toegang toegang, Partij oud, Partij rij) {
        if (!anders(oud, rij, "partijIdentificatie") && !anders(oud, rij, "soortPartij")) {
            return oud.uuid();
        }
        var actor = toegang.actor("partij wijzigen");
        var bekend = klanten.partijen().get(actor, oud.uuid());
        var naam = naam(rij);
        var nieuw = new NieuwePartij(
                soort(rij, bekend.soort()),
                naam == null && bekend.soort() != Partijsoort.ANONIEM ? bekend.naam() : naam,
                null,
                bekend.kvkNummer(),
                bekend.rsin(),
                bekend.vestigingsnummer(),
                bekend.adressen(),
                bekend.voorkeur());
        Regels.vertaald(NAMEN, () -> klanten.partijen().wijzig(actor, oud.uuid(), bekend.versie(), nieuw));
        return oud.uuid();
    }

    private static String naam(Partij rij) {
        var naam = Partijregels.naam(rij);
        return naam.isBlank() ? null : naam;
    }

    /// @param nu what the party is now, or null: a kind of ours that fits stays
    private static Partijsoort soort(Partij rij, Partijsoort nu) {
        return switch (rij.soortPartij()) {
            case ORGANISATIE -> nu == Partijsoort.VERENIGING || nu == Partijsoort.INSTELLING ? nu : Partijsoort.BEDRIJF;
            case PERSOON, CONTACTPERSOON -> {
                var bekend = nu == Partijsoort.COLLEGA || nu == Partijsoort.NATUURLIJK_PERSOON ? nu : null;
                var nieuw = naam(rij) == null ? Partijsoort.ANONIEM : Partijsoort.NATUURLIJK_PERSOON;
                yield bekend == null ? nieuw : bekend;
            }
        };
    }

    @Override
    protected void wis(Tx tx, Toegang toegang, Partij oud) {
        if (!BeeldenSql.BETROKKENE
                .list(tx, Zoekvraag.van(Conditie.gelijk("wasPartij", oud.uuid())))
                .isEmpty()) {
            throw new Weigering(
                    "klant-heeft-contacten",
                    "Met deze partij was contact. Zij blijft daarom staan zolang die contacten bewaard worden.");
        }
        klanten.uitschrijvingen().partij(toegang.actor("partij verwijderen"), oud.uuid());
        new EigenSql(tx).wisPartij(oud.uuid());
    }
}
