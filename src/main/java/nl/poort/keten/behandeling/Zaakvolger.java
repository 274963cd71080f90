package nl.poort.keten.behandeling;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.keten.behandeling.Koppelgebeurtenis.ZaakAfgerond;
import nl.poort.keten.behandeling.Koppelgebeurtenis.ZaakOntkoppeld;
import nl.poort.keten.behandeling.Koppelgebeurtenis.ZaakVoortgegaan;
import nl.poort.keten.behandeling.Koppelgebeurtenis.ZaakVoortgezet;
import nl.poort.keten.vragen.Antwoord;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Zaakbericht;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.klokken.KlokHervat;
import nl.poort.registers.klokken.KlokHerzien;
import nl.poort.registers.klokken.KlokVerlengd;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.techniek.register.BronGewijzigd;
import nl.poort.techniek.register.Toegang;

/// Keeps a Vraag and its cases one story, whoever changes the case: a colleague in the dossier, or another program
/// through the Zaken API. In the transaction of that change, so that the two never tell different things.
public final class Zaakvolger {
    private static final Actor PROGRAMMA = Actor.system("zaak volgen");
    private static final String VERWIJDERD = "De zaak is verwijderd";

    private final Startbronnen bronnen;
    private final Werklijsthouder werklijst;

    public Zaakvolger(Startbronnen bronnen) {
        this.bronnen = bronnen;
        this.werklijst = new Werklijsthouder(bronnen);
    }

