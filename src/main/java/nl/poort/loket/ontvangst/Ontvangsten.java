package nl.poort.loket.ontvangst;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekAangekondigd;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekzaakGekoppeld;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What comes in: announced, taken in, tied to its case. What people look at and decide: [Verzoekbeheer].
///
/// A message is there as soon as it was announced, whatever happens to this program after that.
public final class Ontvangsten {
    private static final Actor ALLE = Actor.system("verdeling van verzoek");

    private final Db db;
    private final Aansluitingen aansluitingen;
    private final Ophaler ophaler;
    private final Uitvaller uitvaller;
    private final Organisaties organisaties;

    public Ontvangsten(Ontvangstbronnen bronnen, Aansluitingen aansluitingen) {
        this.db = bronnen.db();
        this.aansluitingen = aansluitingen;
        this.ophaler = new Ophaler(bronnen, aansluitingen);
        this.uitvaller = new Uitvaller(bronnen);
        this.organisaties = bronnen.organisaties();
    }

    /// A notification of the national facility, as it was sent. When this returns it is kept.
    ///
    /// @param woord what it knows itself by
    public Verzoekbericht meld(String woord, byte[] xml) {
        var aansluiting = aansluitingen
                .opWoord(woord)
                .orElseThrow(() -> new Weigering("niet-aangemeld", "Dit adres klopt niet, of het woord is vernieuwd"));
        var bericht = Stamlezer.bericht(xml);
        neemAan(aansluiting.organisatie(), bericht);
        return bericht;
    }

    /// The same message any number of times, also at the same moment, is one message.
    ///
    /// @return whether it is new
    public boolean neemAan(UUID organisatie, Verzoekbericht bericht) {
        return db.change(Uitvaller.programma(organisatie), tx -> {
            var sql = new OntvangstenSql(tx.handle());
            var v = new DossiersSql(tx.handle()).verzoek(organisatie, bericht.nummer(), tx.newId());
            var nieuw = nieuw(tx, v, bericht.volgnummer());
            if (!sql.insert(nieuw, null)) {
                return false;
            }
            new VerloopSql(tx.handle())
                    .stap(
                            organisatie,
                            v.id(),
                            tx.newId(),
                            new Verzoekstap(bericht.volgnummer(), tx.now(), "ontvangen", "Melding van een bericht"));
            tx.publish(new VerzoekAangekondigd(v.id(), organisatie, v.nummer(), bericht.volgnummer()));
            return true;
        });
    }

    private static Ontvangst nieuw(Tx tx, Verzoekdossier v, int volgnummer) {
        return van(tx, v, volgnummer, Ontvangstbron.LANDELIJK, Ontvangststand.AANGEKONDIGD, List.of(), false, tx.now());
    }

    /// @param volgende null = there is nothing to fetch
    static Ontvangst van(
            Tx tx,
            Verzoekdossier v,
            int volgnummer,
            Ontvangstbron bron,
            Ontvangststand stand,
            List<String> activiteiten,
            boolean hoofd,
            Instant volgende) {
        return new Ontvangst(
                v.id(),
                tx.newId(),
                v.organisatie(),
                v.nummer(),
                volgnummer,
                bron,
                stand,
                null,
                "",
                "",
                null,
                "",
                "",
                "",
                "",
                activiteiten,
                hoofd,
                false,
                0,
                0,
                tx.now(),
                null,
                0,
                0,
                volgende,
                "",
                "");
    }

    /// Regular work: brings in what waits.
    ///
    /// @return how many messages were worked on
    public int haalOp(int hoogstens) {
        int gedaan = 0;
        while (gedaan < hoogstens && ophaler.haalEen()) {
            gedaan++;
        }
        return gedaan;
    }

    List<Verzoekbericht> bijDeBron(Aansluiting a, Instant sinds) {
        return ophaler.bijDeBron(a, sinds);
    }

    /// The request, and nobody else changes it until this transaction ends. For whoever makes its case.
    public Verzoekdossier lock(Tx tx, UUID verzoek) {
        return new DossiersSql(tx.handle()).lock(verzoek).orElseThrow(() -> Weigering.onbekend("Dit verzoek"));
    }

    /// Its messages, in order.
    public List<Ontvangst> berichten(Actor actor, UUID verzoek) {
        return db.read(actor, tx -> new OntvangstenSql(tx.handle()).berichten(verzoek));
    }

