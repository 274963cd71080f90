package nl.poort.contact.kanalen;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.berichten.Berichtcode;
import nl.poort.contact.berichten.Berichten;
import nl.poort.contact.berichten.Berichtkanaal;
import nl.poort.contact.berichten.Berichttekst;
import nl.poort.contact.berichten.Bezorgadres;
import nl.poort.contact.berichten.Gespreksweg;
import nl.poort.contact.berichten.NieuwBericht;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// Where answers about a Vraag go from now on, and where the customer is sent who came in at the wrong place.
final class Wegwijzer {
    private static final int NUMMERS = 20;

    private final Actor actor;
    private final Kanaalbronnen bronnen;
    private final DradenSql sql;

    Wegwijzer(Tx tx, Kanaalbronnen bronnen) {
        this.actor = tx.actor();
        this.bronnen = bronnen;
        this.sql = new DradenSql(tx.handle());
    }

    /// Only after who is trusted: nobody moves the answers of another to his own address.
    void wijs(Draad draad, Inkomend in, boolean vertrouwd) {
        if (draad.vraag() == null || !vertrouwd) {
            return;
        }
        boolean laatste = draad.kanaal().equals(in.ingang().kanaal())
                && draad.adres().equals(in.afzender().adres());
        adres(in.ingang().kanaal(), in.afzender().adres())
                .filter(a -> laatste)
                .ifPresent(a -> bronnen.contact()
                        .wegen()
                        .via(
                                actor,
                                draad.vraag(),
                                new Gespreksweg(a, in.ingang().adres(), in.berichtId(), nummers(draad.id(), in))));
        verwijs(draad, in);
    }

    /// How a message is brought on this channel; empty when it is told by voice, or nobody knows where.
    static Optional<Bezorgadres> adres(String kanaal, String adres) {
        var soort = switch (kanaal) {
            case "e-mail" -> Berichtkanaal.EMAIL;
            case "whatsapp" -> Berichtkanaal.WHATSAPP;
            case "social" -> Berichtkanaal.SOCIAL;
            case "chat" -> Berichtkanaal.CHAT;
            default -> null;
        };
        return soort == null || adres.isEmpty() ? Optional.empty() : Optional.of(new Bezorgadres(soort, adres));
    }

    private java.util.List<String> nummers(UUID draad, Inkomend in) {
        var nummers = new ArrayList<String>();
        sql.utterances(actor.organisation(), java.util.List.of(draad)).stream()
                .map(Uiting::berichtId)
                .filter(n -> n.contains("@"))
                .forEach(nummers::add);
        nummers.remove(in.berichtId());
        nummers.add(in.berichtId());
        return nummers.subList(Math.max(0, nummers.size() - NUMMERS), nummers.size());
    }

    /// The customer came in where this is not handled: it is handled all the same, and the customer hears the right
    /// place, once per matter (Awb 2:13).
    private void verwijs(Draad draad, Inkomend in) {
        var plek = in.ingang().verwijzing();
        if (plek.isEmpty()) {
            return;
        }
        var aan = draad.partij() == null
                ? Berichten.alleenPagina()
                : bronnen.contact().berichten().ontvanger(actor, draad.partij(), draad.vraag());
        bronnen.contact()
                .berichten()
                .klaarzetten(
                        actor,
                        NieuwBericht.bijVraag(
                                        draad.vraag(),
                                        draad.kenmerk(),
                                        aan,
                                        Berichtcode.STAND,
                                        new Berichttekst(
                                                "Zo bereikt u ons de volgende keer sneller",
                                                "U schreef ons via %s. Wij hebben uw bericht en gaan ermee verder.\n\n%s"
                                                        .formatted(
                                                                Draadregels.naam(in.ingang()
                                                                        .kanaal()),
                                                                plek)))
                                .metBron("verwijzing " + in.ingang().kanaal()));
    }
}
