package nl.poort.registers.catalogus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Naamlink;

/// Makes names of what types refer to, within one catalogue, and gathers what is wrong (ztc-hist-1, ztc-013).
final class Verwijzingen {
    private final Tx tx;
    private final UUID catalogus;
    private final List<Veldfout> fouten = new ArrayList<>();

    Verwijzingen(Tx tx, UUID catalogus) {
        this.tx = tx;
        this.catalogus = catalogus;
    }

    void fout(String veld, String code, String zin) {
        fouten.add(new Veldfout(veld, code, zin));
    }

    void fouten(List<Veldfout> meer) {
        fouten.addAll(meer);
    }

    void eisCatalogus() {
        if (TypenSql.CATALOGUS.find(tx, catalogus).isEmpty()) {
            fout("catalogus", "bad-url", "Deze catalogus bestaat niet");
        }
    }

    List<String> namen(String veld, String tabel, List<Naamlink> links) {
        var ids = links.stream()
                .filter(l -> l.naam() == null)
                .map(Naamlink::id)
                .filter(Objects::nonNull)
                .toList();
        var gevonden = new TypenSql(tx.handle()).namen(tabel, ids);
        var namen = new LinkedHashSet<String>();
        for (int i = 0; i < links.size(); i++) {
            var link = links.get(i);
            var versie = gevonden.get(link.id());
            if (link.naam() != null) {
                namen.add(link.naam());
            } else if (versie == null) {
                fout(veld + "." + i, "bad-url", "Dit " + tabel + " bestaat niet");
            } else if (!versie.catalogus().equals(catalogus)) {
                fout(
                        Veldfout.GEHEEL,
                        "relations-incorrect-catalogus",
                        "Een " + tabel + " staat in een andere catalogus");
            } else {
                namen.add(versie.naam());
            }
        }
        return List.copyOf(namen);
    }

    String naam(String veld, String tabel, Naamlink link) {
        int eerder = fouten.size();
        var namen = namen(veld, tabel, List.of(link));
        if (fouten.size() > eerder && fouten.getLast().naam().equals(veld + ".0")) {
            var f = fouten.removeLast();
            fout(veld, f.code(), f.zin());
        }
        return namen.isEmpty() ? "" : namen.getFirst();
    }

    void klaar() {
        if (!fouten.isEmpty()) {
            throw new Weigering(fouten);
        }
    }
}
