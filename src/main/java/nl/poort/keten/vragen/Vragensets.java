package nl.poort.keten.vragen;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// What to ask per subject before somebody calls back or takes a report: versioned data, edited by the administrator.
public final class Vragensets {
    private static final int MEESTE_VRAGEN = 20;

    private final Db db;

    public Vragensets(Db db) {
        this.db = db;
    }

    /// The sets that hold now for this organisation, by name.
    public List<Vragenset> list(Actor actor, UUID organisatie) {
        return db.read(actor, tx -> new VragensetsSql(tx.handle()).geldig(organisatie, Vragen.dag(tx)));
    }

    public Vragenset get(Actor actor, UUID id) {
        return db.read(actor, tx -> new VragensetsSql(tx.handle()).find(id))
                .orElseThrow(() -> Weigering.onbekend("Deze vragenset"));
    }

    /// All versions of one subject, the own ones first.
    public List<Vragenset> versies(Medewerker wie, String code) {
        return db.read(
                wie.actor("vragensets bekijken"),
                tx -> new VragensetsSql(tx.handle()).versies(wie.organisatie(), code));
    }

    /// A new version of the own organisation; the first one for this code takes the place of the one for everybody.
    public Vragenset bewaar(Medewerker wie, String naam, String code, LocalDate vanaf, List<Setvraag> vragen) {
        if (!wie.mag(Recht.BEHEER)) {
            throw new Weigering("geen-recht", "Alleen een functioneel beheerder kan vragensets veranderen");
        }
        return db.change(wie.actor("vragensets beheren"), tx -> {
            var eigen = new VragensetsSql(tx.handle())
                    .versies(wie.organisatie(), kern(code, naam)).stream()
                            .filter(s -> s.organisatie() != null)
                            .toList();
            var nieuw = new Vragenset(
                    tx.newId(),
                    wie.organisatie(),
                    kern(code, naam),
                    eigen.isEmpty() ? 1 : eigen.getFirst().versie() + 1,
                    naam == null ? "" : naam.strip(),
                    vanaf,
                    vragen.stream().map(Vragensets::schoon).toList());
            eis(nieuw, Vragen.dag(tx));
            new VragensetsSql(tx.handle()).insert(nieuw);
            tx.publish(new VragensetGewijzigd(wie.organisatie(), nieuw.code(), nieuw.versie(), vanaf.toString()));
            return nieuw;
        });
    }

    private static String kern(String code, String naam) {
        var van = code == null || code.isBlank() ? String.valueOf(naam) : code;
        var kaal = java.text.Normalizer.normalize(van.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return kaal.length() > 60 ? kaal.substring(0, 60) : kaal;
    }

    private static Setvraag schoon(Setvraag v) {
        return new Setvraag(
                v.vraag().strip(),
                v.soort(),
                v.verplicht(),
                v.soort() == Setvraag.Soort.KEUZE ? v.keuzes() : List.of());
    }

    private static void eis(Vragenset s, LocalDate vandaag) {
        var fouten = new Veldfouten();
        fouten.verplicht("naam", s.naam(), 100, "Vul een naam in, zoals Bouwen en verbouwen");
        fouten.eis(s.code().length() >= 2, "naam", "Vul een naam in, zoals Bouwen en verbouwen");
        fouten.eis(s.vanaf() != null && !s.vanaf().isBefore(vandaag), "vanaf", "Kies vandaag of een dag die nog komt");
        fouten.eis(!s.vragen().isEmpty(), "vragen", "Schrijf minstens één vraag op");
        fouten.eis(s.vragen().size() <= MEESTE_VRAGEN, "vragen", "Stel hoogstens " + MEESTE_VRAGEN + " vragen");
        s.vragen().forEach(v -> {
            fouten.verplicht("vragen", v.vraag(), 80, "Elke regel begint met een vraag");
            fouten.eis(
                    v.soort() != Setvraag.Soort.KEUZE || v.keuzes().size() >= 2,
                    "vragen",
                    "Geef bij “" + v.vraag() + "” minstens twee keuzes");
        });
        fouten.eis(
                s.vragen().stream().map(Setvraag::vraag).distinct().count()
                        == s.vragen().size(),
                "vragen",
                "Een vraag staat er twee keer");
        fouten.klaar();
    }

    /// What is wrong with the answers, by question: a required one that is missing, a choice that is not in the list.
    public static Map<String, String> fouten(Vragenset set, Map<String, String> gegeven) {
        var fouten = new LinkedHashMap<String, String>();
        for (var v : set.vragen()) {
            var antwoord = gegeven.getOrDefault(v.vraag(), "").strip();
            if (antwoord.isEmpty() && v.verplicht()) {
                fouten.put(v.vraag(), "Vul een antwoord in bij “" + v.vraag() + "”");
            } else if (!antwoord.isEmpty()
                    && v.soort() == Setvraag.Soort.KEUZE
                    && !v.keuzes().contains(antwoord)) {
                fouten.put(v.vraag(), "Kies een antwoord uit de lijst bij “" + v.vraag() + "”");
            }
        }
        return fouten;
    }

    /// The answers as they travel in the context: only to questions of the set, and every required one.
    static Map<String, String> antwoorden(Vragenset set, Map<String, String> gegeven) {
        var fouten = fouten(set, gegeven);
        if (!fouten.isEmpty()) {
            throw new Weigering(
                    "vragenset-onvolledig", fouten.values().iterator().next(), fouten);
        }
        var schoon = new LinkedHashMap<String, String>();
        for (var v : set.vragen()) {
            var antwoord = gegeven.getOrDefault(v.vraag(), "").strip();
            if (!antwoord.isEmpty()) {
                schoon.put(v.vraag(), antwoord);
            }
        }
        return schoon;
    }
}
