package nl.poort.registers.catalogus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntConsumer;
import nl.poort.registers.catalogus.Importplan.Regel;
import nl.poort.techniek.Records;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Toegang;

/// Takes types over from a file: all as concepts, in one transaction, or nothing with everything that is wrong.
public final class Catalogusimport {
    private final Db db;
    private final Catalogusdeuren d;

    public Catalogusimport(Db db, Catalogusdeuren deuren) {
        this.db = db;
        this.d = deuren;
    }

    /// @param gemaakt how many rows were made
    /// @param gebruikt the names that were there already and are used
    public record Uitkomst(UUID catalogus, int gemaakt, List<String> gebruikt) {}

    /// Where this file would go by itself: the catalogue of the same domain and RSIN, else a new one.
    public UUID doel(Actor wie, Catalogusinhoud inhoud) {
        if (inhoud.catalogus() == null) {
            return null;
        }
        var condities = Zoekvraag.van(
                Conditie.gelijk("domein", inhoud.catalogus().domein()),
                Conditie.gelijk("rsin", inhoud.catalogus().rsin()));
        return db.read(
                wie,
                tx -> TypenSql.CATALOGUS.list(tx, condities).stream()
                        .map(Catalogus::uuid)
                        .findFirst()
                        .orElse(null));
    }

    /// What [#voer] is going to do. Nothing is changed.
    public Importplan plan(Actor wie, Catalogusinhoud inhoud, UUID doel) {
        return db.read(wie, tx -> {
            var problemen = new ArrayList<String>();
            if (doel == null && inhoud.catalogus() == null) {
                problemen.add("In dit bestand zit geen catalogus: kies er een waar de types in komen");
            }
            problemen.addAll(selectielijst(inhoud));
            var regels = new ArrayList<Regel>();
            inhoud.informatieobjecttypen().forEach(i -> regels.add(regel(tx, "informatieobjecttype", i, doel, 0)));
            inhoud.besluittypen().forEach(b -> regels.add(regel(tx, "besluittype", b, doel, 0)));
            inhoud.zaaktypen().forEach(z -> regels.add(regel(tx, "zaaktype", z.zaaktype(), doel, z.aantal() - 1)));
            return new Importplan(naam(tx, inhoud, doel), regels, inhoud.letOp(), problemen);
        });
    }

    private static String naam(Tx tx, Catalogusinhoud inhoud, UUID doel) {
        return TypenSql.CATALOGUS
                .find(tx, doel == null ? Actor.NOBODY : doel)
                .or(() -> java.util.Optional.ofNullable(inhoud.catalogus()))
                .map(c -> c.naam() == null || c.naam().isEmpty() ? c.domein() : c.naam() + " (" + c.domein() + ")")
                .orElse("");
    }

    private static Regel regel(Tx tx, String soort, Versie versie, UUID doel, int delen) {
        boolean bestaat = doel != null
                && new OverzichtSql(tx.handle()).namen(soort, doel).bestaat().contains(versie.naam());
        var omschrijving = versie instanceof Zaaktype z ? z.omschrijving() : versie.naam();
        return new Regel(soort, versie.naam(), omschrijving, delen, bestaat);
    }

    /// What the file takes from a selectielijst that is not here.
    private List<String> selectielijst(Catalogusinhoud inhoud) {
        var onbekend = new TreeSet<String>();
        for (var z : inhoud.zaaktypen()) {
            var proces = z.zaaktype().selectielijstProcestype();
            if (proces != null && d.selectielijst().procestype(proces).isEmpty()) {
                onbekend.add(vreemd(inhoud, z.zaaktype().uuid(), proces));
            }
            for (var r : z.resultaattypen()) {
                if (d.selectielijst().resultaat(r.selectielijstklasse()).isEmpty()) {
                    onbekend.add(vreemd(inhoud, r.uuid(), r.selectielijstklasse()));
                }
                if (d.selectielijst()
                        .omschrijving(r.resultaattypeomschrijving())
                        .isEmpty()) {
                    onbekend.add(vreemd(inhoud, r.uuid(), r.resultaattypeomschrijving()));
                }
            }
        }
        return List.copyOf(onbekend);
    }

    private static String vreemd(Catalogusinhoud inhoud, UUID rij, Link adres) {
        return "%s: %s staat niet in de selectielijst van deze Poort. Laad eerst de officiële selectielijst"
                .formatted(inhoud.plaatsen().getOrDefault(rij, ""), adres.waarde());
    }

