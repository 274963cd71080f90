package nl.poort.loket.vergunningcheck;

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
import nl.poort.techniek.db.Db;

/// The answers of citizens of before, for who wants to publish other rules: without who they were or where they live.
public final class Eerderechecks implements Naspeelbron {
    private final Db db;
    private final Regelbestanden regelbestanden;

    public Eerderechecks(Db db, Regelbestanden regelbestanden) {
        this.db = db;
        this.regelbestanden = regelbestanden;
    }

    @Override
    public String naam() {
        return "vergunningchecks";
    }

    /// Only what was answered to the end, on rules of one's own organisation.
    @Override
    public List<Gespeeld> gespeeld(Medewerker wie, Regelboek boek, int hoogstens) {
        if (!wie.mag(Recht.BEHEER) || !boek.organisatie().equals(wie.organisatie())) {
            throw new Weigering("geen-recht", "Alleen een functioneel beheerder speelt eerdere antwoorden na");
        }
        var rijen = db.read(
                wie.actor("vergunningchecks naspelen"),
                tx -> new EerderechecksSql(tx.handle()).list(boek.id(), hoogstens));
        var versies = new HashMap<Integer, Regels>();
        return rijen.stream()
                .map(r -> {
                    var regels = versies.computeIfAbsent(r.versie(), v -> regelbestanden.regels(wie, boek.id(), v));
                    return new Gespeeld(
                            "check " + r.sessie().toString().substring(24),
                            r.afgerond(),
                            r.versie(),
                            antwoorden(boek, regels, r.antwoorden()),
                            r.plek());
                })
                .toList();
    }

    private static Map<String, Object> antwoorden(Regelboek boek, Regels regels, Map<String, List<String>> gegeven) {
        var uit = new LinkedHashMap<String, Object>();
        for (var vraag : regels.vragen()) {
            var waarden = gegeven.get(Gesprek.sleutel(boek.id(), vraag));
            if (waarden != null && !waarden.isEmpty()) {
                uit.put(vraag.id(), vraag.soort() == Vraagsoort.MEERKEUZE ? waarden : waarden.getFirst());
            }
        }
        return uit;
    }
}
