package nl.poort.keten.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Team;
import nl.poort.registers.zaken.Betrokkenetype;
import nl.poort.registers.zaken.IndicatieMachtiging;
import nl.poort.registers.zaken.Rol;
import nl.poort.registers.zaken.Zaak;
import nl.poort.registers.zaken.Zaakobject;
import nl.poort.registers.zaken.Zaakobjectsoort;
import nl.poort.techniek.Records;

/// What a Vraag becomes in the register: the case and who has a part in it. Pure.
final class Startregels {
    static final String BRON = "Poort";
    static final String LOCATIE = "locatie";
    /// The last word of a street and its number, such as `Galenstraat 12a`.
    private static final Pattern STRAAT = Pattern.compile("\\p{L}{3,}\\s+\\d{1,5}\\p{L}?\\b");

    private static final int NUMMER = 40;
    private static final int KORT = 80;
    private static final int LANG = 1000;

    private Startregels() {}

    /// One number for the customer: the case has that of the Vraag, a second one the same with a number behind it.
    static String nummer(String kenmerk, int hoeveelste) {
        var achter = hoeveelste == 1 ? "" : "-" + hoeveelste;
        return kort(kenmerk, NUMMER - achter.length()) + achter;
    }

    /// @param rsin of the organisation that works on it
    static Zaak zaak(Vraag v, Zaakkeuze keuze, Zaaktype type, String rsin, String nummer, LocalDate dag) {
        var niveau = keuze.vertrouwelijkheid() == null
                ? type.vertrouwelijkheidaanduiding()
                : hoogste(keuze.vertrouwelijkheid(), type.vertrouwelijkheidaanduiding());
        return leeg(
                Zaak.class,
                "identificatie",
                nummer,
                "bronorganisatie",
                rsin,
                "verantwoordelijkeOrganisatie",
                rsin,
                "zaaktype",
                type.uuid(),
                "omschrijving",
                kort(keuze.omschrijving().isBlank() ? eersteRegel(v.tekst()) : keuze.omschrijving(), KORT),
                "toelichting",
                toelichting(v.tekst(), keuze),
                "startdatum",
                dag,
                "vertrouwelijkheidaanduiding",
                niveau,
                "kenmerken",
                List.of(new Zaak.Kenmerk(kort(v.kenmerk(), NUMMER), BRON)));
    }

    /// More secret than the zaaktype says is allowed, less is not.
    private static Vertrouwelijkheidaanduiding hoogste(
            Vertrouwelijkheidaanduiding een, Vertrouwelijkheidaanduiding ander) {
        return een.compareTo(ander) >= 0 ? een : ander;
    }

    private static String toelichting(String woorden, Zaakkeuze keuze) {
        var delen = new ArrayList<String>();
        if (!keuze.toelichting().isBlank()) {
            delen.add(keuze.toelichting().strip());
        }
        if (!keuze.plaats().isBlank()) {
            delen.add("Plaats: " + keuze.plaats().strip());
        }
        delen.add("In de woorden van de klant: " + woorden);
        return kort(String.join("\n\n", delen), LANG);
    }

    /// The customer as the one who asked for the case.
    static Rol initiator(UUID zaak, UUID roltype, Klantgegevens k) {
        return rol(zaak, roltype, soort(k), k.naam(), "De klant die de vraag stelde", identificatie(k), contact(k));
    }

    private static Betrokkenetype soort(Klantgegevens k) {
        if (k.persoon()) {
            return Betrokkenetype.NATUURLIJK_PERSOON;
        }
        boolean vestiging = !k.vestiging().isEmpty() || !k.kvkNummer().isEmpty();
        return vestiging ? Betrokkenetype.VESTIGING : Betrokkenetype.NIET_NATUURLIJK_PERSOON;
    }

    private static Map<String, Object> identificatie(Klantgegevens k) {
        return switch (soort(k)) {
            case NATUURLIJK_PERSOON -> gevuld("inpBsn", k.bsn(), "geslachtsnaam", kort(k.naam(), 200));
            case VESTIGING -> {
                var velden = gevuld("vestigingsNummer", k.vestiging(), "kvkNummer", k.kvkNummer());
                velden.put("handelsnaam", List.of(k.naam()));
                yield velden;
            }
            case NIET_NATUURLIJK_PERSOON -> gevuld("innNnpId", k.rsin(), "statutaireNaam", kort(k.naam(), 500));
            case ORGANISATORISCHE_EENHEID, MEDEWERKER -> Map.of();
        };
    }

