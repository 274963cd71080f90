package nl.poort.contact.berichten;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.poort.contact.kennis.Correctie;
import nl.poort.contact.kennis.Herroepingen;
import nl.poort.contact.klantcontact.Klantcontacten;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Tells customers who got a wrong answer the right one: each once, on the way that reaches them.
public final class Rechtzettingen {
    private final Db db;
    private final Herroepingen herroepingen;
    private final Berichten berichten;
    private final Bronnen bronnen;

    /// Where customers are known from.
    ///
    /// @param volgen where and with which code a customer follows the question with this kenmerk
    public record Bronnen(
            Vragen vragen, Klantcontacten contacten, Organisaties organisaties, UnaryOperator<String> volgen) {}

    /// One customer on the list.
    ///
    /// @param bereikbaar false when nobody knows who it was
    public record Regel(Correctie correctie, String naam, String kenmerk, boolean bereikbaar) {
        public boolean kanNu() {
            return bereikbaar && correctie.stand() == Correctie.Stand.TE_DOEN;
        }
    }

    /// Who it was, and how to reach that person.
    private record Klant(UUID vraag, UUID root, String kenmerk, Ontvanger aan, String afzender, String telefoon) {}

    public Rechtzettingen(Db db, Herroepingen herroepingen, Berichten berichten, Bronnen bronnen) {
        this.db = db;
        this.herroepingen = herroepingen;
        this.berichten = berichten;
        this.bronnen = bronnen;
    }

    /// Everybody who got the wrong answer, who has still to be told first.
    public List<Regel> regels(Medewerker wie, UUID herroeping) {
        var actor = wie.actor("antwoord rechtzetten");
        return db.read(
                actor,
                tx -> herroepingen.correcties(wie, herroeping).stream()
                        .map(c -> {
                            var klant = klant(actor, c);
                            return new Regel(
                                    c,
                                    klant.map(k -> k.aan().naam()).orElse("Onbekend"),
                                    klant.map(Klant::kenmerk).orElse(""),
                                    klant.filter(Rechtzettingen::bereikbaar).isPresent());
                        })
                        .toList());
    }

    /// Tells one of them; a second time it changes nothing.
    public void bied(Medewerker wie, UUID herroeping, UUID vraag) {
        db.run(wie.actor("antwoord rechtzetten"), tx -> {
            var correctie = herroepingen.correcties(wie, herroeping).stream()
                    .filter(c -> c.vraag().equals(vraag))
                    .findFirst()
                    .orElseThrow(() -> Weigering.onbekend("Deze klant"));
            var klant = klant(tx.actor(), correctie)
                    .filter(Rechtzettingen::bereikbaar)
                    .orElseThrow(() -> new Weigering(
                            "niet-bereikbaar", "Van deze klant weten wij geen adres. Kies 'niet nodig'."));
            if (herroepingen.aangeboden(wie, herroeping, vraag)) {
                vertel(tx.actor(), klant, herroepingen.get(wie, herroeping).tekst(), "rechtzetting " + herroeping);
            }
        });
    }

    /// Tells all who can be reached and were not told yet; gives how many.
    public int biedAllen(Medewerker wie, UUID herroeping) {
        return db.change(wie.actor("antwoord rechtzetten"), tx -> {
            var nu = regels(wie, herroeping).stream().filter(Regel::kanNu).toList();
            nu.forEach(r -> bied(wie, herroeping, r.correctie().vraag()));
            return nu.size();
        });
    }

    private void vertel(Actor actor, Klant k, String inhoud, String bron) {
        db.run(actor, tx -> {
            var naam = k.aan().partij() == null ? null : k.aan().naam();
            var pagina = k.vraag() == null ? null : bronnen.volgen().apply(k.kenmerk());
            var gegevens = Berichtgegevens.voor(naam, k.kenmerk(), k.afzender())
                    .metInhoud(inhoud)
                    .metReactie(k.telefoon(), pagina);
            var sjabloon = Teksten.geldig(tx, actor, Berichtcode.RECHTZETTING);
            var tekst = Berichtteksten.maak(Berichtcode.RECHTZETTING, sjabloon, gegevens, tx.now());
            berichten.klaarzetten(
                    actor,
                    new NieuwBericht(
                            k.root(),
                            k.vraag(),
                            k.kenmerk(),
                            k.aan(),
                            Berichtcode.RECHTZETTING,
                            tekst,
                            false,
                            false,
                            bron));
        });
    }

    private static boolean bereikbaar(Klant k) {
        return !k.aan().volgorde().isEmpty();
    }

    private Optional<Klant> klant(Actor actor, Correctie c) {
        return switch (c.soort()) {
            case VRAAG ->
                bronnen.vragen().find(actor, c.vraag()).map(v -> {
                    var team = bronnen.organisaties().getTeam(actor, v.contactschakel());
                    var aan = v.klant() == null ? Berichten.alleenPagina() : berichten.ontvanger(actor, v.klant());
                    return new Klant(v.id(), v.id(), v.kenmerk(), aan, team.publiekeNaam(), team.telefoon());
                });
            case CONTACT ->
                bronnen.contacten().find(actor, c.vraag()).map(contact -> {
                    var naam = bronnen.organisaties()
                            .get(actor, contact.organisatie())
                            .naam();
                    var aan = contact.partij() == null
                            ? new Ontvanger(null, "Onbekend", List.of())
                            : zonderPagina(berichten.ontvanger(actor, contact.partij()));
                    return new Klant(contact.vraag(), contact.id(), contact.kenmerk(), aan, naam, null);
                });
        };
    }

    /// A contact that became no Vraag has no page of its own.
    private static Ontvanger zonderPagina(Ontvanger aan) {
        return new Ontvanger(
                aan.partij(),
                aan.naam(),
                aan.volgorde().stream()
                        .filter(w -> w.kanaal() != Berichtkanaal.PORTAAL)
                        .toList());
    }
}
