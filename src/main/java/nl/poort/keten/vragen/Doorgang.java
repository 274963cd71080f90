package nl.poort.keten.vragen;

import java.time.LocalDate;
import java.util.UUID;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtAangeboden;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Opschorting;
import nl.poort.registers.klokken.Opschortingsgrond;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;

/// The steps between two links on one way: out, back, and a question in between.
final class Doorgang {
    private final Reis reis;

    Doorgang(Reis reis) {
        this.reis = reis;
    }

    /// A new Overdracht under `houder`, with its clocks counted back from the promise.
    Overdracht aanbieden(Overdracht houder, Aanbod aanbod) {
        if (aanbod.gevraagd() == null || aanbod.gevraagd().isBlank()) {
            throw new Weigering("gevraagd-ontbreekt", "Schrijf op wat u van de ander vraagt");
        }
        var naar = reis.team(aanbod.naarTeam());
        Samenwerkingen.eisSamenwerking(reis.tx(), houder.naarOrganisatie(), naar.organisatie());
        eisNieuweSchakel(houder, naar);
        var o = stap(houder, naar, aanbod.soort(), aanbod.gevraagd(), aanbod.context(), aanbod.referentie(), null);
        reis.overdrachten.zet(houder, Overdrachtstand.DOORGEGEVEN, TeDoen.WACHTEN, null);
        reis.publiceer(new OverdrachtAangeboden(o.vraag(), o.id(), houder.naarTeam(), naar.id(), o.gevraagd()));
        reis.bijwerken();
        waarschuwBijVeelDoorzetten();
        return reis.overdracht(o.id());
    }

    /// @param medewerker the one person it is meant for, or null
    Overdracht stap(
            Overdracht houder,
            Team naar,
            Overdrachtsoort soort,
            String gevraagd,
            Context context,
            String referentie,
            UUID medewerker) {
        var id = reis.tx().newId();
        var van = reis.team(houder.naarTeam());
        var normen = reis.normen();
        var starts = normen.aanbod(id, naar.soort(), reis.terugsoorten(houder), reis.nu());
        var klokken = reis.startKlokken(
                naar.organisatie(), soort == Overdrachtsoort.WARM ? Ketenregels.warm(starts) : starts);
        var aanname = klokken.stream()
                .filter(k -> k.soort() == Kloksoort.AANNAME)
                .findFirst()
                .orElseThrow();
        var werk = normen.werk(naar.soort());
        var opdracht = Opdracht.aanbod(
                        werk.soort() == naar.soort() ? werk.naam() : naar.naam(),
                        medewerker,
                        gevraagd,
                        reis.vraag().context().met(context),
                        aanname.deadline())
                .metReferentie(referentie);
        var o = Overdracht.nieuw(reis.vraag().id(), id, houder.id(), soort, van, naar, opdracht, reis.nu());
        reis.overdrachten.insert(o);
        return o;
    }

    void eisNieuweSchakel(Overdracht houder, Team naar) {
        boolean alOpWeg = reis.weg().stappen().stream()
                .anyMatch(o -> o.naarTeam().equals(naar.id()) && o.stand().isOpen());
        if (alOpWeg) {
            throw new Weigering("al-op-weg", "De vraag ligt al bij " + naar.naam());
        }
        if (houder.stand() == Overdrachtstand.DOORGEGEVEN
                && reis.weg().kinderen(houder).stream()
                        .anyMatch(k -> k.stand().isOpen() && k.soort().verhuist())) {
            throw new Weigering("al-doorgezet", "U hebt deze vraag al doorgezet. Trek dat eerst in.");
        }
    }

    private void waarschuwBijVeelDoorzetten() {
        long keer = reis.weg().stappen().stream()
                .filter(o -> !o.isWortel() && o.soort().verhuist())
                .count();
        if (keer == Ketenregels.TE_VAAK_DOORGEZET + 1L) {
            reis.signaal(
                    reis.vraag().contactschakel(),
                    reis.vraag().contactpersoon(),
                    "Deze vraag is vaker dan " + Ketenregels.TE_VAAK_DOORGEZET + " keer doorgezet");
        }
    }

    /// The answer arrives at the asker: it must now report it done to its own asker, or tell the customer.
    void antwoordTerug(Overdracht ouder, Antwoord antwoord) {
        if (!antwoord.resultaat().get(Context.OORZAAK).isBlank()) {
            reis.vragen.oorzaak(reis.vraag().id(), antwoord.resultaat().get(Context.OORZAAK));
        }
        if (reis.weg().heeftOpenKind(ouder)) {
            return;
        }
        if (ouder.id().equals(reis.vraag().zaakhouder())) {
            // advice for a case: the case goes on with it
            reis.overdrachten.zet(ouder, Overdrachtstand.AANGENOMEN, TeDoen.WACHTEN, null);
            reis.signaal(ouder.naarTeam(), ouder.aangenomenDoor(), "Antwoord voor de zaak: " + antwoord.tekst());
            return;
        }
        var adviezen = Adviezen.bij(reis.weg(), ouder);
        if (ouder.isWortel() && adviezen.tegengesteld()) {
            tegengesteld(ouder);
            return;
        }
        if (ouder.isWortel()) {
            naarKlant(ouder, adviezen.samen(antwoord));
            return;
        }
        var normen = reis.normen();
        var klok = normen.afmelding(reis.team(ouder.naarTeam()).soort())
                .map(n -> normen.stap(ouder.id(), Kloksoort.AFMELDING, n, reis.nu()))
                .map(start -> reis.startKlokken(ouder.naarOrganisatie(), java.util.List.of(start))
                        .getFirst());
        reis.overdrachten.zet(
                ouder,
                Overdrachtstand.AANGENOMEN,
                TeDoen.AFMELDEN,
                klok.map(k -> k.deadline()).orElse(reis.werktijd(ouder)));
    }

