package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poort.registers.catalogus.Publicatiecontrole.Gebrek;
import nl.poort.registers.catalogus.Publicatiecontrole.Namen;
import nl.poort.registers.catalogus.Publicatiecontrole.Omgeving;
import nl.poort.registers.organisatie.Beheerrecht;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Naamlink;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Wijziging;

/// What an administrator does with the catalogue of the own organisation that takes more than one type: look at a
/// zaaktype as a whole, check it, publish it, make a version or a copy of it.
public final class Catalogusbeheer {
    private final Db db;
    private final Catalogusdeuren d;

    public Catalogusbeheer(Db db, Catalogusdeuren deuren) {
        this.db = db;
        this.d = deuren;
    }

    public Catalogusdeuren deuren() {
        return d;
    }

    /// What somebody asks the doors with, inside [#lees] and [#wijzig].
    public static Toegang toegang(Actor wie) {
        return Typerechten.beheerder(wie);
    }

    /// Everything a screen reads, of one moment.
    public <T> T lees(Actor wie, Function<Tx, T> werk) {
        return db.read(wie, werk);
    }

    /// A change by somebody who still is an administrator of this organisation.
    public <T> T wijzig(Actor wie, Function<Toegang, T> werk) {
        return db.change(wie, tx -> {
            eisBeheerder(tx, wie);
            return werk.apply(toegang(wie));
        });
    }

    /// An administrator of this organisation, or the program itself for it.
    static void eisBeheerder(Tx tx, Actor wie) {
        if (wie.id() != null) {
            Beheerrecht.eisEigen(tx, wie.organisation());
        }
    }

    /// What is still missing before this zaaktype can be published.
    public List<Gebrek> gebreken(Tx tx, Zaaktypeinhoud inhoud) {
        var sql = new OverzichtSql(tx.handle());
        var catalogus = inhoud.zaaktype().catalogus();
        return Publicatiecontrole.toets(
                inhoud,
                new Omgeving(
                        sql.namen("informatieobjecttype", catalogus),
                        sql.namen("besluittype", catalogus),
                        sql.namen("zaaktype", catalogus),
                        tx.local().toLocalDate()));
    }

    /// Publishes a zaaktype from this day on; the version before it ends the day before.
    ///
    /// @param ookConcepten what it uses and is still a concept is published with it
    /// @throws Weigering `niet-compleet` with all that is missing
    public Zaaktype publiceer(Actor wie, UUID id, LocalDate begin, boolean ookConcepten) {
        return wijzig(
                wie,
                toegang -> db.change(wie, tx -> {
                    var inhoud = Zaaktypeinhoud.van(tx, id);
                    if (ookConcepten) {
                        new Gebruiktetypen(d, tx, inhoud).publiceer(toegang, begin);
                    }
                    var moet =
                            gebreken(tx, inhoud).stream().filter(Gebrek::moet).toList();
                    if (!moet.isEmpty()) {
                        throw new Weigering(
                                "niet-compleet",
                                "Dit zaaktype is nog niet compleet: "
                                        + moet.stream().map(Gebrek::zin).collect(Collectors.joining("; ")));
                    }
                    return d.zaaktypen().publiceer(toegang, id, begin);
                }));
    }

    /// What it uses and of which nothing is published yet, by name.
    public List<String> concepten(Tx tx, Zaaktypeinhoud inhoud) {
        return new Gebruiktetypen(d, tx, inhoud).concepten();
    }

    /// A concept with everything that this version has.
    ///
    /// @throws Weigering `concept-bestaat`
    public UUID nieuweVersie(Actor wie, UUID id) {
        return wijzig(
                wie,
                toegang -> db.change(wie, tx -> {
                    var inhoud = Zaaktypeinhoud.van(tx, id);
                    var begin = eisEerste(tx, d.zaaktypen(), inhoud.zaaktype());
                    return new Overname(d, toegang, null)
                            .maak(inhoud, alsConcept(inhoud.zaaktype(), "beginGeldigheid", begin, "versiedatum", begin))
                            .orElseThrow();
                }));
    }

