package nl.poort.registers.besluiten.api;

import static io.javalin.http.HandlerType.DELETE;
import static io.javalin.http.HandlerType.GET;
import static io.javalin.http.HandlerType.HEAD;
import static io.javalin.http.HandlerType.POST;

import java.util.List;
import nl.poort.registers.besluiten.Besluit;
import nl.poort.registers.besluiten.Besluiten;
import nl.poort.registers.besluiten.Besluitinformatieobject;
import nl.poort.registers.besluiten.Besluitinformatieobjecten;
import nl.poort.techniek.api.Api;
import nl.poort.techniek.api.Audittrails;
import nl.poort.techniek.api.Bron;
import nl.poort.techniek.api.Filter;
import nl.poort.techniek.register.Audittrail;

/// Besluiten API 1.1.0.
public final class BesluitenApi {
    private BesluitenApi() {}

    public static Api van(Besluiten besluiten, Besluitinformatieobjecten documenten, Audittrail trail) {
        var besluit = Bron.van("besluit", "/besluiten", Besluit.class, besluiten)
                .met(
                        Filter.tekst("identificatie"),
                        Filter.tekst("verantwoordelijkeOrganisatie"),
                        Filter.naar("besluittype", "besluittype"),
                        Filter.naar("zaak", "zaak"));
        var document = Bron.van(
                        "besluitinformatieobject",
                        "/besluitinformatieobjecten",
                        Besluitinformatieobject.class,
                        documenten)
                .met(Filter.naar("besluit", "besluit"), Filter.naar("informatieobject", "enkelvoudiginformatieobject"))
                .alleen(GET, HEAD, POST, DELETE)
                .zonderBladzijden();
        return new Api(
                "besluiten",
                "/besluiten/api/v1",
                "1.1.0",
                List.of(besluit, document),
                Audittrails.van(besluit, trail, "brc"));
    }
}
