package nl.poort.contact.klantinteracties;

import nl.poort.techniek.register.Veld;

/// Where somebody is visited or written to; everything may be absent.
public record Postadres(
        @Veld(max = 16, vorm = "[0-9]{16}", weglaten = true) String nummeraanduidingId,
        @Veld(max = 255, weglaten = true) String straatnaam,
        @Veld(nul = true) Integer huisnummer,
        @Veld(max = 20, weglaten = true) String huisnummertoevoeging,

        @Veld(max = 7, vorm = "[1-9][0-9]{3} [A-Z]{2}", weglaten = true)
        String postcode,

        @Veld(max = 255, weglaten = true) String stad,
        @Veld(max = 80, weglaten = true) String adresregel1,
        @Veld(max = 80, weglaten = true) String adresregel2,
        @Veld(max = 80, weglaten = true) String adresregel3,
        @Veld(max = 2, min = 2, weglaten = true) String land) {

    public Postadres {
        nummeraanduidingId = gevuld(nummeraanduidingId);
        straatnaam = gevuld(straatnaam);
        huisnummertoevoeging = gevuld(huisnummertoevoeging);
        postcode = gevuld(postcode);
        stad = gevuld(stad);
        adresregel1 = gevuld(adresregel1);
        adresregel2 = gevuld(adresregel2);
        adresregel3 = gevuld(adresregel3);
        land = gevuld(land);
    }

    private static String gevuld(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst;
    }
}