    /// As [#nieuweVersie], of a besluittype or an informatieobjecttype.
    public <R extends Record & Versie> UUID nieuweVersie(Actor wie, Versieregister<R> register, UUID id) {
        return wijzig(
                wie,
                toegang -> db.change(wie, tx -> {
                    var oud = register.get(toegang, id);
                    var begin = eisEerste(tx, register, oud);
                    return register.create(toegang, alsConcept(oud, "beginGeldigheid", begin))
                            .uuid();
                }));
    }

    /// Another zaaktype with everything that this one has.
    public UUID kopieer(Actor wie, UUID id, String identificatie, String omschrijving) {
        return wijzig(
                wie,
                toegang -> db.change(wie, tx -> {
                    var inhoud = Zaaktypeinhoud.van(tx, id);
                    var z = inhoud.zaaktype();
                    if (!d.zaaktypen().versies(tx, z.catalogus(), identificatie).isEmpty()) {
                        throw Weigering.veld(
                                "identificatie",
                                "unique",
                                "Deze identificatie is al van een ander zaaktype in deze catalogus");
                    }
                    var vandaag = tx.local().toLocalDate();
                    var als = alsConcept(
                            z,
                            "identificatie",
                            identificatie,
                            "omschrijving",
                            omschrijving,
                            "beginGeldigheid",
                            vandaag,
                            "versiedatum",
                            vandaag);
                    return new Overname(d, toegang, null).maak(inhoud, als).orElseThrow();
                }));
    }

    /// Puts a stage one place earlier or later; at the end nothing happens.
    public void verplaats(Actor wie, UUID status, boolean eerder) {
        wijzig(
                wie,
                toegang -> db.change(wie, tx -> {
                    var een = d.statustypen().get(toegang, status);
                    var alle = Catalogi.statustypen(tx, een.zaaktype());
                    int plaats = alle.stream().map(Statustype::uuid).toList().indexOf(status);
                    int buur = plaats + (eerder ? -1 : 1);
                    if (buur >= 0 && buur < alle.size()) {
                        var ander = alle.get(buur);
                        nummer(toegang, een, alle.getLast().volgnummer() + 1);
                        nummer(toegang, ander, een.volgnummer());
                        nummer(toegang, een, ander.volgnummer());
                    }
                    return null;
                }));
    }

    private void nummer(Toegang toegang, Statustype status, int volgnummer) {
        var met = Records.with(status, "volgnummer", volgnummer);
        d.statustypen().update(toegang, new Wijziging<>(status.uuid(), met, Set.of("volgnummer"), true));
    }

    /// The day a new version can begin at the earliest; there is one concept at a time, so that nobody works in two.
    private static <R extends Record & Versie> LocalDate eisEerste(Tx tx, Versieregister<R> register, R oud) {
        var versies = register.versies(tx, oud);
        if (versies.stream().anyMatch(v -> !v.isGepubliceerd())) {
            throw new Weigering(
                    "concept-bestaat",
                    "Er is al een concept van %s. Werk dat bij, of verwijder het eerst.".formatted(oud.naam()));
        }
        var vandaag = tx.local().toLocalDate();
        var laatste = versies.getFirst().beginGeldigheid();
        return laatste.isBefore(vandaag) ? vandaag : laatste.plusDays(1);
    }

    private static <R extends Record & Versie> R alsConcept(R versie, Object... anders) {
        return Records.with(Records.with(versie, "concept", true, "eindeGeldigheid", null), anders);
    }

    /// The names that a type can refer to.
    public Namen namen(Tx tx, String soort, UUID catalogus) {
        return new OverzichtSql(tx.handle()).namen(soort, catalogus);
    }

    /// What there is, by name.
    public List<Typenregel> overzicht(Tx tx, Typenfilter filter) {
        return new OverzichtSql(tx.handle()).list(filter, tx.local().toLocalDate());
    }

    /// Names as they are written to a type.
    public static List<Naamlink> links(List<String> namen) {
        return namen.stream().map(Naamlink::van).toList();
    }
}
