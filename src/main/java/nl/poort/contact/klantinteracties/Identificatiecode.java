package nl.poort.contact.klantinteracties;

import nl.poort.techniek.register.Veld;

/// A number in a basic register, with what it is a number of.
public record Identificatiecode(
        @Veld(verplicht = true) Objecttype codeObjecttype,
        @Veld(verplicht = true) Nummersoort codeSoortObjectId,
        @Veld(verplicht = true, max = 200, min = 1) String objectId,
        @Veld(verplicht = true) Register codeRegister) {

    /// Of what it is a number.
    public enum Objecttype {
        NATUURLIJK_PERSOON,
        NIET_NATUURLIJK_PERSOON,
        VESTIGING
    }

    /// Which number it is.
    public enum Nummersoort {
        BSN,
        VESTIGINGSNUMMER,
        KVK_NUMMER,
        RSIN
    }

    /// Who gave it.
    public enum Register {
        BRP,
        HR
    }
}
