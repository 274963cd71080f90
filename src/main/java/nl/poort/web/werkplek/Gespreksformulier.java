package nl.poort.web.werkplek;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.klantcontact.Adressoort;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.contact.klantcontact.Gesprek;
import nl.poort.contact.klantcontact.Kenmerken;
import nl.poort.contact.klantcontact.Klant;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Overname;
import nl.poort.contact.klantcontact.Partijinvoer;
import nl.poort.contact.klantcontact.Toezegging;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Formulier;

/// Reads the form of a conversation: every error at once, then the one door that fits how it ended.
final class Gespreksformulier {
    private final Deuren deuren;

    Gespreksformulier(Deuren deuren) {
        this.deuren = deuren;
    }

    /// @return empty when the contact was only counted
    Optional<Klantcontact> legVast(Medewerker wie, Formulier f) {
        return switch (f.waarde("besluit")) {
            case "beantwoord" -> Optional.of(beantwoord(wie, f));
            case "uitzoeken" -> Optional.of(zoekUit(wie, f));
            case "zelf" -> Optional.of(meldtZelf(wie, f));
            case "ookik" -> Optional.of(loopMee(wie, f));
            case "turf" -> turf(wie, f);
            default -> {
                f.fout("besluit", "Kies hoe het verder gaat");
                f.weiger();
                yield Optional.empty();
            }
        };
    }

    private Klantcontact beantwoord(Medewerker wie, Formulier f) {
        var artikel = f.idOfNiets("artikel");
        var antwoord = f.tekstOfNiets("antwoord");
        if (antwoord == null && artikel == null) {
            f.fout("antwoord", "Schrijf kort op wat u hebt verteld, of kies het artikel dat u gebruikte");
        }
        var gesprek = gesprek(wie, f, null);
        f.weiger();
        var verteld = antwoord != null
                ? antwoord
                : deuren.contact()
                        .kennis()
                        .find(wie.actor("vraag beantwoorden"), artikel)
                        .map(a -> "Beantwoord met " + a.nummer() + ": " + a.titel())
                        .orElseThrow(() -> Weigering.onbekend("Dit artikel"));
        return deuren.contact().gesprekken().beantwoorden(wie, gesprek, verteld, artikel);
    }

    private Klantcontact zoekUit(Medewerker wie, Formulier f) {
        var toezegging = toezegging(f);
        var naar = f.idOfNiets("naar");
        var gevraagd = f.tekstOfNiets("gevraagd");
        if (naar != null && gevraagd == null) {
            f.fout("gevraagd", "Schrijf op wat u van de ander vraagt");
        }
        var gesprek = gesprek(wie, f, "Schrijf op wat de klant vraagt, in zijn eigen woorden");
        eisTelefoon(wie, f, gesprek.klant(), toezegging.wijze());
        f.weiger();
        var volledig = naar == null ? toezegging : toezegging.metDoorzetting(naar, gevraagd);
        return deuren.contact().gesprekken().toezeggen(wie, gesprek, volledig);
    }

    private Klantcontact meldtZelf(Medewerker wie, Formulier f) {
        var bij = f.tekst("bij", "Schrijf op waar de klant het gaat melden", 200);
        var artikel = f.idOfNiets("artikel");
        var gesprek = gesprek(wie, f, "Schrijf op wat de klant vraagt. Dan hoeft de klant het daar niet te herhalen.");
        f.weiger();
        return deuren.contact().gesprekken().meldtZelf(wie, gesprek, bij, artikel);
    }

    private Klantcontact loopMee(Medewerker wie, Formulier f) {
        var artikel = f.idOfNiets("artikel");
        var hoofdvraag = f.idOfNiets("hoofdvraag");
        if (artikel == null && hoofdvraag == null) {
            f.fout("hoofdvraag", "Kies bij de antwoorden het probleem of de open vraag die deze klant ook heeft");
        }
        var toezegging = toezegging(f);
        var gesprek = gesprek(wie, f, "Schrijf op wat de klant vraagt, in zijn eigen woorden");
        eisTelefoon(wie, f, gesprek.klant(), toezegging.wijze());
        f.weiger();
        return deuren.contact().gesprekken().meelopen(wie, gesprek, toezegging, hoofdvraag, artikel);
    }

    private Optional<Klantcontact> turf(Medewerker wie, Formulier f) {
        var kanaal = f.tekst("kanaal", "Kies het kanaal", 40);
        var onderwerp = f.tekst("turfonderwerp", "Schrijf in een paar woorden waar het over ging, zonder namen", 100);
        f.weiger();
        deuren.contact()
                .contacten()
                .turf(wie.actor("contact tellen"), kanaal, onderwerp, Contactresultaat.ZELF_BEANTWOORD);
        return Optional.empty();
    }

