package nl.poort.loket.regels;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import nl.poort.loket.regels.feel.Namen;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;

/// Changes the questions and groups of a model; the tables follow.
public final class Vragenbewerking {
    private Vragenbewerking() {}

    private static final List<Optie> GEO = List.of(new Optie("ja", ""), new Optie("nee", ""), new Optie("deels", ""));

    public static Regelbestand zet(Regelbestand model, Vraaginvoer in, Regelmodellen.Ids ids) {
        var tekst = Modelregels.naam("tekst", in.tekst());
        var oud = model.vragen().stream().filter(v -> v.id().equals(in.id())).findFirst();
        if (oud.isEmpty() && !in.id().isEmpty()) {
            throw Weigering.onbekend("Deze vraag");
        }
        if (oud.isEmpty() && model.vragen().size() >= Modelregels.MEESTE_VRAGEN) {
            throw Modelregels.fout("tekst", "Een model heeft hoogstens " + Modelregels.MEESTE_VRAGEN + " vragen");
        }
        var opties = opties(in);
        var id = oud.map(Regelvraag::id).orElseGet(ids::nieuw);
        var vraag = new Regelvraag(
                id,
                in.soort(),
                tekst,
                groep(model, in.groep()),
                oud.filter(v -> v.groep().equals(in.groep()))
                        .map(Regelvraag::prioriteit)
                        .orElse(laatste(model, in.groep())),
                Modelregels.tekst("herbruikbaarId", in.herbruikbaarId()),
                oud.map(Regelvraag::bereik).orElse(""),
                opties,
                in.soort() == Vraagsoort.GEO ? locatie(in.locatie()) : "",
                vast(in),
                oud.map(Regelvraag::langeTekst).orElse(false) && in.soort() == Vraagsoort.TEKST,
                oud.map(Regelvraag::kenmerken).orElse(new Regelvraag.Kenmerken("", "", "")),
                new Toelichting(
                        Modelregels.tekst("uitleg", in.uitleg().kort()),
                        Modelregels.tekst("lang", in.uitleg().lang()),
                        oud.map(v -> v.toelichting().belangrijk()).orElse(false)));
        return oud.map(v -> vervang(model, v, vraag)).orElseGet(() -> voegToe(model, vraag, in.inTabel(), ids));
    }

    private static Regelbestand voegToe(Regelbestand model, Regelvraag vraag, boolean inTabel, Regelmodellen.Ids ids) {
        var gegevenId = ids.nieuw();
        var met = Records.with(
                model,
                "vragen",
                Lijst.met(model.vragen(), vraag),
                "gegevens",
                Lijst.met(model.gegevens(), new Gegeven(gegevenId, gegevenId, vraag.id())));
        return inTabel && Tabelbewerking.isTabel(met, model.top())
                ? Tabelbewerking.kolomErbij(met, model.top(), gegevenId)
                : met;
    }

    /// What is called otherwise now, is called otherwise in the rules too.
    private static Regelbestand vervang(Regelbestand model, Regelvraag oud, Regelvraag nieuw) {
        var met = Records.with(
                model,
                "vragen",
                model.vragen().stream()
                        .map(v -> v.id().equals(oud.id()) ? nieuw : v)
                        .toList());
        boolean zelfdeKeuze = oud.soort() == nieuw.soort()
                && (oud.soort() == Vraagsoort.KEUZE || oud.soort() == Vraagsoort.MEERKEUZE)
                && oud.opties().size() == nieuw.opties().size();
        if (!zelfdeKeuze) {
            return met;
        }
        for (int i = 0; i < oud.opties().size(); i++) {
            var van = oud.opties().get(i).tekst();
            var naar = nieuw.opties().get(i).tekst();
            boolean verwisseld = nieuw.opties().stream().anyMatch(o -> o.tekst().equals(van));
            if (!van.equals(naar) && !verwisseld) {
                met = Hernoeming.optie(met, nieuw.id(), van, naar);
            }
        }
        return met;
    }

    private static List<Optie> opties(Vraaginvoer in) {
        return switch (in.soort()) {
            case GEO -> GEO;
            case KEUZE, MEERKEUZE -> {
                var gezien = new HashSet<String>();
                var opties = in.opties().stream()
                        .map(o -> new Optie(
                                Modelregels.tekst("opties", o.tekst()), Modelregels.tekst("opties", o.toelichting())))
                        .filter(o -> !o.tekst().isEmpty())
                        .toList();
                if (opties.size() < 2) {
                    throw Modelregels.fout("opties", "Geef minstens twee antwoorden om uit te kiezen");
                }
                if (!opties.stream().allMatch(o -> gezien.add(Namen.gewoon(o.tekst())))) {
                    throw Modelregels.fout("opties", "Twee antwoorden zijn hetzelfde. Haal er een weg");
                }
                yield opties;
            }
            case JA_NEE, TEKST, GETAL, DATUM, BIJLAGE, VAST -> List.of();
        };
    }

