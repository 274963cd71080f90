package nl.poort.contact.klantinteracties;

import java.util.UUID;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Antwoord;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;

/// What happens with a task of another system in the chain, done by the doors that people use too.
final class Taakwerk {
    private final Klantdeuren.Keten keten;

    Taakwerk(Klantdeuren.Keten keten) {
        this.keten = keten;
    }

    /// Done. What the customer was told stands in a later contact that answers the first one, or came back along the
    /// chain; a task nobody was told of because a newer one took its place, goes over into that one.
    void handelAf(Tx tx, Toegang toegang, Internetaak taak, TakenSql.Werk werk) {
        var contact = taak.aanleidinggevendKlantcontact().uuid();
        var gezegd = new EigenSql(tx).antwoordOp(contact);
        if (werk.isKlus()) {
            beantwoord(toegang, werk.overdracht(), werk.naarTeam(), gezegd.orElse("Afgehandeld"));
            return;
        }
        var actor = toegang.actor("taak afhandelen");
        var antwoord = gezegd.or(() -> Klantcontactregels.eerste(
                keten.vragen().get(actor, werk.vraag()).antwoord()));
        if (antwoord.isPresent()) {
            vertel(toegang, werk, antwoord.get());
            return;
        }
        var volgende = new TakenSql(tx)
                .volgende(contact, taak.uuid())
                .orElseThrow(
                        () -> new Weigering(
                                "zonder-antwoord",
                                "Leg eerst vast wat de klant te horen kreeg: een klantcontact met een reactie, en een"
                                        + " onderwerpobject dat naar het eerste klantcontact verwijst. Daarna is de taak klaar."));
        gaOver(tx, toegang, taak, volgende);
    }

    private void beantwoord(Toegang toegang, UUID overdracht, UUID team, String antwoord) {
        keten.overdrachten()
                .beantwoorden(Teamlid.van(toegang, team), overdracht, new Antwoord(antwoord, "", Context.LEEG));
    }

    /// The customer knows: the way back is gone along to the end. What lies with another organisation is not ours to
    /// call done, and then the door says so.
    private void vertel(Toegang toegang, TakenSql.Werk werk, String antwoord) {
        var actor = toegang.actor("taak afhandelen");
        for (var blad = blad(actor, werk); ; blad = blad(actor, werk)) {
            boolean onze = blad.naarOrganisatie().equals(actor.organisation());
            if (onze) {
                neemAan(toegang, blad.id(), blad.naarTeam());
            }
            if (blad.isWortel() || !onze) {
                keten.vragen()
                        .informeren(
                                Teamlid.van(
                                        toegang,
                                        keten.vragen().get(actor, werk.vraag()).contactschakel()),
                                werk.vraag(),
                                Bekendmaking.KLANTCONTACT,
                                antwoord);
                return;
            }
            beantwoord(toegang, blad.id(), blad.naarTeam(), antwoord);
        }
    }

    private Overdracht blad(Actor actor, TakenSql.Werk werk) {
        var weg = keten.vragen().weg(actor, werk.vraag());
        return weg.blad().orElseGet(weg::wortel);
    }

    private void neemAan(Toegang toegang, UUID overdracht, UUID team) {
        if (keten.overdrachten().get(toegang.actor("taak aannemen"), overdracht).stand()
                == Overdrachtstand.AANGEBODEN) {
            keten.overdrachten().aannemen(Teamlid.van(toegang, team), overdracht);
        }
    }

    /// The newer task becomes the next step on the way, under the id it had; this one counts as done.
    private void gaOver(Tx tx, Toegang toegang, Internetaak taak, UUID volgende) {
        var naar = new TakenSql(tx).werk(volgende).orElseThrow();
        var nieuw = EigenSql.TAAK_BIJ.find(tx, volgende).orElseThrow();
        keten.taken()
                .intrekken(toegang.actor("taak gaat over"), naar.vraag(), naar.overdracht(), "Gaat verder als vraag");
        var stap = biedAan(toegang, naar.vraag(), naar.naarTeam(), nieuw.gevraagdeHandeling());
        EigenSql.TAAK_BIJ.update(tx, Records.with(nieuw, "overdracht", stap.id()));
        EigenSql.TAAK_BIJ
                .find(tx, taak.uuid())
                .ifPresent(oud -> EigenSql.TAAK_BIJ.update(tx, Records.with(oud, "overgenomenDoor", volgende)));
    }

    /// The customer was not helped after all.
    void heropen(Toegang toegang, TakenSql.Werk werk) {
        if (werk.isKlus()) {
            throw new Weigering("taak-is-klaar", "Deze taak is afgehandeld. Maak een nieuwe taak.");
        }
        var reden = toegang.toelichting().isBlank()
                ? "Heropend door " + toegang.actor().name()
                : toegang.toelichting();
        keten.vragen().heropenen(Teamlid.van(toegang, werk.naarTeam()), werk.vraag(), reden);
    }

    /// Somebody else must do it: another person of the team that has it, or another team.
    void verleg(Toegang toegang, Internetaak taak, TakenSql.Werk werk, TakenSql.Doel doel) {
        var houder = houder(toegang, werk);
        if (houder.naarTeam().equals(doel.team())) {
            if (doel.medewerker() != null) {
                keten.overdrachten().toewijzen(Teamlid.van(toegang, doel.team()), houder.id(), doel.medewerker());
            }
            return;
        }
        if (werk.isKlus()) {
            throw new Weigering(
                    "taak-blijft-bij-team", "Deze taak ligt bij een ander team. Maak daar een nieuwe taak.");
        }
        biedAan(toegang, werk.vraag(), doel.team(), taak.gevraagdeHandeling());
    }

    private Overdracht houder(Toegang toegang, TakenSql.Werk werk) {
        var weg = keten.vragen().weg(toegang.actor("taak verleggen"), werk.vraag());
        return werk.isKlus()
                ? weg.find(werk.overdracht()).orElseThrow()
                : weg.blad().orElseGet(weg::wortel);
    }

    /// Whoever holds the Vraag now offers it to this team.
    private Overdracht biedAan(Toegang toegang, UUID vraag, UUID team, String gevraagd) {
        var weg = keten.vragen().weg(toegang.actor("taak verleggen"), vraag);
        var houder = weg.blad().orElseGet(weg::wortel);
        neemAan(toegang, houder.id(), houder.naarTeam());
        return keten.overdrachten()
                .aanbieden(
                        Teamlid.van(toegang, houder.naarTeam()),
                        vraag,
                        Aanbod.van(Overdrachtsoort.DOORZENDING, team, gevraagd));
    }

    /// A task beside a Vraag can be taken back; what a customer asked cannot.
    void trekIn(Toegang toegang, Internetaak taak, TakenSql.Werk werk) {
        if (!werk.isKlus()) {
            throw new Weigering(
                    "vraag-van-een-klant",
                    "Een klant wacht op antwoord: deze taak verdwijnt niet, maar wordt afgehandeld.");
        }
        if (taak.status() == Taakstatus.TE_VERWERKEN) {
            keten.taken()
                    .intrekken(
                            toegang.actor("taak intrekken"),
                            werk.vraag(),
                            werk.overdracht(),
                            "Ingetrokken door " + toegang.actor().name());
        }
    }
}
