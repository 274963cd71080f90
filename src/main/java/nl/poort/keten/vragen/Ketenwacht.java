package nl.poort.keten.vragen;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.keten.vragen.Ketengebeurtenis.KlokGewaarschuwd;
import nl.poort.keten.vragen.Ketengebeurtenis.KlokOverschreden;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtAangeboden;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtVerlopen;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Waarschuwing;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Watches the clocks: what nobody accepted in time is escalated, what threatens to be late is told, all by itself.
///
/// [#verwerk] is called every few seconds; each clock is taken by one node once, together with what follows from it.
public final class Ketenwacht {
    private static final Actor WACHT = Actor.system("ketenwacht");
    private static final Set<Kloksoort> KLOKKEN = EnumSet.of(
            Kloksoort.KETEN, Kloksoort.AANNAME, Kloksoort.ANTWOORD, Kloksoort.AFMELDING, Kloksoort.TERUGKOPPELING);
    /// Of calling after, only that it is too late is told: the customer has no promise that could be moved.
    private static final Set<Kloksoort> VERSTREKEN =
            EnumSet.of(Kloksoort.TERUGBELLEN, Kloksoort.KLANTREACTIE, Kloksoort.TUSSENBERICHT);

    static {
        VERSTREKEN.addAll(KLOKKEN);
    }

    private final Db db;
    private final Bronnen bronnen;