    private static String locatie(String locatie) {
        var schoon = locatie.strip();
        if (!schoon.matches(
                "nl\\.imow-[a-z][a-z0-9-]{1,39}\\.(gebied|gebiedengroep|ambtsgebied)\\.[A-Za-z0-9-]{1,100}")) {
            throw Modelregels.fout(
                    "locatie",
                    "Vul het nummer van het gebied in, zoals nl.imow-gm0014.gebied.0123456789abcdef0123456789abcdef");
        }
        return schoon;
    }

    private static Regelvraag.Vast vast(Vraaginvoer in) {
        if (in.soort() != Vraagsoort.VAST) {
            return new Regelvraag.Vast(null, "");
        }
        var tekst = Modelregels.naam("vast", in.vast());
        Object waarde = switch (tekst) {
            case "ja" -> true;
            case "nee" -> false;
            default -> tekst.matches("-?\\d{1,20}([.,]\\d{1,10})?") ? new BigDecimal(tekst.replace(',', '.')) : tekst;
        };
        return new Regelvraag.Vast(
                waarde, Modelregels.tekst("voorbehoud", in.uitleg().voorbehoud()));
    }

    /// With its column in every table.
    public static Regelbestand verwijder(Regelbestand model, String vraag) {
        var gegevens = model.gegevens().stream()
                .filter(g -> g.vraag().equals(vraag))
                .map(Gegeven::id)
                .toList();
        var met = model;
        for (var id : gegevens) {
            met = Tabelbewerking.zonder(met, id);
        }
        return Records.with(
                met,
                "vragen",
                met.vragen().stream().filter(v -> !v.id().equals(vraag)).toList(),
                "gegevens",
                met.gegevens().stream().filter(g -> !gegevens.contains(g.id())).toList());
    }

    /// The questions of a group, as they are asked.
    public static List<Regelvraag> van(Regelbestand model, String groep) {
        return model.vragen().stream()
                .filter(v -> v.groep().equals(groep))
                .sorted(Comparator.comparingInt(Regelvraag::prioriteit))
                .toList();
    }

    public static List<Regelgroep> groepen(Regelbestand model) {
        return model.groepen().stream()
                .sorted(Comparator.comparingInt(Regelgroep::prioriteit))
                .toList();
    }

    /// One place up or down among the questions of its group.
    public static Regelbestand verplaats(Regelbestand model, String vraag, boolean omhoog) {
        var deze = model.vragen().stream()
                .filter(v -> v.id().equals(vraag))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Deze vraag"));
        var rij = Lijst.verplaats(van(model, deze.groep()), deze, omhoog);
        return Records.with(
                model,
                "vragen",
                model.vragen().stream()
                        .map(v -> rij.contains(v) ? Records.with(v, "prioriteit", 10 * (rij.indexOf(v) + 1)) : v)
                        .toList());
    }

    private static int laatste(Regelbestand model, String groep) {
        return van(model, groep).stream()
                        .mapToInt(v -> v.prioriteit() == Regelvraag.ACHTERAAN ? 0 : v.prioriteit())
                        .max()
                        .orElse(0)
                + 10;
    }

    private static String groep(Regelbestand model, String groep) {
        return model.groepen().stream().anyMatch(g -> g.id().equals(groep)) ? groep : "";
    }

    /// @param id empty for a new group
    public static Regelbestand zetGroep(Regelbestand model, String id, String naam, Regelmodellen.Ids ids) {
        var schoon = Modelregels.naam("naam", naam);
        var groepen = new ArrayList<>(groepen(model));
        if (id.isEmpty()) {
            int hoogste = groepen.stream()
                    .mapToInt(Regelgroep::prioriteit)
                    .filter(p -> p != Regelvraag.ACHTERAAN)
                    .max()
                    .orElse(0);
            groepen.add(new Regelgroep(ids.nieuw(), schoon, hoogste + 10));
        } else {
            groepen.replaceAll(g -> g.id().equals(id) ? new Regelgroep(id, schoon, g.prioriteit()) : g);
        }
        return Records.with(model, "groepen", List.copyOf(groepen));
    }

    /// A group without questions.
    public static Regelbestand verwijderGroep(Regelbestand model, String id) {
        if (!van(model, id).isEmpty()) {
            throw new Weigering("groep-vol", "In deze groep staan nog vragen. Zet ze eerst in een andere groep");
        }
        return Records.with(
                model,
                "groepen",
                model.groepen().stream().filter(g -> !g.id().equals(id)).toList());
    }

    public static Regelbestand verplaatsGroep(Regelbestand model, String id, boolean omhoog) {
        var groepen = groepen(model);
        var deze = groepen.stream()
                .filter(g -> g.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Deze groep"));
        var rij = Lijst.verplaats(groepen, deze, omhoog);
        return Records.with(
                model,
                "groepen",
                rij.stream()
                        .map(g -> new Regelgroep(g.id(), g.naam(), 10 * (rij.indexOf(g) + 1)))
                        .toList());
    }
}
