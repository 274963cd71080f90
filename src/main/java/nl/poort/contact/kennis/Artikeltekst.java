package nl.poort.contact.kennis;

import java.time.LocalDate;
import java.util.List;

/// What an editor writes: one version of an article. Stored letter for letter.
///
/// @param vraagwoorden questions and words as customers say them
/// @param foutcodes such as `LOC-404`: found exactly, and first
/// @param intern for colleagues only
/// @param publiek for the customer
/// @param bron where it rests on: article of law, address of a page
/// @param producten the products it explains
/// @param herzienOp on this day somebody checks whether it still holds
/// @param gedeeld also for the other organisations, once published
/// @param verschijning from and until when, and whether it stands on the website
public record Artikeltekst(
        String titel,
        List<String> vraagwoorden,
        List<String> foutcodes,
        String intern,
        String publiek,
        String bron,
        List<String> producten,
        LocalDate herzienOp,
        boolean gedeeld,
        Verschijning verschijning) {

    public Artikeltekst {
        vraagwoorden = List.copyOf(vraagwoorden);
        foutcodes = List.copyOf(foutcodes);
        producten = List.copyOf(producten);
    }

    /// For colleagues only, from the moment it is published.
    public Artikeltekst(
            String titel,
            List<String> vraagwoorden,
            List<String> foutcodes,
            String intern,
            String publiek,
            String bron,
            List<String> producten,
            LocalDate herzienOp,
            boolean gedeeld) {
        this(titel, vraagwoorden, foutcodes, intern, publiek, bron, producten, herzienOp, gedeeld, Verschijning.INTERN);
    }

    public Artikeltekst herzien(LocalDate dag) {
        return new Artikeltekst(
                titel, vraagwoorden, foutcodes, intern, publiek, bron, producten, dag, gedeeld, verschijning);
    }

    /// Only what it is found by; the answer is still to be written.
    Artikeltekst zonderInhoud() {
        return new Artikeltekst(
                titel, vraagwoorden, foutcodes, "", "", bron, producten, herzienOp, gedeeld, verschijning);
    }

    public Artikeltekst met(Verschijning andere) {
        return new Artikeltekst(
                titel, vraagwoorden, foutcodes, intern, publiek, bron, producten, herzienOp, gedeeld, andere);
    }
}
