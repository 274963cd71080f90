package nl.poort.registers.documenten;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Benoemd;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Scopes;
import nl.poort.techniek.register.Tabelregister;
import nl.poort.techniek.register.Toegang;

/// The documents, with their versions and content (Documenten API 1.7.1). What is being changed is locked first:
/// [Documentsloten].
public final class Documenten extends Tabelregister<Document> {
    static final Scopes SCOPES = Scopes.van("documenten");
    static final String GEFORCEERD = "documenten.geforceerd-bijwerken";

    private final Bestanden bestanden;
    private final Bestandsdelen delen;

    public Documenten(Db db, Bestanden bestanden, Bestandsdelen delen) {
        super(
                db,
                DocumentenSql.DOCUMENT,
                "documenten",
                "enkelvoudiginformatieobject",
                new Scopes(
                        "documenten.lezen",
                        "documenten.aanmaken",
                        "documenten.bijwerken|documenten.geforceerd-bijwerken",
                        "documenten.verwijderen"));
        this.bestanden = bestanden;
        this.delen = delen;
    }

    /// For other registers, whoever asks: the caller decides who may know.
    public Optional<Document> find(Tx tx, UUID id) {
        return tabel.find(tx, id);
    }

    /// What main object a thing below a document belongs to.
    static Hoofdobject hoofd(Document d) {
        return new Hoofdobject(
                "enkelvoudiginformatieobject",
                d.uuid(),
                Map.of(
                        "bronorganisatie",
                        d.bronorganisatie(),
                        "informatieobjecttype",
                        Link.naar("informatieobjecttype", d.informatieobjecttype())
                                .waarde(),
                        "vertrouwelijkheidaanduiding",
                        Benoemd.naam(d.vertrouwelijkheidaanduiding())));
    }

    static Hoofdobject hoofd(Tx tx, UUID document) {
        return hoofd(DocumentenSql.DOCUMENT.find(tx, document).orElseThrow(() -> Weigering.onbekend("Dit document")));
    }

    /// A document as it was.
    ///
    /// @param versie null = whatever version
    /// @param moment null = now
    public Document get(Toegang toegang, UUID id, Integer versie, Instant moment) {
        return db.read(toegang.actor("document inzien"), tx -> {
            var nu = get(toegang, id);
            boolean isNu = versie == null
                    ? moment == null || !moment.isBefore(nu.beginRegistratie())
                    : versie.equals(nu.versie());
            if (isNu) {
                return nu;
            }
            var sql = new DocumentenSql(tx);
            var toen = (versie == null ? sql.versieOp(id, moment) : sql.versie(id, versie))
                    .filter(d -> ziet(toegang, d))
                    .orElseThrow(this::onbekend);
            return Records.with(toen, "locked", nu.locked(), "bestandsdelen", List.of());
        });
    }

    /// A version has a type and a level of its own.
    private static boolean ziet(Toegang toegang, Document d) {
        var zicht = toegang.zicht(SCOPES.lezen());
        return zicht.omvat(
                        d.informatieobjecttype(),
                        d.vertrouwelijkheidaanduiding().ordinal())
                && (!zicht.alleenGereed() || Boolean.TRUE.equals(d.isGereedVoorPublicatie()));
    }

    /// The content of a document that was got, from this byte on.
    public InputStream open(Toegang toegang, Document document, long vanaf) {
        return bestanden.open(toegang.actor().organisation(), document.bestand(), vanaf);
    }

    @Override
    protected Document nieuw(Tx tx, Toegang toegang, Document nieuw) {
        var d = Records.with(nieuw, "versie", 1, "beginRegistratie", tx.now());
        return compleet(tx, null, d);
    }

    @Override
    protected Document wijzig(Tx tx, Toegang toegang, Document oud, Document nieuw) {
        Documentregels.eisSlot(new DocumentenSql(tx).slot(oud.uuid()).orElse(null), nieuw.lock());
        if (oud.status() == Documentstatus.DEFINITIEF) {
            toegang.eis(GEFORCEERD);
            eisZicht(tx, toegang, GEFORCEERD, oud.uuid());
        }
        return compleet(tx, oud, Records.with(nieuw, "versie", oud.versie() + 1, "beginRegistratie", tx.now()));
    }