    /// Nobody but who directs the question can decide now.
    private void tegengesteld(Overdracht wortel) {
        var regie = reis.vraag().regievoerder();
        reis.overdrachten.zet(
                wortel,
                Overdrachtstand.AANGENOMEN,
                TeDoen.BESLISSEN,
                reis.vraag().toegezegdOp());
        reis.overdrachten.wijsToe(wortel, regie);
        reis.signaal(wortel.naarTeam(), regie, "Twee adviezen spreken elkaar tegen. U beslist, met uw redenen.");
    }

    /// The answer is there; the contact link tells it.
    void naarKlant(Overdracht wortel, Antwoord antwoord) {
        var normen = reis.normen();
        reis.vragen.beantwoord(reis.vraag().id(), antwoord, reis.nu());
        var klok = normen.terugkoppeling()
                .map(n -> normen.stap(wortel.id(), Kloksoort.TERUGKOPPELING, n, reis.nu()))
                .map(start -> reis.startKlokken(wortel.naarOrganisatie(), java.util.List.of(start))
                        .getFirst());
        reis.overdrachten.zet(
                wortel,
                Overdrachtstand.AANGENOMEN,
                TeDoen.TERUGKOPPELEN,
                klok.map(k -> k.deadline()).orElse(reis.vraag().toegezegdOp()));
    }

    void vraagInformatie(Overdracht o, String tekst) {
        if (tekst == null || tekst.isBlank()) {
            throw new Weigering("vraag-leeg", "Schrijf op wat u nog wilt weten");
        }
        var klok = reis.klok(o.id(), Kloksoort.ANTWOORD);
        if (klok != null) {
            reis.bronnen()
                    .klokken()
                    .pauzeer(
                            reis.tx().actor(),
                            o.vraag(),
                            o.id(),
                            Kloksoort.ANTWOORD,
                            new Opschorting(Opschortingsgrond.RUGGESPRAAK, dag(), null, tekst));
        }
        reis.overdrachten.zet(o, Overdrachtstand.INFO_GEVRAAGD, TeDoen.WACHTEN, null);
        var vrager = reis.overdracht(o.ouder()).aangenomenDoor();
        reis.signaal(o.vanTeam(), vrager, reis.team(o.naarTeam()).naam() + " vraagt: " + tekst);
        Signalen.regie(reis.tx(), reis.vraag(), vrager, reis.team(o.naarTeam()).naam() + " vraagt: " + tekst);
        reis.ververs();
    }

    void geefInformatie(Overdracht o, String tekst) {
        if (tekst == null || tekst.isBlank()) {
            throw new Weigering("informatie-leeg", "Schrijf op wat u wilt meegeven");
        }
        if (reis.klok(o.id(), Kloksoort.ANTWOORD) != null) {
            reis.bronnen().klokken().hervat(reis.tx().actor(), o.vraag(), o.id(), Kloksoort.ANTWOORD);
        }
        reis.overdrachten.zet(o, Overdrachtstand.AANGENOMEN, TeDoen.BEHANDELEN, reis.werktijd(o));
        reis.signaal(o.naarTeam(), o.aangenomenDoor(), "Antwoord op uw vraag: " + tekst);
        Signalen.regie(
                reis.tx(),
                reis.vraag(),
                reis.wie == null ? null : reis.wie.id(),
                "Antwoord aan " + reis.team(o.naarTeam()).naam() + ": " + tekst);
        reis.ververs();
    }

    Overdracht ruggespraak(UUID metTeam, String gevraagd, String uitkomst) {
        if (gevraagd == null || gevraagd.isBlank() || uitkomst == null || uitkomst.isBlank()) {
            throw new Weigering("ruggespraak-onvolledig", "Schrijf op wat u vroeg en wat de uitkomst is");
        }
        var naar = reis.team(metTeam);
        var van = reis.team(reis.vraag().contactschakel());
        var o = bijWortel(Overdrachtsoort.RUGGESPRAAK, van, naar, Opdracht.klaar(naar.naam(), gevraagd, uitkomst));
        reis.ververs();
        return o;
    }

    private Overdracht bijWortel(Overdrachtsoort soort, Team van, Team naar, Opdracht opdracht) {
        var o = Overdracht.nieuw(
                reis.vraag().id(), reis.tx().newId(), reis.weg().wortel().id(), soort, van, naar, opdracht, reis.nu());
        reis.overdrachten.insert(o);
        return o;
    }

    /// A small piece of work for one team beside the way: it is accepted at once and does not hold up the way back.
    Overdracht klus(Team naar, UUID medewerker, TeDoen wat, String gevraagd, java.time.Instant uiterlijk) {
        return bijWortel(
                Overdrachtsoort.TAAK,
                naar,
                naar,
                Opdracht.aangenomen(naar.naam(), medewerker, gevraagd, Context.LEEG, wat, uiterlijk));
    }

    private LocalDate dag() {
        return reis.tx().local().toLocalDate();
    }
}
