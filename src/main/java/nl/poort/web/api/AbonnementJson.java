package nl.poort.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

record AbonnementJson(
        @Veld(value = "Het id", verplicht = true) UUID id,

        @Veld(
                value = "Het adres dat Poort aanroept",
                voorbeeld = "https://systeem.example.nl/poort",
                max = 2_000,
                verplicht = true)
        String url,

        @Veld(value = "Waarvan u hoort", verplicht = true) List<Meldsoort> soorten,

        @Veld(value = "Of er bezorgd wordt", voorbeeld = "actief", verplicht = true)
        Abonnement.Stand stand,

        @Veld(value = "Waarom het is opgeschort", voorbeeld = "De ontvanger zei dat het adres vervallen is (410)")
        String reden,

        @Veld(value = "Wanneer het begon", verplicht = true) Instant gemaaktOp,
        @Veld("Wanneer er het laatst iets is bezorgd") Instant bezorgdOp,

        @Veld(value = "Hoeveel er nog bezorgd moet worden", voorbeeld = "0", verplicht = true)
        int wachtend,

        @Veld(value = "Hoeveel er na acht dagen proberen niet bezorgd kon worden", voorbeeld = "0", verplicht = true)
        int mislukt) {

    static AbonnementJson van(Abonnement a) {
        return new AbonnementJson(
                a.id(),
                a.url(),
                a.soorten(),
                a.stand(),
                a.reden().isEmpty() ? null : a.reden(),
                a.gemaaktOp(),
                a.bezorgdOp(),
                a.wachtend(),
                a.mislukt());
    }
}