    /// Wiring.
    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.within(BronGewijzigd.class, this::gewijzigd);
        gebeurtenissen.within(KlokHervat.class, (tx, g) -> termijn(tx, g.root(), g.kloksoort()));
        gebeurtenissen.within(KlokHerzien.class, (tx, g) -> termijn(tx, g.root(), g.kloksoort()));
        gebeurtenissen.within(KlokVerlengd.class, (tx, g) -> termijn(tx, g.root(), g.kloksoort()));
        gebeurtenissen.after("behandeling.werk", ZaakOntvangen.class, this::ontvangen);
    }

    private void gewijzigd(Tx tx, BronGewijzigd g) {
        if (!g.register().equals("zaken") || !g.hoofdbron().equals("zaak") || g.organisatie() == null) {
            return;
        }
        boolean zaakZelf = g.bron().equals("zaak");
        if (zaakZelf && g.actie().equals("create")) {
            // not here: whoever makes a case does not wait for the work list
            tx.publish(new ZaakOntvangen(g.root(), g.organisatie()));
            return;
        }
        if (zaakZelf && g.actie().equals("destroy")) {
            verdwenen(tx, g.root());
        } else if (zaakZelf || raaktWerklijst(g)) {
            werklijst.neemOp(tx, g.root());
        }
        if (zaakZelf || g.bron().equals("status") || g.bron().equals("resultaat")) {
            volgZaak(tx, g.root());
        }
        if (g.bron().equals("status") && g.actie().equals("create")) {
            voortgegaan(tx, g.root(), !PROGRAMMA.name().equals(g.gebruiker().applicatie()));
        }
    }

    /// Who handles it, or where it is.
    private static boolean raaktWerklijst(BronGewijzigd g) {
        var velden = g.nieuw() == null ? g.oud() : g.nieuw();
        return switch (g.bron()) {
            case "rol" ->
                OmschrijvingGeneriek.BEHANDELAAR.name().equalsIgnoreCase(tekst(velden, "omschrijvingGeneriek"));
            case "zaakobject" -> Startregels.LOCATIE.equals(tekst(velden, "objectTypeOverige"));
            default -> false;
        };
    }

    private static String tekst(Map<String, Object> velden, String naam) {
        return velden == null ? "" : String.valueOf(velden.get(naam));
    }

    private void voortgegaan(Tx tx, UUID zaak, boolean vanBuiten) {
        for (var k : new KoppelingenSql(tx.handle()).vanZaken(List.of(zaak))) {
            var v = bronnen.keten().vragen().get(PROGRAMMA, k.vraag());
            standen(v, List.of(k)).stream()
                    .filter(s -> !s.isGesloten())
                    .forEach(s -> tx.publish(new ZaakVoortgegaan(
                            v.id(),
                            v.kenmerk(),
                            zaak,
                            s.nummer(),
                            s.status(),
                            s.tekst(),
                            vanBuiten && s.informeren())));
        }
    }

    private void verdwenen(Tx tx, UUID zaak) {
        new WerkSql(tx.handle()).weg(zaak);
        var sql = new KoppelingenSql(tx.handle());
        for (var k : sql.vanZaken(List.of(zaak))) {
            var v = bronnen.keten().vragen().get(PROGRAMMA, k.vraag());
            sql.maakLos(k, VERWIJDERD, tx.now());
            tx.publish(new ZaakOntkoppeld(v.id(), v.kenmerk(), zaak, k.identificatie(), VERWIJDERD));
            volg(tx, v.id());
        }
    }

    /// The term was resumed or made longer at its clock, perhaps by the program itself.
    private void termijn(Tx tx, UUID zaak, Kloksoort soort) {
        if (soort == Kloksoort.BESLISTERMIJN) {
            new WerkSql(tx.handle())
                    .list(List.of(zaak))
                    .forEach(regel -> bronnen.db().run(actor(regel.organisatie()), t -> {
                        werklijst.neemOp(t, zaak);
                        volgZaak(t, zaak);
                    }));
        }
    }

    private void ontvangen(ZaakOntvangen g) {
        bronnen.db()
                .run(
                        new Actor(null, "Poort", g.organisatie(), "werklijst bijhouden"),
                        tx -> werklijst.neemOp(tx, g.root()));
    }

    /// The case stands in the work lists from now on.
    void neemOp(Tx tx, UUID zaak) {
        werklijst.neemOp(tx, zaak);
    }

    private void volgZaak(Tx tx, UUID zaak) {
        new KoppelingenSql(tx.handle())
                .vanZaken(List.of(zaak)).stream()
                        .map(Koppeling::vraag)
                        .distinct()
                        .forEach(vraag -> volg(tx, vraag));
    }

    /// Lets the Vraag say what its cases say.
    void volg(Tx tx, UUID vraag) {
        var v = bronnen.keten().vragen().get(PROGRAMMA, vraag);
        var koppelingen = bronnen.db().read(PROGRAMMA, t -> new KoppelingenSql(t.handle()).vanVraag(vraag));
        var standen = standen(v, koppelingen);
        var sporen = bronnen.keten().sporen();
        for (var k : koppelingen) {
            standen.stream()
                    .filter(s -> s.zaak().equals(k.zaak()))
                    .findFirst()
                    .ifPresent(stand -> schakelOm(tx, v, k, stand));
        }
        var open = standen.stream().filter(s -> !s.isGesloten()).toList();
        if (!open.isEmpty()) {
            sporen.volg(vraag, bericht(v, open));
        } else if (standen.stream().anyMatch(s -> heeftGewacht(koppelingen, s))) {
            sporen.klaar(vraag, antwoord(standen));
        } else {
            sporen.los(vraag);
        }
    }

    private static boolean heeftGewacht(List<Koppeling> koppelingen, Zaakstand stand) {
        return koppelingen.stream().anyMatch(k -> k.zaak().equals(stand.zaak()) && k.houder() != null);
    }

    /// The case ended since we last looked, or goes on.
    private void schakelOm(Tx tx, Vraag v, Koppeling k, Zaakstand stand) {
        if (k.houder() == null) {
            return;
        }
        if (stand.isGesloten() && k.klaarOp() == null) {
            alsZaak(k, sql -> sql.klaar(k, tx.now()));
            tx.publish(new ZaakAfgerond(v.id(), v.kenmerk(), k.zaak(), k.identificatie(), stand.uitkomst()));
        } else if (!stand.isGesloten() && k.klaarOp() != null) {
            alsZaak(k, sql -> sql.klaar(k, null));
            tx.publish(new ZaakVoortgezet(v.id(), v.kenmerk(), k.zaak(), k.identificatie()));
            bronnen.keten().sporen().weerOpen(v.id(), k.houder(), "De zaak is weer geopend");
            alsZaak(
                    k,
                    sql -> sql.houder(
                            v.id(),
                            bronnen.keten().vragen().get(PROGRAMMA, v.id()).zaakhouder()));
        }
    }

    private void alsZaak(Koppeling k, java.util.function.Consumer<KoppelingenSql> werk) {
        bronnen.db().run(actor(k.organisatie()), t -> werk.accept(new KoppelingenSql(t.handle())));
    }

    private static Actor actor(UUID organisatie) {
        return new Actor(null, "Poort", organisatie, "zaak volgen");
    }

    /// Of cases of whatever organisation: the Vraag is one story for the customer.
    private List<Zaakstand> standen(Vraag v, List<Koppeling> koppelingen) {
        return koppelingen.stream()
                .flatMap(k -> bronnen
                        .db()
                        .read(
                                actor(k.organisatie()),
                                t -> new Zaakstanden(t, bronnen, Toegang.alles(actor(k.organisatie())))
                                        .lees(List.of(k.zaak()), !Klantregels.isEigen(v, k)))
                        .stream())
                .toList();
    }

    /// The case that takes longest tells before when; so does what it says.
    private static Zaakbericht bericht(Vraag v, List<Zaakstand> open) {
        var leidend = open.stream()
                .max(Comparator.comparing(
                        Zaakstand::uiterlijk, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())))
                .orElseThrow();
        return new Zaakbericht(
                leidend.stap(),
                leidend.bijWie().isEmpty() ? v.bijWie() : leidend.bijWie(),
                leidend.uiterlijk(),
                leidend.termijn());
    }

    private static Antwoord antwoord(List<Zaakstand> standen) {
        var tekst = standen.stream()
                .map(Zaakvolger::afloop)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
        var bron = standen.stream().map(s -> "zaak " + s.nummer()).collect(Collectors.joining(", "));
        return Antwoord.van(tekst, bron);
    }

    private static String afloop(Zaakstand s) {
        var begin = s.tekst().isBlank() ? s.soort() + " is afgerond." : s.tekst();
        return s.uitkomst().isBlank() ? begin : begin + " Uitkomst: " + Zaakstand.zonderPunt(s.uitkomst()) + ".";
    }
}
