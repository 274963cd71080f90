package nl.poort.web.werkplek.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poort.contact.kennis.Vondstsoort;
import nl.poort.contact.klantcontact.Adressoort;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.keten.behandeling.Zaakoverzicht.Werkstuk;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Team;
import nl.poort.web.werkplek.Deuren;
import nl.poort.web.werkplek.Keuzelijsten;

/// One box over everything the desk may need: answers, customers, questions, cases, addresses, colleagues and other
/// organisations.
///
/// Of a customer it shows the name, and what tells two of the same name apart; more only after the check.
public final class Zoekbalie {
    private static final int PER_BRON = 4;
    private static final int KORT = 90;

    private final Deuren deuren;
    private final List<Zoekbron> bronnen;

    /// What was found under one heading.
    public record Groep(String naam, List<Zoektreffer> treffers) {}

    public Zoekbalie(Deuren deuren, List<Zoekbron> meer) {
        this.deuren = deuren;
        this.bronnen = new ArrayList<>(List.of(
                kennis("Antwoorden", Vondstsoort.ARTIKEL, "antwoord:"),
                kennis("Producten", Vondstsoort.PRODUCT, "product:"),
                new Zoekbron("Klanten", this::klanten),
                new Zoekbron("Vragen", this::vragen),
                new Zoekbron("Zaken", this::zaken),
                new Zoekbron("Vergunningcheck", this::checks),
                new Zoekbron("Verzoeken", this::verzoeken),
                new Zoekbron("Adressen die er niet bij stonden", this::adressen),
                new Zoekbron("Adressen", new Plekvinder(deuren)::zoek),
                new Zoekbron("Collega's", this::collegas),
                kennis("Sociale kaart", Vondstsoort.AANBOD, "aanbod:"),
                new Zoekbron("Andere organisaties", this::organisaties)));
        bronnen.addAll(meer);
    }

    public List<Groep> zoek(Medewerker wie, String getypt) {
        var tekst = getypt.strip();
        return tekst.length() < 2
                ? List.of()
                : bronnen.stream()
                        .map(b -> new Groep(b.naam(), b.zoeker().zoek(wie, tekst, PER_BRON)))
                        .filter(g -> !g.treffers().isEmpty())
                        .toList();
    }

    /// Of one kind of knowledge: answers, products, or the social map.
    private Zoekbron kennis(String naam, Vondstsoort soort, String kies) {
        return new Zoekbron(
                naam,
                (wie, tekst, hoogstens) ->
                        deuren
                                .kennisbank()
                                .vondsten()
                                .zoek(wie.actor("antwoord zoeken"), tekst, Set.of(soort), hoogstens)
                                .stream()
                                .map(v -> new Zoektreffer(
                                        kies + v.id(), v.titeltekst(), kort(v.korttekst()), v.waarschuwing()))
                                .toList());
    }

