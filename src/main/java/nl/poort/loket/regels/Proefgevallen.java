package nl.poort.loket.regels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;

/// The answers that authors keep as a test of their rules: for a model and every version that decides the same.
public final class Proefgevallen {
    private static final int MEESTE = 500;

    private final Db db;

    public Proefgevallen(Db db) {
        this.db = db;
    }

    /// What these answers give now is what they must give from now on.
    public Proefgeval bewaren(Medewerker wie, Regels regels, String naam, Stand stand) {
        eisRecht(wie);
        var schoon = Modelregels.naam("naam", naam);
        var antwoorden = new LinkedHashMap<String, Object>();
        stand.antwoorden().forEach((vraag, waarde) -> {
            if (regels.find(vraag).filter(v -> v.soort() != Vraagsoort.VAST).isPresent()) {
                antwoorden.put(vraag, waarde instanceof List<?> || waarde == null ? waarde : waarde.toString());
            }
        });
        var verwacht = Naspel.woorden(stand.uitkomst(), regels.bestand().soort());
        return db.change(wie.actor("proefgeval bewaren"), tx -> {
            var sql = new ProefgevallenSql(tx.handle());
            if (sql.list(wie.organisatie(), regels.bestand().ref()).size() >= MEESTE) {
                throw new Weigering("te-veel", "Er zijn al " + MEESTE + " bewaarde antwoorden. Haal er eerst een weg");
            }
            var geval = new Proefgeval(tx.newId(), schoon, antwoorden, verwacht, tx.now(), wie.naam());
            sql.insert(wie.organisatie(), regels.bestand().ref(), geval);
            return geval;
        });
    }

    public void verwijderen(Medewerker wie, UUID geval) {
        eisRecht(wie);
        db.change(wie.actor("proefgeval verwijderen"), tx -> {
            if (new ProefgevallenSql(tx.handle()).verwijder(wie.organisatie(), geval) == 0) {
                throw Weigering.onbekend("Deze bewaarde antwoorden");
            }
            return null;
        });
    }

    /// What the kept answers give with these rules.
    public List<Proefgeval.Uitslag> speel(Medewerker wie, Regels regels) {
        eisRecht(wie);
        var gevallen = db.read(
                wie.actor("proefgevallen bekijken"),
                tx -> new ProefgevallenSql(tx.handle())
                        .list(wie.organisatie(), regels.bestand().ref()));
        return gevallen.stream()
                .map(g -> new Proefgeval.Uitslag(g, woorden(regels, g.antwoorden())))
                .toList();
    }

    private static String woorden(Regels regels, Map<String, Object> antwoorden) {
        return Naspel.woorden(
                Naspel.stand(regels, antwoorden).uitkomst(), regels.bestand().soort());
    }

    private static void eisRecht(Medewerker wie) {
        if (!wie.mag(Recht.BEHEER)) {
            throw new Weigering("geen-recht", "Alleen een functioneel beheerder werkt met regels");
        }
    }
}
