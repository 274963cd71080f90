package nl.poort.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.autorisatie.Autorisatie;
import nl.poort.registers.autorisatie.Component;
import nl.poort.registers.catalogus.Catalogusproef;
import nl.poort.registers.documenten.Documentproef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every look at personal data through the ZGW APIs is written down: by which application, at what.
class InzageTest {
    private static final Set<String> ZONDER_PERSONEN =
            Set.of("/autorisaties/", "/catalogi/", "/notificaties/", "/referentielijsten/");
    private static Registerproef p;

    @BeforeAll
    static void open() {
        p = new Registerproef();
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    private static List<String> gezien(UUID object) {
        return p.test.eigenaar()
                .withHandle(h ->
                        h.createQuery("""
                                select a.label || ' ' || i.doel || ' ' || i.route from web.inzage i
                                join autorisatie.applicatie a on a.uuid = i.wie and a.organisatie = i.organisatie
                                where i.object = :o order by i.tijd, i.id""").bind("o", object).mapTo(String.class).list());
    }

    @Test
    void wie_een_document_leest_of_ophaalt_staat_in_het_logboek_en_wie_geweigerd_wordt_niet() {
        var c = new Catalogusproef(p, "INZAGE");
        var url = Documentproef.maak(p.alles, c.informatieobjecttype);
        var id = Catalogusproef.id(url);
        assertThat(gezien(id)).isEmpty();
        p.alles.get(url).eis(200);
        p.alles.get(url + "/download").eis(200);
        p.alles.get(url + "/audittrail").eis(200);
        var nergens = p.client(
                p.gemeente,
                "nergens",
                List.of(new Autorisatie(Component.ZTC, List.of("catalogi.lezen"), null, null, null, null)));
        nergens.get(url).eis(403);
        var een = "/documenten/api/v1/enkelvoudiginformatieobjecten/{";
        assertThat(gezien(id))
                .containsExactly(
                        "Proef alles api " + een + "uuid}",
                        "Proef alles api " + een + "uuid}/download",
                        "Proef alles api " + een + "enkelvoudiginformatieobject_uuid}/audittrail");
    }

    @Test
    void elke_route_die_personen_toont_wordt_opgeschreven() {
        assertThat(p.routes)
                .filteredOn(r -> !r.path().endsWith("/openapi.json"))
                .filteredOn(
                        r -> Set.of("GET", "PUT", "PATCH").contains(r.method().name())
                                || r.path().endsWith("_zoek"))
                .allSatisfy(r -> assertThat(r.persoonsgegevens())
                        .as(r.path())
                        .isEqualTo(ZONDER_PERSONEN.stream().noneMatch(r.path()::startsWith)));
    }
}
