package nl.poort;

import nl.poort.contact.kennis.Aanbodlinks;
import nl.poort.contact.kennis.Herroepingen;
import nl.poort.contact.kennis.Kennismeldingen;
import nl.poort.contact.kennis.Paginabezoeken;
import nl.poort.contact.kennis.Producten;
import nl.poort.contact.kennis.Productredactie;
import nl.poort.contact.kennis.Productuitwisseling;
import nl.poort.contact.kennis.SocialeKaart;
import nl.poort.contact.kennis.Synoniemen;
import nl.poort.contact.kennis.Vondsten;
import nl.poort.contact.kennis.Werkberichten;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.techniek.db.Db;

/// The doors of the knowledge beside its articles: products, the social map, one search, and what editors do.
public final class Kennisplank {
    public final Vondsten vondsten;
    public final Producten producten;
    public final Productredactie productredactie;
    public final Productuitwisseling uitwisseling;
    public final Synoniemen synoniemen;
    public final Kennismeldingen meldingen;
    public final Werkberichten werkberichten;
    public final Herroepingen herroepingen;
    public final Paginabezoeken bezoeken;
    public final SocialeKaart socialeKaart;
    public final Aanbodlinks aanbodlinks;

    Kennisplank(Db db, Medewerkers medewerkers) {
        vondsten = new Vondsten(db);
        producten = new Producten(db);
        productredactie = new Productredactie(db);
        uitwisseling = new Productuitwisseling(db);
        synoniemen = new Synoniemen(db);
        meldingen = new Kennismeldingen(db);
        werkberichten = new Werkberichten(db, medewerkers);
        herroepingen = new Herroepingen(db);
        bezoeken = new Paginabezoeken(db);
        socialeKaart = new SocialeKaart(db);
        aanbodlinks = new Aanbodlinks(db, socialeKaart);
    }
}
