package nl.poort.loket.regels;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What authors work on: models, step by step, with the way back; a version of a rule file is made of one.
public final class Regelmodellen {
    /// So far back a change can be undone.
    private static final int BEWAAR = 60;

    private final Db db;
    private final Regelbestanden bestanden;
    private final Organisaties organisaties;

    public Regelmodellen(Db db, Regelbestanden bestanden, Organisaties organisaties) {
        this.db = db;
        this.bestanden = bestanden;
        this.organisaties = organisaties;
    }

    /// An empty model, with the outcome that its kind has.
    public Regelmodel nieuw(Medewerker wie, Modelbegin.Keuze keuze) {
        eisRecht(wie);
        return db.change(wie.actor("regelmodel maken"), tx -> {
            var oin = organisaties
                    .get(wie.actor("regelmodel maken"), wie.organisatie())
                    .oin();
            var begin = Modelbegin.maak(keuze, oin == null ? "" : oin.nummer(), () -> id(tx));
            return zet(tx, wie, begin, null, "Leeg begonnen");
        });
    }

    /// A model of a file of somebody else, also of one that has mistakes: they can be put right here.
    public Regelmodel vanBestand(Medewerker wie, String bestandsnaam, byte[] inhoud) {
        eisRecht(wie);
        var gelezen = Sttr.lees(bestandsnaam, inhoud);
        var model = gelezen.naam().isBlank() ? Records.with(gelezen, "naam", bestandsnaam.strip()) : gelezen;
        return db.change(
                wie.actor("regelmodel maken"), tx -> zet(tx, wie, model, null, "Uit het bestand " + bestandsnaam));
    }

    /// A model of a version that is there already.
    public Regelmodel vanVersie(Medewerker wie, UUID boek, int versie) {
        var inhoud = Sttr.lees("versie " + versie, bestanden.exporteren(wie, boek, versie));
        return db.change(
                wie.actor("regelmodel maken"),
                tx -> zet(tx, wie, inhoud, boek, "Uit versie " + versie + " van het regelbestand"));
    }

    /// The same rules under another name, for another activity if the author chooses one later.
    public Regelmodel opslaanAls(Medewerker wie, UUID model, String naam) {
        var schoon = Modelregels.naam("naam", naam);
        return db.change(wie.actor("regelmodel opslaan als"), tx -> {
            var bron = get(tx, wie, model);
            var inhoud = Records.with(inhoud(tx, bron), "naam", schoon, "id", id(tx));
            return zet(tx, wie, inhoud, null, "Uit het model " + bron.naam());
        });
    }

    private Regelmodel zet(Tx tx, Medewerker wie, Regelbestand inhoud, UUID boek, String herkomst) {
        var model = new Regelmodel(
                tx.newId(),
                wie.organisatie(),
                inhoud.naam(),
                inhoud.soort(),
                inhoud.activiteit(),
                boek,
                1,
                1,
                herkomst,
                tx.now(),
                wie.naam());
        new RegelmodellenSql(tx.handle()).insert(model, stand(1, herkomst, inhoud), tx.actor());
        return model;
    }

    private static RegelmodellenSql.Stand stand(int stap, String wat, Regelbestand inhoud) {
        return new RegelmodellenSql.Stand(stap, wat, Modelpak.pak(inhoud), Modelpak.zoektekst(inhoud));
    }

    private static String id(Tx tx) {
        return "_" + tx.newId();
    }

    /// @param zoek words that stand anywhere in it; empty for all
    public List<Regelmodel> list(Medewerker wie, String zoek) {
        eisRecht(wie);
        return db.read(
                wie.actor("regelmodellen bekijken"),
                tx -> new RegelmodellenSql(tx.handle()).list(wie.organisatie(), Modelpak.als(zoek)));
    }

    public Regelmodel get(Medewerker wie, UUID model) {
        eisRecht(wie);
        return db.read(wie.actor("regelmodellen bekijken"), tx -> get(tx, wie, model));
    }

    public Regelbestand inhoud(Medewerker wie, UUID model) {
        eisRecht(wie);
        return db.read(wie.actor("regelmodellen bekijken"), tx -> inhoud(tx, get(tx, wie, model)));
    }

    /// The newest first.
    public List<Regelmodel.Stap> stappen(Medewerker wie, UUID model) {
        eisRecht(wie);
        return db.read(
                wie.actor("regelmodellen bekijken"),
                tx -> new RegelmodellenSql(tx.handle())
                        .stappen(get(tx, wie, model).id()));
    }

    /// Makes new technical ids, which never come from a name.
    public interface Ids {
        String nieuw();
    }

