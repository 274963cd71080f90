package nl.poort.keten.behandeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.loket.aanvraag.Doel;
import nl.poort.loket.ontvangst.Ontvangst;
import nl.poort.loket.ontvangst.Ontvangsten;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekCompleet;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekDoorgezonden;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekGelezen;
import nl.poort.loket.ontvangst.Ontvangstgebeurtenis.VerzoekTeLaat;
import nl.poort.loket.ontvangst.Uitvalreden;
import nl.poort.loket.ontvangst.Verzoekafschriften;
import nl.poort.loket.ontvangst.Verzoekdossier;
import nl.poort.loket.ontvangst.Verzoekinhoud;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// A request becomes a case as soon as it was read, also while its documents are on their way. Every later message
/// about the same number joins that case; in whatever order they come, the end is the same.
public final class Verzoekzaken {
    private static final UUID PROGRAMMA = new UUID(0, 24);

    private final Startbronnen bronnen;
    private final Ontvangsten ontvangsten;
    private final Beslistermijnen termijnen;
    private final Verzoekstukken stukken;
    private final Verzoeknotities notities;

    public Verzoekzaken(
            Startbronnen bronnen, Ontvangsten ontvangsten, Beslistermijnen termijnen, Verzoekafschriften afschriften) {
        this.bronnen = bronnen;
        this.ontvangsten = ontvangsten;
        this.termijnen = termijnen;
        this.notities = new Verzoeknotities(bronnen);
        this.stukken = new Verzoekstukken(bronnen, ontvangsten, afschriften);
    }

    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.after("behandeling.verzoek", VerzoekGelezen.class, g -> {
            verwerk(actor(g.organisatie()), g.root(), g.volgnummer(), null);
            stukken.voegToe(actor(g.organisatie()), g.root());
        });
        gebeurtenissen.after(
                "behandeling.verzoek", VerzoekCompleet.class, g -> stukken.voegToe(actor(g.organisatie()), g.root()));
        gebeurtenissen.after(
                "behandeling.verzoek", VerzoekTeLaat.class, g -> stukken.voegToe(actor(g.organisatie()), g.root()));
        gebeurtenissen.after("behandeling.verzoek", VerzoekDoorgezonden.class, this::doorgezonden);
        new Verzoekstatus(ontvangsten).luister(gebeurtenissen);
    }

    private static Actor actor(UUID organisatie) {
        return new Actor(null, "Poort", organisatie, "verzoek verwerken");
    }

    /// The program as somebody who handles cases, for what a message itself sets going.
    private static Medewerker programma(UUID organisatie) {
        return new Medewerker(PROGRAMMA, organisatie, "Poort", "", null, Set.of(Rol.TEAMLEIDER), Set.of());
    }

    /// Somebody chose what becomes of a message that could not go on by itself.
    public void maak(Medewerker wie, UUID verzoek, int volgnummer, UUID zaaktype) {
        if (!wie.mag(Recht.VRAAG_BEHANDELEN)) {
            throw Weigering.geenToegang("U mag van een verzoek geen zaak maken");
        }
        verwerk(wie.actor("zaak maken van verzoek"), verzoek, volgnummer, zaaktype);
        stukken.voegToe(actor(wie.organisatie()), verzoek);
    }

    /// What the applicant told about this request otherwise than by a form: it joins the one story.
    public void berichtVanAanvrager(Medewerker wie, UUID verzoek, String tekst) {
        if (!wie.mag(Recht.VRAAG_BEHANDELEN)) {
            throw Weigering.geenToegang("U mag bij dit verzoek niets vastleggen");
        }
        var fouten = new Veldfouten();
        var woorden = fouten.verplicht("tekst", tekst, 2_000, "Schrijf wat de aanvrager vertelde");
        fouten.klaar();
        bronnen.db().run(wie.actor("bericht van aanvrager"), tx -> {
            var v = ontvangsten.lock(tx, verzoek);
            if (!v.organisatie().equals(wie.organisatie())) {
                throw Weigering.onbekend("Dit verzoek");
            }
            ontvangsten.noteer(tx.actor(), v, 0, "bericht van de aanvrager", woorden);
            if (v.zaak() != null) {
                notities.noteer(tx, v.zaak(), "Bericht van de aanvrager", woorden);
            }
        });
    }

    /// The zaaktypen somebody can choose from.
    public List<Zaaktype> keuzes(Medewerker wie) {
        return bronnen.db()
                .read(
                        wie.actor("zaaktype kiezen"),
                        tx -> new Verzoekzaakmaker(tx, bronnen, wie.organisatie())
                                .geldig().stream()
                                        .filter(z -> Verzoekregels.isVoorVerzoeken(z))
                                        .toList());
    }

    private void verwerk(Actor actor, UUID verzoek, int volgnummer, UUID zaaktype) {
        bronnen.db().run(actor, tx -> {
            var v = ontvangsten.lock(tx, verzoek);
            if (!v.organisatie().equals(actor.organisation())) {
                throw Weigering.onbekend("Dit verzoek");
            }
            var o = bericht(actor, v, volgnummer);
            var in =
                    ontvangsten.inhoud(actor, verzoek, volgnummer).orElseThrow(() -> Weigering.onbekend("Dit bericht"));
            if (v.zaak() == null) {
                begin(tx, v, o, in, zaaktype);
            } else {
                vervolg(tx, v, o, in);
            }
        });
    }

    private Ontvangst bericht(Actor actor, Verzoekdossier v, int volgnummer) {
        return ontvangsten.berichten(actor, v.id()).stream()
                .filter(b -> b.volgnummer() == volgnummer)
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Dit bericht"));
    }

    private void begin(Tx tx, Verzoekdossier v, Ontvangst o, Verzoekinhoud in, UUID zaaktype) {
        var maker = new Verzoekzaakmaker(tx, bronnen, v.organisatie());
        var geldig = maker.geldig();
        var kandidaten = zaaktype == null
                ? Verzoekregels.kandidaten(geldig, in, new ProceduresSql(tx.handle()).list(v.organisatie()))
                : geldig.stream().filter(z -> z.uuid().equals(zaaktype)).toList();
        if (kandidaten.size() != 1) {
            valUit(tx, v, o, in, kandidaten);
            return;
        }
        var waarom = Verzoekregels.waarom(in);
        var zaak = maker.maak(v, o, in, kandidaten.getFirst(), waarom, delen(tx, o, in));
        ontvangsten.koppelZaak(tx.actor(), v.id(), zaak.uuid(), zaak.identificatie());
        ontvangsten.zetStatus(tx.actor(), v.id(), "Ingediend");
        if (in.doel() == Doel.INTREKKEN) {
            intrekking(tx, zaak.uuid(), v, in);
        }
    }

    private void valUit(Tx tx, Verzoekdossier v, Ontvangst o, Verzoekinhoud in, List<Zaaktype> kandidaten) {
        var reden = kandidaten.isEmpty() ? Uitvalreden.GEEN_ZAAKTYPE : Uitvalreden.MEER_ZAAKTYPEN;
        ontvangsten.valUit(tx.actor(), v, o.volgnummer(), reden, Verzoekregels.geenType(in, kandidaten));
    }

    /// What each handler does, when the authority has more than one for this request; else none.
    private List<String> delen(Tx tx, Ontvangst o, Verzoekinhoud in) {
        if (!o.hoofd()) {
            return List.of();
        }
        var delen = new ArrayList<String>();
        for (var deel : ontvangsten.verdeling(o.nummer(), o.volgnummer())) {
            var namen = in.activiteiten().stream()
                    .filter(a -> deel.activiteiten().contains(a.urn()))
                    .map(Verzoekinhoud.Activiteit::naam)
                    .collect(Collectors.joining(", "));
            if (!namen.isEmpty()) {
                delen.add(deel.ontvanger() + ": " + namen);
            }
        }
        return delen;
    }

    /// A later message, or an earlier one that came late.
    private void vervolg(Tx tx, Verzoekdossier v, Ontvangst o, Verzoekinhoud in) {
        var zaak = v.zaak();
        if (in.doel() == null || !in.doel().isVervolg()) {
            // the first one after all: why the case was here without it is over
            new Verzoekzaakmaker(tx, bronnen, v.organisatie()).zetToelichting(zaak, Verzoekregels.toelichting(in, ""));
            return;
        }
        if (in.doel() == Doel.INTREKKEN) {
            intrekking(tx, zaak, v, in);
            return;
        }
        var eerder = ontvangsten.berichten(tx.actor(), v.id()).stream()
                .filter(b -> b.volgnummer() < o.volgnummer() && b.indiendatum() != null)
                .reduce((a, b) -> b)
                .flatMap(b -> ontvangsten.inhoud(tx.actor(), v.id(), b.volgnummer()));
        notities.noteer(
                tx,
                zaak,
                "Aanvulling " + in.verzoeknummer(),
                eerder.map(e -> Verzoekregels.alsTekst(Verzoekregels.verschil(e, in)))
                        .orElse("Vul zelf na wat er veranderd is: wat eerder kwam is hier nog niet."));
        hervat(tx, v);
    }

    /// The case goes on, when it waited for this.
    private void hervat(Tx tx, Verzoekdossier v) {
        boolean wacht = new StilstandSql(tx.handle())
                .list(v.organisatie(), v.zaak()).stream()
                        .anyMatch(s -> s.soort() == Stilstand.Soort.AANVULLING && s.stand() == Stilstand.Stand.OPEN);
        if (wacht) {
            termijnen.ontvangAanvulling(programma(v.organisatie()), v.zaak());
        }
    }

    /// The case that was here already must not wait for a decision that another one makes.
    private void doorgezonden(VerzoekDoorgezonden g) {
        bronnen.db().run(actor(g.organisatie()), tx -> {
            var v = ontvangsten.lock(tx, g.root());
            var onderwerp = "Doorgezonden naar " + g.naarNaam();
            if (v.zaak() != null) {
                notities.eenmaal(
                        tx, v.zaak(), onderwerp, g.reden() + "\n\nSluit de zaak af: " + g.naarNaam() + " beslist.");
            }
        });
    }

    private void intrekking(Tx tx, UUID zaak, Verzoekdossier v, Verzoekinhoud in) {
        notities.noteer(
                tx,
                zaak,
                "De aanvrager trekt het verzoek in",
                "Verzoek " + in.verzoeknummer() + ". Sluit de zaak af met het resultaat Ingetrokken.");
        ontvangsten.noteer(tx.actor(), v, in.volgnummer(), "ingetrokken", "door de aanvrager");
        ontvangsten.zetStatus(tx.actor(), v.id(), "Ingetrokken door de aanvrager");
    }
}
