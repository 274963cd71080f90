package nl.poort;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import nl.poort.contact.berichten.Rechtzettingen;
import nl.poort.web.Route;
import nl.poort.web.gids.Gids;
import nl.poort.web.kennis.KennisPagina;
import nl.poort.web.kennis.PlankPagina;
import nl.poort.web.redactie.Redactie;

/// The pages of what we know: for everybody, for who answers, and for the editor.
public final class Kennisschermen {
    private final Modules m;
    private final Kennisplank k;
    private final URI adres;

    public Kennisschermen(Modules modules, URI publicUrl) {
        this.m = modules;
        this.k = modules.kennisplank;
        this.adres = publicUrl;
    }

    public List<Route> routes() {
        return Stream.of(
                        gids().routes(),
                        plank().routes(),
                        new KennisPagina(m.kennis, m.kennissignalen, k.vondsten, k.werkberichten).routes(),
                        redactie().routes())
                .flatMap(List::stream)
                .toList();
    }

    private Gids gids() {
        var planken = new Gids.Planken(
                m.kennis, k.producten, k.vondsten, k.bezoeken, k.socialeKaart, m.directeKanalen.afspraken.agenda);
        return new Gids(m.db, m.organisaties, planken, k.aanbodlinks);
    }

    private PlankPagina plank() {
        return new PlankPagina(new PlankPagina.Deuren(
                m.kennis, k.producten, k.socialeKaart, k.meldingen, k.werkberichten, m.organisaties));
    }

    private Redactie redactie() {
        var bronnen = new Rechtzettingen.Bronnen(
                m.vragen,
                m.klantcontacten,
                m.organisaties,
                kenmerk -> adres.resolve("/volg") + " met uw code " + m.volgcode.code(kenmerk));
        return new Redactie(
                new Redactie.Catalogus(k.producten, k.productredactie, k.uitwisseling),
                new Redactie.Zoekhulp(m.kennis, m.kennisredactie, k.synoniemen, k.vondsten),
                new Redactie.Werk(k.meldingen, k.werkberichten, k.bezoeken),
                new Redactie.Herstel(k.herroepingen, new Rechtzettingen(m.db, k.herroepingen, m.berichten, bronnen)),
                new Redactie.Kaart(k.socialeKaart, k.aanbodlinks, adres),
                new Redactie.Omgeving(m.organisaties, m.db.clock()));
    }
}
