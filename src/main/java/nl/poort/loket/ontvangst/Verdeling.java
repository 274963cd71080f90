package nl.poort.loket.ontvangst;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.loket.aanvraag.Stambericht;
import nl.poort.loket.aanvraag.Stamschrijver;
import nl.poort.loket.aanvraag.Verzoek;
import nl.poort.loket.aanvraag.VerzoekIngediend;
import nl.poort.loket.aanvraag.Verzoeken;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekGelezen;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Splits a request that was filed here over who decides and who handles: one number, one story, and every part
/// followed until it is received.
public final class Verdeling {
    private static final Actor VERDELEN = Actor.system("verzoek verdelen");

    private final Db db;
    private final Verzoeken verzoeken;
    private final Organisaties organisaties;
    private final Verdeelplan plan;
    private final Uitvaller uitvaller;

    public Verdeling(
            Ontvangstbronnen bronnen, Verzoeken verzoeken, Behandeldiensten diensten, Aansluitingen aansluitingen) {
        this.db = bronnen.db();
        this.verzoeken = verzoeken;
        this.organisaties = bronnen.organisaties();
        this.plan = new Verdeelplan(bronnen, diensten, aansluitingen);
        this.uitvaller = new Uitvaller(bronnen);
    }

    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.after("ontvangst.verdelen", VerzoekIngediend.class, g -> verdeel(g.verzoek()));
    }

    /// The same request any number of times is split once.
    public void verdeel(UUID id) {
        var verzoek = verzoeken.get(id);
        for (var deel : plan.delen(verzoek)) {
            var organisatie = organisaties.get(VERDELEN, deel.organisatie());
            db.run(
                    Uitvaller.programma(organisatie.id()),
                    tx -> leg(tx, verzoek, xml(verzoek, deel), deel, organisatie));
        }
    }

    /// As the national facility would send it: with who decides, and who handles it when that is another one.
    private byte[] xml(Verzoek verzoek, Verdeelplan.Deel deel) {
        var gezag = deel.gezag() == null ? null : instantie(deel.gezag());
        var dienst =
                deel.gezag() == null || deel.gezag().equals(deel.organisatie()) ? null : instantie(deel.organisatie());
        return Stamschrijver.schrijf(new Stambericht(verzoek, gezag, dienst, false));
    }

    private Stambericht.Instantie instantie(UUID organisatie) {
        var o = organisaties.get(VERDELEN, organisatie);
        return new Stambericht.Instantie(o.oin() == null ? "" : o.oin().nummer(), o.naam());
    }

    private void leg(Tx tx, Verzoek verzoek, byte[] xml, Verdeelplan.Deel deel, Organisatie organisatie) {
        var in = Stamlezer.lees(xml);
        var v = new DossiersSql(tx.handle()).verzoek(organisatie.id(), in.nummer(), tx.newId());
        var sql = new OntvangstenSql(tx.handle());
        var o = Ontvangsten.van(
                tx,
                v,
                in.volgnummer(),
                Ontvangstbron.EIGEN,
                Ontvangststand.XML,
                deel.activiteiten(),
                deel.hoofd(),
                tx.now());
        if (!sql.insert(o, xml)) {
            return;
        }
        var stukken = stukken(verzoek, xml.length);
        new StukkenSql(tx.handle()).insert(o, stukken);
        sql.gelezen(o, in, xml, deel.kopieVoor() != null);
        sql.stand(o, Ontvangststand.XML, stukken.size() - 1);
        if (deel.kopieVoor() != null) {
            sql.dienst(o, deel.kopieVoor());
        }
        stappen(tx, v, o, deel);
        if (deel.bezwaar() != null) {
            uitvaller.valUit(tx, v, o.volgnummer(), Uitvalreden.GEEN_ONTVANGER, deel.bezwaar());
        }
        if (deel.kopieVoor() == null) {
            tx.publish(new VerzoekGelezen(v.id(), v.organisatie(), v.nummer(), o.volgnummer()));
        }
    }

    /// What must come in: the request itself, and its attachments with the size and hash they have.
    private static List<Stuk> stukken(Verzoek verzoek, int grootte) {
        var stukken = new ArrayList<Stuk>();
        stukken.add(new Stuk(0, "xml", "verzoek.xml", "", "", grootte, "", null, null));
        verzoek.bijlagen()
                .forEach(b -> stukken.add(new Stuk(
                        stukken.size(),
                        b.id().toString(),
                        b.naam(),
                        b.soort(),
                        Eigenbron.link(b.opslag(), b.sha256()),
                        b.grootte(),
                        b.sha256(),
                        null,
                        null)));
        return stukken;
    }

    private static void stappen(Tx tx, Verzoekdossier v, Ontvangst o, Verdeelplan.Deel deel) {
        var verloop = new VerloopSql(tx.handle());
        var wat = deel.kopieVoor() == null
                ? "activiteiten: " + deel.activiteiten().size()
                : "Kopie: " + deel.kopieVoor() + " behandelt dit. Er komt hier geen zaak van.";
        for (var stap : List.of("ontvangen", "opgehaald", "verwerkt")) {
            var toelichting = stap.equals("verwerkt") ? wat : "";
            verloop.stap(
                    v.organisatie(), v.id(), tx.newId(), new Verzoekstap(o.volgnummer(), tx.now(), stap, toelichting));
        }
    }

    /// Regular work: what was filed and stands nowhere is split after all, and is a finding.
    ///
    /// @return how many were missed
    public int controleer() {
        var nu = db.clock().instant();
        int gemist = 0;
        for (var verzoek : verzoeken.ingediend(
                nu.minus(java.time.Duration.ofDays(8)), nu.minus(java.time.Duration.ofMinutes(5)))) {
            boolean er = db.read(
                    VERDELEN,
                    tx -> new OntvangstenSql(tx.handle())
                            .isErOveral(
                                    verzoek.nummer().cijfers(), verzoek.nummer().volgnummer()));
            if (!er) {
                gemist++;
                verdeel(verzoek.id());
                bevind(verzoek);
            }
        }
        return gemist;
    }

    private void bevind(Verzoek verzoek) {
        plan.delen(verzoek).stream()
                .findFirst()
                .ifPresent(d -> db.run(
                        Uitvaller.programma(d.organisatie()),
                        tx -> uitvaller.bevind(
                                tx,
                                d.organisatie(),
                                "niet verdeeld " + verzoek.nummer().tekst(),
                                Bevinding.Soort.SOFTWARE,
                                "Verzoek " + verzoek.nummer().tekst() + " was ingediend, maar nog nergens ontvangen",
                                1)));
    }
}
