package nl.poort.contact.klantinteracties;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.poort.contact.klantcontact.Afronding;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.contact.klantcontact.Correctie;
import nl.poort.contact.klantcontact.Kanalen;
import nl.poort.contact.klantcontact.NieuwContact;
import nl.poort.contact.klantcontact.Richting;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;

/// The contacts with customers. A new one is a contact of Poort like any other; a change corrects it.
public final class Klantcontacten extends Klantregister<Klantcontact> {
    private static final java.time.Duration SPELING = java.time.Duration.ofMinutes(5);
    private static final Map<String, String> NAMEN = Map.of(
            "tijd", "plaatsgevondenOp",
            "eigenWoorden", "inhoud",
            "inhoud", "reactie",
            "context", "metadata",
            "onderwerp", "onderwerp",
            "kanaal", "kanaal");

    private final nl.poort.contact.klantcontact.Klantcontacten contacten;
    private final Kanalen kanalen;

    Klantcontacten(Db db, nl.poort.contact.klantcontact.Klantcontacten contacten, Kanalen kanalen) {
        super(db, BeeldenSql.KLANTCONTACT, "klantinteractie");
        this.contacten = contacten;
        this.kanalen = kanalen;
    }

    @Override
    void toets(Regels regels, Toegang toegang, Klantcontact oud, Klantcontact nieuw) {
        regels.uniek(tabel, "nummer", nieuw.nummer(), nieuw);
        regels.uniek(tabel, "referentienummer", nieuw.referentienummer(), nieuw);
        regels.eis(
                nieuw.plaatsgevondenOp() == null
                        || !nieuw.plaatsgevondenOp().isAfter(regels.tx().now().plus(SPELING)),
                "plaatsgevondenOp",
                "invalid",
                "Een contact ligt nooit in de toekomst");
        regels.vast(oud, nieuw, "plaatsgevondenOp");
        if (nieuw.metadata() != null) {
            nieuw.metadata()
                    .forEach((naam, waarde) -> regels.eis(
                            waarde instanceof String tekst && tekst.length() <= 255,
                            "metadata." + naam,
                            "invalid",
                            "Hier hoort een tekst van hoogstens 255 tekens"));
            regels.eis(
                    nieuw.metadata().keySet().stream().noneMatch("bsn"::equalsIgnoreCase),
                    "metadata",
                    "invalid",
                    "Een BSN hoort hier niet: leg het vast bij de partij");
        }
    }

    @Override
    protected Klantcontact wijzig(Tx tx, Toegang toegang, Klantcontact oud, Klantcontact nieuw) {
        var zelfdeTijd = nieuw.plaatsgevondenOp() == null
                ? Records.with(nieuw, "plaatsgevondenOp", oud.plaatsgevondenOp())
                : nieuw;
        return super.wijzig(tx, toegang, oud, zelfdeTijd);
    }

    @Override
    protected UUID bewaar(Tx tx, Toegang toegang, Klantcontact oud, Klantcontact rij) {
        if (oud == null) {
            return legVast(tx, toegang, rij, null);
        }
        corrigeer(tx, toegang, oud, rij);
        bij(tx, oud.uuid(), rij.nummer() == null ? Records.with(rij, "nummer", oud.nummer()) : rij);
        return oud.uuid();
    }

    /// @param antwoordOp the earlier contact that this one answers, or null
    Klantcontact create(Toegang toegang, Klantcontact nieuw, UUID antwoordOp) {
        toegang.eis(SCHRIJVEN);
        return db.change(toegang.actor("klantcontact vastleggen"), tx -> {
            var rij = nieuw(tx, toegang, Records.with(nieuw, "uuid", tx.newId()));
            var staat = lees(tx, legVast(tx, toegang, rij, antwoordOp));
            meld(tx, toegang, "create", null, staat);
            return staat;
        });
    }

    private UUID legVast(Tx tx, Toegang toegang, Klantcontact k, UUID antwoordOp) {
        var actor = toegang.actor("klantcontact vastleggen");
        var eerder = antwoordOp == null
                ? null
                : new EigenSql(tx)
                        .achter(antwoordOp)
                        .map(EigenSql.Achter::versie)
                        .orElse(null);
        var contact = new NieuwContact(
                Klantcontactregels.kanaal(k.kanaal(), kanalen.list(actor)),
                eerder == null ? Richting.INKOMEND : Richting.UITGAAND,
                k.plaatsgevondenOp(),
                null,
                null,
                null,
                k.onderwerp(),
                k.inhoud(),
                Map.of(),
                null,
                null,
                eerder,
                false);
        var gelukt = Klantcontactregels.resultaat(k);
        var resultaat =
                eerder != null && gelukt != Contactresultaat.NIET_GELUKT ? Contactresultaat.ANTWOORD_GEGEVEN : gelukt;
        var id = Regels.vertaald(NAMEN, () -> contacten.legVast(actor, contact, new Afronding(resultaat, k.reactie())))
                .id();
        bij(tx, id, k);
        return id;
    }

    /// Only what differs from what was shown: a long text was shown shortened.
    private void corrigeer(Tx tx, Toegang toegang, Klantcontact oud, Klantcontact nieuw) {
        var resultaat = Objects.equals(oud.indicatieContactGelukt(), nieuw.indicatieContactGelukt())
                ? null
                : Klantcontactregels.resultaat(nieuw);
        if (resultaat == null
                && !anders(oud, nieuw, "onderwerp")
                && !anders(oud, nieuw, "inhoud")
                && !anders(oud, nieuw, "reactie")) {
            return;
        }
        var reden = toegang.toelichting().isBlank()
                ? "Gecorrigeerd door " + toegang.actor().name()
                : toegang.toelichting();
        var correctie = new Correctie(
                anders(oud, nieuw, "onderwerp") ? nieuw.onderwerp() : null,
                anders(oud, nieuw, "inhoud") ? leegAlsNiets(nieuw.inhoud()) : null,
                anders(oud, nieuw, "reactie") ? leegAlsNiets(nieuw.reactie()) : null,
                resultaat,
                reden.length() > 500 ? reden.substring(0, 500) : reden);
        var versie = new EigenSql(tx).achter(oud.uuid()).orElseThrow().versie();
        Regels.vertaald(NAMEN, () -> contacten.corrigeer(toegang.actor("klantcontact corrigeren"), versie, correctie));
    }

    private static String leegAlsNiets(String tekst) {
        return tekst == null ? "" : tekst;
    }

    private static void bij(Tx tx, UUID id, Klantcontact k) {
        var nummer = k.nummer() == null || k.nummer().isEmpty() ? new EigenSql(tx).nummer() : k.nummer();
        var metadata = new LinkedHashMap<>(k.metadata() == null ? Map.<String, Object>of() : k.metadata());
        metadata.remove("kenmerk"); // ours: it is shown, and never changes
        zet(
                tx,
                EigenSql.CONTACT_BIJ,
                new EigenSql.Contactbij(
                        id,
                        nummer,
                        k.referentienummer(),
                        k.kanaal(),
                        k.taal(),
                        k.vertrouwelijk(),
                        k.hoofdOnderwerpType(),
                        Boolean.TRUE.equals(k.verdereActieOndernomen()),
                        metadata));
    }

    @Override
    protected void wis(Tx tx, Toegang toegang, Klantcontact oud) {
        throw new Weigering(
                "klantcontact-blijft",
                "Een klantcontact is een verslag en wordt niet verwijderd. Klopt er iets niet, wijzig het dan: de oude"
                        + " versie blijft in de geschiedenis staan.");
    }
}
