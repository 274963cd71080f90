package nl.poort.registers.zaken;

import static nl.poort.registers.zaken.Zaakproef.PAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.poort.registers.Registerproef.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// A case with thousands of parts (scorecard D12): what is asked of it stays bounded, and it can be removed.
///
/// Run by `./check -Dpoort.delen=10000 -Dtest=VeelDelenTest`; prints the milliseconds.
@EnabledIfSystemProperty(named = "poort.delen", matches = "\\d+")
class VeelDelenTest {
    private static final String DELEN = """
            insert into zaken.zaak (organisatie, uuid, identificatie, bronorganisatie, omschrijving, zaaktype,
              registratiedatum, verantwoordelijke_organisatie, startdatum, vertrouwelijkheidaanduiding, hoofdzaak,
              archiefstatus, producten_of_diensten, relevante_andere_zaken, kenmerken)
            select z.organisatie, gen_random_uuid(), 'DEEL-' || n, z.bronorganisatie, 'Deel ' || n, z.zaaktype,
              z.registratiedatum, z.verantwoordelijke_organisatie, z.startdatum, z.vertrouwelijkheidaanduiding, z.uuid,
              z.archiefstatus, '[]', '[]', '[]'
            from zaken.zaak z, generate_series(2, :n) n where z.uuid = :hoofd""";

    private final List<String> metingen = new ArrayList<>();

    private Antwoord meet(String wat, Supplier<Antwoord> werk) {
        long begin = System.nanoTime();
        var antwoord = werk.get();
        metingen.add("%s: %d in %d ms, %d kB"
                .formatted(
                        wat,
                        antwoord.status(),
                        (System.nanoTime() - begin) / 1_000_000,
                        antwoord.ruw().body().length() / 1_000));
        return antwoord;
    }

    @Test
    void een_zaak_met_duizenden_delen_blijft_te_lezen_te_wijzigen_en_te_verwijderen() {
        int aantal = Integer.getInteger("poort.delen");
        try (var z = new Zaakproef()) {
            var hoofd = z.nieuw();
            var deel = z.nieuw("hoofdzaak", hoofd);
            z.status(z.p.alles, deel, 1).eis(201);
            z.p.test.eigenaar().useHandle(h -> {
                h.createUpdate(DELEN)
                        .bind("n", aantal)
                        .bind("hoofd", Zaakproef.id(hoofd))
                        .execute();
                h.execute("analyze zaken.zaak");
            });
            z.p.alles.get(hoofd).eis(200);
            var heel = meet("lezen", () -> z.p.alles.get(hoofd)).eis(200).json();
            assertThat(heel.path("deelzaken")).hasSize(aantal);
            meet("bladzijde van 100", () -> z.p.alles.get(PAD + "/zaken")).eis(200);
            for (var pad : List.of("deelzaken", "deelzaken.status", "deelzaken.hoofdzaak.deelzaken")) {
                var gezien = meet("expand " + pad, () -> z.p.alles.get(hoofd + "?expand=" + pad));
                // what is too much is refused in words
                assertThat(gezien.status()).as(pad).isIn(200, 400);
            }
            meet("wijzigen", () -> z.p.alles.patch(hoofd, Map.of("toelichting", "x")))
                    .eis(200);
            meet("hoofdzaak als deel", () -> z.p.alles.patch(hoofd, Map.of("hoofdzaak", deel)))
                    .eis(400);
            z.resultaat(hoofd).eis(201);
            meet("sluiten", () -> z.status(z.p.alles, hoofd, 3)).eis(201);
            meet("verwijderen", () -> z.p.alles.delete(hoofd)).eis(204);
            assertThat(over(z, Zaakproef.id(hoofd))).isZero();
            metingen.forEach(m -> System.out.println("D12, " + aantal + " delen: " + m));
        }
    }

    private static int over(Zaakproef z, UUID hoofd) {
        return z.p.test
                .eigenaar()
                .withHandle(h -> h.createQuery("select count(*) from zaken.zaak where hoofdzaak = :h or uuid = :h")
                        .bind("h", hoofd)
                        .mapTo(Integer.class)
                        .one());
    }
}
