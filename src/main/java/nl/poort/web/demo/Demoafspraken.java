package nl.poort.web.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.afspraken.Afspraakklant;
import nl.poort.contact.afspraken.Afspraakmoment;
import nl.poort.contact.afspraken.Afspraakroosters;
import nl.poort.contact.afspraken.Afspraken;
import nl.poort.contact.afspraken.Agenda;
import nl.poort.contact.afspraken.Locatie;
import nl.poort.contact.afspraken.Rooster;
import nl.poort.contact.kennis.Producten;
import nl.poort.contact.kennis.Productfilter;
import nl.poort.registers.klokken.Kalenderbeheer;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.techniek.db.Db;

/// Gives the demo municipality two places to come to, and a week of invented customers with an appointment.
final class Demoafspraken {
    private static final Map<String, Integer> MINUTEN = Map.of(
            "Paspoort aanvragen", 10,
            "Identiteitskaart aanvragen", 10,
            "Rijbewijs verlengen", 10,
            "Geboorte aangeven", 20,
            "Trouwen of partnerschap melden", 30);
    private static final List<String> KLANTEN = List.of(
            "Aya Demir", "Bas Kuiper", "Chris Mol", "Dina Prins", "Emre Yildiz", "Femke Bos", "Gijs Vos", "Hanna Smit");
    private static final int DAGEN = 3;

    private final Afspraakroosters roosters;
    private final Afspraken afspraken;
    private final Producten producten;

    Demoafspraken(Db db) {
        var kalenders = new Kalenderbeheer(db);
        producten = new Producten(db);
        roosters = new Afspraakroosters(db, kalenders);
        afspraken = new Afspraken(db, new Agenda(db, producten, kalenders), new Medewerkers(db));
    }

    /// @param wie plans the counters
    void maak(Medewerker wie, LocalDate vandaag) {
        var aanbod = aanbod(wie);
        var huis = locatie(wie, "Gemeentehuis", "Raadhuisplein 1, Westveld", vandaag, 2, aanbod);
        locatie(wie, "Wijkpost Noord", "Molenweg 12, Westveld", vandaag, 1, aanbod);
        var klanten = new ArrayList<>(KLANTEN);
        for (var dag : afspraken
                .agenda()
                .vrij(wie.organisatie(), huis.id(), aanbod.getFirst().product(), null)
                .stream()
                .limit(DAGEN)
                .toList()) {
            for (int i = 0; i < dag.tijden().size() && i < DAGEN * 2 && !klanten.isEmpty(); i += 2) {
                boek(
                        wie,
                        huis,
                        aanbod.getFirst().product(),
                        dag.dag(),
                        dag.tijden().get(i),
                        klanten.removeFirst());
            }
        }
    }

    private List<Rooster.Aanbod> aanbod(Medewerker wie) {
        return producten.list(wie.actor("demo maken"), Productfilter.openbaar(200)).stream()
                .filter(p -> MINUTEN.containsKey(p.naam()))
                .sorted((a, b) -> b.naam().compareTo(a.naam()))
                .map(p -> new Rooster.Aanbod(p.id(), MINUTEN.get(p.naam())))
                .toList();
    }

    private Locatie locatie(
            Medewerker wie, String naam, String adres, LocalDate vandaag, int balies, List<Rooster.Aanbod> aanbod) {
        var locatie = roosters.bewaar(wie, null, naam, adres, true);
        var blokken = new ArrayList<Rooster.Blok>();
        for (var dag : List.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            blokken.add(new Rooster.Blok(dag, LocalTime.of(9, 0), LocalTime.of(12, 0), balies));
            blokken.add(new Rooster.Blok(dag, LocalTime.of(13, 0), LocalTime.of(16, 0), balies));
        }
        roosters.opslaan(wie, locatie.id(), new Rooster(0, vandaag, blokken, aanbod, wie.naam()));
        return locatie;
    }

    /// With a telephone number only: the mailbox of the demo stays for who plays.
    private void boek(Medewerker wie, Locatie waar, UUID product, LocalDate dag, LocalTime tijd, String naam) {
        afspraken.maak(
                wie,
                Afspraakmoment.van(waar.id(), product, dag.atTime(tijd)),
                Afspraakklant.van(naam, null, "06 12345678", null, null));
    }
}
