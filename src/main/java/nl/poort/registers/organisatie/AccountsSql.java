package nl.poort.registers.organisatie;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class AccountsSql {
    private final Handle handle;

    record Account(UUID organisatie, UUID medewerker, String login, String wachtwoord, boolean geblokkeerd) {}

    AccountsSql(Handle handle) {
        this.handle = handle;
    }

    /// False when the login name or this person has an account already.
    boolean insert(UUID organisatie, UUID medewerker, String login) {
        return handle.execute("""
                        insert into organisatie.account (organisatie, medewerker, login) values (?, ?, ?)
                        on conflict do nothing""", organisatie, medewerker, login) == 1;
    }

    boolean geenEnkel() {
        return handle.createQuery("select not exists (select 1 from organisatie.account)")
                .mapTo(Boolean.class)
                .one();
    }

    Optional<Account> find(UUID medewerker) {
        return handle.createQuery("""
                        select organisatie, medewerker, login, wachtwoord, geblokkeerd
                        from organisatie.account where medewerker = ?""")
                .bind(0, medewerker)
                .map(Rijlezer.van(Account.class))
                .findOne();
    }

    java.util.Map<UUID, Accountstand> standen(UUID organisatie) {
        return handle
                .createQuery("""
                        select medewerker, case when geblokkeerd then 'GEBLOKKEERD'
                          when wachtwoord is null and subject is null then 'UITGENODIGD' else 'ACTIEF' end as stand
                        from organisatie.account where organisatie = ?""")
                .bind(0, organisatie)
                .map((rs, ctx) -> java.util.Map.entry(
                        rs.getObject("medewerker", UUID.class), Accountstand.valueOf(rs.getString("stand"))))
                .stream()
                .collect(java.util.stream.Collectors.toMap(java.util.Map.Entry::getKey, java.util.Map.Entry::getValue));
    }

    Optional<Account> findOpLogin(String login) {
        return handle.createQuery("""
                        select organisatie, medewerker, login, wachtwoord, geblokkeerd
                        from organisatie.account where login = ?""")
                .bind(0, login)
                .map(Rijlezer.van(Account.class))
                .findOne();
    }

    Optional<UUID> findOpOidc(String issuer, String subject) {
        return handle.createQuery("""
                        select medewerker from organisatie.account
                        where issuer = ? and subject = ? and not geblokkeerd""")
                .bind(0, issuer)
                .bind(1, subject)
                .mapTo(UUID.class)
                .findOne();
    }

    void zetWachtwoord(UUID medewerker, String phc) {
        handle.execute("update organisatie.account set wachtwoord = ? where medewerker = ?", phc, medewerker);
    }

    void zetGeblokkeerd(UUID medewerker, boolean geblokkeerd) {
        handle.execute("update organisatie.account set geblokkeerd = ? where medewerker = ?", geblokkeerd, medewerker);
    }

    /// False when this identity belongs to somebody else.
    boolean koppelOidc(UUID medewerker, String issuer, String subject) {
        return handle.createUpdate("""
                                update organisatie.account set issuer = :issuer, subject = :subject
                                where medewerker = :m and not exists (select 1 from organisatie.account
                                  where issuer = :issuer and subject = :subject and medewerker <> :m)""")
                        .bind("issuer", issuer)
                        .bind("subject", subject)
                        .bind("m", medewerker)
                        .execute()
                == 1;
    }

    void hernoem(UUID organisatie, UUID medewerker, String login) {
        handle.execute(
                "update organisatie.account set login = ? where organisatie = ? and medewerker = ?",
                login,
                organisatie,
                medewerker);
    }

    void verwijder(UUID organisatie, UUID medewerker) {
        handle.execute(
                "delete from organisatie.toegangslink where organisatie = ? and medewerker = ?",
                organisatie,
                medewerker);
        handle.execute(
                "delete from organisatie.account where organisatie = ? and medewerker = ?", organisatie, medewerker);
    }

    void insertLink(Account account, byte[] sleutel, Instant tot) {
        handle.createUpdate("""
                        insert into organisatie.toegangslink (organisatie, medewerker, sleutel, tot)
                        values (:o, :m, :s, :tot)""")
                .bind("o", account.organisatie())
                .bind("m", account.medewerker())
                .bind("s", sleutel)
                .bind("tot", tot.atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<UUID> findLink(byte[] sleutel, Instant now) {
        return handle.createQuery("""
                        select medewerker from organisatie.toegangslink
                        where sleutel = :s and gebruikt is null and tot > :now""")
                .bind("s", sleutel)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .findOne();
    }

    /// False for whoever comes second, also at the same moment.
    boolean verbruikLink(byte[] sleutel, Instant now) {
        return handle.createUpdate("""
                                update organisatie.toegangslink set gebruikt = :now
                                where sleutel = :s and gebruikt is null and tot > :now""")
                        .bind("s", sleutel)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    /// Links that were not used end with a new password.
    void wisLinks(UUID medewerker) {
        handle.execute("delete from organisatie.toegangslink where medewerker = ? and gebruikt is null", medewerker);
    }

    int ruimLinksOp(Instant voor) {
        return handle.createUpdate("delete from organisatie.toegangslink where tot < :voor")
                .bind("voor", voor.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
