package nl.poort.contact.klantinteracties;

import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// A group that parties can be put in.
public record Categorie(
        @Veld(alleenLezen = true) UUID uuid, @Veld(max = 80) String naam) {}
