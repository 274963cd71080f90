package nl.poort.contact.kanalen;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.klantcontact.Contactstappen;
import nl.poort.contact.klantcontact.Kenmerken;
import nl.poort.contact.klantcontact.Klantcontacten;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.contact.klantcontact.LopendeContacten;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The chat between a customer and the desk: a queue, one agent per chat, and at the end a contact with all that was
/// said.
public final class Chats {
    static final int LANGST = 2_000;
    private static final int WACHTRIJ = 100;
    private static final Duration WEG = Duration.ofMinutes(5);

    private final Db db;
    private final Kenmerken kenmerken;
    private final Chatcontacten contacten;

    /// @param voor how many were before this customer; 0 when it is the first, or when it does not wait
    public record Beeld(Chat chat, List<Chatregel> regels, int voor) {}

    /// @param desk where the contacts of chats are kept
    public Chats(Db db, Kenmerken kenmerken, Desk desk) {
        this.db = db;
        this.kenmerken = kenmerken;
        this.contacten = new Chatcontacten(desk.contacten(), desk.lopend(), desk.stappen(), desk.medewerkers());
    }

    /// The contacts at the desk, and who works there.
    public record Desk(
            Klantcontacten contacten, LopendeContacten lopend, Contactstappen stappen, Medewerkers medewerkers) {}

    /// A customer begins: waits with a first question, and knows the number to come back with.
    public Chat begin(UUID organisatie, String naam, String vraag) {
        var fouten = new Veldfouten();
        var wie = fouten.verplicht("naam", naam, 80, "Vul uw naam in");
        var woorden = fouten.verplicht("vraag", vraag, LANGST, "Schrijf op wat u wilt weten");
        fouten.klaar();
        var actor = klant(organisatie);
        return db.change(actor, tx -> {
            var sql = new ChatsSql(tx.handle());
            if (sql.wachtend(organisatie, tx.now().plusSeconds(1)) >= WACHTRIJ) {
                throw new Weigering(
                        "te-druk",
                        "Het is nu te druk in de chat. Probeer het later, of stel uw vraag op een andere manier.");
            }
            var chat = new Chat(
                    tx.newId(),
                    organisatie,
                    wie,
                    kenmerken.reserveer(actor),
                    Chatstand.WACHT,
                    tx.now(),
                    tx.now(),
                    null,
                    null,
                    null,
                    null);
            sql.insert(chat);
            sql.zeg(chat, Chatspreker.KLANT, wie, woorden, tx.now());
            tx.publish(new ChatBegonnen(chat.id()));
            return chat;
        });
    }

    /// As the customer sees it; that the customer is still there is noted.
    public Optional<Beeld> volg(UUID id) {
        return organisatie(id)
                .map(o -> db.change(klant(o), tx -> {
                    var sql = new ChatsSql(tx.handle());
                    var chat = sql.find(o, id).orElseThrow();
                    if (chat.stand() != Chatstand.KLAAR) {
                        sql.gezien(id, tx.now());
                    }
                    int voor = chat.stand() == Chatstand.WACHT ? sql.wachtend(o, chat.ingekomen()) : 0;
                    return new Beeld(chat, sql.regels(id), voor);
                }));
    }

    public void zegAlsKlant(UUID id, String tekst) {
        var o = organisatie(id).orElseThrow(() -> Weigering.onbekend("Deze chat"));
        db.run(klant(o), tx -> zeg(tx, lock(tx, o, id), Chatspreker.KLANT, tekst));
    }

    /// The customer ends it.
    public void eindeAlsKlant(UUID id) {
        organisatie(id)
                .ifPresent(o -> db.run(klant(o), tx -> {
                    var chat = lock(tx, o, id);
                    if (chat.stand() != Chatstand.KLAAR) {
                        sluit(tx, chat, "klant ging weg", "U hebt de chat beëindigd.");
                    }
                }));
    }

    /// What waits and what runs at the own organisation.
    public List<Chat> open(Medewerker wie) {
        return db.read(wie.actor("chats bekijken"), tx -> new ChatsSql(tx.handle()).open(wie.organisatie()));
    }

    public Beeld get(Medewerker wie, UUID id) {
        Kanaalrecht.eisDesk(wie);
        return db.read(wie.actor("chat lezen"), tx -> {
            var sql = new ChatsSql(tx.handle());
            var chat = sql.find(wie.organisatie(), id).orElseThrow(() -> Weigering.onbekend("Deze chat"));
            return new Beeld(chat, sql.regels(id), 0);
        });
    }

