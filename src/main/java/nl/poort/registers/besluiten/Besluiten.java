package nl.poort.registers.besluiten;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.documenten.Objectinformatieobjecten;
import nl.poort.registers.zaken.Zaak;
import nl.poort.registers.zaken.Zaakdeuren;
import nl.poort.techniek.Records;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Scopes;
import nl.poort.techniek.register.Tabelregister;
import nl.poort.techniek.register.Toegang;

/// The decisions (Besluiten API 1.1.0). The case of a decision knows of it, and so do its documents.
public final class Besluiten extends Tabelregister<Besluit> {
    private final Zaakdeuren zaken;
    private final Objectinformatieobjecten spiegel;

    public Besluiten(Db db, Zaakdeuren zaken, Objectinformatieobjecten spiegel) {
        super(db, BesluitenSql.BESLUIT, "besluiten", "besluit", Scopes.van("besluiten"));
        this.zaken = zaken;
        this.spiegel = spiegel;
        zaken.besluiten((tx, besluiten) -> new BesluitenSql(tx).datums(besluiten));
    }

    Optional<Besluit> find(Tx tx, UUID id) {
        return tabel.find(tx, id);
    }

    @Override
    protected Besluit nieuw(Tx tx, Toegang toegang, Besluit nieuw) {
        var sql = new BesluitenSql(tx);
        var type = Catalogi.besluittype(tx, nieuw.besluittype());
        var zaaktype = Optional.ofNullable(nieuw.zaak()).flatMap(z -> zaaktype(tx, z));
        new Besluitregels()
                .type(type)
                .nummer(nieuw, isBezet(sql, nieuw))
                .eis(nieuw.zaak() == null || zaaktype.isPresent(), "zaak", "bad-url", "Deze zaak bestaat niet")
                .eis(
                        zaaktype.isEmpty() || Catalogi.heeftBesluit(tx, zaaktype.get(), nieuw.besluittype()),
                        Veldfout.GEHEEL,
                        "zaaktype-mismatch",
                        "Zulke besluiten horen niet bij het zaaktype van deze zaak")
                .klaar();
        return nieuw.identificatie() == null || nieuw.identificatie().isEmpty()
                ? Records.with(nieuw, "identificatie", nummer(tx, sql, nieuw))
                : nieuw;
    }

    /// The type of a case, whoever asks; empty when the case is not there.
    private Optional<UUID> zaaktype(Tx tx, UUID zaak) {
        var gevonden = zaken.zaken.list(Toegang.alles(tx.actor()), List.of(zaak));
        return Optional.ofNullable(gevonden.get(zaak)).map(Zaak::zaaktype);
    }

    private static boolean isBezet(BesluitenSql sql, Besluit b) {
        if (b.identificatie() == null || b.identificatie().isEmpty()) {
            return false;
        }
        sql.houdVrij(b.verantwoordelijkeOrganisatie(), b.identificatie());
        return sql.bezet(b.uuid(), b.verantwoordelijkeOrganisatie(), b.identificatie());
    }

    private static String nummer(Tx tx, BesluitenSql sql, Besluit b) {
        while (true) {
            var nummer = "BESLUIT-%d-%010d".formatted(tx.local().getYear(), sql.volgnummer());
            if (!isBezet(sql, Records.with(b, "identificatie", nummer))) {
                return nummer;
            }
        }
    }

    @Override
    protected Besluit wijzig(Tx tx, Toegang toegang, Besluit oud, Besluit nieuw) {
        // who sends it back without a number means the same one
        var zelfdeNummer =
                nieuw.identificatie() == null || nieuw.identificatie().isEmpty();
        var besluit = zelfdeNummer ? Records.with(nieuw, "identificatie", oud.identificatie()) : nieuw;
        new Besluitregels().zelfde(oud, besluit).klaar();
        return besluit;
    }

    @Override
    protected void na(Tx tx, Toegang toegang, Besluit oud, Besluit nieuw) {
        if (nieuw.zaak() == null) {
            return;
        }
        if (oud == null) {
            zaken.zaakbesluiten.koppel(tx, toegang, nieuw.zaak(), nieuw.uuid());
        } else if (!Objects.equals(oud.ingangsdatum(), nieuw.ingangsdatum())
                || !Objects.equals(oud.vervaldatum(), nieuw.vervaldatum())) {
            zaken.zaakbesluiten.gewijzigd(tx, toegang, nieuw.zaak());
        }
    }

    @Override
    protected void weg(Tx tx, Toegang toegang, Besluit oud) {
        new BesluitenSql(tx)
                .documenten(oud.uuid())
                .forEach(d -> spiegel.ontkoppel(tx, toegang, d, Link.naar("besluit", oud.uuid())));
    }

    @Override
    protected void verdwenen(Tx tx, Toegang toegang, Besluit oud) {
        if (oud.zaak() != null && zaaktype(tx, oud.zaak()).isPresent()) {
            zaken.zaakbesluiten.ontkoppel(tx, toegang, oud.zaak(), oud.uuid());
        }
    }

    @Override
    protected Hoofdobject hoofdobject(Tx tx, Besluit rij) {
        return hoofd(rij);
    }

    static Hoofdobject hoofd(Besluit b) {
        return new Hoofdobject(
                "besluit",
                b.uuid(),
                Map.of(
                        "verantwoordelijkeOrganisatie",
                        b.verantwoordelijkeOrganisatie(),
                        "besluittype",
                        Link.naar("besluittype", b.besluittype()).waarde()));
    }

    @Override
    protected String weergave(Besluit rij) {
        return rij.identificatie();
    }
}
