package nl.poort.web.werkplek.contact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.poort.contact.klantcontact.Adressoort;
import nl.poort.contact.klantcontact.Klant;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Overname;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.contact.klantcontact.Partijinvoer;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Formulier;
import nl.poort.web.werkplek.Deuren;

/// Who spoke, and for whom: chosen, typed in, taken over from another desk, or nobody in particular.
final class Contactklant {
    private final Deuren deuren;

    Contactklant(Deuren deuren) {
        this.deuren = deuren;
    }

    Klant klant(LopendContact loopt, Formulier f, Optional<Overname> overname) {
        if (overname.isPresent()) {
            var bekend = overname.get().klant();
            return bekend == null ? new Klant.Anoniem() : new Klant.Nieuw(bekend);
        }
        if (loopt.partij() != null) {
            return new Klant.Bekend(loopt.partij());
        }
        boolean getypt = f.aan("naam") || f.aan("email");
        return getypt || nodig(f) && f.aan("telefoon") ? nieuw(loopt, f) : new Klant.Anoniem();
    }

    /// A number on the line alone makes nobody a known customer, unless we must reach him.
    private static boolean nodig(Formulier f) {
        return !f.waarde("besluit").equals("beantwoord") && !f.waarde("besluit").equals("turf");
    }

    private static Klant nieuw(LopendContact loopt, Formulier f) {
        try {
            var persoon =
                    Partijinvoer.persoon(f.tekstOfNiets("naam"), f.tekstOfNiets("email"), f.tekstOfNiets("telefoon"));
            return new Klant.Nieuw(Ondernemer.invoer(loopt, persoon).lees());
        } catch (Weigering w) {
            // in the order of the fields on the screen
            Stream.concat(Stream.of("naam", "telefoon", "email"), w.velden().keySet().stream())
                    .distinct()
                    .filter(w.velden()::containsKey)
                    .forEach(veld -> f.fout(veld, w.velden().get(veld)));
            return new Klant.Anoniem();
        }
    }

    /// What another desk wrote down under the kenmerk that was chosen.
    Optional<Overname> overname(Medewerker wie, LopendContact loopt, Formulier f) {
        if (loopt.vraag() != null || loopt.kenmerk() == null) {
            return Optional.empty();
        }
        var alGemeld = deuren.keten().vragen().findByKenmerk(Actor.system("kenmerk overnemen"), loopt.kenmerk());
        if (alGemeld.isPresent()) {
            f.fout("besluit", "Met dit kenmerk is al een melding gedaan. De klant kan die volgen.");
            return Optional.empty();
        }
        return deuren.contact().contacten().vanKenmerk(wie.actor("kenmerk overnemen"), loopt.kenmerk());
    }

    /// For whom the customer speaks; null when for oneself.
    Klant namens(Formulier f, Klant klant) {
        var gekozen = f.waarde("namens");
        if (gekozen.isEmpty()) {
            return null;
        }
        if (klant instanceof Klant.Anoniem) {
            f.fout("naam", "Kies wie u spreekt. Wie voor een ander spreekt, kan niet anoniem zijn.");
        }
        if (!gekozen.equals("nieuw")) {
            var id = f.idOfNiets("namens");
            return id == null ? null : new Klant.Bekend(id);
        }
        var naam = f.tekst("namensnaam", "Schrijf op voor wie de klant spreekt", 200);
        return naam.isEmpty() ? null : new Klant.Nieuw(NieuwePartij.persoon(naam));
    }

    /// Said with the other errors, beside the field that can be changed; the door checks it again.
    void eisTelefoon(Medewerker wie, Formulier f, Klant klant, Terugkoppelwijze wijze) {
        if (wijze != Terugkoppelwijze.BELLEN || heeftTelefoon(wie, f, klant)) {
            return;
        }
        if (klant instanceof Klant.Bekend) {
            f.fout("besluit", "Van deze klant is geen telefoonnummer bekend. Stuur een bericht.");
        } else {
            f.fout("telefoon", "Vul een telefoonnummer in, want u belooft te bellen");
        }
    }

    /// Who takes the caller over knows whom to help, and need not ask again.
    Map<String, String> beller(Medewerker wie, Formulier f, Klant klant) {
        return switch (klant) {
            case Klant.Bekend(var id) ->
                deuren.contact()
                        .partijen()
                        .find(wie.actor("gesprek overdragen"), id)
                        .map(p -> beller(p.naam(), p.telefoon().orElse(null)))
                        .orElse(Map.of());
            case Klant.Nieuw(var gegevens) -> beller(gegevens.naam(), f.tekstOfNiets("telefoon"));
            case Klant.Anoniem() -> Map.of();
        };
    }

    private static Map<String, String> beller(String naam, String telefoon) {
        var gaatMee = new LinkedHashMap<String, String>();
        if (naam != null) {
            gaatMee.put("beller", naam);
        }
        if (telefoon != null) {
            gaatMee.put("telefoon", telefoon);
        }
        return gaatMee;
    }

    boolean heeftTelefoon(Medewerker wie, Formulier f, Klant klant) {
        return switch (klant) {
            case Klant.Bekend(var id) ->
                deuren.contact()
                        .partijen()
                        .find(wie.actor("klant terugbellen"), id)
                        .flatMap(Partij::telefoon)
                        .isPresent();
            case Klant.Nieuw(var gegevens) ->
                gegevens.adressen().stream().anyMatch(a -> a.soort() == Adressoort.TELEFOON);
            case Klant.Anoniem() -> f.fout("telefoon") != null;
        };
    }
}
