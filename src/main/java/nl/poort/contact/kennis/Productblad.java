package nl.poort.contact.kennis;

import java.util.List;
import java.util.Set;

/// What an editor writes about a product: one version.
///
/// @param naam as we call it
/// @param zoekwoorden questions and words as customers say them
/// @param gebeurtenissen the events in a life it belongs to
public record Productblad(
        String naam,
        List<String> zoekwoorden,
        Upl upl,
        Producttekst tekst,
        Aanvraag aanvraag,
        Doelgroep doelgroep,
        Set<Levensgebeurtenis> gebeurtenissen,
        Afhandeling afhandeling,
        Looptijd looptijd) {

    public Productblad {
        zoekwoorden = List.copyOf(zoekwoorden);
        gebeurtenissen = Set.copyOf(gebeurtenissen);
    }

    Productblad met(Upl andere) {
        return new Productblad(
                naam, zoekwoorden, andere, tekst, aanvraag, doelgroep, gebeurtenissen, afhandeling, looptijd);
    }
}