    public Ketenwacht(Bronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// Handles every clock that ran out or has to warn; returns how many.
    public int verwerk() {
        int gedaan = 0;
        for (int stap = 1; stap > 0; gedaan += stap) {
            stap = db.change(WACHT, tx -> {
                var verstreken = bronnen.klokken().neemVerstreken(WACHT, VERSTREKEN, 100);
                verstreken.forEach(klok -> verstreken(Reis.laad(tx, bronnen, null, klok.root()), klok));
                return verstreken.size();
            });
        }
        for (int stap = 1; stap > 0; gedaan += stap) {
            stap = db.change(WACHT, tx -> {
                var waarschuwingen = bronnen.klokken().neemWaarschuwingen(WACHT, KLOKKEN, 100);
                waarschuwingen.forEach(
                        w -> waarschuw(Reis.laad(tx, bronnen, null, w.klok().root()), w.klok(), w.waarschuwing()));
                return waarschuwingen.size();
            });
        }
        return gedaan;
    }

    private static void verstreken(Reis reis, Klok klok) {
        var o = reis.weg().find(klok.onderwerp()).orElse(null);
        if (klok.soort() == Kloksoort.AANNAME && o != null && o.stand() == Overdrachtstand.AANGEBODEN) {
            verloop(reis, o);
            return;
        }
        if (klok.soort() == Kloksoort.KLANTREACTIE) {
            new Terugbelslot(reis).opgegeven();
            return;
        }
        if (klok.soort() == Kloksoort.TUSSENBERICHT) {
            Uitbestedingen.herinner(reis, klok.onderwerp());
            return;
        }
        reis.publiceer(
                new KlokOverschreden(klok.root(), klok.onderwerp(), klok.soort().name(), klok.deadline()));
        var team = o == null ? reis.vraag().contactschakel() : o.naarTeam();
        reis.signaal(
                team,
                o == null ? reis.vraag().contactpersoon() : o.aangenomenDoor(),
                "De tijd is om: " + klok.schakel());
    }

    /// Nobody accepted in time: expired, and escalated in the same transaction. First to the leader of the same team,
    /// and
    /// the owner stays who it was; when that expires too, whoever directs the Vraag becomes owner.
    private static void verloop(Reis reis, Overdracht o) {
        reis.stopKlok(o.id(), Kloksoort.AANNAME);
        if (new Terugbelloop(reis).opNaam(o)) {
            return;
        }
        if (o.soort() == Overdrachtsoort.WARM) {
            Terugname.weiger(reis, o, "Niemand nam de beller op tijd over");
            return;
        }
        reis.laatVervallen(o.id());
        if (o.isWortel()) {
            herbied(reis, o);
            return;
        }
        reis.overdrachten.beeindig(o, Overdrachtstand.VERLOPEN, "niet op tijd aangenomen", reis.nu());
        boolean weer = reis.weg().volgtOpVerlopen(o);
        reis.ververs();
        if (weer) {
            naarRegievoerder(reis, o);
            return;
        }
        var ouder = reis.overdracht(o.ouder());
        var naar = reis.team(o.naarTeam());
        var leider = leider(reis, naar.id());
        var escalatie = new Doorgang(reis)
                .stap(
                        ouder,
                        naar,
                        o.soort() == Overdrachtsoort.ESCALATIE || !o.soort().verhuist()
                                ? Overdrachtsoort.ESCALATIE
                                : o.soort(),
                        "Niet op tijd aangenomen: " + o.gevraagd(),
                        o.context(),
                        null,
                        leider);
        reis.publiceer(new OverdrachtVerlopen(o.vraag(), o.id(), o.vanTeam(), o.naarTeam(), escalatie.id()));
        reis.publiceer(new OverdrachtAangeboden(
                o.vraag(), escalatie.id(), o.vanTeam(), escalatie.naarTeam(), escalatie.gevraagd()));
        meld(reis, o, leider);
        reis.bijwerken();
    }

    /// The second level need not accept it: from now on there is somebody who has it.
    private static void naarRegievoerder(Reis reis, Overdracht o) {
        var v = reis.vraag();
        var regie = v.regievoerder() == null
                ? Optional.<Medewerker>empty()
                : reis.bronnen().medewerkers().find(WACHT, v.regievoerder());
        var team = reis.team(regie.filter(m -> !m.teams().contains(v.contactschakel()))
                .flatMap(m -> m.teams().stream().sorted().findFirst())
                .orElse(v.contactschakel()));
        var wie = regie.map(Medewerker::id).orElseGet(() -> leider(reis, team.id()));
        var gevraagd = "Twee keer " + o.gevraagd().replaceFirst("^Niet", "niet");
        var stap = new Doorgang(reis)
                .stap(reis.overdracht(o.ouder()), team, Overdrachtsoort.BEHANDELING, gevraagd, o.context(), null, wie);
        reis.publiceer(new OverdrachtVerlopen(o.vraag(), o.id(), o.vanTeam(), o.naarTeam(), stap.id()));
        reis.publiceer(new OverdrachtAangeboden(o.vraag(), stap.id(), o.vanTeam(), team.id(), stap.gevraagd()));
        reis.ververs();
        Overdrachten.neemAan(reis, stap, wie);
        var naar = reis.team(o.naarTeam()).naam();
        reis.signaal(
                team.id(),
                wie,
                naar + " heeft twee keer niet op tijd aangenomen. Deze vraag is nu van u: kies hoe het verder gaat.");
        reis.signaal(
                o.vanTeam(),
                reis.overdracht(o.ouder()).aangenomenDoor(),
                naar + " heeft twee keer niet op tijd aangenomen. De regievoerder neemt het over.");
    }

    private static void meld(Reis reis, Overdracht o, UUID leider) {
        var naar = reis.team(o.naarTeam()).naam();
        reis.signaal(o.naarTeam(), leider, "Niet op tijd aangenomen. Neem dit aan of geef het aan een collega.");
        var vrager = reis.overdracht(o.ouder()).aangenomenDoor();
        reis.signaal(o.vanTeam(), vrager, naar + " heeft niet op tijd aangenomen. De teamleider is gewaarschuwd.");
        var v = reis.vraag();
        if (v.contactpersoon() != null && !v.contactpersoon().equals(vrager)) {
            reis.signaal(v.contactschakel(), v.contactpersoon(), naar + " heeft niet op tijd aangenomen.");
        }
    }

    /// A Vraag that waits in the queue of the contact link itself has no asker to go back to: it stays there, the
    /// leader is
    /// told, and a new acceptance clock runs.
    private static void herbied(Reis reis, Overdracht wortel) {
        var team = reis.team(wortel.naarTeam());
        var klokken = reis.startKlokken(
                team.organisatie(),
                reis.normen()
                        .aanbod(wortel.id(), team.soort(), java.util.List.of(team.soort()), reis.nu())
                        .subList(0, 1));
        reis.overdrachten.zet(
                wortel,
                Overdrachtstand.AANGEBODEN,
                TeDoen.AANNEMEN,
                klokken.getFirst().deadline());
        reis.signaal(team.id(), leider(reis, team.id()), "Deze vraag wacht te lang in uw werklijst");
        reis.publiceer(new KlokOverschreden(wortel.vraag(), wortel.id(), Kloksoort.AANNAME.name(), wortel.uiterlijk()));
    }

    private static UUID leider(Reis reis, UUID team) {
        return reis.bronnen().medewerkers().vanTeam(WACHT, team).stream()
                .filter(m -> m.rollen().contains(nl.poort.registers.organisatie.Rol.TEAMLEIDER))
                .map(m -> m.id())
                .findFirst()
                .orElse(null);
    }

    private static void waarschuw(Reis reis, Klok klok, Waarschuwing waarschuwing) {
        reis.publiceer(
                new KlokGewaarschuwd(klok.root(), klok.onderwerp(), klok.soort().name(), klok.deadline()));
        var v = reis.vraag();
        if (!v.stand().isOpen()) {
            return;
        }
        switch (waarschuwing) {
            case DRIEKWART -> {
                if (klok.soort() == Kloksoort.KETEN) {
                    reis.signaal(v.contactschakel(), v.contactpersoon(), "Driekwart van de tijd is voorbij");
                }
            }
            case PLICHT -> {
                if (v.stand() != Vraagstand.BEANTWOORD) {
                    new Doorgang(reis)
                            .klus(
                                    reis.team(v.contactschakel()),
                                    v.contactpersoon(),
                                    TeDoen.VERTRAGING_MELDEN,
                                    "Vertel de klant dat het langer duurt: nieuwe datum en reden",
                                    klok.deadline());
                }
            }
        }
    }
}