    private List<Zoektreffer> klanten(Medewerker wie, String tekst, int hoogstens) {
        return deuren.contact().partijen().zoek(wie.actor("klant zoeken bij een contact"), tekst, hoogstens).stream()
                .map(p -> new Zoektreffer(
                        "klant:" + p.id(),
                        p.naam(),
                        herkenning(p),
                        p.soort().tekst().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /// What tells two of the same name apart, without giving it away.
    static String herkenning(Partij p) {
        return p.adressen().stream()
                .map(a -> a.soort() == Adressoort.EMAIL
                        ? a.adres().charAt(0) + "…"
                                + a.adres().substring(Math.max(a.adres().indexOf('@'), 1))
                        : a.soort().tekst().toLowerCase(Locale.ROOT) + " eindigt op "
                                + a.adres().substring(Math.max(0, a.adres().length() - 2)))
                .distinct()
                .limit(2)
                .collect(Collectors.joining(", "));
    }

    private List<Zoektreffer> vragen(Medewerker wie, String tekst, int hoogstens) {
        return deuren.keten().werklijst().zoek(wie, tekst, hoogstens).stream()
                .map(v -> new Zoektreffer("vraag:" + v.id(), kort(v.tekst()), v.kenmerk(), Keuzelijsten.stand(v)))
                .toList();
    }

    private List<Zoektreffer> zaken(Medewerker wie, String tekst, int hoogstens) {
        var overzicht = deuren.zaken().overzicht();
        var gevonden = new ArrayList<>(overzicht.zoek(wie, tekst, hoogstens));
        if (gevonden.isEmpty()) {
            gevonden.addAll(overzicht.opPlaats(wie, tekst, hoogstens));
        }
        return gevonden.stream().map(Zoekbalie::zaak).toList();
    }

    private static Zoektreffer zaak(Werkstuk w) {
        var stand = w.stand();
        return new Zoektreffer(
                "zaak:" + stand.zaak(),
                stand.soort(),
                stand.nummer()
                        + (w.regel().plaats().isEmpty() ? "" : ", " + w.regel().plaats()),
                stand.isGesloten() ? "gesloten" : stand.status());
    }

    /// By the code that the customer reads out.
    private List<Zoektreffer> checks(Medewerker wie, String tekst, int hoogstens) {
        return deuren.zaken().checks().findOpCode(tekst).stream()
                .map(c -> new Zoektreffer(
                        "check:" + c.code(),
                        c.titel(),
                        c.vraag().map(v -> kort(v.vraag().tekst())).orElse("heeft de uitkomst"),
                        c.code()))
                .toList();
    }

    /// What was filed, by its number or its name.
    private List<Zoektreffer> verzoeken(Medewerker wie, String tekst, int hoogstens) {
        return deuren.zaken().omgeving().verzoeken().list(wie, tekst, false).stream()
                .filter(o -> tekst.length() > 3)
                .map(o -> new Zoektreffer(
                        "verzoek:" + o.verzoek(),
                        o.naam().isBlank() ? "Verzoek" : kort(o.naam()),
                        o.verzoeknummer(),
                        o.standInWoorden()))
                .limit(hoogstens)
                .toList();
    }

    /// By the code that the customer was given in the check.
    private List<Zoektreffer> adressen(Medewerker wie, String tekst, int hoogstens) {
        return deuren.zaken().omgeving().plekken().meldingen().find(tekst).stream()
                .map(m -> new Zoektreffer(
                        "adres:" + m.kenmerk(),
                        m.kenmerk(),
                        m.adres().isEmpty() ? "er was niets ingevuld" : m.adres(),
                        m.afgehandeld() == null ? "open" : "afgehandeld"))
                .toList();
    }

    /// The directory of the own organisation, with who is in a conversation now.
    private List<Zoektreffer> collegas(Medewerker wie, String tekst, int hoogstens) {
        var klein = tekst.toLowerCase(Locale.ROOT);
        var actor = wie.actor("collega zoeken");
        var teams = deuren.registers().organisaties().teams(actor, wie.organisatie()).stream()
                .collect(Collectors.toMap(Team::id, Function.identity()));
        var bezig = deuren.balie().lopend().bezig(wie).stream()
                .filter(c -> c.actiefSinds() != null)
                .map(LopendContact::medewerker)
                .collect(Collectors.toSet());
        return deuren.registers().medewerkers().list(actor, wie.organisatie()).stream()
                .filter(m -> m.naam().toLowerCase(Locale.ROOT).contains(klein)
                        || teamnamen(m, teams).toLowerCase(Locale.ROOT).contains(klein))
                .limit(hoogstens)
                .map(m -> new Zoektreffer(
                        "collega:" + m.id(), m.naam(), teamnamen(m, teams), bezig.contains(m.id()) ? "in gesprek" : ""))
                .toList();
    }

    private static String teamnamen(Medewerker m, java.util.Map<UUID, Team> teams) {
        return m.teams().stream()
                .flatMap(t -> Optional.ofNullable(teams.get(t)).stream())
                .map(Team::naam)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private List<Zoektreffer> organisaties(Medewerker wie, String tekst, int hoogstens) {
        var actor = wie.actor("organisatie zoeken");
        var organisaties = deuren.registers().organisaties();
        return organisaties.zoek(actor, tekst, hoogstens).stream()
                .filter(o -> !o.id().equals(wie.organisatie()))
                .flatMap(o -> organisaties.teams(actor, o.id()).stream()
                        .map(t -> new Zoektreffer("team:" + t.id(), t.naam(), o.naam(), "")))
                .limit(hoogstens)
                .toList();
    }

    static String kort(String tekst) {
        var plat = tekst.strip().replaceAll("\\s+", " ");
        return plat.length() <= KORT ? plat : plat.substring(0, KORT) + "…";
    }
}