    /// Makes everything, or refuses with all that is wrong.
    ///
    /// @param voortgang hears how many rows are done
    /// @throws Weigering `import-geweigerd`, a field per problem
    public Uitkomst voer(Actor wie, Catalogusinhoud inhoud, Importkeuze keuze, IntConsumer voortgang) {
        return db.change(wie, tx -> {
            Catalogusbeheer.eisBeheerder(tx, wie);
            return new Werk(tx, Typerechten.beheerder(wie), inhoud, keuze, voortgang).doe();
        });
    }

    /// One import while it runs.
    private final class Werk {
        private final Tx tx;
        private final Toegang toegang;
        private final Catalogusinhoud inhoud;
        private final Importkeuze keuze;
        private final IntConsumer voortgang;
        private final Map<String, String> problemen = new LinkedHashMap<>();
        private final TreeSet<String> gebruikt = new TreeSet<>();
        private int gedaan;
        private int gemaakt;

        Werk(Tx tx, Toegang toegang, Catalogusinhoud inhoud, Importkeuze keuze, IntConsumer voortgang) {
            this.tx = tx;
            this.toegang = toegang;
            this.inhoud = inhoud;
            this.keuze = keuze;
            this.voortgang = voortgang;
        }

        Uitkomst doe() {
            var catalogus = catalogus();
            typen(d.informatieobjecttypen(), "informatieobjecttype", inhoud.informatieobjecttypen(), catalogus);
            typen(d.besluittypen(), "besluittype", inhoud.besluittypen(), catalogus);
            var bekend =
                    new OverzichtSql(tx.handle()).namen("zaaktype", catalogus).bestaat();
            inhoud.zaaktypen()
                    .forEach(z ->
                            zaaktype(z, catalogus, bekend.contains(z.zaaktype().naam())));
            if (!problemen.isEmpty()) {
                throw new Weigering("import-geweigerd", "Er is niets geïmporteerd, want er klopt iets niet", problemen);
            }
            return new Uitkomst(catalogus, gemaakt, List.copyOf(gebruikt));
        }

        private UUID catalogus() {
            if (keuze.catalogus() != null) {
                return d.catalogussen().get(toegang, keuze.catalogus()).uuid();
            }
            if (inhoud.catalogus() == null) {
                throw Weigering.veld("catalogus", "required", "Kies een catalogus");
            }
            return d.catalogussen().create(toegang, inhoud.catalogus()).uuid();
        }

        /// What was there before the import is used, or gets a new version; several versions of one name in the file
        /// all
        /// come along.
        private <R extends Record & Versie> void typen(
                Versieregister<R> register, String soort, List<R> versies, UUID catalogus) {
            var bekend = new OverzichtSql(tx.handle()).namen(soort, catalogus).bestaat();
            for (var versie : versies) {
                if (bekend.contains(versie.naam()) && !keuze.nieuw().contains(soort + ":" + versie.naam())) {
                    gebruikt.add(versie.naam());
                } else {
                    type(register, versie, catalogus);
                }
                tel(1);
            }
        }

        private <R extends Record & Versie> void type(Versieregister<R> register, R versie, UUID catalogus) {
            try {
                register.create(toegang, Records.with(versie, "catalogus", catalogus, "concept", true));
                gemaakt++;
            } catch (Weigering w) {
                meld(versie, w);
            }
        }

        private void zaaktype(Zaaktypeinhoud z, UUID catalogus, boolean bestaat) {
            if (bestaat && !keuze.nieuw().contains("zaaktype:" + z.zaaktype().naam())) {
                gebruikt.add(z.zaaktype().naam());
            } else {
                var als = Records.with(z.zaaktype(), "catalogus", catalogus, "concept", true);
                new Overname(d, toegang, this::meld).maak(z, als);
                gemaakt += z.aantal();
            }
            tel(z.aantal());
        }

        private void meld(Record rij, Weigering w) {
            var waar = inhoud.plaatsen().getOrDefault(Records.get(rij, "uuid"), "");
            w.veldfouten()
                    .forEach(f -> problemen.put(
                            waar + " " + f.naam(),
                            waar + ": " + (f.naam().equals(Veldfout.GEHEEL) ? "" : f.naam() + ", ") + f.zin()));
            if (w.veldfouten().isEmpty()) {
                problemen.put(waar, waar + ": " + w.getMessage());
            }
        }

        private void tel(int rijen) {
            gedaan += rijen;
            voortgang.accept(gedaan);
        }
    }
}
