package nl.poort.contact.berichten;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.loket.ontvangst.Ontvangsten;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekDoorgezonden;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekTeLaat;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekdoorzendingHapert;
import nl.poort.loket.ontvangst.Verzoekinhoud;
import nl.poort.loket.ontvangst.Verzoeknummers;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Tells the applicant, who handles it and who keeps the program that a request is not here whole, and the applicant
/// where it went when it was not ours.
public final class Ontvangstberichtgever {
    private final Ontvangsten ontvangsten;
    private final Organisaties organisaties;
    private final Medewerkers medewerkers;
    private final Berichten berichten;

    public Ontvangstberichtgever(
            Ontvangsten ontvangsten, Organisaties organisaties, Medewerkers medewerkers, Berichten berichten) {
        this.ontvangsten = ontvangsten;
        this.organisaties = organisaties;
        this.medewerkers = medewerkers;
        this.berichten = berichten;
    }

    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.after("berichten.ontvangst", VerzoekTeLaat.class, this::teLaat);
        gebeurtenissen.after("berichten.ontvangst", VerzoekDoorgezonden.class, this::doorgezonden);
        gebeurtenissen.after("berichten.ontvangst", VerzoekdoorzendingHapert.class, this::hapert);
    }

    private static Actor actor(UUID organisatie) {
        return new Actor(null, "Poort", organisatie, "aanvrager informeren");
    }

    private void teLaat(VerzoekTeLaat g) {
        var nummer = Verzoeknummers.leesbaar(g.nummer(), g.volgnummer());
        switch (g.norm()) {
            case 1 -> {
                aanAanvrager(
                        g,
                        g.volgnummer(),
                        "Uw verzoek is nog niet volledig aangekomen",
                        "U hebt verzoek " + nummer + " ingediend. Het is nog niet volledig bij ons aangekomen. "
                                + "U hoeft niets te doen: wij halen de rest zelf op. De dag van indienen blijft gelden.");
                aan(
                        g,
                        behandelaars(g.organisatie()),
                        "Verzoek " + nummer + " is nog niet compleet",
                        "Verzoek " + nummer
                                + " is ingediend maar nog niet volledig aangekomen. Poort haalt de rest op.");
            }
            case 2 ->
                aan(
                        g,
                        medewerkers.metRol(actor(g.organisatie()), g.organisatie(), Rol.FUNCTIONEEL_BEHEERDER),
                        "Verzoek " + nummer + " is na vier uur niet compleet",
                        "Kijk bij Beheer, Verzoeken ontvangen, wat er misgaat met verzoek " + nummer + ".");
            default ->
                aanAanvrager(
                        g,
                        g.volgnummer(),
                        "Uw verzoek is nog niet goed ontvangen",
                        "Verzoek " + nummer + " is nog niet goed ontvangen. Wij bellen u. "
                                + "De dag van indienen blijft gelden.");
        }
    }

    private void doorgezonden(VerzoekDoorgezonden g) {
        aanAanvrager(
                g,
                g.volgnummer(),
                "Uw verzoek is doorgestuurd naar " + g.naarNaam(),
                "Verzoek " + Verzoeknummers.leesbaar(g.nummer()) + " is niet voor ons, maar voor " + g.naarNaam() + ". "
                        + "Wij hebben alles doorgestuurd. U hoeft niets opnieuw te doen, en de dag van indienen blijft "
                        + "gelden. " + g.reden());
    }

    private void hapert(VerzoekdoorzendingHapert g) {
        var nummer = Verzoeknummers.leesbaar(g.nummer());
        aanAanvrager(
                g,
                0,
                "Wij sturen uw verzoek door naar " + g.naarNaam(),
                "Verzoek " + nummer + " is niet voor ons, maar voor " + g.naarNaam() + ". Doorsturen lukt nog niet. "
                        + "Wij blijven het proberen en vertellen u wanneer het daar is. U hoeft niets te doen, en de dag "
                        + "van indienen blijft gelden.");
        aan(
                g,
                medewerkers.metRol(actor(g.organisatie()), g.organisatie(), Rol.FUNCTIONEEL_BEHEERDER),
                "Verzoek " + nummer + " kan nog niet worden doorgezonden",
                "De landelijke voorziening neemt verzoek " + nummer + " voor " + g.naarNaam() + " niet over: "
                        + g.bezwaar() + ". Poort blijft het proberen.");
    }

    private void aanAanvrager(Ontvangstgebeurtenis g, int volgnummer, String onderwerp, String tekst) {
        ontvangsten
                .inhoud(actor(g.organisatie()), g.root(), volgnummer)
                .flatMap(Ontvangstberichtgever::aanvrager)
                .ifPresent(wie -> stuur(g, Ontvanger.email(wie.naam(), wie.email()), onderwerp, tekst, "aanvrager"));
    }

    /// Who acts for the applicant, else the applicant; nobody when there is no address.
    private static Optional<Verzoekinhoud.Persoon> aanvrager(Verzoekinhoud in) {
        return java.util.stream.Stream.of(Optional.ofNullable(in.gemachtigde()), Optional.of(in.initiatiefnemer()))
                .flatMap(Optional::stream)
                .filter(p -> p.email().contains("@"))
                .findFirst();
    }

    /// The people of the team that handles such cases.
    private List<Medewerker> behandelaars(UUID organisatie) {
        var actor = actor(organisatie);
        var teams = organisaties.teams(actor, organisatie);
        return teams.stream()
                .filter(t -> t.soort() == Schakelsoort.DESKUNDIGE)
                .findFirst()
                .or(() -> teams.stream().findFirst())
                .map(t -> medewerkers.vanTeam(actor, t.id()))
                .orElse(new ArrayList<>());
    }

    private void aan(Ontvangstgebeurtenis g, List<Medewerker> wie, String onderwerp, String tekst) {
        wie.stream()
                .filter(m -> m.email() != null && m.email().contains("@"))
                .forEach(m -> stuur(g, Ontvanger.email(m.naam(), m.email()), onderwerp, tekst, m.id().toString()));
    }

    private void stuur(Ontvangstgebeurtenis g, Ontvanger aan, String onderwerp, String tekst, String voorWie) {
        berichten.klaarzetten(
                actor(g.organisatie()),
                new NieuwBericht(
                        g.root(),
                        null,
                        null,
                        aan,
                        Berichtcode.NIEUWS,
                        new Berichttekst(onderwerp, tekst),
                        false,
                        false,
                        onderwerp + " " + voorWie));
    }
}
