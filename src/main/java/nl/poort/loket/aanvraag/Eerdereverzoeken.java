package nl.poort.loket.aanvraag;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.poort.loket.regels.Gespeeld;
import nl.poort.loket.regels.Naspeelbron;
import nl.poort.loket.regels.Regelbestanden;
import nl.poort.loket.regels.Regelboek;
import nl.poort.loket.regels.Regels;
import nl.poort.loket.regels.Vraagsoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// The answers in requests that were filed, for who wants to publish another form: without who asked.
public final class Eerdereverzoeken implements Naspeelbron {
    /// The rows of a project are seen by whoever acts for it, and by the program.
    private static final Actor NASPELEN = Actor.system("verzoeken naspelen");

    private final Db db;
    private final Regelbestanden regelbestanden;

    public Eerdereverzoeken(Db db, Regelbestanden regelbestanden) {
        this.db = db;
        this.regelbestanden = regelbestanden;
    }

    @Override
    public String naam() {
        return "ingediende verzoeken";
    }

    /// Only on forms of one's own organisation.
    @Override
    public List<Gespeeld> gespeeld(Medewerker wie, Regelboek boek, int hoogstens) {
        if (!wie.mag(Recht.BEHEER) || !boek.organisatie().equals(wie.organisatie())) {
            throw new Weigering("geen-recht", "Alleen een functioneel beheerder speelt eerdere antwoorden na");
        }
        var rijen = db.read(NASPELEN, tx -> new EerdereverzoekenSql(tx.handle()).list(boek.id(), hoogstens));
        var versies = new HashMap<Integer, Regels>();
        return rijen.stream()
                .map(r -> {
                    var regels = versies.computeIfAbsent(r.versie(), v -> regelbestanden.regels(wie, boek.id(), v));
                    return new Gespeeld(
                            "verzoek " + r.nummer().tekst(),
                            r.ingediend(),
                            r.versie(),
                            antwoorden(regels, r.antwoorden()),
                            r.plek());
                })
                .toList();
    }

    private static Map<String, Object> antwoorden(Regels regels, Map<String, List<String>> gegeven) {
        var uit = new LinkedHashMap<String, Object>();
        for (var vraag : regels.vragen()) {
            var waarden = gegeven.get(vraag.id());
            if (waarden != null && !waarden.isEmpty()) {
                uit.put(vraag.id(), vraag.soort() == Vraagsoort.MEERKEUZE ? waarden : waarden.getFirst());
            }
        }
        return uit;
    }
}
