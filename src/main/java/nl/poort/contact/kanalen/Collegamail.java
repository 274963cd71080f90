package nl.poort.contact.kanalen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.berichten.Bezorgadres;
import nl.poort.contact.klantcontact.Adressoort;
import nl.poort.keten.vragen.Antwoord;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.mail.Brief;

/// A colleague answers from the own mailbox, with the number of the matter in the subject: the answer stands at the
/// Vraag, and the clock knows. When the customer did not get it yet, it is sent on.
final class Collegamail {
    private final Kanaalbronnen bronnen;

    Collegamail(Kanaalbronnen bronnen) {
        this.bronnen = bronnen;
    }

    /// Empty when it is about no matter of ours: then the colleague is a customer like any other.
    Optional<Lezer.Gelezen> verwerk(Medewerker wie, Inkomend in, Brief brief) {
        return bronnen.db().change(wie.actor("antwoord uit eigen mail"), tx -> {
            var plek = new Draadzoeker(tx, bronnen).zoek(zonderAdres(in));
            if (plek.vraag() == null) {
                return Optional.empty();
            }
            var v = plek.vraag();
            if (!mag(wie, v)) {
                throw new Weigering(
                        "collega-mag-niet",
                        "%s schreef over %s, maar die vraag ligt niet bij zijn of haar team."
                                .formatted(wie.naam(), v.kenmerk()));
            }
            var sql = new DradenSql(tx.handle());
            var kanaal = in.ingang().kanaal();
            if (!sql.claim(wie.organisatie(), kanaal, in.berichtId(), tx.now())) {
                return Optional.of(
                        new Lezer.Gelezen("Dit bericht was er al", plek.draad().id()));
            }
            var draad = plek.draad() == null ? begin(tx, in, v) : plek.draad();
            zeg(tx, wie, draad, v, in, brief);
            return Optional.of(new Lezer.Gelezen("Antwoord van " + wie.naam() + " bij " + v.kenmerk(), draad.id()));
        });
    }

    /// By reference and number only: a colleague is not the customer, also not with a shared address.
    private static Inkomend zonderAdres(Inkomend in) {
        return new Inkomend(
                in.ingang(),
                in.berichtId(),
                in.verwijzingen(),
                Afzender.ONBEKEND,
                in.inhoud(),
                in.tijd(),
                in.draad(),
                in.aard());
    }

    private boolean mag(Medewerker wie, Vraag v) {
        return wie.mag(Recht.VRAAG_BEHANDELEN)
                && (wie.zitIn(v.contactschakel())
                        || wie.mag(Recht.REGIE)
                        || stap(wie, v).isPresent());
    }

    /// What lies with the team of this colleague.
    private Optional<Overdracht> stap(Medewerker wie, Vraag v) {
        return bronnen.keten().vragen().weg(wie.actor("antwoord uit eigen mail"), v.id()).stappen().stream()
                .filter(o -> o.stand().isOpen() && wie.zitIn(o.naarTeam()))
                .reduce((eerste, laatste) -> laatste);
    }

    private UUID zeg(Tx tx, Medewerker wie, Draad draad, Vraag v, Inkomend in, Brief brief) {
        boolean klantHeeftHem = Mailverwerker.noemt(brief, adressen(wie, draad, v));
        var stap = stap(wie, v).filter(o -> !o.isWortel());
        stap.ifPresent(o -> beantwoord(wie, o, in));
        var gang = new Antwoordgang(tx, bronnen, wie);
        if (klantHeeftHem || stap.isPresent()) {
            return gang.verteld(draad, in).id();
        }
        var adres = Wegwijzer.adres(draad.kanaal(), draad.adres())
                .or(() -> adressen(wie, draad, v).stream().findFirst().map(Bezorgadres::email))
                .orElse(null);
        return gang.zeg(draad, draad.kanaal(), adres, in.inhoud().tekst(), List.of())
                .id();
    }

    private void beantwoord(Medewerker wie, Overdracht o, Inkomend in) {
        var overdrachten = bronnen.keten().overdrachten();
        if (o.stand() == Overdrachtstand.AANGEBODEN) {
            overdrachten.aannemen(wie, o.id());
        }
        overdrachten.beantwoorden(wie, o.id(), Antwoord.van(in.inhoud().woorden(), "e-mail van " + wie.naam()));
    }

    private ArrayList<String> adressen(Medewerker wie, Draad draad, Vraag v) {
        var adressen = new ArrayList<String>();
        if (draad.kanaal().equals("e-mail") && !draad.adres().isEmpty()) {
            adressen.add(draad.adres());
        }
        if (v.klant() != null) {
            bronnen.contact()
                    .partijen()
                    .find(wie.actor("antwoord uit eigen mail"), v.klant())
                    .ifPresent(p -> p.adressen().stream()
                            .filter(a -> a.soort() == Adressoort.EMAIL)
                            .forEach(a -> adressen.add(a.adres())));
        }
        return adressen;
    }

    /// The customer did not come in by a channel that keeps a thread: it begins with this answer.
    private Draad begin(Tx tx, Inkomend in, Vraag v) {
        var draad = new Draad(
                tx.newId(),
                tx.actor().organisation(),
                v.id(),
                v.kenmerk(),
                v.klant(),
                v.contactschakel(),
                in.inhoud().onderwerp(),
                in.ingang().kanaal(),
                in.ingang().id(),
                "",
                null,
                null,
                "",
                null,
                Draadstand.BEANTWOORD,
                tx.now(),
                tx.now(),
                tx.now());
        new DradenSql(tx.handle()).insert(draad);
        return draad;
    }
}
