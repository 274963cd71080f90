package nl.poort.registers.zaken;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.Registerproef;
import nl.poort.registers.Registerproef.Antwoord;
import nl.poort.registers.Registerproef.Client;
import nl.poort.registers.autorisatie.Autorisatie;
import nl.poort.registers.autorisatie.Component;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.Catalogusproef;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.techniek.db.Actor;

/// The server with one catalogue, and the words to make cases with.
final class Zaakproef implements AutoCloseable {
    static final String PAD = "/zaken/api/v1";

    /// Where the APIs stood before.
    static final String VROEGER = "/open-zaak";

    final Registerproef p;
    final Catalogusproef c;
    private int nummer;

    /// @param adressen that may be called
    Zaakproef(String... adressen) {
        p = new Registerproef(List.of(adressen), zgw -> zgw.vroeger(List.of(VROEGER)));
        c = new Catalogusproef(p, "KLACHT");
    }

    /// The least of a case, with these fields besides (null takes one away).
    Map<String, Object> zaak(Object... namenEnWaarden) {
        var z = new HashMap<String, Object>(Map.of(
                "bronorganisatie",
                "000000000",
                "verantwoordelijkeOrganisatie",
                "000000000",
                "zaaktype",
                c.zaaktype,
                "startdatum",
                "2026-03-01"));
        for (int i = 0; i < namenEnWaarden.length; i += 2) {
            z.put((String) namenEnWaarden[i], namenEnWaarden[i + 1]);
        }
        return z;
    }

    Antwoord maak(Object... namenEnWaarden) {
        return p.alles.post(PAD + "/zaken", zaak(namenEnWaarden));
    }

    String nieuw(Object... namenEnWaarden) {
        return maak(namenEnWaarden).eis(201).url();
    }

    Antwoord status(Client client, String zaak, int volgnummer) {
        return status(client, zaak, c.statustypen.get(volgnummer - 1), "2026-03-05T10:00:00Z");
    }

    Antwoord status(Client client, String zaak, String statustype, String moment) {
        return client.post(
                PAD + "/statussen", Map.of("zaak", zaak, "statustype", statustype, "datumStatusGezet", moment));
    }

    Antwoord resultaat(String zaak) {
        return resultaat(zaak, c.resultaattype);
    }

    Antwoord resultaat(String zaak, String type) {
        return p.alles.post(PAD + "/resultaten", Map.of("zaak", zaak, "resultaattype", type));
    }

    /// A case that was closed on 5 March 2026.
    String gesloten(Object... namenEnWaarden) {
        var zaak = nieuw(namenEnWaarden);
        resultaat(zaak).eis(201);
        status(p.alles, zaak, 3).eis(201);
        return zaak;
    }

    Map<String, Object> rol(String zaak, String bsn) {
        return new HashMap<>(Map.of(
                "zaak",
                zaak,
                "roltype",
                c.roltype,
                "betrokkeneType",
                "natuurlijk_persoon",
                "roltoelichting",
                "Vraagt aan",
                "betrokkeneIdentificatie",
                Map.of("inpBsn", bsn)));
    }

    /// Who has these rights on cases of the type of this catalogue, up to this level.
    Client client(Vertrouwelijkheidaanduiding hoogste, String... scopes) {
        return p.client(
                p.gemeente,
                "client-" + ++nummer,
                List.of(new Autorisatie(
                        Component.ZRC, List.of(scopes), Catalogusproef.id(c.zaaktype), null, null, hoogste)));
    }

    Organisatie buurgemeente() {
        return p.m.organisaties.voegToe(
                Actor.system("proef"), Organisatiegegevens.van("Gemeente Oostveld", Organisatiesoort.GEMEENTE));
    }

    static UUID id(String url) {
        return Catalogusproef.id(url);
    }

    String document() {
        return document(Map.of());
    }

    String document(Map<String, Object> meer) {
        var d = new HashMap<String, Object>(Map.of(
                "bronorganisatie",
                "000000000",
                "creatiedatum",
                "2026-03-01",
                "titel",
                "Brief",
                "auteur",
                "Jan Jansen",
                "taal",
                "nld",
                "informatieobjecttype",
                c.informatieobjecttype,
                "inhoud",
                "SGFsbG8=",
                "bestandsomvang",
                5));
        d.putAll(meer);
        return p.alles
                .post("/documenten/api/v1/enkelvoudiginformatieobjecten", d)
                .eis(201)
                .url();
    }

    @Override
    public void close() {
        p.close();
    }
}
