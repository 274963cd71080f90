package nl.poort.loket.aanvraag;

import static nl.poort.loket.aanvraag.Stamschrijver.VX;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.xml.Xmlbestand;
import nl.poort.techniek.xml.Xmlelement;
import nl.poort.techniek.xml.Xmlgrens;

/// Reads a request that somebody sent as STAM, ours or another's, or refuses it in words.
public final class Stamlezer {
    private static final Xmlgrens GRENS = new Xmlgrens(50_000_000, 40, 500_000);
    private static final Pattern GEZAG = Pattern.compile("nl\\.imow-([a-z]+\\d+)\\..*");

    private Stamlezer() {}

    public static Stambericht lees(byte[] xml) {
        var wortel = Xmlbestand.lees(xml, GRENS);
        if (!wortel.heet(VX, "verzoek")) {
            throw new Weigering("geen-verzoek", "Dit is geen verzoek van de Omgevingswet (STAM 4)");
        }
        try {
            return new Stambericht(
                    verzoek(wortel),
                    instantie(wortel, "bevoegdGezag", "bevoegdGezagNaam"),
                    instantie(wortel, "uitvoerendeInstantie", "naam"),
                    "true".equals(of(wortel, "ambtshalve")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Weigering("verzoek-onleesbaar", "In dit verzoek staat een waarde die niet kan: " + kort(e));
        }
    }

    private static String kort(RuntimeException e) {
        var tekst = String.valueOf(e.getMessage());
        return tekst.substring(0, Math.min(100, tekst.length()));
    }

    private static Verzoek verzoek(Xmlelement w) {
        var nummer = nummer(w);
        var project = uuid(of(w, "projectId"), nummer.basis());
        var bijlagen = new ArrayList<Verzoekbijlage>();
        var activiteiten = list(w, "projectactiviteiten", "projectactiviteit").stream()
                .map(a -> activiteit(a, project, bijlagen))
                .toList();
        list(w, "verzoekbijlages", "document")
                .forEach(d -> bijlagen.add(document(d, of(d, "activiteitId"), of(d, "vraagId"), project)));
        bijlagen.sort(Comparator.comparing(Verzoekbijlage::id));
        return new Verzoek(
                uuid(of(w, "verzoekId"), nummer.tekst()),
                nummer,
                doel(leeg(of(w, "doel"))),
                soort(leeg(of(w, "type"))),
                new Verzoek.Project(project, leeg(of(w, "naam")), leeg(of(w, "omschrijving"))),
                moment(w),
                list(w, "projectlocaties", "projectlocatie").stream()
                        .findFirst()
                        .map(Stamplaats::lees)
                        .orElse(null),
                Arrays.stream(Rol.values())
                        .flatMap(r -> betrokkene(w, r).stream())
                        .toList(),
                activiteiten,
                bijlagen);
    }

    private static Verzoeknummer nummer(Xmlelement w) {
        var basis = Verzoeknummer.lees(leeg(of(w, "verzoeknummer")))
                .orElseThrow(() -> new Weigering("geen-verzoeknummer", "Dit verzoek heeft geen geldig verzoeknummer"));
        var volg = leeg(of(w, "volgnummer")).strip();
        return basis.met(volg.isEmpty() ? 0 : Integer.parseInt(volg));
    }

    private static Doel doel(String tekst) {
        return Arrays.stream(Doel.values())
                .filter(d ->
                        d.stam().equalsIgnoreCase(tekst.strip()) || d.name().equalsIgnoreCase(tekst.strip()))
                .findFirst()
                .or(() -> "Vooroverleg".equalsIgnoreCase(tekst.strip())
                        ? Optional.of(Doel.CONCEPTVERZOEK)
                        : Optional.empty())
                .orElseThrow(() -> new Weigering("doel-onbekend", "Het doel '" + tekst + "' kennen wij niet"));
    }

    private static Verzoeksoort soort(String tekst) {
        return Arrays.stream(Verzoeksoort.values())
                .filter(s -> s.naam().equalsIgnoreCase(tekst.strip()))
                .findFirst()
                .orElseThrow(() -> new Weigering("type-onbekend", "Het type '" + tekst + "' kennen wij niet"));
    }

    private static Instant moment(Xmlelement w) {
        var precies = of(w, "indienTijdstip");
        return precies != null
                ? Instant.parse(precies.strip())
                : LocalDate.parse(leeg(of(w, "indienDatum")).strip())
                        .atStartOfDay(Tx.ZONE)
                        .toInstant();
    }

    private static Stambericht.Instantie instantie(Xmlelement w, String element, String naam) {
        return w.find(VX, element)
                .map(i -> new Stambericht.Instantie(leeg(of(i, "oin")), leeg(of(i, naam))))
                .orElse(null);
    }

    private static Optional<Betrokkene> betrokkene(Xmlelement w, Rol rol) {
        return w.find(VX, rol.name().toLowerCase(java.util.Locale.ROOT)).map(b -> {
            var p = b.kinderen().isEmpty() ? b : b.kinderen().getFirst();
            var letters = leeg(of(p, "voorletters"));
            return new Betrokkene(
                    rol,
                    letters.isEmpty() ? leeg(of(p, "naam")) : letters + " " + leeg(of(p, "naam")),
                    leeg(of(p, "handelsnaam")),
                    leeg(of(p, "kvkNummer")),
                    leeg(of(p, "emailadres")),
                    leeg(of(p, "telefoonnummer")),
                    leeg(of(p, "adres")));
        });
    }

    private static Verzoekactiviteit activiteit(Xmlelement a, UUID project, List<Verzoekbijlage> bijlagen) {
        var urn = leeg(of(a, "activiteitId"));
        var code = of(a, "bevoegdGezagCode");
        var uitUrn = GEZAG.matcher(urn);
        var antwoorden = new ArrayList<Verzoekantwoord>();
        for (var s : list(a, "specificaties", "specificatie")) {
            var vraag = leeg(of(s, "vraagId"));
            var vorig = s.list(VX, "oorsprantwoord");
            antwoorden.add(new Verzoekantwoord(
                    vraag,
                    leeg(of(s, "groepering")),
                    leeg(of(s, "vraagtekst")),
                    leeg(of(s, "vraagclassificatie")),
                    teksten(s.list(VX, "antwoord")),
                    vorig.isEmpty() ? null : teksten(vorig)));
            s.find(VX, "gevraagdeBijlage")
                    .ifPresent(b -> list(b, "documenten", "document")
                            .forEach(d -> bijlagen.add(document(d, urn, vraag, project))));
        }
        return new Verzoekactiviteit(
                urn,
                leeg(of(a, "activiteitnaam")),
                code != null ? code : uitUrn.matches() ? uitUrn.group(1) : "",
                leeg(of(a, "bevoegdGezagNaam")),
                a.find(VX, "regelversie").map(Stamlezer::regelversie).orElse(null),
                antwoorden);
    }

    private static Vormversie regelversie(Xmlelement r) {
        return new Vormversie(
                UUID.fromString(leeg(of(r, "boek"))), Integer.parseInt(leeg(of(r, "versie"))), leeg(of(r, "hash")));
    }

    private static List<String> teksten(List<Xmlelement> elementen) {
        return elementen.stream()
                .map(Xmlelement::tekst)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private static Verzoekbijlage document(Xmlelement d, String urn, String vraag, UUID project) {
        var hash = of(d, "documentHash");
        var id = leeg(of(d, "documentId"));
        var grootte = leeg(of(d, "bestandsgrootte")).strip();
        return new Verzoekbijlage(
                uuid(id, id),
                leeg(of(d, "bestandsnaam")),
                leeg(of(d, "documentsoortDSO")),
                grootte.isEmpty() ? 0 : Long.parseLong(grootte),
                hash,
                new Verzoekbijlage.Plaatsing(leeg(urn), leeg(vraag), "true".equals(of(d, "vertrouwelijk"))),
                hash == null ? null : project);
    }

    /// Another's id need not be one of ours: the same text gives the same id.
    private static UUID uuid(String tekst, String anders) {
        try {
            return UUID.fromString(tekst == null ? "" : tekst.strip());
        } catch (IllegalArgumentException e) {
            return UUID.nameUUIDFromBytes(anders.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<Xmlelement> list(Xmlelement in, String om, String naam) {
        return in.find(VX, om).map(e -> e.list(VX, naam)).orElse(List.of());
    }

    /// The text letter for letter; null when the element is not there.
    static String of(Xmlelement in, String naam) {
        return in.find(VX, naam).map(Xmlelement::tekst).orElse(null);
    }

    private static String leeg(String tekst) {
        return tekst == null ? "" : tekst;
    }

    /// The text of the first element of this name, however deep.
    static Optional<String> diep(Xmlelement in, String naam) {
        for (var kind : in.kinderen()) {
            var hier = kind.naam().equals(naam) ? Optional.of(kind.tekst()) : diep(kind, naam);
            if (hier.isPresent()) {
                return hier;
            }
        }
        return Optional.empty();
    }
}
