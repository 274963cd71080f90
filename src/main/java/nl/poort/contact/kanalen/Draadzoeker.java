package nl.poort.contact.kanalen;

import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.keten.vragen.Vraag;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// Which thread and which Vraag a message belongs to, and whether its sender is known there.
final class Draadzoeker {
    private final Tx tx;
    private final Actor actor;
    private final Kanaalbronnen bronnen;
    private final DradenSql sql;
    private final Klantzoeker klanten;

    Draadzoeker(Tx tx, Kanaalbronnen bronnen) {
        this.tx = tx;
        this.actor = tx.actor();
        this.bronnen = bronnen;
        this.sql = new DradenSql(tx.handle());
        this.klanten = new Klantzoeker(actor, bronnen.contact().partijen());
    }

    /// @param draad null when there is none yet
    /// @param vraag null when there is none yet
    /// @param vertrouwd the sender spoke here before, has an address of this customer, or was linked by a colleague
    record Plek(Draad draad, Vraag vraag, boolean vertrouwd) {
        static final Plek NERGENS = new Plek(null, null, true);
    }

    Plek zoek(Inkomend in) {
        if (in.isNieuwGesprek()) {
            return Plek.NERGENS;
        }
        if (in.draad() != null) {
            return sql.lock(actor.organisation(), in.draad())
                    .map(d -> plek(d, true))
                    .orElse(Plek.NERGENS);
        }
        return opVerwijzing(in)
                .or(() -> opKenmerk(in))
                .or(() -> opAdres(in).map(d -> plek(d, true)))
                .map(p -> p.vertrouwd() ? p : new Plek(p.draad(), p.vraag(), kent(p, in.afzender())))
                .orElse(Plek.NERGENS);
    }

    private Optional<Plek> opVerwijzing(Inkomend in) {
        var berichten = Draadregels.eigenBerichten(in.verwijzingen());
        var draad = sql.byReference(actor.organisation(), in.berichtId(), in.verwijzingen(), berichten);
        if (draad.isPresent()) {
            return Optional.of(plek(vast(draad.get()), false));
        }
        return berichten.stream()
                .flatMap(id -> bronnen.contact().berichten().find(actor, id).stream())
                .filter(b -> b.vraag() != null)
                .findFirst()
                .map(b -> plek(b.vraag()));
    }

    private Optional<Plek> opKenmerk(Inkomend in) {
        var genoemd = Draadregels.kenmerken(
                in.aard().kenmerk(),
                in.inhoud().onderwerp(),
                in.inhoud().tekst(),
                in.inhoud().eerder());
        return genoemd.stream()
                .flatMap(k -> bronnen.keten().vragen().findByKenmerk(actor, k).stream())
                .filter(v -> v.organisatie().equals(actor.organisation()))
                .findFirst()
                .map(v -> plek(v.id()));
    }

    private Optional<Draad> opAdres(Inkomend in) {
        if (!in.afzender().bekend()) {
            return Optional.empty();
        }
        var partij = klanten.bekend(in.afzender());
        var levend = sql.living(
                actor.organisation(), in.afzender().sleutel(), partij, in.tijd().minus(Draadregels.LEEFT));
        return Draadregels.verder(in, levend).map(this::vast);
    }

    private Plek plek(UUID vraag) {
        var v = bronnen.keten().vragen().get(actor, vraag);
        var draad = sql.byQuestion(actor.organisation(), vraag).map(this::vast).orElse(null);
        return new Plek(draad, v, false);
    }

    private Plek plek(Draad draad, boolean vertrouwd) {
        var vraag = draad.vraag() == null
                ? null
                : bronnen.keten().vragen().find(actor, draad.vraag()).orElse(null);
        return new Plek(draad, vraag, vertrouwd);
    }

    /// As it is now, and nobody else changes it until we are done.
    private Draad vast(Draad d) {
        return sql.lock(actor.organisation(), d.id()).orElse(d);
    }

    /// Numbers can be guessed and addresses can be written by anybody: who was not heard here before is not taken for
    /// the customer.
    private boolean kent(Plek plek, Afzender afzender) {
        if (!afzender.bekend()) {
            return false;
        }
        if (plek.draad() != null && sql.speaks(plek.draad().id(), afzender.sleutel())) {
            return true;
        }
        var klant = plek.vraag() != null ? plek.vraag().klant() : plek.draad().partij();
        Optional<Partij> partij =
                klant == null ? Optional.empty() : bronnen.contact().partijen().find(actor, klant);
        return partij.filter(p -> Klantzoeker.heeft(p, afzender)).isPresent();
    }
}
