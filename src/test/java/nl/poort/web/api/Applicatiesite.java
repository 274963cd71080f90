package nl.poort.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.poort.Zgw;
import nl.poort.registers.Beheerder;
import nl.poort.registers.Registerproef;
import nl.poort.registers.autorisatie.Applicatie;
import nl.poort.registers.autorisatie.Client;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Proefsite;
import nl.poort.web.Route;
import nl.poort.web.Sessieopslag;

/// The screens of applications beside the APIs, for two municipalities; Bea keeps the first.
final class Applicatiesite implements AutoCloseable {
    private static final Actor PROGRAMMA = Actor.system("proef");
    private static final Pattern GEHEIM = Pattern.compile("<code>([\\w-]{43})</code>");
    private static final Pattern GEZIEN = Pattern.compile("name=\"gezien\" value=\"(\\w+)\"");

    final Registerproef p;
    final Organisatie ander;
    final Proefsite.Browser bea;
    final String catalogus;

    Applicatiesite() {
        p = new Registerproef(List.of(), Applicatiesite::schermen);
        Sessieopslag.luister(p.test.gebeurtenissen());
        ander = p.m.organisaties.voegToe(
                PROGRAMMA, Organisatiegegevens.van("Gemeente Oostveld", Organisatiesoort.GEMEENTE));
        bea = Beheerder.van(p, p.gemeente, "bea@westveld.example");
        catalogus = catalogus(p.alles, "WEST");
        soort(p.alles, catalogus, "Brief");
    }

    private static List<Route> schermen(Zgw zgw) {
        var beheer = new Applicatiebeheer(zgw.db(), zgw.applicaties, zgw.catalogus);
        var routes = new ArrayList<>(new ApplicatiesPagina(beheer).routes());
        routes.addAll(new ApplicatiePagina(beheer).routes());
        routes.addAll(new RechtPagina(beheer).routes());
        routes.addAll(Beheerder.aanmelden(zgw));
        routes.addAll(zgw.jwtsecret());
        return routes;
    }

    static String catalogus(Registerproef.Client client, String domein) {
        return client.post(
                        "/catalogi/api/v1/catalogussen",
                        Map.of("domein", domein, "rsin", "000000000", "contactpersoonBeheerNaam", "Bea"))
                .eis(201)
                .url();
    }

    private static UUID soort(Registerproef.Client client, String catalogus, String omschrijving) {
        return client.post(
                        "/catalogi/api/v1/informatieobjecttypen",
                        Map.of(
                                "catalogus", catalogus,
                                "omschrijving", omschrijving,
                                "vertrouwelijkheidaanduiding", "openbaar",
                                "beginGeldigheid", "2026-01-01",
                                "informatieobjectcategorie", "brief"))
                .eis(201)
                .id();
    }

    static Map<String, String> velden(String... namenEnWaarden) {
        var velden = new LinkedHashMap<String, String>();
        velden.put("_sleutel", UUID.randomUUID().toString());
        for (int i = 0; i < namenEnWaarden.length; i += 2) {
            velden.put(namenEnWaarden[i], namenEnWaarden[i + 1]);
        }
        return velden;
    }

    Applicatie van(String clientId) {
        return p.zgw.applicaties.vanClient(p.binnen(p.gemeente), clientId).getFirst();
    }

    Client client(String clientId) {
        return p.zgw.applicaties.clients(p.binnen(p.gemeente), List.of(van(clientId))).stream()
                .filter(c -> c.clientId().equals(clientId))
                .findFirst()
                .orElseThrow();
    }

    private static String eerste(Pattern vorm, String body) {
        var gevonden = vorm.matcher(body);
        assertThat(gevonden.find()).as(body).isTrue();
        return gevonden.group(1);
    }

    String gezien(Proefsite.Browser wie, String pad) {
        return eerste(GEZIEN, wie.get(pad).body());
    }

    int lees(String clientId, String geheim) {
        return p.stuur("GET", "/catalogi/api/v1/catalogussen", p.jwt(clientId, geheim, Map.of()), null)
                .status();
    }

    static String geheim(java.net.http.HttpResponse<String> antwoord) {
        return eerste(GEHEIM, antwoord.body());
    }

    @Override
    public void close() {
        p.close();
    }
}