    private Document compleet(Tx tx, Document oud, Document nieuw) {
        var sql = new DocumentenSql(tx);
        var type = Catalogi.informatieobjecttype(tx, nieuw.informatieobjecttype());
        boolean zelfdeType = oud != null && oud.informatieobjecttype().equals(nieuw.informatieobjecttype());
        Documentregels.toets(
                nieuw,
                new Documentregels.Omstandigheden(
                        isBezet(sql, nieuw),
                        oud != null && sql.heeftGebruiksrechten(oud.uuid()),
                        zelfdeType ? List.of() : Documentregels.type(type)));
        var d = metInhoud(tx, oud, nieuw);
        var identificatie = d.identificatie() == null || d.identificatie().isEmpty();
        return Records.with(
                d,
                "identificatie",
                identificatie ? nummer(tx, sql, d) : d.identificatie(),
                "vertrouwelijkheidaanduiding",
                d.vertrouwelijkheidaanduiding() == null
                        ? type.orElseThrow().vertrouwelijkheidaanduiding()
                        : d.vertrouwelijkheidaanduiding(),
                "tonenAanInitiator",
                Boolean.TRUE.equals(d.tonenAanInitiator()));
    }

    private static boolean isBezet(DocumentenSql sql, Document d) {
        if (d.identificatie() == null || d.identificatie().isEmpty()) {
            return false;
        }
        sql.houdVrij(d.bronorganisatie(), d.identificatie());
        return sql.bezet(d.uuid(), d.bronorganisatie(), d.identificatie());
    }

    private static String nummer(Tx tx, DocumentenSql sql, Document d) {
        while (true) {
            var nummer = "DOCUMENT-%d-%010d".formatted(tx.local().getYear(), sql.volgnummer());
            if (!isBezet(sql, Records.with(d, "identificatie", nummer))) {
                return nummer;
            }
        }
    }

    private Document metInhoud(Tx tx, Document oud, Document nieuw) {
        return switch (Inhoudsplan.van(oud, nieuw)) {
            case Inhoudsplan.Houd() ->
                Records.with(nieuw, "bestand", oud.bestand(), "bestandsomvang", oud.bestandsomvang());
            case Inhoudsplan.Geen() -> Records.with(nieuw, "bestand", null, "bestandsomvang", null);
            case Inhoudsplan.Leeg() -> neem(tx, nieuw, bestanden.leeg());
            case Inhoudsplan.Neem(var bestand) -> neem(tx, nieuw, bestand);
            case Inhoudsplan.Delen(var omvang) -> Records.with(nieuw, "bestand", null, "bestandsomvang", omvang);
        };
    }

    private Document neem(Tx tx, Document nieuw, nl.poort.techniek.opslag.Ontvangst bestand) {
        bestanden.neem(tx, bestand);
        return Records.with(nieuw, "bestand", bestand.sha256(), "bestandsomvang", bestand.omvang());
    }

    @Override
    protected void na(Tx tx, Toegang toegang, Document oud, Document nieuw) {
        var sql = new DocumentenSql(tx);
        var plan = Inhoudsplan.van(oud, nieuw);
        if (oud != null) {
            sql.bewaarVersie(tx.actor().organisation(), oud);
            if (!(plan instanceof Inhoudsplan.Houd)) {
                delen.wis(tx, nieuw.uuid());
            }
        }
        if (plan instanceof Inhoudsplan.Delen(var omvang)) {
            delen.verwacht(tx, nieuw.uuid(), omvang);
            if (oud == null) {
                sql.zetSlot(nieuw.uuid(), Documentsloten.maak());
            }
        }
    }

    /// The content of a document is whole: its parts became one.
    void isCompleet(Tx tx, Toegang toegang, Document oud) {
        meld(tx, toegang, "update", oud, lees(tx, oud.uuid()));
    }

    @Override
    protected void weg(Tx tx, Toegang toegang, Document oud) {
        var sql = new DocumentenSql(tx);
        if (sql.heeftRelaties(oud.uuid())) {
            throw Documentregels.fout("pending-relations", "Dit document hoort nog bij een zaak of besluit");
        }
        if (Boolean.TRUE.equals(oud.locked())) {
            throw Documentregels.fout("locked", "Dit document is vergrendeld: er wordt aan gewerkt");
        }
        bestanden.geefVrij(tx, oud.uuid(), sql.bestanden(oud.uuid()));
    }

    @Override
    protected Hoofdobject hoofdobject(Tx tx, Document rij) {
        return hoofd(rij);
    }

    @Override
    public boolean toont(Toegang toegang, Map<String, Object> velden) {
        var niveau = Vertrouwelijkheidaanduiding.valueOf((String) velden.get("vertrouwelijkheidaanduiding"));
        var type = UUID.fromString((String) velden.get("informatieobjecttype"));
        return toegang.zicht(SCOPES.lezen()).omvat(type, niveau.ordinal());
    }

    @Override
    protected String weergave(Document rij) {
        return rij.identificatie();
    }
}