    /// Said with the other errors, beside the field that can be changed; the door checks it again.
    private void eisTelefoon(Medewerker wie, Formulier f, Klant klant, Terugkoppelwijze wijze) {
        if (wijze != Terugkoppelwijze.BELLEN) {
            return;
        }
        if (f.waarde("klant").equals("nieuw")) {
            if (f.waarde("telefoon").isBlank()) {
                f.fout("telefoon", "Vul een telefoonnummer in, want u belooft te bellen");
            }
            return;
        }
        boolean telefoon = switch (klant) {
            case Klant.Bekend(var id) ->
                deuren.contact()
                        .partijen()
                        .find(wie.actor("klant terugbellen"), id)
                        .flatMap(p -> p.telefoon())
                        .isPresent();
            case Klant.Nieuw(var gegevens) ->
                gegevens.adressen().stream().anyMatch(a -> a.soort() == Adressoort.TELEFOON);
            case Klant.Anoniem() -> false;
        };
        if (!telefoon) {
            f.fout("wijze", "Van deze klant is geen telefoonnummer bekend. Kies een klant, of stuur een bericht.");
        }
    }

    private static Toezegging toezegging(Formulier f) {
        return new Toezegging(
                kies(f, "vraagsoort", Vraagsoort.INFORMATIE),
                kies(f, "onderwerp", Onderwerp.WET),
                kies(f, "impact", Impact.KLEIN),
                kies(f, "urgentie", Urgentie.HOOG),
                kies(f, "wijze", Terugkoppelwijze.BELLEN),
                f.idOfNiets("artikel"),
                null,
                null);
    }

    private static <E extends Enum<E>> E kies(Formulier f, String veld, E anders) {
        return f.waarde(veld).isEmpty() ? anders : f.keuze(veld, anders.getDeclaringClass(), "Kies iets uit de lijst");
    }

    /// @param zonderWoorden the error when the words of the customer are needed and absent; null when they may be
    private Gesprek gesprek(Medewerker wie, Formulier f, String zonderWoorden) {
        var kanaal = f.tekst("kanaal", "Kies het kanaal", 40);
        var woorden = zonderWoorden == null ? f.tekstOfNiets("woorden") : f.tekst("woorden", zonderWoorden);
        var team = f.idOfNiets("team");
        var overname = f.waarde("klant").equals("overname") ? overname(wie, f) : Optional.<Overname>empty();
        var klant = overname.isPresent() ? klant(overname.get()) : klant(f);
        return new Gesprek(
                kanaal,
                klant,
                woorden,
                null,
                overname.map(Overname::context).orElse(Map.of()),
                overname.map(Overname::kenmerk).orElse(null),
                ContactPagina.contactschakel(deuren, wie, team),
                null,
                namens(f, klant));
    }

    private Optional<Overname> overname(Medewerker wie, Formulier f) {
        var kenmerk = Kenmerken.lees(f.waarde("zoekklant"));
        var alGemeld =
                kenmerk.flatMap(k -> deuren.keten().vragen().findByKenmerk(Actor.system("kenmerk overnemen"), k));
        if (alGemeld.isPresent()) {
            f.fout("zoekklant", "Met dit kenmerk is al een melding gedaan. De klant kan die volgen.");
            return Optional.empty();
        }
        return kenmerk.flatMap(k -> deuren.contact().contacten().vanKenmerk(wie.actor("kenmerk overnemen"), k));
    }

    private static Klant klant(Overname overname) {
        return overname.klant() == null ? new Klant.Anoniem() : new Klant.Nieuw(overname.klant());
    }

    private static Klant klant(Formulier f) {
        var gekozen = f.waarde("klant");
        if (gekozen.isEmpty() || gekozen.equals("anoniem") || gekozen.equals("overname")) {
            return new Klant.Anoniem();
        }
        if (gekozen.equals("nieuw")) {
            return nieuw(f);
        }
        UUID id = f.idOfNiets("klant");
        return id == null ? new Klant.Anoniem() : new Klant.Bekend(id);
    }

    /// For whom the customer speaks; null when for oneself.
    private static Klant namens(Formulier f, Klant klant) {
        var gekozen = f.waarde("namens");
        if (gekozen.isEmpty()) {
            return null;
        }
        if (klant instanceof Klant.Anoniem) {
            f.fout("zoekklant", "Kies wie u spreekt. Wie voor een ander spreekt, kan niet anoniem zijn.");
        }
        if (!gekozen.equals("nieuw")) {
            var id = f.idOfNiets("namens");
            return id == null ? null : new Klant.Bekend(id);
        }
        var naam = f.tekst("namensnaam", "Schrijf op voor wie de klant spreekt", 200);
        return naam.isEmpty() ? null : new Klant.Nieuw(NieuwePartij.persoon(naam));
    }

    private static Klant nieuw(Formulier f) {
        var naam = f.tekstOfNiets("naam");
        try {
            return new Klant.Nieuw(Partijinvoer.persoon(naam, f.tekstOfNiets("email"), f.tekstOfNiets("telefoon"))
                    .lees());
        } catch (Weigering w) {
            w.velden().forEach(f::fout);
            return new Klant.Anoniem();
        }
    }
}
