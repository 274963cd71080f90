package nl.poort.keten.vragen;

import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtIngetrokken;
import nl.poort.keten.vragen.Terugbelgebeurtenis.TerugbellenOvergenomen;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;

/// How a call-back ends: the customer was told, heard that somebody is still busy, was never reached, or is called by
/// somebody else.
final class Terugbelslot {
    private final Reis reis;

    Terugbelslot(Reis reis) {
        this.reis = reis;
    }

    /// Told in the call: what was asked of the caller is answered, the way back is gone along, and the Vraag closes.
    void gesproken(Terugbelverzoek t, String antwoord) {
        var o = reis.overdracht(t.overdracht());
        var tekst = antwoord.isBlank() ? reis.vraag().antwoord() : antwoord;
        new Terugbelloop(reis).klaar(Terugbelstand.GESPROKEN);
        if (!o.isWortel()) {
            Terugpad.beantwoord(reis, o, Antwoord.van(tekst, ""));
        }
        sluit(Bekendmaking.KLANTCONTACT, tekst);
    }

    /// The caller spoke with the customer and goes on with the question.
    void nogBezig(Terugbelverzoek t) {
        new Terugbelloop(reis).klaar(Terugbelstand.GESPROKEN);
        var o = reis.overdracht(t.overdracht());
        if (o.stand() == Overdrachtstand.AANGENOMEN && o.teDoen() == TeDoen.BEHANDELEN) {
            reis.overdrachten.zet(o, o.stand(), o.teDoen(), reis.vraag().toegezegdOp());
        }
        reis.bijwerken();
    }

    /// The customer did not choose a moment in the time there was: it ends here, and the customer hears that.
    void opgegeven() {
        var loop = new Terugbelloop(reis);
        var t = loop.open().filter(v -> v.stand() == Terugbelstand.WACHT_OP_KLANT);
        if (t.isEmpty() || !reis.vraag().stand().isOpen()) {
            return;
        }
        var o = reis.overdracht(t.get().overdracht());
        loop.klaar(Terugbelstand.NIET_BEREIKT);
        if (!o.isWortel()) {
            reis.overdrachten.beeindig(o, Overdrachtstand.INGETROKKEN, "de klant was niet te bereiken", reis.nu());
            reis.laatVervallen(o.id());
            reis.publiceer(new OverdrachtIngetrokken(
                    o.vraag(), o.id(), o.vanTeam(), o.naarTeam(), "de klant was niet te bereiken"));
            reis.ververs();
            reis.terugNaar(reis.overdracht(o.ouder()));
        }
        sluit(Bekendmaking.NIET_BEREIKBAAR, "");
    }

    /// As the program: who called may be of another organisation, which loses sight of it by this very change.
    private void sluit(Bekendmaking hoe, String tekst) {
        var db = reis.bronnen().db();
        db.run(
                Actor.system("klant informeren"),
                tx -> Vragen.informeer(
                        Reis.laad(tx, reis.bronnen(), null, reis.vraag().id()), hoe, tekst));
    }

    /// Somebody else calls: within the group only the name changes, else the step is taken back and given anew.
    Overdracht verleg(UUID naarTeam, UUID naarMedewerker, String reden) {
        if (reden == null || reden.isBlank()) {
            throw new Weigering(
                    "reden-ontbreekt",
                    "Schrijf op waarom een ander moet bellen",
                    java.util.Map.of("reden", "Schrijf op waarom een ander moet bellen"));
        }
        Ketenregels.eisOpen(reis.vraag());
        var t = new Terugbelloop(reis).eis();
        var o = reis.overdracht(t.overdracht());
        eisBevoegd(o);
        if (naarTeam.equals(o.naarTeam())) {
            return binnenTeam(o, naarMedewerker, reden);
        }
        var loop = new Terugbelloop(reis);
        var tot = Optional.ofNullable(reis.klok(o.id(), Kloksoort.TERUGBELLEN)).map(Klok::deadline);
        var start = new Terugbelstart(reis.tx(), reis.bronnen());
        var wens = start.schoon(new Terugbelwens(
                naarTeam, naarMedewerker, o.gevraagd(), null, o.context().velden(), null, null));
        if (!o.isWortel()) {
            Terugname.trekIn(reis, o, reden);
        } else if (o.stand() == Overdrachtstand.AANGEBODEN) {
            Overdrachten.neemAan(reis, o, reis.wie.id());
        }
        reis.ververs();
        var nieuw = start.stap(reis, reis.weg().wortel(), wens);
        reis.ververs();
        loop.naar(nieuw, tot.orElse(reis.vraag().toegezegdOp()));
        reis.bronnen()
                .klokken()
                .laatVervallen(
                        reis.tx().actor(),
                        o.vraag(),
                        reis.weg().wortel().id(),
                        java.util.Set.of(Kloksoort.TERUGBELLEN));
        new TerugbelSql(reis.tx().handle()).bij(o.vraag(), nieuw.id());
        reis.publiceer(new TerugbellenOvergenomen(o.vraag(), nieuw.id(), naarTeam));
        reis.signaal(naarTeam, naarMedewerker, "Een terugbelverzoek is aan u gegeven: " + reden);
        reis.bijwerken();
        return reis.overdracht(nieuw.id());
    }

    private Overdracht binnenTeam(Overdracht o, UUID naarMedewerker, String reden) {
        var ander = reis.bronnen()
                .medewerkers()
                .find(reis.tx().actor(), naarMedewerker)
                .filter(m -> m.teams().contains(o.naarTeam()))
                .orElseThrow(() -> new Weigering("niet-in-het-team", "Deze collega zit niet in dit team"));
        if (o.stand() == Overdrachtstand.AANGEBODEN) {
            reis.overdrachten.wijsToe(o, ander.id());
        } else {
            reis.overdrachten.aangenomen(o, ander.id(), reis.nu(), reis.werktijd(o));
        }
        reis.signaal(o.naarTeam(), ander.id(), reis.wie.naam() + " geeft u dit terugbelverzoek: " + reden);
        reis.bijwerken();
        return reis.overdracht(o.id());
    }

    /// A member of the team it lies with, or who directs it for the contact link: never somebody of elsewhere.
    private void eisBevoegd(Overdracht o) {
        var wie = reis.wie;
        boolean regie =
                wie.mag(Recht.REGIE) && wie.organisatie().equals(reis.vraag().organisatie());
        if (!wie.teams().contains(o.naarTeam())
                && !wie.teams().contains(reis.vraag().contactschakel())
                && !regie) {
            throw new Weigering("niet-uw-terugbelverzoek", "Dit terugbelverzoek ligt bij een ander team");
        }
    }
}
