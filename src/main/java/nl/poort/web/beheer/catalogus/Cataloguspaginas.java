package nl.poort.web.beheer.catalogus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.poort.registers.catalogus.Besluittype;
import nl.poort.registers.catalogus.Catalogusbeheer;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.registers.catalogus.Catalogusimport;
import nl.poort.registers.catalogus.Catalogusinhoud;
import nl.poort.registers.catalogus.Catalogusinvoer;
import nl.poort.registers.catalogus.Catalogusuitvoer;
import nl.poort.registers.catalogus.Informatieobjecttype;
import nl.poort.techniek.db.Db;
import nl.poort.web.Route;

/// All pages of the catalogue. Start at [LijstPagina], then [ZaaktypePagina].
public final class Cataloguspaginas {
    private final List<Route> routes;

    /// @param lezer makes types of the content of a file
    /// @param schrijver makes a file of types
    public Cataloguspaginas(
            Db db,
            Catalogusdeuren deuren,
            Function<byte[], Catalogusinhoud> lezer,
            Function<Catalogusinhoud, byte[]> schrijver) {
        var bureau = new Bureau(db, new Catalogusbeheer(db, deuren));
        var werk = new Catalogusimport(db, deuren);
        routes = Stream.of(
                        new LijstPagina(bureau).routes(),
                        new AllesPagina(bureau).routes(),
                        new ZaaktypePagina(bureau).routes(),
                        new OnderdeelPagina(bureau).routes(),
                        new VersiePagina(bureau, new Catalogusuitvoer(db), schrijver).routes(),
                        documenten(bureau).routes(),
                        besluiten(bureau).routes(),
                        new ImportPagina(bureau, new Catalogusinvoer(db, werk, lezer), werk).routes(),
                        new SelectielijstPagina(bureau).routes())
                .flatMap(List::stream)
                .toList();
    }

    public List<Route> routes() {
        return routes;
    }

    private static TypePagina<Informatieobjecttype> documenten(Bureau bureau) {
        return new TypePagina<>(
                bureau,
                new TypePagina.Vorm<>(
                        "informatieobjecttypen",
                        "informatieobjecttype",
                        Informatieobjecttype.class,
                        bureau.d().informatieobjecttypen(),
                        documenten -> Zaaktypevelden.informatieobjecttype(),
                        i -> samen(i.zaaktypeIdentificaties(), i.besluittypeOmschrijving())));
    }

    private static TypePagina<Besluittype> besluiten(Bureau bureau) {
        return new TypePagina<>(
                bureau,
                new TypePagina.Vorm<>(
                        "besluittypen",
                        "besluittype",
                        Besluittype.class,
                        bureau.d().besluittypen(),
                        Zaaktypevelden::besluittype,
                        Besluittype::zaaktypeIdentificaties));
    }

    private static List<String> samen(List<String> een, List<String> ander) {
        var samen = new ArrayList<>(een);
        samen.addAll(ander);
        return samen;
    }
}
