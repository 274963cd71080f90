package nl.poort.registers;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.Registerproef.Antwoord;
import nl.poort.registers.catalogus.Catalogusproef;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Veld;

/// Every field of every resource, one by one, from the records themselves.
record Veldproef(Registerproef p, Paden paden, Voorraad alles) {
    private static final List<String> TEKSTEN = List.of(
            "e\u0301é Ω≈ç ŁÓDŹ ﬁ",
            "\u202e\u200b \ufdfa \ud83d\udc69\ud83c\udffd\u200d\ud83d\ude80",
            "<b>&\"'\\/${7*7}\t\n.");
    private static final List<String> NIET_TE_BEWAREN = List.of("nul\u0000", "half\ud83d", "\udc00");
    private static final List<Object> ONZIN = List.of(
            "0000-02-30",
            "2026-02-30",
            "-0001-01-01",
            "+10000-01-01",
            "2026-3-1",
            20260301,
            "2026-03-01T25:00:00Z",
            "2026-03-01T10:00:00+99:00",
            "9999-12-31T23:59:59-18:00",
            "0001-01-01T00:00:00+18:00",
            "P99999Y",
            "-P1D",
            "PT1H",
            "1e400",
            2147483648L,
            -1,
            -0.5,
            "GEHEIM",
            "ja",
            List.of(1),
            Map.of("x", 1));

    /// In the check; all of them with `-Dpoort.negatief=…`.
    private static final List<Object> KORT =
            List.of("0000-02-30", "+10000-01-01", "9999-12-31T23:59:59-18:00", "-P1D", "1e400", -0.5, Map.of("x", 1));

    /// How often something came back as it was sent, and how often it was refused.
    record Telling(int gelijk, int geweigerd) {}

    private Antwoord zet(Paden.Plek plek, String naam, Object waarde) {
        var bron = plek.bron();
        boolean wijzigbaar =
                bron.verbs().contains(HandlerType.PATCH) && !bron.soort().equals("enkelvoudiginformatieobject");
        return wijzigbaar
                ? p.alles.patch(alles.adres.get(bron.soort()), json(Map.of(naam, waarde)))
                : p.alles.post(
                        paden.vul(plek.pad(), Paden.van(alles.adres, "")),
                        json(Catalogusproef.met(alles.gestuurd.get(bron.soort()), naam, waarde)));
    }

    private static String json(Object inhoud) {
        return RegistersNegatiefTest.schrijf(RegistersNegatiefTest.ASCII.valueToTree(inhoud));
    }

    private List<Paden.Plek> plekken() {
        return paden.bronnen().stream()
                .filter(b -> alles.gestuurd.containsKey(b.bron().soort()))
                .toList();
    }

    private static List<RecordComponent> velden(Paden.Plek plek, boolean tekst) {
        var velden = new ArrayList<RecordComponent>();
        for (var deel : plek.bron().type().getRecordComponents()) {
            var veld = deel.getAnnotation(Veld.class);
            if (veld != null && !veld.alleenLezen() && !veld.verborgen() && (deel.getType() == String.class) == tekst) {
                velden.add(deel);
            }
        }
        return velden;
    }

    private static String kort(String tekst, RecordComponent deel) {
        int max = deel.getAnnotation(Veld.class).max();
        int lengte = tekst.codePointCount(0, tekst.length());
        return max == 0 || lengte <= max ? tekst : tekst.substring(0, tekst.offsetByCodePoints(0, max));
    }

    /// Texts of every language (G15), and what no database can hold.
    Telling teksten() {
        int gelijk = 0;
        int geweigerd = 0;
        for (var plek : plekken()) {
            for (var deel : velden(plek, true)) {
                for (var tekst : TEKSTEN) {
                    var a = zet(plek, deel.getName(), kort(tekst, deel));
                    eisHeel(plek, deel, tekst, a);
                    if (a.status() < 300) {
                        assertThat(a.tekst(deel.getName())).isEqualTo(kort(tekst, deel));
                        assertThat(p.alles.get(a.url()).eis(200).tekst(deel.getName()))
                                .isEqualTo(kort(tekst, deel));
                        gelijk++;
                    } else {
                        geweigerd++;
                    }
                }
                for (var tekst : NIET_TE_BEWAREN) {
                    assertThat(zet(plek, deel.getName(), tekst).status())
                            .as(plek.pad() + " " + deel.getName())
                            .isEqualTo(400);
                    geweigerd++;
                }
            }
        }
        return new Telling(gelijk, geweigerd);
    }

    /// What is no date, number, choice or reference (G16).
    Telling waarden() {
        int gelijk = 0;
        int geweigerd = 0;
        for (var plek : plekken()) {
            for (var deel : velden(plek, false)) {
                for (var waarde : Integer.getInteger("poort.negatief") == null ? KORT : ONZIN) {
                    var a = zet(plek, deel.getName(), waarde);
                    eisHeel(plek, deel, waarde, a);
                    geweigerd += a.status() == 400 ? 1 : 0;
                    gelijk += a.status() < 300 ? 1 : 0;
                }
            }
        }
        return new Telling(gelijk, geweigerd);
    }

    private static void eisHeel(Paden.Plek plek, RecordComponent deel, Object waarde, Antwoord a) {
        var waar = plek.pad() + " " + deel.getName() + " = " + waarde + ": "
                + a.ruw().body();
        assertThat(a.status()).as(waar).isLessThan(500);
        RegistersNegatiefTest.eisNetjes(waar, "POST", a);
    }

    /// What only the register sets (F13): sent along with a new one, it is as without.
    int gezet() {
        int getoetst = 0;
        for (var plek : plekken()) {
            var pad = paden.vul(plek.pad(), Paden.van(alles.adres, ""));
            var gewoon = alles.gestuurd.get(plek.bron().soort());
            var erbij = new HashMap<>(gewoon);
            erbij.putAll(Map.of("organisatie", new UUID(1, 1), "_links", Map.of("self", "x"), "id", 1, "__proto__", 1));
            erbij.put("url", Voorraad.ELDERS);
            var gezet = new HashMap<String, Object>();
            for (var deel : plek.bron().type().getRecordComponents()) {
                var veld = deel.getAnnotation(Veld.class);
                if ((veld == null || veld.alleenLezen()) && !gewoon.containsKey(deel.getName())) {
                    gezet.put(deel.getName(), onecht(deel.getType()));
                }
            }
            erbij.putAll(gezet);
            var a = p.alles.post(pad, json(erbij));
            assertThat(a.status()).as(pad + a.ruw().body()).isIn(201, 400);
            if (a.status() == 201) {
                assertThat(a.url()).startsWith(Registerproef.URL);
                p.alles.get(a.url()).eis(200);
                for (var een : gezet.entrySet()) {
                    var waarde = a.json().path(een.getKey());
                    var onecht = RegistersNegatiefTest.ASCII.valueToTree(een.getValue());
                    assertThat(waarde).as(pad + " " + een).isNotEqualTo(onecht);
                    getoetst++;
                }
            }
        }
        return getoetst;
    }

    private Object onecht(Class<?> type) {
        if (type == LocalDate.class) {
            return "1999-09-09";
        }
        if (type == Instant.class) {
            return "1999-09-09T09:09:09Z";
        }
        if (type == Period.class) {
            return "P99D";
        }
        if (type == UUID.class || type == Link.class) {
            return alles.adres.get("zaak");
        }
        if (type == List.class) {
            return List.of(alles.adres.get("zaak"));
        }
        return type == Integer.class || type == Long.class ? 424242 : "GEZET";
    }
}
