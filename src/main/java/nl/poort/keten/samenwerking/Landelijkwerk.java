package nl.poort.keten.samenwerking;

import java.util.List;
import java.util.UUID;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// Brings what stands at the national facility into our own cooperation; the same again changes nothing.
record Landelijkwerk(Samenwerkbronnen bronnen, Zaaksamenwerkingen samenwerkingen) {
    private static final int TERMIJN = 14;
    private static final int TITEL = 200;
    private static final String ELDERS = "Via de landelijke Samenwerkfunctionaliteit";

    /// @return whether something was new here
    boolean neemOver(Tx tx, Organisatie wij, Landelijkverzoek v) {
        var actor = new Actor(null, "Samenwerkfunctionaliteit", wij.id(), "landelijk samenwerken");
        return bronnen.db().change(actor, t -> {
            var a = new ActieverzoekenSql(t.handle()).opExtern(v.id());
            if (a.isPresent()) {
                return a.get().organisatie().equals(wij.id()) && volg(t, a.get(), v);
            }
            return v.ontvanger().equals(wij.oin().nummer()) && v.stand() == Landelijkestand.OPEN && ontvang(t, wij, v);
        });
    }

    private boolean volg(Tx tx, Actieverzoek a, Landelijkverzoek v) {
        var stand = v.stand().stand();
        if (a.stand() == stand) {
            return false;
        }
        var s = new ZaaksamenwerkingenSql(tx.handle()).find(a.samenwerking()).orElseThrow();
        boolean vragen = s.zaak() != null;
        return switch (v.stand()) {
            case OPEN -> false;
            case IN_BEHANDELING -> vragen && aangenomen(tx, s, a);
            case GEWEIGERD -> vragen && a.isOpen() && eindig(tx, s, a, stand, v, Voorvalsoort.ACTIEVERZOEK_GEWEIGERD);
            case GEREEDGEMELD -> vragen && a.isOpen() && gereed(tx, s, a, v);
            case INGETROKKEN ->
                !vragen && a.isOpen() && eindig(tx, s, a, stand, v, Voorvalsoort.ACTIEVERZOEK_INGETROKKEN);
            case GEREED ->
                !vragen
                        && a.stand() == Overdrachtstand.BEANTWOORD
                        && eindig(tx, s, a, stand, v, Voorvalsoort.ACTIEVERZOEK_AFGEROND);
        };
    }

    private boolean aangenomen(Tx tx, Samenwerking s, Actieverzoek a) {
        if (a.stand() != Overdrachtstand.AANGEBODEN) {
            return false;
        }
        new ActieverzoekenSql(tx.handle()).aangenomen(a.id(), partij(s, a), tx.now());
        verhaal(tx, s, a, Voorvalsoort.ACTIEVERZOEK_AANGENOMEN, a.titel());
        return true;
    }

    private boolean gereed(Tx tx, Samenwerking s, Actieverzoek a, Landelijkverzoek v) {
        var advies = Melding.lees(v.melding());
        new ActieverzoekenSql(tx.handle()).gereed(a.id(), advies, null, partij(s, a), tx.now());
        samenwerkingen.stopKlok(tx, s, a.id());
        boolean metStrekking = advies.strekking() != null;
        verhaal(
                tx,
                s,
                a,
                metStrekking ? Voorvalsoort.ADVIES_ONTVANGEN : Voorvalsoort.ACTIEVERZOEK_GEREEDGEMELD,
                (metStrekking ? advies.strekking().tekst() + ": " : "") + advies.tekst());
        return true;
    }

    private boolean eindig(
            Tx tx, Samenwerking s, Actieverzoek a, Overdrachtstand stand, Landelijkverzoek v, Voorvalsoort soort) {
        var reden = v.melding().isBlank() ? ELDERS : v.melding();
        new ActieverzoekenSql(tx.handle())
                .einde(a.id(), stand, stand == Overdrachtstand.TERUGGEKOPPELD ? "" : reden, tx.now());
        samenwerkingen.stopKlok(tx, s, a.id());
        verhaal(tx, s, a, soort, a.titel() + ": " + reden);
        return true;
    }

