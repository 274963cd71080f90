package nl.poort.contact.inzage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;
import nl.poort.registers.klokken.Eenheid;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Veldfouten;

/// What a dispute must say, who gets it and how long it may take. Pure.
final class Correctieregels {
    /// AVG art. 12.3, counted by the Algemene termijnenwet.
    static final Norm TERMIJN = new Norm(1, Eenheid.MAANDEN);

    private static final List<Schakelsoort> LOKETTEN =
            List.of(Schakelsoort.KCC, Schakelsoort.HELPDESK, Schakelsoort.IPLO);

    private Correctieregels() {}

    /// @param uitRegister what the register says; null when it is about our own data
    static Betwisting schoon(Betwisting b, String uitRegister) {
        var fouten = new Veldfouten();
        var gegeven = fouten.verplicht("gegeven", b.gegeven(), 80, "Kies wat er niet klopt");
        var staatEr = uitRegister == null ? fouten.tekst("staatEr", b.staatEr(), 500) : uitRegister;
        var hoort = fouten.verplicht("hoort", b.hoort(), 500, "Vul in wat er moet staan");
        var toelichting = fouten.tekst("toelichting", b.toelichting(), 4_000);
        fouten.eis(
                hoort == null || !hoort.equalsIgnoreCase(staatEr),
                "hoort",
                "Dit staat er al. Vul in wat er moet staan.");
        fouten.klaar();
        return new Betwisting(
                b.registratie(),
                gegeven,
                staatEr == null ? "" : staatEr,
                hoort,
                toelichting == null ? "" : toelichting);
    }

    /// The dispute as the person would say it.
    ///
    /// @param register as people call it; null = our own data
    static String woorden(Betwisting b, String register) {
        var tekst = new StringBuilder("Er klopt iets niet in mijn gegevens: ").append(b.gegeven());
        tekst.append(register == null ? "." : " in de " + register + ".");
        if (!b.staatEr().isEmpty()) {
            tekst.append("\nEr staat: ").append(b.staatEr());
        }
        tekst.append("\nHet moet zijn: ").append(b.hoort());
        return b.toelichting().isEmpty()
                ? tekst.toString()
                : tekst.append("\n\n").append(b.toelichting()).toString();
    }

    static NieuweVraag vraag(Klantcontact c, UUID team) {
        return new NieuweVraag(
                c.kenmerk(),
                c.eigenWoorden(),
                Vraagsoort.VERZOEK,
                Onderwerp.PROCES,
                Impact.KLEIN,
                Urgentie.HOOG,
                c.partij(),
                null,
                team,
                null,
                Terugkoppelwijze.SCHRIJVEN,
                Context.LEEG,
                null,
                null,
                false);
    }

    /// The team that has the contact with customers.
    static Optional<Team> loket(List<Team> teams) {
        return teams.stream()
                .filter(t -> LOKETTEN.contains(t.soort()))
                .min(Comparator.comparing((Team t) -> LOKETTEN.indexOf(t.soort()))
                        .thenComparing(Team::naam)
                        .thenComparing(Team::id));
    }

    static Correctie nieuw(
            UUID id, UUID organisatie, UUID partij, Vraag vraag, Betwisting b, Instant nu, Instant uiterlijk) {
        return new Correctie(
                id,
                organisatie,
                partij,
                vraag.id(),
                vraag.kenmerk(),
                b.registratie(),
                b.gegeven(),
                b.staatEr(),
                b.hoort(),
                b.toelichting(),
                Correctie.Stand.OPEN,
                nu,
                uiterlijk,
                null,
                null,
                null);
    }

    static Terugmelding melding(Correctie c) {
        return new Terugmelding(
                c.id(),
                c.organisatie(),
                c.partij(),
                c.kenmerk(),
                c.registratie(),
                c.gegeven(),
                c.staatEr(),
                c.hoort(),
                c.toelichting(),
                Terugmelding.Stand.GEMELD,
                c.tijd(),
                null,
                null);
    }

    static String zelfMelden(Correctie c) {
        return "Een klant zegt dat %s in de %s niet klopt. Meld dit zelf bij de houder van dat register."
                .formatted(c.gegeven().toLowerCase(java.util.Locale.ROOT), c.registratie());
    }

    /// A change and a refusal are explained; that it is looked into needs no words.
    static String antwoord(Terugmelding.Stand stand, String tekst) {
        var fouten = new Veldfouten();
        fouten.eis(stand != null && stand != Terugmelding.Stand.GEMELD, "stand", "Kies wat de bronhouder antwoordde");
        var schoon = fouten.tekst("antwoord", tekst, 2_000);
        fouten.eis(
                stand != Terugmelding.Stand.AFGEWEZEN || schoon != null,
                "antwoord",
                "Schrijf op waarom de bronhouder het niet aanpast");
        fouten.klaar();
        return schoon;
    }
}