    /// What a message says, when that is here.
    public java.util.Optional<Verzoekinhoud> inhoud(Actor actor, UUID verzoek, int volgnummer) {
        return db.read(actor, tx -> new OntvangstenSql(tx.handle()).xml(verzoek, volgnummer))
                .map(Stamlezer::lees);
    }

    /// What a message says, as it came.
    public java.util.Optional<byte[]> xml(Actor actor, UUID verzoek, int volgnummer) {
        return db.read(actor, tx -> new OntvangstenSql(tx.handle()).xml(verzoek, volgnummer));
    }

    /// The documents of a message.
    public List<Stuk> stukken(Actor actor, Ontvangst o) {
        return db.read(actor, tx -> new StukkenSql(tx.handle()).list(o.id())).stream()
                .filter(s -> s.nr() > 0)
                .toList();
    }

    /// A case works on it from now on.
    public void koppelZaak(Actor actor, UUID verzoek, UUID zaak, String zaaknummer) {
        db.run(actor, tx -> {
            var v = lock(tx, verzoek);
            new DossiersSql(tx.handle()).koppel(verzoek, zaak, zaaknummer, tx.now());
            new VerloopSql(tx.handle())
                    .stap(
                            v.organisatie(),
                            verzoek,
                            tx.newId(),
                            new Verzoekstap(0, tx.now(), "zaak gekoppeld", "zaak " + zaaknummer));
            tx.publish(new VerzoekzaakGekoppeld(verzoek, v.organisatie(), v.nummer(), zaak, zaaknummer));
        });
    }

    /// All of a message stands in its case.
    public void inZaak(Actor actor, UUID verzoek, int volgnummer) {
        db.run(actor, tx -> new OntvangstenSql(tx.handle()).inZaak(verzoek, volgnummer));
    }

    /// How far the case is, as the applicant may know it.
    public void zetStatus(Actor actor, UUID verzoek, String status) {
        db.run(actor, tx -> new DossiersSql(tx.handle()).status(verzoek, status));
    }

    /// What happened to it in words, for everybody who may see it.
    public void noteer(Actor actor, Verzoekdossier v, int volgnummer, String wat, String toelichting) {
        db.run(
                actor,
                tx -> new VerloopSql(tx.handle())
                        .stap(
                                v.organisatie(),
                                v.id(),
                                tx.newId(),
                                new Verzoekstap(volgnummer, tx.now(), wat, toelichting)));
    }

    /// A person must decide; the same reason for the same message twice is one.
    public void valUit(Actor actor, Verzoekdossier v, int volgnummer, Uitvalreden reden, String toelichting) {
        db.run(actor, tx -> uitvaller.valUit(tx, v, volgnummer, reden, toelichting));
    }

    /// The request a case works on.
    public java.util.Optional<Verzoekdossier> vanZaak(Actor actor, UUID zaak) {
        return db.read(actor, tx -> new DossiersSql(tx.handle()).vanZaak(zaak));
    }

    /// Who has which part of a message.
    public record Deel(UUID organisatie, String ontvanger, List<String> activiteiten) {}

    /// Over all receivers of this installation: only who has what.
    public List<Deel> verdeling(String nummer, int volgnummer) {
        return db.read(ALLE, tx -> {
            var dossiers = new DossiersSql(tx.handle()).metNummer(nummer);
            return new OntvangstenSql(tx.handle())
                    .berichten(dossiers.stream().map(Verzoekdossier::id).toList()).stream()
                            .filter(o -> o.volgnummer() == volgnummer && !o.kopie())
                            .map(o -> new Deel(o.organisatie(), naam(o.organisatie()), o.activiteiten()))
                            .toList();
        });
    }

    private String naam(UUID organisatie) {
        return organisaties.get(ALLE, organisatie).naam();
    }

    /// The request with this number, at each receiver that may be seen.
    public List<Verzoekdossier> metNummer(Actor actor, String nummer) {
        return db.read(actor, tx -> new DossiersSql(tx.handle()).metNummer(nummer));
    }

    /// What happened to it, the oldest first.
    public List<Verzoekstap> stappen(Actor actor, UUID verzoek) {
        return db.read(actor, tx -> new VerloopSql(tx.handle()).stappen(verzoek));
    }
}
