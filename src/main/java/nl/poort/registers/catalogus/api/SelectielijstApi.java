package nl.poort.registers.catalogus.api;

import io.javalin.http.HandlerType;
import java.util.List;
import nl.poort.registers.catalogus.Procestype;
import nl.poort.registers.catalogus.Resultaattypeomschrijving;
import nl.poort.registers.catalogus.Selectielijst;
import nl.poort.registers.catalogus.Selectielijstresultaat;
import nl.poort.techniek.api.Api;
import nl.poort.techniek.api.Bron;
import nl.poort.techniek.api.Filter;
import nl.poort.techniek.db.Conditie.Hoe;

/// The selectielijst at the paths and in the form of the referentielijsten, so that nothing needs the internet.
public final class SelectielijstApi {
    private SelectielijstApi() {}

    public static Api van(Selectielijst lijst) {
        return new Api(
                "referentielijsten",
                "/referentielijsten/api/v1",
                "0.6.0",
                List.of(
                        Bron.van("procestype", "/procestypen", Procestype.class, lijst.procestypen())
                                .met(new Filter("jaar", "jaar", Hoe.GELIJK, Integer.class, ""))
                                .alleen(HandlerType.GET)
                                .zonderBladzijden()
                                .zonderExpand(),
                        Bron.van(
                                        "selectielijstresultaat",
                                        "/resultaten",
                                        Selectielijstresultaat.class,
                                        lijst.resultaten())
                                .met(Filter.naar("procesType", "procestype"))
                                .alleen(HandlerType.GET)
                                .zonderExpand(),
                        Bron.van(
                                        "resultaattypeomschrijving",
                                        "/resultaattypeomschrijvingen",
                                        Resultaattypeomschrijving.class,
                                        lijst.omschrijvingen())
                                .alleen(HandlerType.GET)
                                .zonderBladzijden()
                                .zonderExpand()),
                List.of());
    }
}
