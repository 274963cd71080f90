package nl.poort.web.beheer.catalogus;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.registers.catalogus.Procestype;
import nl.poort.registers.catalogus.Resultaattype;
import nl.poort.registers.catalogus.Resultaattypeomschrijving;
import nl.poort.registers.catalogus.Selectielijstresultaat;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.catalogus.Zaaktypeinhoud;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Toegang;
import nl.poort.web.Keuze;

/// What can be chosen from the selectielijst. An address of the list at another supplier is shown as ours.
public record Selectielijstkeuzes(Catalogusdeuren d, Toegang toegang) {

    List<Procestype> alleProcestypen() {
        return d.selectielijst().procestypen().list(toegang, Zoekvraag.ALLES).rijen().stream()
                .sorted(Comparator.comparing(Procestype::jaar).reversed().thenComparing(Procestype::nummer))
                .toList();
    }

    List<Selectielijstresultaat> alleKlassen(UUID procestype) {
        var vraag = procestype == null ? Zoekvraag.ALLES : Zoekvraag.van(Conditie.gelijk("procesType", procestype));
        return d.selectielijst().resultaten().list(toegang, vraag).rijen().stream()
                .sorted(Comparator.comparing(Selectielijstresultaat::nummer)
                        .thenComparing(r -> r.volledigNummer() == null ? "" : r.volledigNummer()))
                .toList();
    }

    List<Keuze> procestypen() {
        return alleProcestypen().stream()
                .map(p -> new Keuze(
                        Link.naar("procestype", p.uuid()).waarde(),
                        p.nummer() + " " + p.naam() + " (" + p.jaar() + ")"))
                .toList();
    }

    List<Keuze> omschrijvingen() {
        return d.selectielijst().omschrijvingen().list(toegang, Zoekvraag.ALLES).rijen().stream()
                .map(o -> new Keuze(link(o).waarde(), o.omschrijving()))
                .toList();
    }

    private static Link link(Resultaattypeomschrijving o) {
        return Link.naar("resultaattypeomschrijving", o.uuid());
    }

    private static Link link(Selectielijstresultaat r) {
        return Link.naar("selectielijstresultaat", r.uuid());
    }

    /// Those of the procestype of the zaaktype; all when it has none yet.
    List<Keuze> klassen(Zaaktype zaaktype) {
        var procestype = zaaktype.selectielijstProcestype() == null
                ? null
                : d.selectielijst()
                        .procestype(zaaktype.selectielijstProcestype())
                        .map(Procestype::uuid)
                        .orElse(null);
        return alleKlassen(procestype).stream()
                .map(r -> new Keuze(link(r).waarde(), Schermwoorden.klasse(r)))
                .toList();
    }

    /// By the link as each resultaat has it: the number of its class.
    Map<String, String> nummers(Zaaktypeinhoud inhoud) {
        var nummers = new LinkedHashMap<String, String>();
        inhoud.resultaattypen()
                .forEach(r -> d.selectielijst()
                        .resultaat(r.selectielijstklasse())
                        .ifPresent(k -> nummers.put(
                                r.selectielijstklasse().waarde(),
                                k.volledigNummer() == null ? k.naam() : k.volledigNummer())));
        return nummers;
    }

    Zaaktype eigen(Zaaktype z) {
        return z.selectielijstProcestype() == null
                ? z
                : d.selectielijst()
                        .procestype(z.selectielijstProcestype())
                        .map(p -> Records.with(z, "selectielijstProcestype", Link.naar("procestype", p.uuid())))
                        .orElse(z);
    }

    Record eigen(Record deel) {
        if (!(deel instanceof Resultaattype r) || r.selectielijstklasse() == null) {
            return deel;
        }
        var klasse = d.selectielijst().resultaat(r.selectielijstklasse()).map(Selectielijstkeuzes::link);
        var omschrijving =
                d.selectielijst().omschrijving(r.resultaattypeomschrijving()).map(Selectielijstkeuzes::link);
        return Records.with(
                r,
                "selectielijstklasse",
                klasse.orElse(r.selectielijstklasse()),
                "resultaattypeomschrijving",
                omschrijving.orElse(r.resultaattypeomschrijving()));
    }
}
