package nl.poort;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.json.Json;

/// The applications that must be there at the first start, from a file (`POORT_APPLICATIES`). Whatever has its client
/// id already stays as it is: from then on the screen and the commands keep it.
final class Applicatiebestand {
    private Applicatiebestand() {}

    /// @param soort of the organisation, which is made when it is not there; may be absent when it is
    /// @param rechten `alles`, or scopes
    record Regel(
            String naam,
            String clientId,
            String geheim,
            String organisatie,
            Organisatiesoort soort,
            List<String> rechten) {}

    /// All of it or nothing.
    static void laad(Modules m, Zgw zgw, Path bestand) {
        var regels = lees(bestand);
        var maker = new Applicatiemaker(m.db, zgw);
        m.db.run(
                Actor.system("applicaties laden"),
                tx -> regels.stream()
                        .filter(r -> maker.findOrganisatie(r.clientId()).isEmpty())
                        .forEach(r -> maker.maak(
                                organisatie(m, r),
                                new Applicatiemaker.Wens(r.naam(), r.clientId(), r.geheim(), r.rechten()))));
    }

    private static java.util.UUID organisatie(Modules m, Regel regel) {
        try {
            return Organisatiezoeker.zoek(m, regel.organisatie()).id();
        } catch (Weigering w) {
            if (!w.code().equals("organisatie-onbekend") || regel.soort() == null) {
                throw w;
            }
            return m.organisaties
                    .voegToe(
                            Actor.system("applicaties laden"),
                            Organisatiegegevens.van(regel.organisatie(), regel.soort()))
                    .id();
        }
    }

    private static List<Regel> lees(Path bestand) {
        try {
            var json = Json.mapper().readTree(Files.readString(bestand));
            json.forEach(r -> {
                if (r.path("soort").isTextual()) {
                    ((com.fasterxml.jackson.databind.node.ObjectNode) r)
                            .put("soort", r.path("soort").asText().toUpperCase(Locale.ROOT));
                }
            });
            var regels = Json.mapper().convertValue(json, new TypeReference<List<Regel>>() {});
            for (int i = 0; i < regels.size(); i++) {
                eisVolledig(regels.get(i), i + 1, bestand);
            }
            return regels;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            // without the cause: it would show a part of the file, and that holds secrets
            throw new Weigering("bestand-onleesbaar", bestand + " (POORT_APPLICATIES) is geen lijst van applicaties.");
        } catch (IOException e) {
            throw new Weigering("bestand-onleesbaar", bestand + " (POORT_APPLICATIES) is niet te lezen.");
        }
    }

    private static void eisVolledig(Regel r, int nummer, Path bestand) {
        if (leeg(r.naam())
                || leeg(r.clientId())
                || leeg(r.geheim())
                || leeg(r.organisatie())
                || r.rechten() == null
                || r.rechten().isEmpty()) {
            throw new Weigering(
                    "bestand-onvolledig",
                    "Applicatie " + nummer + " in " + bestand
                            + " mist naam, clientId, geheim, organisatie of rechten.");
        }
    }

    private static boolean leeg(String tekst) {
        return tekst == null || tekst.isBlank();
    }
}
