package nl.poort.contact.kanalen;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class ChatsSql {
    private static final String VELDEN = """
            select id, organisatie, naam, kenmerk, stand, ingekomen, gezien, aangenomen, geeindigd, medewerker,
              medewerker_naam
            from kanalen.chat
            """;

    private final Handle handle;

    ChatsSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Chat c) {
        handle.createUpdate("""
                        insert into kanalen.chat (id, organisatie, naam, kenmerk, stand, ingekomen, gezien)
                        values (:id, :organisatie, :naam, :kenmerk, :stand, :nu, :nu)""")
                .bindMethods(c)
                .bind("nu", c.ingekomen().atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<Chat> find(UUID organisatie, UUID id) {
        return een(VELDEN + "where id = :id and organisatie = :organisatie", organisatie, id);
    }

    Optional<Chat> lock(UUID organisatie, UUID id) {
        return een(VELDEN + "where id = :id and organisatie = :organisatie for update", organisatie, id);
    }

    private Optional<Chat> een(String vraag, UUID organisatie, UUID id) {
        return handle.createQuery(vraag)
                .bind("id", id)
                .bind("organisatie", organisatie)
                .map(Rijlezer.van(Chat.class))
                .findOne();
    }

    /// Of which organisation this chat is; for the visit of a customer, which knows the chat only.
    Optional<UUID> organisatie(UUID id) {
        return handle.createQuery("select organisatie from kanalen.chat where id = :id")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne();
    }

    void neem(UUID id, UUID wie, String naam, Instant nu) {
        handle.createUpdate("""
                        update kanalen.chat set stand = 'GESPREK', medewerker = :wie, medewerker_naam = :naam,
                          aangenomen = coalesce(aangenomen, :nu)
                        where id = :id""")
                .bind("id", id)
                .bind("wie", wie)
                .bind("naam", naam)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void sluit(UUID id, String oorzaak, Instant nu) {
        handle.createUpdate("""
                        update kanalen.chat set stand = 'KLAAR', geeindigd = :nu, oorzaak = :oorzaak where id = :id""")
                .bind("id", id)
                .bind("oorzaak", oorzaak)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void gezien(UUID id, Instant nu) {
        handle.createUpdate("""
                        update kanalen.chat set gezien = :nu where id = :id and gezien < :nu::timestamptz - interval '20 s'""")
                .bind("id", id)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /// The numbers follow each other: the chat itself is locked.
    void zeg(Chat c, Chatspreker van, String naam, String tekst, Instant nu) {
        handle.createUpdate("""
                        insert into kanalen.chatregel (chat, nr, organisatie, van, naam, tekst, tijd)
                        select :chat, coalesce(max(nr), 0) + 1, :organisatie, :van, :naam, :tekst, :nu
                        from kanalen.chatregel where chat = :chat""")
                .bind("chat", c.id())
                .bind("organisatie", c.organisatie())
                .bind("van", van)
                .bind("naam", naam)
                .bind("tekst", tekst)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    List<Chatregel> regels(UUID chat) {
        return handle.createQuery("""
                        select nr, van, naam, tekst, tijd from kanalen.chatregel where chat = :chat order by nr""")
                .bind("chat", chat)
                .map(Rijlezer.van(Chatregel.class))
                .list();
    }

    /// Everything that runs: who waits first, the longest in front.
    List<Chat> open(UUID organisatie) {
        return handle.createQuery(VELDEN + """
                        where organisatie = :organisatie and stand <> 'KLAAR'
                        order by stand desc, ingekomen limit 200""")
                .bind("organisatie", organisatie)
                .map(Rijlezer.van(Chat.class))
                .list();
    }

    /// How many wait, and how many of these came before this moment.
    int wachtend(UUID organisatie, Instant voor) {
        return handle.createQuery("""
                        select count(*) from kanalen.chat
                        where organisatie = :organisatie and stand = 'WACHT' and ingekomen < :voor""")
                .bind("organisatie", organisatie)
                .bind("voor", voor.atOffset(ZoneOffset.UTC))
                .mapTo(Integer.class)
                .one();
    }

    /// Chats whose customer is gone since this moment.
    List<Chat> verlaten(Instant sinds) {
        return handle.createQuery(VELDEN + """
                        where stand = 'WACHT' and gezien < :sinds order by ingekomen limit 200 for update skip locked""")
                .bind("sinds", sinds.atOffset(ZoneOffset.UTC))
                .map(Rijlezer.van(Chat.class))
                .list();
    }
}
