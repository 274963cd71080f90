package nl.poort.web.werkplek.contact;

import java.util.UUID;
import nl.poort.contact.klantcontact.Bron;
import nl.poort.contact.klantcontact.Bronsoort;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.keten.vragen.Context;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.web.werkplek.Deuren;

/// Choosing something does what follows from it: an answer fills question, team and source, a customer fills who it is,
/// a
/// Vraag brings its customer along.
final class Contactkeuzes {
    private final Deuren deuren;
    private final Bladen bladen;
    private final Contactvelden velden;
    private final Ondernemer ondernemer;
    private final Plekvinder plekken;

    Contactkeuzes(Deuren deuren, Bladen bladen, Contactvelden velden) {
        this.deuren = deuren;
        this.bladen = bladen;
        this.velden = velden;
        this.ondernemer = new Ondernemer(deuren);
        this.plekken = new Plekvinder(deuren);
    }

    /// @param kies as [Zoektreffer#kies], or what a button on the screen says: `over:`, `niemand:`, `tekst:`, `los:`
    /// @return what lies open after it, as [Blad#kies]
    String kies(Medewerker wie, LopendContact c, String kies) {
        var delen = kies.split(":", 2);
        var wat = delen.length > 1 ? delen[1] : "";
        var stappen = deuren.balie().stappen();
        switch (delen[0]) {
            case "antwoord" -> antwoord(wie, c, Bladen.id(wat));
            case "product" -> product(wie, c, Bladen.id(wat));
            case "aanbod" -> aanbod(wie, c, Bladen.id(wat));
            case "ruggespraak" -> neemRuggespraakOver(wie, c, Bladen.id(wat));
            case "tekst" -> neemOver(wie, c, Bladen.id(wat));
            case "los" -> stappen.laatLos(wie, c.id(), Bladen.id(wat));
            case "klant" -> klant(wie, c, wat);
            case "niemand" -> klant(wie, c, "");
            case "over" -> over(wie, c, wat);
            case "overname" -> {
                stappen.gaatOver(wie, c.id(), null, wat);
                velden.zet(wie, c.id(), "klant", "overname");
            }
            case "bedrijf" -> velden.zet(wie, c.id(), Ondernemer.BEDRIJF, wat);
            case "accountmanager" -> ondernemer.laatBellen(wie, c, velden);
            case "check" -> velden.zet(wie, c.id(), Context.SESSIE, wat);
            case "adres" -> velden.zet(wie, c.id(), Context.ADRESMELDING, wat);
            case "plek" ->
                velden.zet(wie, c.id(), Context.PLAATS, plekken.get(wat).tekst());
            case "team" -> velden.zet(wie, c.id(), "naar", wat);
            case "vraag", "zaak", "verzoek", "collega", "bewaar" -> {
                // only laid open, or only kept
            }
            default -> throw Weigering.onbekend("Deze keuze");
        }
        return switch (delen[0]) {
            case "tekst" -> "antwoord:" + wat;
            case "over" -> wat.isEmpty() ? "" : "vraag:" + wat;
            case "niemand", "los", "overname", "bewaar", "ruggespraak", "bedrijf", "accountmanager" -> "";
            default -> kies;
        };
    }

    /// @param wat the id; empty = nobody, with `:alles` behind it only more is shown
    private void klant(Medewerker wie, LopendContact c, String wat) {
        if (!wat.contains(":")) {
            deuren.balie().stappen().kiesKlant(wie, c.id(), wat.isEmpty() ? null : Bladen.id(wat));
            velden.zet(wie, c.id(), "klant", wat);
        }
    }

    private void antwoord(Medewerker wie, LopendContact c, UUID id) {
        var a = deuren.contact().kennis().get(wie.actor("antwoord zoeken"), id);
        bron(wie, c, new Bron(Bronsoort.ARTIKEL, id, a.nummer(), a.titel(), a.versie()));
        team(wie, c, bladen.weetMeer(wie, a.titel()));
    }

    private void product(Medewerker wie, LopendContact c, UUID id) {
        var p = deuren.kennisbank().producten().get(wie.actor("antwoord zoeken"), id);
        bron(wie, c, new Bron(Bronsoort.PRODUCT, id, p.slug(), p.naam(), p.versie()));
        p.blad()
                .afhandeling()
                .team()
                .flatMap(t -> deuren.registers().organisaties().findTeam(wie.actor("antwoord zoeken"), t))
                .ifPresent(t -> team(wie, c, t));
    }

    private void aanbod(Medewerker wie, LopendContact c, UUID id) {
        var a = deuren.kennisbank().socialeKaart().get(wie.actor("antwoord zoeken"), id);
        bron(wie, c, new Bron(Bronsoort.SOCIALE_KAART, a.id(), a.slug(), a.naam(), a.versie()));
    }

    /// Recorded by itself; what it is about is the question, when nobody wrote one.
    private void bron(Medewerker wie, LopendContact c, Bron bron) {
        deuren.balie().stappen().raadpleeg(wie, c.id(), bron);
        if (c.veld("woorden").isEmpty()) {
            velden.zet(wie, c.id(), "woorden", bron.titel());
        }
    }

    private void team(Medewerker wie, LopendContact c, Team team) {
        if (c.veld("naar").isEmpty() && team != null) {
            velden.zet(wie, c.id(), "naar", team.id().toString());
        }
    }

    private void neemRuggespraakOver(Medewerker wie, LopendContact c, UUID id) {
        deuren.balie().ruggespraken().bij(wie, c.id()).stream()
                .filter(r -> r.id().equals(id) && !r.open())
                .findFirst()
                .ifPresent(r -> schrijfErbij(wie, c, r.antwoord()));
    }

    private void schrijfErbij(Medewerker wie, LopendContact c, String tekst) {
        var al = c.veld("antwoord");
        velden.zet(wie, c.id(), "antwoord", al.isBlank() ? tekst : al.stripTrailing() + "\n\n" + tekst);
    }

    /// The answer for the customer as it stands in the article, with the words of this contact filled in.
    private void neemOver(Medewerker wie, LopendContact c, UUID id) {
        var artikel = deuren.contact().kennis().get(wie.actor("antwoord zoeken"), id);
        var invullen = Contactwoorden.van(deuren, wie, c);
        schrijfErbij(wie, c, invullen.vul(artikel.tekst().publiek()));
    }

    private void over(Medewerker wie, LopendContact c, String vraag) {
        if (vraag.isEmpty()) {
            deuren.balie().stappen().gaatOver(wie, c.id(), null, null);
            return;
        }
        var v = deuren.keten().vragen().get(wie.actor("contact vastleggen"), Bladen.id(vraag));
        deuren.balie().stappen().gaatOver(wie, c.id(), v.id(), v.kenmerk());
        var eigen = v.klant() != null && v.organisatie().equals(wie.organisatie());
        if (c.partij() == null && eigen) {
            deuren.balie().stappen().kiesKlant(wie, c.id(), v.klant());
            velden.zet(wie, c.id(), "klant", v.klant().toString());
        }
        if (c.veld("woorden").isEmpty()) {
            velden.zet(wie, c.id(), "woorden", "Hoe staat het met " + v.kenmerk() + "?");
        }
    }
}