    /// A change of a model, as pure as can be.
    public interface Bewerking {
        Regelbestand doe(Regelbestand model, Ids ids);
    }

    /// @param stap what the author looked at: who changes something else meanwhile is not overwritten
    /// @param wat what is done, in words
    public Regelmodel bewerken(Medewerker wie, UUID model, int stap, String wat, Bewerking bewerking) {
        eisRecht(wie);
        return db.change(wie.actor("regelmodel bewerken"), tx -> {
            var huidig = lock(tx, wie, model, stap);
            var oud = inhoud(tx, huidig);
            var nieuw = bewerking.doe(oud, () -> id(tx));
            if (nieuw.equals(oud)) {
                return huidig;
            }
            new RegelmodellenSql(tx.handle())
                    .stap(huidig, nieuw, stand(huidig.stap() + 1, wat, nieuw), tx.actor(), tx.now(), BEWAAR);
            return get(tx, wie, model);
        });
    }

    public Regelmodel ongedaan(Medewerker wie, UUID model, int stap) {
        return naar(wie, model, stap, s -> s - 1, "Er is niets om ongedaan te maken");
    }

    public Regelmodel opnieuw(Medewerker wie, UUID model, int stap) {
        return naar(wie, model, stap, s -> s + 1, "Er is niets om opnieuw te doen");
    }

    private Regelmodel naar(Medewerker wie, UUID model, int stap, UnaryOperator<Integer> waarheen, String niets) {
        eisRecht(wie);
        return db.change(wie.actor("regelmodel bewerken"), tx -> {
            var huidig = lock(tx, wie, model, stap);
            var sql = new RegelmodellenSql(tx.handle());
            int naar = waarheen.apply(huidig.stap());
            var pak = sql.inhoud(model, naar);
            if (naar > huidig.laatste() || pak.isEmpty()) {
                throw new Weigering("geen-stap", niets);
            }
            var inhoud = Modelpak.pakUit(huidig.naam(), pak.get());
            sql.zet(huidig, inhoud, naar, huidig.laatste(), Modelpak.zoektekst(inhoud), tx.actor(), tx.now());
            return get(tx, wie, model);
        });
    }

    /// Only the model: the versions that were made of it stay.
    public void verwijderen(Medewerker wie, UUID model) {
        eisRecht(wie);
        db.change(wie.actor("regelmodel verwijderen"), tx -> {
            var huidig = get(tx, wie, model);
            new RegelmodellenSql(tx.handle()).verwijder(huidig.id());
            tx.publish(new RegelmodelVerwijderd(huidig.id(), huidig.naam()));
            return null;
        });
    }

    /// The rules as they stand now become a version, as concept: from there on it goes as with a file.
    public Regelversie versieMaken(Medewerker wie, UUID model, int stap) {
        return db.change(wie.actor("regelversie maken"), tx -> {
            var huidig = lock(tx, wie, model, stap);
            var inhoud = inhoud(tx, huidig);
            Modelregels.eisUitvoerbaar(inhoud);
            var versie = bestanden.invoeren(wie, Modelregels.bestandsnaam(inhoud), Sttrschrijver.schrijf(inhoud));
            new RegelmodellenSql(tx.handle()).boek(model, versie.bestand());
            return versie;
        });
    }

    private static Regelbestand inhoud(Tx tx, Regelmodel model) {
        var pak = new RegelmodellenSql(tx.handle())
                .inhoud(model.id(), model.stap())
                .orElseThrow(() -> Weigering.onbekend("Dit model"));
        return Modelpak.pakUit(model.naam(), pak);
    }

    private static Regelmodel get(Tx tx, Medewerker wie, UUID model) {
        return new RegelmodellenSql(tx.handle())
                .find(model, wie.organisatie())
                .orElseThrow(() -> Weigering.onbekend("Dit model"));
    }

    private static Regelmodel lock(Tx tx, Medewerker wie, UUID model, int stap) {
        var huidig = new RegelmodellenSql(tx.handle())
                .lock(model, wie.organisatie())
                .orElseThrow(() -> Weigering.onbekend("Dit model"));
        if (huidig.stap() != stap) {
            throw new Weigering(
                    "intussen-gewijzigd",
                    "Dit model is intussen gewijzigd door " + huidig.wijziger()
                            + ", misschien in een ander venster. Laad de bladzijde opnieuw en doe uw wijziging nog een"
                            + " keer");
        }
        return huidig;
    }

    private static void eisRecht(Medewerker wie) {
        if (!wie.mag(Recht.BEHEER)) {
            throw new Weigering("geen-recht", "Alleen een functioneel beheerder werkt met regels");
        }
    }
}
