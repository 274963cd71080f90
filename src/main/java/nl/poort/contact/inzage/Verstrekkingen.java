package nl.poort.contact.inzage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.contact.klantcontact.Klantcontacten;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Who got data of this person, from what was written down when it happened: nothing is kept for it a second time.
public final class Verstrekkingen {
    private static final Actor EIGENAAR = Actor.system("eigen gegevens inzien");

    private final Gebeurtenissen gebeurtenissen;
    private final Vragen vragen;
    private final Klantcontacten contacten;
    private final Organisaties organisaties;
    private final Registergegevens registers;

    public Verstrekkingen(
            Gebeurtenissen gebeurtenissen,
            Vragen vragen,
            Klantcontacten contacten,
            Organisaties organisaties,
            Registergegevens registers) {
        this.gebeurtenissen = gebeurtenissen;
        this.vragen = vragen;
        this.contacten = contacten;
        this.organisaties = organisaties;
        this.registers = registers;
    }

    /// The newest first.
    ///
    /// @param blikken the looks at these records that were written down
    public List<Verstrekking> list(Burger burger, UUID partij, Function<List<UUID>, List<Blik>> blikken) {
        var eigen = burger.partij(partij);
        var namen = namen();
        Map<UUID, String> waarover = new LinkedHashMap<>();
        waarover.put(partij, "uw gegevens");
        for (var v : eigenVragen(burger, partij)) {
            waarover.put(v.id(), "uw " + woord(v) + " " + v.kenmerk());
        }
        var alle = new ArrayList<Verstrekking>();
        waarover.forEach((id, wat) -> gebeurtenissen
                .list(EIGENAAR, id)
                .forEach(g -> Verstrekkingsregels.van(g, wat, eigen.organisatie(), namen)
                        .ifPresent(alle::add)));
        contacten
                .tijdlijn(burger.actor(partij, EIGENAAR.purpose()), partij)
                .forEach(c -> waarover.putIfAbsent(c.id(), "het verslag van uw contact met ons"));
        blikken.apply(List.copyOf(waarover.keySet())).stream()
                .filter(b -> b.organisatie() != null)
                .forEach(b -> alle.add(Verstrekkingsregels.van(b, waarover.get(b.object()), namen)));
        return Verstrekkingsregels.bundel(alle);
    }

    /// The questions of this person at this organisation, the newest first.
    public List<Vraag> eigenVragen(Burger burger, UUID partij) {
        var eigen = burger.partij(partij);
        return vragen.vanKlant(EIGENAAR, partij).stream()
                .filter(v -> v.organisatie().equals(eigen.organisatie()))
                .toList();
    }

    private static String woord(Vraag v) {
        return switch (v.soort()) {
            case VERZOEK -> "verzoek";
            case KLACHT -> "klacht";
            case MELDING, BEVINDING, TECHNISCHE_STORING, FOUT_IN_OMGEVINGSPLAN -> "melding";
            case INFORMATIE -> "vraag";
        };
    }

    /// Names that were asked for once are not asked for again.
    private Verstrekkingsregels.Namen namen() {
        var namen = new HashMap<UUID, String>();
        var teams = new HashMap<UUID, UUID>();
        return new Verstrekkingsregels.Namen(
                id -> namen.computeIfAbsent(
                        id, o -> organisaties.get(EIGENAAR, o).naam()),
                id -> teams.computeIfAbsent(
                        id, t -> organisaties.getTeam(EIGENAAR, t).organisatie()),
                code -> registers
                        .registratie(code)
                        .map(b -> b.naam() + ", " + b.houder())
                        .orElse(code));
    }
}
