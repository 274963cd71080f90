package nl.poort.web.regels;

import java.util.List;
import java.util.stream.Stream;
import nl.poort.web.Route;

/// All pages of the workplace.
public final class Regelschermen {
    private Regelschermen() {}

    public static List<Route> routes(Regelwerk werk) {
        return Stream.of(
                        new RegelsPagina(werk).routes(),
                        new NieuwModelPagina(werk).routes(),
                        new ModelPagina(werk).routes(),
                        new VraagPagina(werk).routes(),
                        new TabelPagina(werk).routes(),
                        new MaatregelPagina(werk).routes(),
                        new AfspeelPagina(werk).routes(),
                        new PubliceerPagina(werk).routes(),
                        new InstellingenPagina(werk).routes(),
                        new RegelversiePagina(werk).routes(),
                        new VergelijkPagina(werk).routes())
                .flatMap(List::stream)
                .toList();
    }
}
