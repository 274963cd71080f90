package nl.poort.registers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.Registerproef.Client;
import nl.poort.registers.autorisatie.Autorisatie;
import nl.poort.registers.autorisatie.Component;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.Catalogusproef;

/// Every operation of the standard with every scope but the one its file names, and with that one alone.
final class Scopematrix {
    private static final String NERGENS = UUID.randomUUID().toString();
    private final Registerproef p;
    private final Paden paden;
    private final Voorraad alles;
    private final Map<Set<String>, Client> zonder = new LinkedHashMap<>();
    private final Map<Set<String>, Client> alleen = new LinkedHashMap<>();
    private final List<String> fouten = new ArrayList<>();
    private int getoetst;

    Scopematrix(Registerproef p, Paden paden, Voorraad alles) {
        this.p = p;
        this.paden = paden;
        this.alles = alles;
    }

    int getoetst() {
        return getoetst;
    }

    /// What is open and should not be, and what is closed and should not be.
    List<String> toets() {
        p.zgw.apis()
                .forEach(api -> Standaard.scopes(api.basis()).forEach((operatie, scopes) -> {
                    var delen = operatie.split(" ");
                    toets(delen[0], api.basis() + delen[1], scopes);
                    getoetst++;
                }));
        return fouten;
    }

    private void toets(String methode, String pad, Set<String> scopes) {
        var dicht = zonder.computeIfAbsent(scopes, s -> metScopes("zonder " + s.hashCode(), s, false));
        var open = alleen.computeIfAbsent(scopes, s -> metScopes("alleen " + s.hashCode(), s, true));
        var inhoud = inhoud(methode, pad);
        var geweigerd = dicht.stuur(methode, paden.vul(pad, Paden.van(alles.adres, NERGENS)), inhoud);
        if (geweigerd.status() != 403) {
            fouten.add(methode + " " + pad + " zonder " + scopes + ": "
                    + geweigerd.ruw().body());
        }
        // at what is not there, and with nothing in it: allowed, and then refused for another reason
        var mag = open.stuur(methode, paden.vul(pad, soort -> NERGENS), inhoud == null ? null : Map.of());
        // on purpose narrower: the trail of an object is for who may see the object
        if (mag.status() == 403 && !pad.contains("/audittrail")) {
            fouten.add(methode + " " + pad + " met " + scopes + ": " + mag.ruw().body());
        }
    }

    private Object inhoud(String methode, String pad) {
        if (!List.of("POST", "PUT", "PATCH").contains(methode)) {
            return null;
        }
        return switch (pad.substring(pad.lastIndexOf('/'))) {
            case "/zaaknummer_reserveren" -> Map.of("bronorganisatie", "000000000");
            case "/notificaties" ->
                Map.of(
                        "kanaal", "zaken",
                        "hoofdObject", Voorraad.ELDERS,
                        "resource", "zaak",
                        "resourceUrl", Voorraad.ELDERS,
                        "actie", "create",
                        "aanmaakdatum", "2026-03-09T10:00:00Z");
            default -> alles.gestuurd.getOrDefault(paden.soort(pad), Map.of());
        };
    }

    /// An application with all scopes but these, or with these alone, on everything in the catalogue.
    private Client metScopes(String naam, Set<String> scopes, boolean deze) {
        var rechten = new ArrayList<Autorisatie>();
        // what Poort has beside the standard is left out: its files do not know it
        for (var component : EnumSet.complementOf(EnumSet.of(Component.KC))) {
            var gegeven = new LinkedHashSet<>(component.scopes());
            if (deze) {
                gegeven.retainAll(scopes);
            } else {
                gegeven.removeAll(scopes);
                // on purpose wider than the file: whoever works with cases or documents may know their types
                // (ztc-014), and who may work by force on a case may do what is done without
                if (scopes.contains("catalogi.lezen")) {
                    gegeven.removeAll(Set.of("zaken.lezen", "documenten.lezen"));
                }
                gegeven.remove("zaken.geforceerd-bijwerken");
            }
            if (!gegeven.isEmpty()) {
                rechten.add(new Autorisatie(
                        component,
                        List.copyOf(gegeven),
                        null,
                        null,
                        null,
                        Vertrouwelijkheidaanduiding.ZEER_GEHEIM,
                        component.isGetypeerd() ? Catalogusproef.id(alles.typen.catalogus) : null,
                        null));
            }
        }
        return p.client(p.gemeente, naam, rechten);
    }
}
