package nl.poort.contact.klantinteracties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Tabel;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Verwijzing;

/// Collects what is wrong with a resource, in the names and codes that programs know.
final class Regels {
    private final Tx tx;
    private final List<Veldfout> fouten = new ArrayList<>();

    Regels(Tx tx) {
        this.tx = tx;
    }

    Tx tx() {
        return tx;
    }

    void eis(boolean klopt, String veld, String code, String zin) {
        if (!klopt) {
            fouten.add(new Veldfout(veld, code, zin));
        }
    }

    /// What it refers to is there.
    void bestaat(String veld, Verwijzing verwijzing, Tabel<?> tabel) {
        eis(
                verwijzing == null || tabel.find(tx, verwijzing.uuid()).isPresent(),
                veld + ".uuid",
                "does_not_exist",
                "Dit bestaat niet");
    }

    void bestaan(String veld, List<Verwijzing> verwijzingen, Tabel<?> tabel) {
        for (int i = 0; i < verwijzingen.size(); i++) {
            bestaat(veld + "." + i, verwijzingen.get(i), tabel);
        }
    }

    /// A number a caller chose itself is used once.
    <R extends Record> void uniek(Tabel<R> tabel, String veld, String waarde, R zelf) {
        boolean bezet = waarde != null
                && !waarde.isEmpty()
                && tabel.list(tx, Zoekvraag.van(Conditie.gelijk(veld, waarde))).stream()
                        .anyMatch(r -> !tabel.id(r).equals(tabel.id(zelf)));
        eis(!bezet, veld, "unique", "Dit nummer is al gebruikt");
    }

    void vast(Record oud, Record nieuw, String veld) {
        eis(
                !Klantregister.anders(oud, nieuw, veld),
                veld,
                "wijzigen-niet-toegelaten",
                "Dit kan niet veranderen: maak een nieuwe");
    }

    void klaar() {
        if (!fouten.isEmpty()) {
            throw new Weigering(fouten);
        }
    }

    /// Does what a door does, and tells its field errors under the names of the standard.
    ///
    /// @param namen name of the door to name of the standard; a field that is not in it is about the whole
    static <T> T vertaald(Map<String, String> namen, Supplier<T> werk) {
        try {
            return werk.get();
        } catch (Weigering w) {
            if (w.velden().isEmpty() || w.code().equals("invalid")) {
                throw w;
            }
            var code = w.code().equals("bsn-bekend") ? "unique" : "invalid";
            throw new Weigering(w.velden().entrySet().stream()
                    .map(v -> new Veldfout(namen.getOrDefault(v.getKey(), Veldfout.GEHEEL), code, v.getValue()))
                    .toList());
        }
    }
}
