package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.keten.vragen.Terugbelgebeurtenis.KlantNietBereikt;
import nl.poort.keten.vragen.Terugbelgebeurtenis.TerugbellenOpNaam;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstand;
import nl.poort.registers.klokken.Klokstart;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.klokken.Opschorting;
import nl.poort.registers.klokken.Opschortingsgrond;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Weigering;

/// A call-back goes along with its Vraag: who has it, which clock runs for it, and what follows when nobody acts.
final class Terugbelloop {
    private final Reis reis;
    private final TerugbelSql sql;

    Terugbelloop(Reis reis) {
        this.reis = reis;
        this.sql = new TerugbelSql(reis.tx().handle());
    }

    Optional<Terugbelverzoek> open() {
        return sql.find(reis.vraag().id()).filter(t -> t.stand().isOpen());
    }

    Terugbelverzoek eis() {
        return open().orElseThrow(
                        () -> new Weigering("niet-terugbellen", "Deze klant hoeft niet meer teruggebeld te worden"));
    }

    /// The promise to call runs on the step of who must call, in place of the clock for an answer.
    Klok start(Overdracht o, Norm norm, Tijdvak tijdvak) {
        reis.bronnen().klokken().laatVervallen(reis.tx().actor(), o.vraag(), o.id(), Set.of(Kloksoort.ANTWOORD));
        var klok = klok(o, norm);
        if (tijdvak == null) {
            return klok;
        }
        return reis.bronnen()
                .klokken()
                .verzet(
                        reis.tx().actor(),
                        o.vraag(),
                        o.id(),
                        Kloksoort.TERUGBELLEN,
                        tijdvak.tot(),
                        "de klant koos dit moment");
    }

    private Klok klok(Overdracht o, Norm norm) {
        var start = new Klokstart(
                o.vraag(), o.id(), Kloksoort.TERUGBELLEN, "terugbellen", Kalendersoort.DIENST, norm, reis.nu(), null);
        return reis.startKlokken(o.naarOrganisatie(), List.of(start)).getFirst();
    }

    /// Who was to call gives it back: from now on the asker has it, and the promise stays what it was.
    void terug(Overdracht o) {
        open().filter(t -> t.overdracht().equals(o.id()) && o.ouder() != null).ifPresent(t -> {
            var tot = Optional.ofNullable(reis.klok(o.id(), Kloksoort.TERUGBELLEN))
                    .map(Klok::deadline)
                    .orElse(reis.vraag().toegezegdOp());
            reis.laatVervallen(o.id());
            sql.bij(o.vraag(), o.ouder());
            naar(reis.overdracht(o.ouder()), tot);
        });
    }

    /// The promise goes over to another step and keeps its end.
    void naar(Overdracht o, Instant tot) {
        reis.bronnen()
                .klokken()
                .laatVervallen(reis.tx().actor(), o.vraag(), o.id(), Set.of(Kloksoort.ANTWOORD, Kloksoort.TERUGBELLEN));
        klok(o, Norm.werkdagen(1));
        if (tot.isAfter(reis.nu())) {
            reis.bronnen()
                    .klokken()
                    .verzet(
                            reis.tx().actor(),
                            o.vraag(),
                            o.id(),
                            Kloksoort.TERUGBELLEN,
                            tot,
                            "de belofte aan de klant blijft staan");
        }
    }

    /// Nobody of the group accepted it in time: it comes on the name of who leads the group, else of a member of it.
    /// False when this step is no call-back, or nobody works there.
    boolean opNaam(Overdracht o) {
        if (open().filter(t -> t.overdracht().equals(o.id())).isEmpty()) {
            return false;
        }
        var mens = wie(o.naarTeam(), o.naarMedewerker());
        mens.ifPresent(m -> {
            Overdrachten.neemAan(reis, o, m.id());
            reis.publiceer(new TerugbellenOpNaam(o.vraag(), o.id(), o.naarTeam(), m.id()));
            reis.signaal(
                    o.naarTeam(),
                    m.id(),
                    "Niemand nam dit terugbelverzoek op tijd aan. Het staat nu op uw naam: bel de klant of geef het"
                            + " aan een collega.");
        });
        return mens.isPresent();
    }

