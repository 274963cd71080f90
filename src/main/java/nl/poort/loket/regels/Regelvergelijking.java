package nl.poort.loket.regels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poort.loket.regels.feel.Namen;

/// Says in words what is other in a version: what was added, what is gone, what changed.
///
/// A thing is the same when its id is, or else its words are: a builder that makes new ids changes nothing.
public final class Regelvergelijking {
    private final Regelbestand oud;
    private final Regelbestand nieuw;
    private final List<Verschil> verschillen = new ArrayList<>();

    private Regelvergelijking(Regelbestand oud, Regelbestand nieuw) {
        this.oud = oud;
        this.nieuw = nieuw;
    }

    public static List<Verschil> vergelijk(Regelbestand oud, Regelbestand nieuw) {
        return new Regelvergelijking(oud, nieuw).vergelijk();
    }

    private List<Verschil> vergelijk() {
        anders(Verschil.Deel.INSTELLING, "Naam", oud.naam(), nieuw.naam());
        anders(Verschil.Deel.INSTELLING, "Activiteit", oud.activiteit(), nieuw.activiteit());
        groepen();
        vragen();
        tabellen();
        maatregelen();
        return List.copyOf(verschillen);
    }

    private void meld(Verschil.Soort soort, Verschil.Deel deel, String wat, String was, String wordt) {
        verschillen.add(new Verschil(soort, deel, wat, was, wordt));
    }

    private void anders(Verschil.Deel deel, String wat, String was, String wordt) {
        if (!Namen.gewoon(was).equals(Namen.gewoon(wordt))) {
            meld(Verschil.Soort.ANDERS, deel, wat, was.isEmpty() ? "leeg" : was, wordt.isEmpty() ? "leeg" : wordt);
        }
    }

    /// Which thing of now was which thing before; nothing for what is new.
    private static <T> Map<T, T> paren(
            List<T> oud, List<T> nieuw, Function<T, String> id, Function<T, String> woorden) {
        var paren = new LinkedHashMap<T, T>();
        var over = new ArrayList<>(oud);
        nieuw.forEach(n -> neem(over, id, id.apply(n)).ifPresent(o -> paren.put(n, o)));
        nieuw.stream()
                .filter(n -> !paren.containsKey(n))
                .toList()
                .forEach(n -> neem(over, woorden, woorden.apply(n)).ifPresent(o -> paren.put(n, o)));
        return paren;
    }

    private static <T> Optional<T> neem(List<T> over, Function<T, String> als, String waarde) {
        var gevonden = over.stream()
                .filter(o -> Namen.gewoon(als.apply(o)).equals(Namen.gewoon(waarde)))
                .findFirst();
        gevonden.ifPresent(over::remove);
        return gevonden;
    }

    /// What was and is not, and what is and was not.
    private <T> Map<T, T> erbijEnWeg(
            Verschil.Deel deel, List<T> was, List<T> wordt, Function<T, String> id, Function<T, String> woorden) {
        var paren = paren(was, wordt, id, woorden);
        was.stream()
                .filter(o -> !paren.containsValue(o))
                .forEach(o -> meld(Verschil.Soort.WEG, deel, woorden.apply(o), woorden.apply(o), ""));
        wordt.stream()
                .filter(n -> !paren.containsKey(n))
                .forEach(n -> meld(Verschil.Soort.ERBIJ, deel, woorden.apply(n), "", woorden.apply(n)));
        return paren;
    }

    private void groepen() {
        var paren = erbijEnWeg(Verschil.Deel.GROEP, oud.groepen(), nieuw.groepen(), Regelgroep::id, Regelgroep::naam);
        paren.forEach((n, o) -> anders(Verschil.Deel.GROEP, "Naam van de groep", o.naam(), n.naam()));
    }

    private void vragen() {
        var paren = erbijEnWeg(Verschil.Deel.VRAAG, oud.vragen(), nieuw.vragen(), Regelvraag::id, Regelvraag::tekst);
        paren.forEach((n, o) -> {
            var wat = n.tekst();
            anders(Verschil.Deel.VRAAG, wat, o.tekst(), n.tekst());
            anders(
                    Verschil.Deel.VRAAG,
                    wat + ": soort antwoord",
                    o.soort().naam(),
                    n.soort().naam());
            anders(
                    Verschil.Deel.VRAAG,
                    wat + ": uitleg",
                    o.toelichting().tekst(),
                    n.toelichting().tekst());
            anders(
                    Verschil.Deel.VRAAG,
                    wat + ": meer uitleg",
                    o.toelichting().lang(),
                    n.toelichting().lang());
            anders(Verschil.Deel.VRAAG, wat + ": gebied", o.locatie(), n.locatie());
            anders(Verschil.Deel.VRAAG, wat + ": groep", groep(oud, o), groep(nieuw, n));
            opties(wat, o, n);
        });
    }

