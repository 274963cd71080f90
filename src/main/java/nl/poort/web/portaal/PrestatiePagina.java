package nl.poort.web.portaal;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Recht;
import nl.poort.sturing.kpi.ExterneMeting;
import nl.poort.sturing.kpi.Kerncijfer;
import nl.poort.sturing.kpi.Prestaties;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// What an organisation promises and reaches, for everybody; the same figures for a program (S1-34, S2-072).
public final class PrestatiePagina {
    private final Prestaties prestaties;

    public PrestatiePagina(Prestaties prestaties) {
        this.prestaties = prestaties;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/prestaties", Recht.OPENBAAR, this::lijst),
                Route.get("/prestaties/{organisatie}", Recht.OPENBAAR, this::toon),
                Route.get("/prestaties/{organisatie}/cijfers.json", Recht.OPENBAAR, this::json));
    }

    private void lijst(Context ctx) {
        var toners = prestaties.list();
        if (toners.size() == 1) {
            Pagina.naar(ctx, "/prestaties/" + toners.getFirst().id());
            return;
        }
        Pagina.toon(ctx, "nl/poort/web/portaal/prestatielijst.jte", toners);
    }

    private Prestaties.Beeld beeld(Context ctx) {
        try {
            return prestaties
                    .find(UUID.fromString(ctx.pathParam("organisatie")))
                    .orElseThrow(() -> Weigering.onbekend("Deze pagina"));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze pagina");
        }
    }

    private void toon(Context ctx) {
        Pagina.toon(ctx, "nl/poort/web/portaal/prestaties.jte", beeld(ctx));
    }

    /// @param stand null when nothing, or too little, was counted
    record Normjson(
            String code,
            String naam,
            String dimensie,
            String eenheid,
            BigDecimal stand,
            long boven,
            long onder,
            String teller,
            String noemer,
            String bron,
            BigDecimal doel,
            Integer doeljaar,
            List<Meetjson> gemetenDoorAnderen) {

        static Normjson van(Kerncijfer k) {
            return new Normjson(
                    k.maatstaf().code(),
                    k.maatstaf().naam(),
                    k.maatstaf().dimensie().naam(),
                    k.maatstaf().eenheid().name().toLowerCase(java.util.Locale.ROOT),
                    k.waarde().orElse(null),
                    k.eigen().boven(),
                    k.eigen().onder(),
                    k.maatstaf().teller(),
                    k.maatstaf().noemer(),
                    k.maatstaf().bron(),
                    k.doel() == null ? null : k.doel().waarde(),
                    k.doel() == null ? null : k.doel().jaar(),
                    k.extern().stream().map(Meetjson::van).toList());
        }
    }

    record Meetjson(String soort, String bron, LocalDate gemetenOp, BigDecimal waarde, Integer steekproef) {
        static Meetjson van(ExterneMeting m) {
            return new Meetjson(m.soort().naam(), m.bron(), m.gemetenOp(), m.waarde(), m.steekproef());
        }
    }

    record Beeldjson(
            String organisatie, LocalDate geteldOp, LocalDate van, LocalDate totEnMet, List<Normjson> normen) {}

    private void json(Context ctx) {
        var b = beeld(ctx);
        ctx.contentType("application/json")
                .header("Access-Control-Allow-Origin", "*")
                .result(Json.write(new Beeldjson(
                        b.organisatie().naam(),
                        b.dag(),
                        b.periode().van(),
                        b.periode().laatsteDag(),
                        b.cijfers().stream().map(Normjson::van).toList())));
    }
}
