package nl.poort.techniek.mail;

/// Who takes mail in behind a [Smtpserver].
public interface Mailontvanger {

    /// Whether this address is one of ours; asked before any content comes.
    boolean kent(String adres);

    /// Keeps the mail for this address: when this returns, it is kept.
    ///
    /// @throws Mailfout when it will never be taken
    /// @throws RuntimeException when it cannot be kept now: the sender tries again
    void neem(String adres, byte[] mail);
}