    private String partij(Samenwerking s, Actieverzoek a) {
        return s.zaak() == null ? a.vanNaam() : Verhaal.naam(bronnen.mensen().organisaties(), a.naarOrganisatie());
    }

    /// By the other side, which acted there.
    private void verhaal(Tx tx, Samenwerking s, Actieverzoek a, Voorvalsoort soort, String tekst) {
        new Verhaal(tx, bronnen, s).schrijf(a.partner(), a.id(), soort, partij(s, a), tekst);
    }

    /// Somebody outside asks us: the team of ours that was made first sees it in its list.
    private boolean ontvang(Tx tx, Organisatie wij, Landelijkverzoek v) {
        var team = bronnen.mensen().organisaties().teams(tx.actor(), wij.id()).stream()
                .filter(t -> !bronnen.mensen()
                        .medewerkers()
                        .vanTeam(tx.actor(), t.id())
                        .isEmpty())
                .findFirst()
                .orElse(null);
        if (team == null) {
            return false;
        }
        var sql = new ZaaksamenwerkingenSql(tx.handle());
        var s = sql.opExtern(v.samenwerking()).orElseGet(() -> nieuw(tx, wij, v, team.id()));
        if (!s.organisatie().equals(wij.id())) {
            return false;
        }
        var p = samenwerkingen.laatMeedoen(tx, s, wij.id(), wij.naam(), Partnerweg.LANDELIJK);
        var uiterlijk = Melding.uiterlijk(v, tx.local().toLocalDate().plusDays(TERMIJN));
        var a = verzoek(tx, s, p, team.id(), v, uiterlijk);
        new ActieverzoekenSql(tx.handle()).insert(a);
        bronnen.dossier()
                .klokken()
                .startAlle(
                        tx.actor(),
                        wij.id(),
                        List.of(Actieregels.klok(s.root(), a.id(), wij.naam(), uiterlijk, tx.now())));
        verhaal(tx, s, a, Voorvalsoort.ACTIEVERZOEK_VERZONDEN, a.titel());
        return true;
    }

    private static Samenwerking nieuw(Tx tx, Organisatie wij, Landelijkverzoek v, UUID team) {
        var s = new Samenwerking(
                tx.newId(),
                wij.id(),
                null,
                v.samenwerking(),
                Adviesstukken.kort("Samenwerking met " + v.zenderNaam(), TITEL),
                team,
                null,
                null,
                v.samenwerking(),
                v.titel(),
                "",
                tx.now(),
                null,
                "",
                "");
        new ZaaksamenwerkingenSql(tx.handle()).insert(s);
        return s;
    }

    private static Actieverzoek verzoek(
            Tx tx, Samenwerking s, Partner p, UUID team, Landelijkverzoek v, java.time.LocalDate uiterlijk) {
        return Actieverzoek.gevraagd(
                s,
                tx.newId(),
                new Actieverzoek.Vrager(team, null, v.zenderNaam()),
                new Actieverzoek.Vraag(
                        p,
                        team,
                        "advies",
                        Adviesstukken.kort(v.titel(), TITEL),
                        Melding.gevraagd(v),
                        uiterlijk,
                        v.id()),
                tx.now());
    }

    /// Who asked ended it: we see nothing of it any more, but what we answered.
    void gestopt(Tx tx, Organisatie wij, String samenwerking) {
        var actor = new Actor(null, "Samenwerkfunctionaliteit", wij.id(), "landelijk samenwerken");
        bronnen.db()
                .run(
                        actor,
                        t -> new ZaaksamenwerkingenSql(t.handle())
                                .opExtern(samenwerking)
                                .filter(s -> s.zaak() == null
                                        && s.isOpen()
                                        && s.organisatie().equals(wij.id()))
                                .ifPresent(s ->
                                        samenwerkingen.beeindig(t, s, "De vrager heeft de samenwerking beëindigd")));
    }
}
