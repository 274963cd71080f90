package nl.poort.web.beheer.catalogus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.poort.registers.catalogus.Onderdeel;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.catalogus.Zaaktypeinhoud;
import nl.poort.web.Keuze;

/// What differs between two versions of a zaaktype, in the words of their forms.
public record Versievergelijking(Selectielijstkeuzes lijst) {

    /// @param waar which part, empty for the zaaktype itself
    /// @param oud empty when it was not there
    public record Verschil(String waar, String wat, String oud, String nieuw) {}

    public record Model(Zaaktype oud, Zaaktype nieuw, List<Verschil> verschillen, List<Keuze> kruimels) {}

    Model vergelijk(Zaaktypeinhoud oud, Zaaktypeinhoud nieuw) {
        var verschillen = new ArrayList<Verschil>();
        velden(
                "",
                waarden(Zaaktypevelden.zaaktype(lijst.procestypen()), lijst.eigen(oud.zaaktype())),
                waarden(Zaaktypevelden.zaaktype(lijst.procestypen()), lijst.eigen(nieuw.zaaktype())),
                verschillen);
        velden("", relaties(oud.zaaktype()), relaties(nieuw.zaaktype()), verschillen);
        Deelvormen.ALLE.forEach(vorm -> delen(vorm, oud, nieuw, verschillen));
        return new Model(oud.zaaktype(), nieuw.zaaktype(), verschillen, ZaaktypePagina.kruimels(nieuw.zaaktype()));
    }

    private static Map<String, String> relaties(Zaaktype z) {
        return Map.of(
                "Besluiten",
                String.join(", ", z.besluittypeOmschrijving()),
                "Deelzaken",
                String.join(", ", z.deelzaaktypeIdentificaties()),
                "Verwante zaaktypen",
                String.join(
                        ", ",
                        z.gerelateerdeZaaktypen().stream()
                                .map(Zaaktype.GerelateerdZaaktype::zaaktypeIdentificatie)
                                .toList()));
    }

    private <R extends Record & Onderdeel> void delen(
            Deelvorm<R> vorm, Zaaktypeinhoud oud, Zaaktypeinhoud nieuw, List<Verschil> verschillen) {
        var links = opNaam(vorm, oud);
        var rechts = opNaam(vorm, nieuw);
        var namen = new LinkedHashSet<>(links.keySet());
        namen.addAll(rechts.keySet());
        for (var naam : namen) {
            var waar = Schermwoorden.hoofdletter(vorm.een()) + " ‘" + naam + "’";
            if (!rechts.containsKey(naam)) {
                verschillen.add(new Verschil(waar, "bestaat", "ja", ""));
            } else if (!links.containsKey(naam)) {
                verschillen.add(new Verschil(waar, "bestaat", "", "ja"));
            } else {
                velden(
                        waar,
                        waarden(vorm.velden().apply(keuzes(oud)), lijst.eigen(links.get(naam))),
                        waarden(vorm.velden().apply(keuzes(nieuw)), lijst.eigen(rechts.get(naam))),
                        verschillen);
            }
        }
    }

    private Deelkeuzes keuzes(Zaaktypeinhoud z) {
        return new Deelkeuzes(
                z.statustypen().stream()
                        .map(s -> new Keuze(s.uuid().toString(), s.omschrijving()))
                        .toList(),
                List.of(),
                lijst.klassen(z.zaaktype()),
                lijst.omschrijvingen(),
                Map.of());
    }

    private static <R extends Record & Onderdeel> Map<String, R> opNaam(Deelvorm<R> vorm, Zaaktypeinhoud z) {
        var delen = new LinkedHashMap<String, R>();
        vorm.van().apply(z).forEach(r -> delen.putIfAbsent(vorm.naam().apply(r), r));
        return delen;
    }

    private static Map<String, String> waarden(List<Invoerveld> velden, Record rij) {
        var waarden = new LinkedHashMap<String, String>();
        velden.forEach(v -> waarden.put(v.label(), Recordformulier.inWoorden(v, rij)));
        return waarden;
    }

    private static void velden(
            String waar, Map<String, String> oud, Map<String, String> nieuw, List<Verschil> verschillen) {
        oud.forEach((wat, was) -> {
            if (!Objects.equals(was, nieuw.get(wat))) {
                verschillen.add(new Verschil(waar, wat, was, nieuw.get(wat)));
            }
        });
    }
}