    private static Rol.Contactpersoon contact(Klantgegevens k) {
        return k.email().isEmpty() && k.telefoon().isEmpty()
                ? null
                : new Rol.Contactpersoon(kort(k.email(), 254), "", kort(k.telefoon(), 20), kort(k.naam(), 40));
    }

    /// A colleague or another organisation asked.
    static Rol vragendTeam(UUID zaak, UUID roltype, Team team) {
        return team(zaak, roltype, team, "De collega die de vraag stelde");
    }

    static Rol behandelaar(UUID zaak, UUID roltype, Team team) {
        return team(zaak, roltype, team, "Het team dat de zaak behandelt");
    }

    static Rol behandelaar(UUID zaak, UUID roltype, Medewerker wie) {
        var velden = gevuld("identificatie", wie.id().toString(), "achternaam", kort(wie.naam(), 200));
        return rol(zaak, roltype, Betrokkenetype.MEDEWERKER, wie.naam(), "Behandelt de zaak", velden, null);
    }

    private static Rol team(UUID zaak, UUID roltype, Team team, String waarom) {
        var velden = gevuld("identificatie", Teamcode.van(team.id()), "naam", kort(team.naam(), 50));
        return rol(zaak, roltype, Betrokkenetype.ORGANISATORISCHE_EENHEID, team.naam(), waarom, velden, null);
    }

    private static Rol rol(
            UUID zaak,
            UUID roltype,
            Betrokkenetype soort,
            String naam,
            String waarom,
            Map<String, Object> identificatie,
            Rol.Contactpersoon contact) {
        return leeg(
                Rol.class,
                "zaak",
                zaak,
                "roltype",
                roltype,
                "betrokkeneType",
                soort,
                "afwijkendeNaamBetrokkene",
                kort(naam, 625),
                "roltoelichting",
                waarom,
                "indicatieMachtiging",
                (IndicatieMachtiging) null,
                "contactpersoonRol",
                contact,
                "betrokkeneIdentificatie",
                identificatie);
    }

    /// Where it is about, as a thing of the case: that is how doubles are found.
    static Zaakobject plaats(UUID zaak, String plaats) {
        return leeg(
                Zaakobject.class,
                "zaak",
                zaak,
                "objectType",
                Zaakobjectsoort.OVERIGE,
                "objectTypeOverige",
                LOCATIE,
                "relatieomschrijving",
                "Waar het over gaat",
                "objectIdentificatie",
                Map.of("overigeData", Map.of("omschrijving", kort(plaats.strip(), 200))));
    }

    /// An activity of a request, with its duty.
    static Zaakobject activiteit(UUID zaak, String urn, String naam, String plicht) {
        return leeg(
                Zaakobject.class,
                "zaak",
                zaak,
                "objectType",
                Zaakobjectsoort.OVERIGE,
                "objectTypeOverige",
                "activiteit",
                "relatieomschrijving",
                "Wat er wordt aangevraagd of gemeld",
                "objectIdentificatie",
                Map.of("overigeData", Map.of("urn", urn, "naam", kort(naam.strip(), 200), "plichtstatus", plicht)));
    }

    /// The same place however it is typed: `Dorpsstraat 12, Westveld` and `dorpsstraat 12 te Westveld`.
    static String plaatssleutel(String plaats) {
        return plaatsen(plaats).stream().findFirst().orElseGet(() -> sleutel(plaats));
    }

    /// Every street with a number in a text.
    static Set<String> plaatsen(String tekst) {
        return STRAAT.matcher(tekst)
                .results()
                .map(m -> sleutel(m.group()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String sleutel(String tekst) {
        return tekst.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static Map<String, Object> gevuld(String... namenEnWaarden) {
        var velden = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namenEnWaarden.length; i += 2) {
            if (!namenEnWaarden[i + 1].isEmpty()) {
                velden.put(namenEnWaarden[i], namenEnWaarden[i + 1]);
            }
        }
        return velden;
    }

    private static String eersteRegel(String tekst) {
        return tekst.strip().lines().findFirst().orElse("");
    }

    private static String kort(String tekst, int lengte) {
        return tekst.length() <= lengte ? tekst : tekst.substring(0, lengte - 1).strip() + "…";
    }

    /// A record with only these fields; its lists are empty.
    static <R extends Record> R leeg(Class<R> soort, Object... namenEnWaarden) {
        var vorm = Records.vorm(soort);
        var waarden = new Object[vorm.delen().length];
        for (int i = 0; i < waarden.length; i++) {
            waarden[i] = vorm.delen()[i].getType() == List.class ? List.of() : null;
        }
        return Records.with(vorm.maak(waarden), namenEnWaarden);
    }
}
