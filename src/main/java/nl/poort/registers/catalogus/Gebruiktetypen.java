package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;

/// The documents and decisions that a zaaktype uses, so that they can be published together with it.
record Gebruiktetypen(Catalogusdeuren d, Tx tx, Zaaktypeinhoud inhoud) {

    /// Of which nothing is published yet, by name.
    List<String> concepten() {
        var namen = new TreeSet<String>();
        gebruikt().forEach((soort, deze) -> {
            var bekend =
                    new OverzichtSql(tx.handle()).namen(soort, inhoud.zaaktype().catalogus());
            deze.stream()
                    .filter(n -> bekend.bestaat().contains(n)
                            && !bekend.gepubliceerd().contains(n))
                    .forEach(namen::add);
        });
        return List.copyOf(namen);
    }

    /// Publishes those concepts, from this day or from the earlier day they say themselves.
    void publiceer(Toegang toegang, LocalDate begin) {
        gebruikt().forEach((soort, namen) -> {
            Versieregister<?> register = soort.equals("besluittype") ? d.besluittypen() : d.informatieobjecttypen();
            namen.forEach(naam -> publiceer(toegang, register, naam, begin));
        });
    }

    /// By kind; documents of its decisions too. Documents first: a decision refers to them.
    private Map<String, Set<String>> gebruikt() {
        var documenten = new TreeSet<String>();
        inhoud.documenten().forEach(r -> documenten.add(r.informatieobjecttypeOmschrijving()));
        var besluiten = new TreeSet<>(inhoud.zaaktype().besluittypeOmschrijving());
        for (var naam : besluiten) {
            d.besluittypen().versies(tx, inhoud.zaaktype().catalogus(), naam).stream()
                    .findFirst()
                    .ifPresent(b -> documenten.addAll(b.informatieobjecttypeOmschrijvingen()));
        }
        var gebruikt = new LinkedHashMap<String, Set<String>>();
        gebruikt.put("informatieobjecttype", documenten);
        gebruikt.put("besluittype", besluiten);
        return gebruikt;
    }

    private <R extends Record & Versie> void publiceer(
            Toegang toegang, Versieregister<R> register, String naam, LocalDate begin) {
        var versies = register.versies(tx, inhoud.zaaktype().catalogus(), naam);
        if (versies.stream().noneMatch(Versie::isGepubliceerd) && !versies.isEmpty()) {
            var concept = versies.getFirst();
            var vanaf = concept.beginGeldigheid().isBefore(begin) ? concept.beginGeldigheid() : begin;
            register.publiceer(toegang, concept.uuid(), vanaf);
        }
    }
}