    /// An agent takes the chat; a colleague who was first keeps it.
    public Beeld neem(Medewerker wie, UUID id) {
        Kanaalrecht.eisDesk(wie);
        return db.change(wie.actor("chat aannemen"), tx -> {
            var sql = new ChatsSql(tx.handle());
            var chat = lock(tx, wie.organisatie(), id);
            if (chat.stand() == Chatstand.KLAAR) {
                throw new Weigering("chat-klaar", "Deze chat is al klaar");
            }
            if (chat.stand() == Chatstand.GESPREK && !wie.id().equals(chat.medewerker())) {
                throw new Weigering("al-genomen", chat.medewerkerNaam() + " helpt deze klant al");
            }
            if (chat.stand() == Chatstand.WACHT) {
                sql.neem(id, wie.id(), wie.naam(), tx.now());
                sql.zeg(chat, Chatspreker.POORT, "", wie.naam() + " helpt u.", tx.now());
                contacten.open(wie, chat, sql.regels(id).getFirst().tekst());
                tx.publish(new ChatAangenomen(id));
            }
            return new Beeld(sql.find(wie.organisatie(), id).orElseThrow(), sql.regels(id), 0);
        });
    }

    public void zeg(Medewerker wie, UUID id, String tekst) {
        Kanaalrecht.eisDesk(wie);
        db.run(wie.actor("chatten met klant"), tx -> {
            var chat = lock(tx, wie.organisatie(), id);
            eisVanMij(wie, chat);
            zeg(tx, chat, Chatspreker.MEDEWERKER, tekst);
        });
    }

    /// The agent ends it. What was said stands in the contact: in the one that is still open at the desk, or in one of
    /// its own.
    public void sluit(Medewerker wie, UUID id) {
        Kanaalrecht.eisDesk(wie);
        db.run(wie.actor("chat afronden"), tx -> {
            var chat = lock(tx, wie.organisatie(), id);
            eisVanMij(wie, chat);
            sluit(tx, chat, "klaar", "De chat is klaar. Uw nummer is " + chat.kenmerk() + ".");
        });
    }

    /// Customers who waited and went away; a job does it every minute.
    public int ruimOp() {
        return db.change(Actor.system("verlaten chats sluiten"), tx -> {
            var weg = new ChatsSql(tx.handle()).verlaten(tx.now().minus(WEG));
            weg.forEach(c -> db.run(
                    klant(c.organisatie()),
                    t -> sluit(t, c, "klant ging weg", "Wij zagen u niet meer. De chat is gestopt.")));
            return weg.size();
        });
    }

    private void zeg(Tx tx, Chat chat, Chatspreker van, String tekst) {
        if (chat.stand() == Chatstand.KLAAR) {
            throw new Weigering("chat-klaar", "Deze chat is klaar. Begin een nieuwe chat of stel uw vraag opnieuw.");
        }
        var fouten = new Veldfouten();
        var schoon = fouten.verplicht("tekst", tekst, LANGST, "Schrijf eerst iets op");
        fouten.klaar();
        var naam = van == Chatspreker.KLANT ? chat.naam() : tx.actor().name();
        new ChatsSql(tx.handle()).zeg(chat, van, naam, schoon, tx.now());
        tx.publish(new ChatGezegd(chat.id()));
    }

    private void sluit(Tx tx, Chat chat, String oorzaak, String zin) {
        var sql = new ChatsSql(tx.handle());
        sql.zeg(chat, Chatspreker.POORT, "", zin, tx.now());
        sql.sluit(chat.id(), oorzaak, tx.now());
        tx.publish(new ChatBeeindigd(chat.id()));
        contacten.sluit(tx, chat, sql.regels(chat.id()));
    }

    /// The contact that is open at the desk; empty when the agent finished it already.
    public Optional<LopendContact> contact(Medewerker wie, Chat chat) {
        return contacten.vind(wie, chat);
    }

    private static Chat lock(Tx tx, UUID organisatie, UUID id) {
        return new ChatsSql(tx.handle()).lock(organisatie, id).orElseThrow(() -> Weigering.onbekend("Deze chat"));
    }

    private static void eisVanMij(Medewerker wie, Chat chat) {
        if (!wie.id().equals(chat.medewerker())) {
            throw new Weigering("niet-van-u", "U hebt deze chat niet aangenomen");
        }
    }

    private Optional<UUID> organisatie(UUID id) {
        return db.read(Actor.system("chat zoeken"), tx -> new ChatsSql(tx.handle()).organisatie(id));
    }

    private static Actor klant(UUID organisatie) {
        return Actor.outsider("Klant", organisatie, "chatten");
    }
}
