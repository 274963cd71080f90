package nl.poort.registers.catalogus;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Bladzijde;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tabel;
import nl.poort.techniek.db.Zicht;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Register;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Wijziging;

/// How long what is kept: one list for everybody, that comes with the program or is loaded from the official one. An
/// address of the same list at another supplier is known by its id.
public final class Selectielijst {
    /// Where other suppliers serve the list.
    public static final List<String> ADRESSEN = List.of(
            "https://selectielijst.openzaak.nl/api/v1/",
            "https://referentielijsten-api.vng.cloud/api/v1/",
            "https://referentielijsten-api.test.vng.cloud/api/v1/");

    private static final Actor PROGRAMMA = Actor.system("selectielijst");
    private static final Pattern EIND = Pattern.compile("[a-z]+/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?");

    private final Db db;
    private final List<String> adressen;

    /// @param adressen what an address of this list at another supplier may begin with
    public Selectielijst(Db db, List<String> adressen) {
        this.db = db;
        this.adressen = List.copyOf(adressen);
    }

    /// Where others know this list; empty when no other address is configured.
    public Optional<String> elders() {
        return adressen.stream().findFirst();
    }

    public Register<Procestype> procestypen() {
        return new Lezend<>(SelectielijstSql.PROCESTYPE);
    }

    public Register<Selectielijstresultaat> resultaten() {
        return new Lezend<>(SelectielijstSql.RESULTAAT);
    }

    public Register<Resultaattypeomschrijving> omschrijvingen() {
        return new Lezend<>(SelectielijstSql.OMSCHRIJVING);
    }

    public Optional<Procestype> procestype(Link link) {
        return zoek(SelectielijstSql.PROCESTYPE, "procestype", "procestypen", link);
    }

    public Optional<Selectielijstresultaat> resultaat(Link link) {
        return zoek(SelectielijstSql.RESULTAAT, "selectielijstresultaat", "resultaten", link);
    }

    public Optional<Resultaattypeomschrijving> omschrijving(Link link) {
        return zoek(SelectielijstSql.OMSCHRIJVING, "resultaattypeomschrijving", "resultaattypeomschrijvingen", link);
    }

    /// Adds these, or makes them as they are here; nothing is removed, because types may refer to it.
    ///
    /// @return how many
    public int laad(
            List<Procestype> procestypen,
            List<Selectielijstresultaat> resultaten,
            List<Resultaattypeomschrijving> omschrijvingen) {
        return db.change(PROGRAMMA, tx -> {
            var sql = new SelectielijstSql(tx.handle());
            procestypen.forEach(p -> {
                if (sql.kent("procestype", p.uuid())) {
                    SelectielijstSql.PROCESTYPE.update(tx, p);
                } else {
                    SelectielijstSql.PROCESTYPE.insert(tx, p);
                }
            });
            resultaten.forEach(r -> {
                if (SelectielijstSql.PROCESTYPE.find(tx, r.procesType()).isEmpty()) {
                    throw new Weigering(
                            "procestype-onbekend",
                            "Resultaat %s hoort bij een procestype dat er niet is: laad eerst de procestypen"
                                    .formatted(r.volledigNummer()));
                }
                if (sql.kent("selectielijstresultaat", r.uuid())) {
                    SelectielijstSql.RESULTAAT.update(tx, r);
                } else {
                    SelectielijstSql.RESULTAAT.insert(tx, r);
                }
            });
            omschrijvingen.forEach(o -> {
                if (sql.kent("resultaattypeomschrijving", o.uuid())) {
                    SelectielijstSql.OMSCHRIJVING.update(tx, o);
                } else {
                    SelectielijstSql.OMSCHRIJVING.insert(tx, o);
                }
            });
            return procestypen.size() + resultaten.size() + omschrijvingen.size();
        });
    }

    private <R extends Record> Optional<R> zoek(Tabel<R> tabel, String soort, String pad, Link link) {
        return link.id(soort)
                .or(() -> elders(pad, link.waarde()))
                .flatMap(id -> db.read(PROGRAMMA, tx -> tabel.find(tx, id)));
    }

    private Optional<UUID> elders(String pad, String adres) {
        return adressen.stream()
                .filter(adres::startsWith)
                .map(a -> adres.substring(a.length()))
                .filter(rest -> rest.startsWith(pad + "/"))
                .map(EIND::matcher)
                .filter(m -> m.matches())
                .map(m -> UUID.fromString(m.group(1)))
                .findFirst();
    }

    /// Open for everybody, and for nobody to change.
    private final class Lezend<R extends Record> implements Register<R> {
        private final Tabel<R> tabel;

        Lezend(Tabel<R> tabel) {
            this.tabel = tabel;
        }

        @Override
        public R get(Toegang toegang, UUID id) {
            return db.read(PROGRAMMA, tx -> tabel.find(tx, id)).orElseThrow(() -> Weigering.onbekend("Dit object"));
        }

        @Override
        public Bladzijde<R> list(Toegang toegang, Zoekvraag vraag) {
            return db.read(PROGRAMMA, tx -> tabel.bladzijde(tx, Zicht.ALLES, vraag));
        }

        @Override
        public Map<UUID, R> list(Toegang toegang, Collection<UUID> ids) {
            return db.read(PROGRAMMA, tx -> tabel.list(tx, Zicht.ALLES, ids));
        }

        @Override
        public R create(Toegang toegang, R nieuw) {
            throw alleenLezen();
        }

        @Override
        public R update(Toegang toegang, Wijziging<R> wijziging) {
            throw alleenLezen();
        }

        @Override
        public void delete(Toegang toegang, UUID id) {
            throw alleenLezen();
        }

        private Weigering alleenLezen() {
            return Weigering.geenToegang("De selectielijst laadt u met ./poort selectielijst importeer");
        }
    }
}
