package nl.poort.web.redactie;

import java.util.List;
import nl.poort.web.Keuze;

/// Where an editor can go.
public final class Wegwijzer {
    public static final List<Keuze> PLEKKEN = List.of(
            new Keuze("/beheer/kennis", "Artikelen"),
            new Keuze("/beheer/producten", "Producten"),
            new Keuze("/beheer/meldingen", "Meldingen van collega's"),
            new Keuze("/beheer/zoekwoorden", "Zoekwoorden"),
            new Keuze("/beheer/werknieuws", "Nieuws"),
            new Keuze("/beheer/herroepingen", "Fout antwoord"),
            new Keuze("/beheer/sociale-kaart", "Sociale kaart"),
            new Keuze("/beheer/bezoek", "Bezoek"));

    private Wegwijzer() {}
}
