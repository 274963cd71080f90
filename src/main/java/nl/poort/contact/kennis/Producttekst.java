package nl.poort.contact.kennis;

/// What there is to say about a product; all but `intern` and `bron` is for the customer.
///
/// @param kort one sentence, for lists
/// @param voorwaarden when somebody may have it
/// @param rechten what somebody may and must, objection included
/// @param meenemen what is needed to ask for it
/// @param termijn how long it takes
public record Producttekst(
        String kort,
        String uitleg,
        String voorwaarden,
        String rechten,
        String meenemen,
        String kosten,
        String termijn,
        String intern,
        String bron) {}
