package nl.poort.registers.documenten;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.poort.TestMap;
import nl.poort.registers.Registerproef;
import nl.poort.registers.catalogus.Catalogusproef;
import nl.poort.techniek.opslag.Keuring;
import nl.poort.techniek.opslag.Schijfopslag;

/// Documents for tests.
public final class Documentproef {
    public static final String PAD = "/documenten/api/v1";
    public static final String EIO = PAD + "/enkelvoudiginformatieobjecten";

    /// Of a part of content: so small that a few words are three of them.
    private static final long DEELGROOTTE = 5;

    private Documentproef() {}

    /// Where the content of documents stands.
    public static Documentregister.Plaats plaats(TestMap map) {
        return new Documentregister.Plaats(new Schijfopslag(map.pad(), Keuring.GEEN), DEELGROOTTE);
    }

    /// A document with the content `hallo`.
    public static Map<String, Object> document(String informatieobjecttype, Object... namenEnWaarden) {
        var d = new HashMap<String, Object>();
        d.put("bronorganisatie", "000000000");
        d.put("creatiedatum", "2026-03-01");
        d.put("titel", "Brief aan de gemeente");
        d.put("auteur", "J. Jansen");
        d.put("taal", "nld");
        d.put("formaat", "text/plain");
        d.put("bestandsnaam", "brief.txt");
        d.put("informatieobjecttype", informatieobjecttype);
        d.put("inhoud", base64("hallo"));
        d.put("bestandsomvang", 5);
        for (int i = 0; i < namenEnWaarden.length; i += 2) {
            d.put((String) namenEnWaarden[i], namenEnWaarden[i + 1]);
        }
        return d;
    }

    public static String base64(String tekst) {
        return Base64.getEncoder().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
    }

    public static String maak(Registerproef.Client client, String informatieobjecttype, Object... namenEnWaarden) {
        return client.post(EIO, document(informatieobjecttype, namenEnWaarden))
                .eis(201)
                .url();
    }

    public static String slot(Registerproef.Client client, String document) {
        return client.post(document + "/lock", null).eis(200).tekst("lock");
    }

    /// Changes a document as somebody does: lock, change, unlock.
    public static void wijzig(Registerproef.Client client, String document, Map<String, Object> velden) {
        var slot = slot(client, document);
        var met = new HashMap<>(velden);
        met.put("lock", slot);
        client.patch(document, met).eis(200);
        client.post(document + "/unlock", Map.of("lock", slot)).eis(204);
    }

    /// What is written down of a main object, also after it was removed.
    public static List<String> geschiedenis(Registerproef p, String url) {
        return p.test.eigenaar()
                .withHandle(h -> h.createQuery(
                                "select inhoud::text from gebeurtenissen.gebeurtenis where root = :r and soort = 'bron.gewijzigd'")
                        .bind("r", Catalogusproef.id(url))
                        .mapTo(String.class)
                        .list());
    }
}
