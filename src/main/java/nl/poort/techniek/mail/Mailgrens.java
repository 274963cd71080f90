package nl.poort.techniek.mail;

/// How much a mail may hold.
///
/// @param mail bytes of the whole mail as it comes
/// @param kop bytes of its header
/// @param delen parts that are looked at; the rest is left out
/// @param diep mails within mails that are opened; deeper ones stay a file
/// @param tekst characters of the text
/// @param bijlagen files that are kept
public record Mailgrens(int mail, int kop, int delen, int diep, int tekst, int bijlagen) {
    public static final Mailgrens GEWOON = new Mailgrens(25_000_000, 256_000, 500, 4, 200_000, 200);
}
