package nl.poort.web.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.contact.kennis.Aanbod;
import nl.poort.contact.kennis.Aanbodgegevens;
import nl.poort.contact.kennis.Aanvraag;
import nl.poort.contact.kennis.Afhandeling;
import nl.poort.contact.kennis.Artikeltekst;
import nl.poort.contact.kennis.Doelgroep;
import nl.poort.contact.kennis.Kennisredactie;
import nl.poort.contact.kennis.Knip;
import nl.poort.contact.kennis.Levensgebeurtenis;
import nl.poort.contact.kennis.Looptijd;
import nl.poort.contact.kennis.Partner;
import nl.poort.contact.kennis.Partnerwijze;
import nl.poort.contact.kennis.Productblad;
import nl.poort.contact.kennis.Productredactie;
import nl.poort.contact.kennis.Producttekst;
import nl.poort.contact.kennis.Rijpheid;
import nl.poort.contact.kennis.SocialeKaart;
import nl.poort.contact.kennis.Synoniemen;
import nl.poort.contact.kennis.Upl;
import nl.poort.contact.kennis.Verschijning;
import nl.poort.contact.kennis.Werkberichten;
import nl.poort.contact.kennis.Werknieuws;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Fills the shelves of an invented municipality: products, answers, synonyms, the social map and a work instruction.
public final class Demokennis {
    private static final String UPL = "http://standaarden.overheid.nl/owms/terms/";

    private final Db db;
    private final Actor wie;
    private final LocalDate vandaag;
    private final Map<String, UUID> teams;

    /// @param teams by the names in the files
    public Demokennis(Db db, Actor wie, LocalDate vandaag, Map<String, UUID> teams) {
        this.db = db;
        this.wie = wie;
        this.vandaag = vandaag;
        this.teams = Map.copyOf(teams);
    }

    public void maak() {
        var producten = new Productredactie(db);
        Demoblad.lees("producten").forEach(b -> producten.plaatsen(wie, product(b)));
        var redactie = new Kennisredactie(db);
        Demoblad.lees("artikelen").forEach(b -> {
            var artikel = redactie.schrijven(wie, artikel(b));
            redactie.terControle(wie, artikel.id());
            redactie.publiceren(wie, artikel.id());
        });
        var synoniemen = new Synoniemen(db);
        Demoblad.regels("synoniemen").stream()
                .filter(r -> !r.isBlank())
                .forEach(r -> synoniemen.opslaan(wie, null, Arrays.asList(r.split(","))));
        var kaart = new SocialeKaart(db);
        Demoblad.lees("sociale-kaart").forEach(b -> aanbod(kaart, b));
        new Werkberichten(db, new Medewerkers(db))
                .plaatsen(
                        wie,
                        new Werkberichten.Bericht(
                                Werknieuws.Soort.WERKINSTRUCTIE,
                                "Vraag altijd of het antwoord duidelijk is",
                                "Sluit elk gesprek af met de vraag: is het zo duidelijk voor u? "
                                        + "Zegt de klant nee? Leg het dan anders uit of zoek samen verder.",
                                Set.of(),
                                vandaag,
                                null));
    }

    private Productblad product(Demoblad b) {
        return new Productblad(
                b.van("naam"),
                b.delen("zoek"),
                b.van("upl").isEmpty()
                        ? Upl.GEEN
                        : new Upl(b.van("upl"), UPL + b.van("upl").replace(' ', '_')),
                new Producttekst(
                        b.van("kort"),
                        b.van("uitleg"),
                        b.van("voorwaarden"),
                        b.van("rechten"),
                        b.van("meenemen"),
                        b.van("kosten"),
                        b.van("termijn"),
                        b.van("intern"),
                        b.van("bron")),
                new Aanvraag(b.van("online"), b.van("adres"), b.van("bel"), b.van("balie")),
                b.van("doelgroep").isEmpty() ? Doelgroep.INWONER : Doelgroep.valueOf(b.van("doelgroep")),
                b.delen("gebeurtenis").stream().map(Levensgebeurtenis::valueOf).collect(Collectors.toSet()),
                new Afhandeling(
                        Knip.valueOf(b.van("knip")),
                        Rijpheid.valueOf(b.van("rijp")),
                        "",
                        Optional.ofNullable(teams.get(b.van("team"))),
                        partner(b.delen("partner"))),
                new Looptijd(Optional.empty(), Optional.empty(), vandaag.plusMonths(12)));
    }

    private static Optional<Partner> partner(List<String> delen) {
        return delen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Partner(Partnerwijze.valueOf(delen.get(0)), Optional.empty(), delen.get(1), delen.get(2)));
    }

    private Artikeltekst artikel(Demoblad b) {
        return new Artikeltekst(
                        b.van("titel"),
                        b.delen("zoek"),
                        List.of(),
                        b.van("intern"),
                        b.van("publiek"),
                        b.van("bron"),
                        b.delen("product"),
                        vandaag.plusMonths(12),
                        false)
                .met(Verschijning.WEBSITE);
    }

    private void aanbod(SocialeKaart kaart, Demoblad b) {
        kaart.toevoegen(
                wie,
                new Aanbodgegevens(
                        b.van("naam"),
                        b.van("kort"),
                        b.van("tekst"),
                        b.delen("woorden"),
                        b.van("voor"),
                        new Aanbodgegevens.Bereik(
                                b.van("plaats"), b.van("adres"), b.van("telefoon"), b.van("email"), b.van("website")),
                        b.van("kosten"),
                        new Aanbodgegevens.Professioneel(b.van("contact"), b.van("verwijzen"), b.van("wachttijd"))),
                new Aanbod.Beheerder(b.van("contact"), b.van("email")));
    }
}