    private Optional<Medewerker> wie(UUID team, UUID bedoeld) {
        var mensen = reis.bronnen().medewerkers().vanTeam(reis.tx().actor(), team);
        return mensen.stream()
                .filter(m -> m.id().equals(bedoeld))
                .findFirst()
                .or(() -> mensen.stream()
                        .filter(m -> m.rollen().contains(Rol.TEAMLEIDER))
                        .findFirst())
                .or(() -> mensen.stream().findFirst());
    }

    /// So many attempts failed that the customer must say when we may call. Our own promise stands still meanwhile.
    void wachtOpKlant(Terugbelverzoek t, int pogingen, Terugbelnorm norm) {
        var o = reis.overdracht(t.overdracht());
        var start = new Klokstart(
                o.vraag(),
                o.id(),
                Kloksoort.KLANTREACTIE,
                "reactie van de klant",
                Kalendersoort.DIENST,
                Norm.werkdagen(norm.wachten()),
                reis.nu(),
                null);
        var klok = reis.startKlokken(o.naarOrganisatie(), List.of(start)).getFirst();
        laatStilstaan(o);
        sql.stand(o.vraag(), Terugbelstand.WACHT_OP_KLANT, klok.deadline());
        reis.overdrachten.zet(o, Overdrachtstand.AANGENOMEN, TeDoen.BEHANDELEN, klok.deadline());
        var v = reis.vraag();
        reis.vragen.toezegging(v.id(), klok.deadline());
        reis.bronnen().klokken().meldVooraf(reis.tx().actor(), v.id());
        reis.publiceer(new KlantNietBereikt(v.id(), v.kenmerk(), v.klant(), pogingen, klok.deadline()));
        reis.bijwerken(new Klantzin(
                "Wij konden u niet bereiken. Kies zelf wanneer wij u bellen",
                reis.team(o.naarTeam()).publiekeNaam()));
    }

    private void laatStilstaan(Overdracht o) {
        var bellen = reis.klok(o.id(), Kloksoort.TERUGBELLEN);
        if (bellen != null && bellen.stand() == Klokstand.LOOPT && !bellen.isVerstreken(reis.nu())) {
            reis.bronnen()
                    .klokken()
                    .pauzeer(
                            reis.tx().actor(),
                            o.vraag(),
                            o.id(),
                            Kloksoort.TERUGBELLEN,
                            new Opschorting(
                                    Opschortingsgrond.VERTRAGING_AANVRAGER,
                                    Vragen.dag(reis.tx()),
                                    null,
                                    "Wij konden u niet bereiken. U kunt zelf kiezen wanneer wij u bellen."));
        }
    }

    /// Another moment was agreed: the promise follows, and so does the date the customer sees.
    void moment(Terugbelverzoek t, Tijdvak tijdvak) {
        var o = reis.overdracht(t.overdracht());
        var klokken = reis.bronnen().klokken();
        var actor = reis.tx().actor();
        klokken.laatVervallen(actor, o.vraag(), o.id(), Set.of(Kloksoort.KLANTREACTIE));
        var bellen = reis.klok(o.id(), Kloksoort.TERUGBELLEN);
        if (bellen != null && bellen.stand() == Klokstand.GEPAUZEERD) {
            klokken.hervat(actor, o.vraag(), o.id(), Kloksoort.TERUGBELLEN);
        }
        naar(o, tijdvak.tot());
        sql.tijdvak(o.vraag(), tijdvak);
        reis.vragen.toezegging(o.vraag(), tijdvak.tot());
        klokken.meldVooraf(actor, o.vraag());
        var stand = o.stand() == Overdrachtstand.AANGEBODEN ? o.stand() : Overdrachtstand.AANGENOMEN;
        reis.overdrachten.zet(
                o,
                stand,
                stand == Overdrachtstand.AANGEBODEN ? TeDoen.AANNEMEN : TeDoen.BEHANDELEN,
                stand == Overdrachtstand.AANGEBODEN ? o.uiterlijk() : tijdvak.tot());
    }

    /// The customer was spoken to, heard it in another way, or will not be called any more.
    void klaar(Terugbelstand stand) {
        open().ifPresent(t -> {
            reis.stopKlok(t.overdracht(), Kloksoort.TERUGBELLEN);
            reis.bronnen()
                    .klokken()
                    .laatVervallen(
                            reis.tx().actor(), reis.vraag().id(), t.overdracht(), Set.of(Kloksoort.KLANTREACTIE));
            sql.stand(reis.vraag().id(), stand, null);
        });
    }
}
