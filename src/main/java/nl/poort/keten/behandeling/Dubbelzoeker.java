package nl.poort.keten.behandeling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// Looks for cases that may be about the same as a Vraag: of the same customer, at the same place, in the same words.
/// Only among what `wie` may see.
final class Dubbelzoeker {
    private static final int HOOGSTENS = 5;
    private static final int PER_REDEN = 20;

    private final Tx tx;
    private final Startbronnen bronnen;
    private final Medewerker wie;
    private final Toegang toegang;
    private final Map<UUID, List<String>> redenen = new LinkedHashMap<>();

    Dubbelzoeker(Tx tx, Startbronnen bronnen, Medewerker wie, Toegang toegang) {
        this.tx = tx;
        this.bronnen = bronnen;
        this.wie = wie;
        this.toegang = toegang;
    }

    /// The likeliest first; what is linked already is none.
    List<Zaakvoorstel> zoek(Vraag v, String plaats) {
        var zicht = toegang.zicht("zaken.lezen");
        var sql = new WerkSql(tx.handle());
        if (v.klant() != null && v.organisatie().equals(wie.organisatie())) {
            noteer(Zaakvoorstel.KLANT, vanKlant(v.klant()));
        }
        for (var sleutel : Startregels.plaatsen(plaats + "\n" + v.tekst() + "\n" + context(v))) {
            noteer(Zaakvoorstel.PLAATS, ids(sql.opPlaats(wie.organisatie(), zicht, sleutel, PER_REDEN)));
        }
        noteer(Zaakvoorstel.ONDERWERP, ids(sql.overOnderwerp(wie.organisatie(), zicht, v.tekst(), PER_REDEN)));
        new KoppelingenSql(tx.handle()).vanVraag(v.id()).forEach(k -> redenen.remove(k.zaak()));
        return new Zaakstanden(tx, bronnen, toegang)
                .lees(List.copyOf(redenen.keySet())).stream()
                        .filter(s -> !s.isGesloten())
                        .map(s -> new Zaakvoorstel(s, redenen.get(s.zaak())))
                        .sorted(Comparator.comparing(
                                        (Zaakvoorstel s) -> -s.redenen().size())
                                .thenComparing(s -> s.stand().nummer(), Comparator.reverseOrder()))
                        .limit(HOOGSTENS)
                        .toList();
    }

    private static String context(Vraag v) {
        return String.join("\n", v.context().velden().values());
    }

    private void noteer(String reden, Collection<UUID> zaken) {
        for (var zaak : zaken) {
            var al = redenen.computeIfAbsent(zaak, z -> new ArrayList<>());
            if (!al.contains(reden)) {
                al.add(reden);
            }
        }
    }

    private static List<UUID> ids(List<Zaakregel> regels) {
        return regels.stream().map(Zaakregel::zaak).toList();
    }

    /// By the other Vragen of this customer, and by the number the customer is known with in cases of other programs.
    private Collection<UUID> vanKlant(UUID klant) {
        var vragen = bronnen.keten().vragen().vanKlant(tx.actor(), klant).stream()
                .map(Vraag::id)
                .toList();
        var gevonden = new KoppelingenSql(tx.handle())
                .vanVragen(vragen).stream().map(Koppeling::zaak).collect(Collectors.toSet());
        bronnen.mensen()
                .klanten()
                .klant(tx.actor(), klant)
                .ifPresent(k -> k.rolnummers()
                        .forEach((veld, nummer) ->
                                opNummer("rol__" + veld, nummer).forEach(z -> gevonden.add(z.uuid()))));
        return gevonden;
    }

    private List<Zaak> opNummer(String veld, String nummer) {
        var conditie = Conditie.gelijk(veld, nummer);
        return bronnen.registers()
                .zaken()
                .zaken
                .list(toegang, new Zoekvraag(List.of(conditie), List.of("-startdatum"), 1, PER_REDEN))
                .rijen();
    }
}