    private static String groep(Regelbestand in, Regelvraag vraag) {
        return in.groepen().stream()
                .filter(g -> g.id().equals(vraag.groep()))
                .map(Regelgroep::naam)
                .findFirst()
                .orElse("");
    }

    private void opties(String vraag, Regelvraag o, Regelvraag n) {
        var was = o.opties().stream().map(Optie::tekst).toList();
        var wordt = n.opties().stream().map(Optie::tekst).toList();
        was.stream()
                .filter(t -> !wordt.contains(t))
                .forEach(t -> meld(Verschil.Soort.WEG, Verschil.Deel.ANTWOORD, vraag, t, ""));
        wordt.stream()
                .filter(t -> !was.contains(t))
                .forEach(t -> meld(Verschil.Soort.ERBIJ, Verschil.Deel.ANTWOORD, vraag, "", t));
    }

    private void tabellen() {
        var paren = erbijEnWeg(
                Verschil.Deel.TABEL, oud.beslissingen(), nieuw.beslissingen(), Beslissing::id, Beslissing::naam);
        paren.forEach((n, o) -> {
            anders(Verschil.Deel.TABEL, "Naam van de tabel", o.naam(), n.naam());
            anders(Verschil.Deel.TABEL, n.naam() + ": doel", o.doel(), n.doel());
            anders(
                    Verschil.Deel.TABEL,
                    n.naam() + ": bronnen",
                    String.join("; ", o.bronnen()),
                    String.join("; ", n.bronnen()));
            if (o.inhoud() instanceof Inhoud.Tabel was && n.inhoud() instanceof Inhoud.Tabel wordt) {
                anders(
                        Verschil.Deel.TABEL,
                        n.naam() + ": welke regel telt",
                        was.trefwijze().naam(),
                        wordt.trefwijze().naam());
                regels(o, n, was, wordt);
            } else if (!Regelzin.formule(o.inhoud()).equals(Regelzin.formule(n.inhoud()))) {
                anders(Verschil.Deel.TABEL, n.naam(), Regelzin.formule(o.inhoud()), Regelzin.formule(n.inhoud()));
            }
        });
    }

    /// Rules have no id: a rule with the same conditions and another outcome has changed.
    private void regels(Beslissing o, Beslissing n, Inhoud.Tabel was, Inhoud.Tabel wordt) {
        var toen = new Regelzin(oud, o).zinnen();
        var nu = new Regelzin(nieuw, n).zinnen();
        var weg = new LinkedHashSet<>(toen);
        var erbij = new ArrayList<Regelzin.Zin>();
        nu.forEach(z -> {
            if (!weg.remove(z)) {
                erbij.add(z);
            }
        });
        var oudeUitkomst =
                weg.stream().collect(Collectors.toMap(Regelzin.Zin::als, z -> z, (a, b) -> a, LinkedHashMap::new));
        for (var z : erbij) {
            var voor = oudeUitkomst.remove(z.als());
            if (voor == null) {
                meld(Verschil.Soort.ERBIJ, Verschil.Deel.REGEL, n.naam(), "", z.heel());
            } else {
                weg.remove(voor);
                meld(Verschil.Soort.ANDERS, Verschil.Deel.REGEL, n.naam() + ": " + z.als(), voor.dan(), z.dan());
            }
        }
        weg.forEach(z -> meld(Verschil.Soort.WEG, Verschil.Deel.REGEL, n.naam(), z.heel(), ""));
        if (weg.isEmpty() && erbij.isEmpty() && !toen.equals(nu)) {
            meld(
                    Verschil.Soort.ANDERS,
                    Verschil.Deel.TABEL,
                    n.naam(),
                    "de regels in een andere volgorde",
                    "de regels in deze volgorde");
        }
    }

    private void maatregelen() {
        var paren = erbijEnWeg(
                Verschil.Deel.MAATREGEL, oud.maatregelen(), nieuw.maatregelen(), Maatregel::nummer, Maatregel::tekst);
        paren.forEach((n, o) -> {
            anders(Verschil.Deel.MAATREGEL, n.nummer(), o.tekst(), n.tekst());
            anders(Verschil.Deel.MAATREGEL, n.nummer() + ": toelichting", o.toelichting(), n.toelichting());
        });
    }
}
