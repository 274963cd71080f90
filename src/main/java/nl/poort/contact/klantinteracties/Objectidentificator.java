package nl.poort.contact.klantinteracties;

import nl.poort.techniek.register.Veld;

/// What something is called in a register elsewhere.
public record Objectidentificator(
        @Veld(max = 200) String objectId,
        @Veld(max = 200) String codeObjecttype,
        @Veld(max = 200) String codeRegister,
        @Veld(max = 200) String codeSoortObjectId) {}
