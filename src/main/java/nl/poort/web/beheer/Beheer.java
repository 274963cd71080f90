package nl.poort.web.beheer;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import nl.poort.contact.berichten.Berichten;
import nl.poort.contact.berichten.Teksten;
import nl.poort.contact.kennis.Kennis;
import nl.poort.contact.kennis.Kennisredactie;
import nl.poort.keten.vragen.Routes;
import nl.poort.keten.vragen.Verdeeldeuren;
import nl.poort.registers.ketenafspraken.Ketenafspraken;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.web.Route;

/// All screens of the administrator, made from the doors they need.
public final class Beheer {
    private final List<Route> routes;

    /// What the chain agreed and where questions go.
    public record Keten(Ketenafspraken afspraken, Routes routes, Verdeeldeuren verdelen) {}

    /// Reading and writing the knowledge base.
    public record Boekenkast(Kennis kennis, Kennisredactie redactie) {}

    /// What goes out, and what did not arrive.
    public record Post(Berichten berichten, Teksten teksten, Gebeurtenissen gebeurtenissen) {}

    /// @param adres the address people use, for the links in invitations
    public Beheer(Registers registers, Keten keten, Boekenkast boekenkast, Post post, URI adres) {
        routes = Stream.of(
                        new BeheerPagina(registers, boekenkast.redactie(), post).routes(),
                        new OrganisatiesPagina(registers).routes(),
                        new OrganisatiePagina(registers).routes(),
                        new TeamPagina(registers).routes(),
                        new MensenPagina(registers).routes(),
                        new MedewerkerPagina(registers, adres).routes(),
                        new RoosterPagina(registers, keten.afspraken()).routes(),
                        new NormenPagina(registers, keten.afspraken()).routes(),
                        new RoutesPagina(registers, keten.routes(), keten.verdelen()).routes(),
                        new KalenderPagina(registers).routes(),
                        new BerichtenPagina(post).routes(),
                        new TekstenPagina(registers, post.teksten()).routes(),
                        new RedactiePagina(registers, boekenkast).routes(),
                        new ArtikelstapPagina(boekenkast, post).routes())
                .flatMap(List::stream)
                .toList();
    }

    public List<Route> routes() {
        return routes;
    }
}
