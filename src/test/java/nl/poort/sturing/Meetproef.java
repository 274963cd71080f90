package nl.poort.sturing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.poort.Modules;
import nl.poort.TestDatabase;
import nl.poort.contact.berichten.PortaalBezorger;
import nl.poort.contact.klantcontact.Afronding;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.contact.klantcontact.NieuwContact;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Antwoord;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;

/// A municipality with a contact centre and specialists, and a water board, on a fresh database with all modules.
public final class Meetproef implements AutoCloseable {
    static final Actor SYSTEEM = Actor.system("proef");

    public final TestDatabase test = TestDatabase.open();
    public final Modules m = new Modules(test.db(), test.gebeurtenissen(), List.of(new PortaalBezorger()));
    public final Metingen metingen = new Metingen(test.db());
    public final Sturing sturing = new Sturing(test.db(), m.organisaties);
    public final NietsKwijt nietsKwijt = new NietsKwijt(test.db(), sturing);

    public final Team kcc = team("Gemeente Westveld", Organisatiesoort.GEMEENTE, "KCC", Schakelsoort.KCC);
    public final Team bouwen = m.organisaties.voegTeamToe(
            SYSTEEM, kcc.organisatie(), "team Bouwen", Schakelsoort.DESKUNDIGE, "team Bouwen", null);
    public final Team water = team("Waterschap", Organisatiesoort.WATERSCHAP, "KCC waterschap", Schakelsoort.KCC);
    public final Team iplo = team("IPLO", Organisatiesoort.IPLO, "IPLO frontdesk", Schakelsoort.IPLO);
    public final Medewerker sanne = mens(kcc, "Sanne", Rol.KCC_MEDEWERKER, Rol.TEAMLEIDER);
    public final Medewerker imre = mens(kcc, "Imre", Rol.INFORMATIEMANAGER);
    public final Medewerker ilse = mens(bouwen, "Ilse", Rol.SPECIALIST);
    public final Medewerker wim = mens(water, "Wim", Rol.TEAMLEIDER, Rol.KCC_MEDEWERKER);
    public final Medewerker noor = mens(iplo, "Noor", Rol.KETENPARTNER);

    public Team team(String organisatie, Organisatiesoort soort, String naam, Schakelsoort schakel) {
        var o = m.organisaties.voegToe(SYSTEEM, Organisatiegegevens.van(organisatie, soort));
        return m.organisaties.voegTeamToe(SYSTEEM, o.id(), naam, schakel, naam, null);
    }

    public Medewerker mens(Team team, String naam, Rol... rollen) {
        return m.medewerkers.voegToe(
                SYSTEEM,
                team.organisatie(),
                new Medewerkergegevens(
                        naam, naam.toLowerCase() + "@example.nl", null, Set.of(rollen), Set.of(team.id())));
    }

    public void om(String moment) {
        test.klok().zet(moment);
    }

    /// A customer calls Sanne, who finds out: contact and Vraag under one kenmerk.
    public Vraag vraagBijSanne() {
        return m.intake
                .ontvangen(
                        sanne.actor("vraag stellen"),
                        NieuwContact.inkomend("telefoon", null, "Mag mijn dakkapel aan de straatkant?"),
                        contact -> NieuweVraag.van(
                                contact.kenmerk(),
                                contact.eigenWoorden(),
                                UUID.randomUUID(),
                                kcc.id(),
                                sanne.id(),
                                Terugkoppelwijze.BELLEN))
                .vraag();
    }

    public Overdracht naar(Team team, Vraag vraag) {
        return m.overdrachten.aanbieden(
                sanne, vraag.id(), Aanbod.van(Overdrachtsoort.ADVIES, team.id(), "Leg uit wat deze vraag bedoelt"));
    }

    public void antwoord(Medewerker wie, Overdracht o) {
        m.overdrachten.beantwoorden(wie, o.id(), Antwoord.van("Aan de straatkant mag het niet.", "art. 5.2"));
    }

    public void vertel(Vraag vraag) {
        m.vragen.informeren(sanne, vraag.id(), Bekendmaking.KLANTCONTACT, "Aan de straatkant mag het niet.");
    }

    /// Answered in the conversation itself.
    public void direct(Medewerker wie, String onderwerp) {
        m.klantcontacten.legVast(
                wie.actor("vraag beantwoorden"),
                NieuwContact.inkomend("telefoon", null, "Wanneer wordt het papier opgehaald?")
                        .over(onderwerp),
                new Afronding(Contactresultaat.ZELF_BEANTWOORD, "Elke eerste maandag"));
    }

    /// Three questions lie 10, 20 and 60 minutes with the specialists before somebody takes them, and take 60, 120 and
    /// 30 minutes of work; the customers hear at 13:00.
    public void drieVragen() {
        om("2026-03-09T10:00");
        var a = vraagBijSanne();
        var b = vraagBijSanne();
        var c = vraagBijSanne();
        var bijA = naar(bouwen, a);
        var bijB = naar(bouwen, b);
        var bijC = naar(bouwen, c);
        om("2026-03-09T10:10");
        m.overdrachten.aannemen(ilse, bijA.id());
        om("2026-03-09T10:20");
        m.overdrachten.aannemen(ilse, bijB.id());
        om("2026-03-09T11:00");
        m.overdrachten.aannemen(ilse, bijC.id());
        om("2026-03-09T11:10");
        antwoord(ilse, bijA);
        om("2026-03-09T11:30");
        antwoord(ilse, bijC);
        om("2026-03-09T12:20");
        antwoord(ilse, bijB);
        om("2026-03-09T13:00");
        List.of(a, b, c).forEach(this::vertel);
    }

    /// Changes stored rows past every guard, as a bug or a broken back-up would.
    public void plant(String sql, Object... waarden) {
        test.eigenaar().useTransaction(h -> {
            h.execute("set local session_replication_role = replica");
            h.execute(sql, waarden);
        });
    }

    /// These checks find something, and no others.
    void eisGevonden(Controle... controles) {
        assertThat(NietsKwijt.controleer(test.db()))
                .filteredOn(u -> !u.klopt())
                .extracting(Uitslag::controle)
                .containsExactlyInAnyOrder(controles);
    }

    public Cijfers cijfers(Medewerker wie, boolean heleKeten) {
        metingen.bijwerken();
        return sturing.cijfers(wie, sturing.periode(8), heleKeten);
    }

    @Override
    public void close() {
        test.close();
    }
}
