package nl.poort.registers.catalogus.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.poort.registers.catalogus.Eigenschap;
import nl.poort.registers.catalogus.Onderdeel;
import nl.poort.registers.catalogus.Resultaattype;
import nl.poort.registers.catalogus.Roltype;
import nl.poort.registers.catalogus.Statustype;
import nl.poort.registers.catalogus.Zaakobjecttype;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.catalogus.ZaaktypeInformatieobjecttype;
import nl.poort.registers.catalogus.Zaaktypeinhoud;

/// Puts the parts of a file with the zaaktype they belong to.
final class Zaaktypeindeling {
    private final Map<Bestandsvorm, List<Record>> rijen;
    private final Map<UUID, String> plaatsen;
    private final BiConsumer<String, String> fout;

    Zaaktypeindeling(
            Map<Bestandsvorm, List<Record>> rijen, Map<UUID, String> plaatsen, BiConsumer<String, String> fout) {
        this.rijen = rijen;
        this.plaatsen = plaatsen;
        this.fout = fout;
    }

    List<Zaaktypeinhoud> deelIn() {
        var perZaaktype = new HashMap<UUID, Map<Bestandsvorm, List<Record>>>();
        rijen.get(Bestandsvorm.ZAAKTYPE).forEach(z -> perZaaktype.put(((Zaaktype) z).uuid(), new HashMap<>()));
        for (var vorm : Bestandsvorm.values()) {
            if (!vorm.isVersie() && vorm != Bestandsvorm.CATALOGUS) {
                for (var deel : rijen.get(vorm)) {
                    var van = perZaaktype.get(((Onderdeel) deel).zaaktype());
                    if (van == null) {
                        fout.accept(
                                plaatsen.get(((Onderdeel) deel).uuid()) + ", zaaktype",
                                "dit zaaktype staat niet in ZaakType.json");
                    } else {
                        van.computeIfAbsent(vorm, v -> new ArrayList<>()).add(deel);
                    }
                }
            }
        }
        return rijen.get(Bestandsvorm.ZAAKTYPE).stream()
                .map(Zaaktype.class::cast)
                .map(z -> inhoud(z, perZaaktype.get(z.uuid())))
                .toList();
    }

    private static Zaaktypeinhoud inhoud(Zaaktype zaaktype, Map<Bestandsvorm, List<Record>> delen) {
        return new Zaaktypeinhoud(
                zaaktype,
                van(delen, Bestandsvorm.STATUSTYPE, Statustype.class),
                van(delen, Bestandsvorm.RESULTAATTYPE, Resultaattype.class),
                van(delen, Bestandsvorm.ROLTYPE, Roltype.class),
                van(delen, Bestandsvorm.EIGENSCHAP, Eigenschap.class),
                van(delen, Bestandsvorm.DOCUMENT, ZaaktypeInformatieobjecttype.class),
                van(delen, Bestandsvorm.OBJECT, Zaakobjecttype.class));
    }

    private static <R extends Record> List<R> van(
            Map<Bestandsvorm, List<Record>> delen, Bestandsvorm vorm, Class<R> soort) {
        return delen.getOrDefault(vorm, List.of()).stream().map(soort::cast).toList();
    }
}
